// Hebrew in Latin letters. It writes consonants; the vowels of the common names are known, those of the others are guessed as a reader would.
import type { ReadWord } from '../../reading.js';
import { choices, readWord } from './spelling-list.js';

const NAMES = new Map(
  `אברהם avraham abraham; יצחק yitzhak itzhak isaac yitzchak; יעקב yaakov jacob yaacov; משה moshe moses; דוד david; שלמה shlomo solomon; יוסף yosef joseph josef;
שמואל shmuel samuel; דניאל daniel; מיכאל michael mikhael; גבריאל gavriel gabriel; רפאל rafael raphael; אליהו eliyahu elijah; יהודה yehuda judah; בנימין binyamin benjamin benyamin;
יונתן yonatan jonathan; יהונתן yehonatan jonathan; נתן natan nathan; נתנאל netanel nathaniel; אהרן aharon aaron; אהרון aharon aaron; אריה arie aryeh; אריאל ariel; איתן eitan ethan;
אורי uri ori; עמוס amos; עמית amit; גיא guy; יואב yoav; יובל yuval; נועם noam; נעם noam; רון ron; רונן ronen; ערן eran; אייל eyal; איל eyal; אלון alon; אורן oren; עומר omer;
חיים haim chaim chayim; חנן hanan; צבי tzvi zvi; זאב zeev; יגאל yigal; ישראל israel yisrael; מנחם menachem menahem; מרדכי mordechai mordecai; פנחס pinchas pinhas; שמעון shimon simon;
שרה sara sarah; רבקה rivka rebecca; רחל rachel rahel; לאה leah lea; מרים miriam; חנה hana hannah chana; אסתר ester esther; רות ruth; נעמי naomi noemi; תמר tamar; יעל yael; שירה shira;
נועה noa; מאיה maya; מיכל michal; אביגיל avigail abigail; דנה dana; דינה dina; הדס hadas; אילנה ilana; אורית orit; רונית ronit; גלית galit; שרון sharon; טל tal; ליאור lior; מור mor; אור or;
כהן cohen kohen kahn; לוי levi levy; מזרחי mizrahi mizrachi; פרץ peretz perez; ביטון biton bitton; דהן dahan; אברגיל abergel; חדד haddad hadad; מלכה malka; אזולאי azoulay azulay; גבאי gabay gabai;
אוחיון ohayon; פרידמן friedman fridman; שפירא shapira shapiro; רוזנברג rosenberg; גולדשטיין goldstein; ליבוביץ leibovich leibowitz; אברמוביץ abramovich abramowitz; מושקוביץ moskovich moskowitz;
וייס weiss; שוורץ schwartz shvarts; קליין klein; פישר fischer fisher; סופר sofer; אשכנזי ashkenazi; נתניהו netanyahu; פרס peres; שמיר shamir; ברק barak; מוחמד muhammad mohammed mohamed;
אחמד ahmad ahmed; עלי ali; חסן hasan hassan; מחמוד mahmoud mahmud; ולדימיר vladimir; אלכסנדר alexander aleksandr; סרגיי sergei sergey; מקס max; בן ben; בת bat; בר bar; אל el al`
    .split(/;\s*/)
    .map((row): [string, string[]] => {
      const [hebrew = '', ...latin] = row.trim().split(' ');
      return [hebrew, latin];
    }),
);

const CONSONANTS: Record<string, string[]> = {
  ב: ['b', 'v'],
  ג: ['g'],
  ד: ['d'],
  ה: ['h'],
  ז: ['z'],
  ח: ['h', 'ch'],
  ט: ['t'],
  כ: ['k', 'ch'],
  ך: ['ch', 'kh'],
  ל: ['l'],
  מ: ['m'],
  ם: ['m'],
  נ: ['n'],
  ן: ['n'],
  ס: ['s'],
  פ: ['p', 'f'],
  ף: ['f'],
  צ: ['tz', 'z', 'ts'],
  ץ: ['tz', 'ch', 'z'],
  ק: ['k'],
  ר: ['r'],
  ש: ['sh', 's'],
  ת: ['t', 'th'],
};

/** Two consonants that open a word together, in names from abroad. */
const CLUSTERS = /^[בגדטכפקת]ר|^[בגכפק]ל|^ס[טפקל]|^ש[טפ]/u;

interface Sound {
  spellings: string[];
  vowel: boolean;
}

/** Stands behind a letter for a geresh. */
export const GERESH = '\u05af';
const WITH_GERESH: Record<string, string[]> = {
  ג: ['j', 'g'],
  ז: ['zh', 'j'],
  צ: ['ch', 'tch'],
  ץ: ['ch', 'tch'],
  ת: ['th'],
};

/** The spellings of one word. Vowel points are ignored, except that they were none of ours to guess. */
export function readHebrew(word: string): ReadWord | null {
  const plain = word.normalize('NFKD').replace(/[\u0591-\u05ae\u05b0-\u05c7]/gu, '');
  const known = NAMES.get(plain);
  if (known) return readWord(known);
  const letters = [...plain];
  const sounds = letters.map((letter, index) => soundOf(letter, index, letters)).filter((sound) => sound !== null);
  const places: string[][] = [];
  sounds.forEach((sound, index) => {
    places.push(sound.spellings);
    const next = sounds[index + 1];
    if (!next || sound.vowel || next.vowel) return;
    const last = index + 2 === sounds.length;
    if (index === 0) places.push(CLUSTERS.test(letters.slice(0, 2).join('')) ? ['', 'a', 'e'] : ['a', 'e', 'i']);
    else if (sounds[index - 1]?.vowel !== true) places.push(last ? ['e', 'a'] : ['']);
    else if (last) places.push(['e', 'a', '']);
    else places.push(['', 'a', 'e']);
  });
  return readWord(choices(places, 16));
}

function soundOf(letter: string, index: number, letters: string[]): Sound | null {
  if (letter === GERESH) return null;
  if (letters[index + 1] === GERESH) return { spellings: WITH_GERESH[letter] ?? [], vowel: false };
  const first = index === 0;
  const last = index === letters.length - 1;
  const before = letters[index - 1] ?? '';
  const after = letters[index + 1] ?? '';
  if (letter === 'א' || letter === 'ע') {
    if (after === 'ו' || after === 'י') return null;
    return { spellings: first ? ['a', 'e', 'i'] : ['a', ''], vowel: true };
  }
  if (letter === 'ו') {
    if (after === 'ו') return { spellings: ['v', 'w'], vowel: false };
    if (before === 'ו') return null;
    return first ? { spellings: ['v'], vowel: false } : { spellings: ['o', 'u', 'v'], vowel: true };
  }
  if (letter === 'י') {
    if (before === 'י') return null;
    if (first) return { spellings: ['y', 'i'], vowel: false };
    return { spellings: after === 'י' ? ['ai', 'ei'] : ['i', 'y', 'ei'], vowel: true };
  }
  if (letter === 'ה' && last && !first) return { spellings: ['a', 'ah', 'e'], vowel: true };
  const geresh = CONSONANTS[letter];
  return geresh
    ? { spellings: geresh, vowel: false }
    : /[a-z\d]/.test(letter)
      ? { spellings: [letter], vowel: false }
      : null;
}
