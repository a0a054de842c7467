// What was worked out for a word is kept for the next name that has it: a million names are made of far fewer words. Nothing but time depends on it.

const WORDS_MAX = 50_000;

/** The same function, with its last answers at hand. At most 50,000 are kept; then it starts anew. */
export function memo<Answer>(work: (word: string) => Answer): (word: string) => Answer {
  let kept = new Map<string, Answer>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const answer = work(word);
    if (kept.size >= WORDS_MAX) kept = new Map();
    // A long word is no name and not worth its room.
    if (word.length <= 40) kept.set(word, answer);
    return answer;
  };
}
