import { describe, expect, test } from '@jest/globals';
import { arabicSound } from './arabic.js';
import { indicSound } from './indic.js';
import { latinSound } from './latin.js';
import { slavicSound } from './slavic.js';
import { traditionsOf } from './tradition.js';

type Fold = (word: string) => string | null;

/** Every word of a row has one key. */
const same = (fold: Fold, row: string) => new Set(row.split(' ').map(fold)).size;
/** No two words of a row have one key. */
const apart = (fold: Fold, row: string) => new Set(row.split(' ').map(fold)).size === row.split(' ').length;

describe('Slavic spellings', () => {
  test.each([
    'shchukin schukin schtschukin chtchoukin chtchoukine',
    'yuri yury yuriy iurii jurij juri youri',
    'putin poutine putyin poetin',
    'tchaikovsky chaikovskii czajkowski tschaikowski',
    'mikhail mihail',
    'sergey sergei sergej',
    'lavrov lavroff lawrow',
    'zelensky zelenskyy zelenskiy zelenskyi zelenskij',
    'gorbachev gorbachyov',
    'ivanov iwanow ivanovas',
    'julia iuliia yulia yuliya',
    'khrushchev hrushchev',
  ])('one key: %s', (row) => {
    expect(same(slavicSound, row)).toBe(1);
  });

  test.each([
    'ivanov ivanova ivanovsky',
    'petrov pavlov popov',
    'sergei sergeev',
    'andrew andrews',
    'martin martine',
    'annie anna',
  ])('keys apart: %s', (row) => {
    expect(apart(slavicSound, row)).toBe(true);
  });
});

describe('Arabic, Persian and Urdu spellings', () => {
  test.each([
    'muhammad mohammed mohamed mohammad muhammed mohamad',
    'husayn hussein hossein hussain husain hosein',
    'qadhafi gaddafi kadafi qaddafi gadhafi',
    'osama usama oussama',
    'laden ladin',
    'uthman othman osman usman',
    'ramadan ramazan ramadhan',
    'abdulrahman abdurrahman abderrahmane abdelrahman abdurahman',
    'salahuddin salaheddine salahaldin',
    'hakkani haqqani',
    'tarek tariq tareq',
    'youssef yusuf yousef',
    'sahraoui sahrawi',
    'shawkat shaukat showkat',
    'mughniyah mughniyeh',
    'said saeed sayyid',
    'fatima fatimah fatemeh',
    'rezaei rezai rezaie',
    'zawahiri zawahri',
    'dulaymi dulaimi',
    'ghorbani qorbani',
  ])('one key: %s', (row) => {
    expect(same(arabicSound, row)).toBe(1);
  });

  test.each([
    'hasan husayn hassani',
    'muhammad mahmud',
    'hamid hamad hamdi',
    'rashid rashad',
    'jamal jamil',
    'salim salam sulayman',
    'karim akram',
    'nasr nasir',
    'ali alavi',
    'isa musa',
    'umar amir',
  ])('keys apart: %s', (row) => {
    expect(apart(arabicSound, row)).toBe(true);
  });
});

describe('Indian spellings', () => {
  test.each([
    'chaudhary choudhury chowdhury chaudhri choudhary',
    'lakshmi laxmi',
    'shrestha srestha',
    'shri sri',
    'narendra narender',
    'suneel sunil',
    'bhattacharya bhatacharya',
    'agarwal aggarwal',
  ])('one key: %s', (row) => {
    expect(same(indicSound, row)).toBe(1);
  });

  test.each(['ram rana rao', 'sunil sunita', 'kumar kumari', 'alexander alexandra', 'patel patil'])(
    'keys apart: %s',
    (row) => {
      expect(apart(indicSound, row)).toBe(true);
    },
  );
});

describe('Latin spellings of any origin', () => {
  test.each([
    'philip filip phillip',
    'schmidt schmitt',
    'catherine katherine katerine',
    'wagner vagner',
    'gonzalez gonzales',
    'meier maier meyer mayer',
    'christian kristian cristian',
    'macdonald mcdonald',
    'sarah sara',
    'mueller muller',
    'fitz fits',
  ])('one key: %s', (row) => {
    expect(same(latinSound, row)).toBe(1);
  });

  // Each of these is another name.
  test.each([
    'zhou zhu zhao',
    'wang vang',
    'jong yong',
    'jang yang',
    'wei wai wu',
    'chen cheng qin',
    'john juan ivan jan',
    'anna anne',
    'martin martina marina',
    'david davis',
    'maria mario mary',
    'daniel denis',
    'khan han',
    'christina christine',
    'robert roberta roberts',
    'green greene',
    'lukas luka',
  ])('keys apart: %s', (row) => {
    expect(apart(latinSound, row)).toBe(true);
  });

  test.each([latinSound, slavicSound, indicSound])('a word of two letters has none', (fold) => {
    expect(fold('li')).toBeNull();
  });
});

describe('which fold fits', () => {
  test.each([
    ['muammar qadhafi', 'arabic'],
    ['hamid karzai', 'arabic'],
    ['vladimir putin', 'slavic'],
    ['olena shevchenko', 'slavic'],
    ['narendra modi', 'indic'],
    ['wei zhang', ''],
    ['john smith', ''],
    ['hanako tanaka', ''],
  ])('%s: %s', (name, expected) => {
    expect(traditionsOf(name.split(' ')).join(' ')).toBe(expected);
  });
});
