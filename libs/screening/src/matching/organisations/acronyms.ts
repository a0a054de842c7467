// Acronyms: what the initials of a name make. One that only fits is weak evidence, since a thousand bodies share three letters.

const STOPWORDS = new Set(
  'of the and for in on at to a an de du des la le les del della di do da dos das der die das den und et y e i im im. named after van za na po и в на по для при им имени та й у ім'.split(
    ' ',
  ),
);
const LETTERS_MIN = 2;

const significant = (words: readonly string[]): string[] => words.filter((word) => !STOPWORDS.has(word));
const initials = (words: readonly string[]): string => words.map((word) => [...word][0] ?? '').join('');

/**
 * What the initials of a name make: of the significant words, and of all of them.
 * @param words lower-case words in Latin or Cyrillic letters, legal forms taken off
 * @returns upper case, the likelier first; nothing where fewer than two words are left
 */
export function acronymOf(words: readonly string[]): string[] {
  const plain = initials(significant(words));
  const whole = initials(words);
  return [...new Set([plain, whole])]
    .filter((letters) => letters.length >= LETTERS_MIN)
    .map((letters) => letters.toUpperCase());
}
