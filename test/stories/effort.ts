// What a screen costs a person, in seconds, by the keystroke-level model. Pure.
//
// Card, Moran and Newell, "The Keystroke-Level Model for User Performance Time with Interactive Systems", CACM 23(7), 1980: K 0.28 s (an average
// typist who is no secretary), P 1.1 s, a press or release of the button B 0.1 s, moving the hand between mouse and keyboard H 0.4 s, and M 1.35 s
// to make up one's mind before each act. How quickly people read silently: Brysbaert, "How many words do we read per minute?", Journal of Memory and
// Language 109, 2019: English 238 words a minute, here at six characters a word with its space. Japanese: 357 characters a minute aloud
// (Trauzettel-Klosinski and Dietz, IReST, IOVS 53, 2012), silently quicker in the proportion that Brysbaert found, 238 to 183.

export const SECONDS = { key: 0.28, point: 1.1, button: 0.1, home: 0.4, mind: 1.35 } as const;

/** Characters a second, read silently. */
export const READING = { ja: (357 / 60) * (238 / 183), en: (238 * 6) / 60 } as const;

export interface Effort {
  /** Presses of a mouse's button, or taps. */
  clicks: number;
  /** Of any key: those of an input method too. */
  keys: number;
  /** Times the mind is made up. */
  minds: number;
  /** Times the hand goes from mouse to keyboard or back. */
  homings: number;
  /** Characters that were new to this person on the screens they had. */
  japanese: number;
  other: number;
}

export const noEffort = (): Effort => ({ clicks: 0, keys: 0, minds: 0, homings: 0, japanese: 0, other: 0 });

export interface Seconds {
  acting: number;
  reading: number;
}

/** What the efforts take. The time in which the machine answers is not in it. */
export function secondsOf(effort: Effort): Seconds {
  const { clicks, keys, minds, homings, japanese, other } = effort;
  const acting =
    clicks * (SECONDS.point + 2 * SECONDS.button) + keys * SECONDS.key + minds * SECONDS.mind + homings * SECONDS.home;
  return { acting, reading: japanese / READING.ja + other / READING.en };
}

const KANJI = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * The keys that a text takes: a Latin character one; a kana two, typed in Latin letters; a Chinese character two kana; and each run of them two
 * more, to convert and to confirm.
 */
export function keysOf(text: string): number {
  let keys = 0;
  let composing = false;
  for (const character of text) {
    const composed = KANJI.test(character) || KANA.test(character);
    if (composed && !composing) keys += 2;
    composing = composed;
    keys += KANJI.test(character) ? 4 : KANA.test(character) ? 2 : 1;
  }
  return keys;
}

/** How many characters of a text are read as Japanese, and how many as another. Spaces are not read. */
export function charactersOf(text: string): Pick<Effort, 'japanese' | 'other'> {
  const all = [...text.replace(/\s/g, '')];
  const japanese = all.filter((each) => KANJI.test(each) || KANA.test(each) || /[、。「」（）・：]/u.test(each)).length;
  return { japanese, other: all.length - japanese };
}
