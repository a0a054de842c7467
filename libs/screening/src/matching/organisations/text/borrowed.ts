// English words that other scripts spell by ear (इंस्टीट्यूट, ইউনিভার্সিটি, ٹیکنالوجی), and words that one language family writes in many scripts:
// after transcription they are the word they sound like.

const LETTERS: [RegExp, string][] = [
  [/zh/g, 'j'],
  [/tion|sion|tia|cia/g, 'shn'],
  [/ce|ci|cy/g, 's'],
  [/tech/g, 'tek'],
  [/ge|gi|gy|dg/g, 'j'],
  [/tch/g, 'ch'],
  [/ph/g, 'f'],
  [/bh|w/g, 'v'],
  [/x/g, 'ks'],
  [/c(?!h)|q/g, 'k'],
  [/z/g, 's'],
  [/[aeiouy]/g, ''],
  [/(?<![sc])h/g, ''],
];
const SHORT_MIN = 3;

/**
 * The consonants of a word as an ear hears them: institute and instityut, university and iunibharsiti are one.
 * @returns null where too few are left to tell a word
 */
export function soundKey(word: string): string | null {
  let heard = word.replace(/([tdkgj])h/g, '$1');
  for (const [pattern, sound] of LETTERS) heard = heard.replace(pattern, sound);
  heard = heard.replace(/(.)\1+/g, '$1');
  return heard.length < SHORT_MIN ? null : heard;
}
