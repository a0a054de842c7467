// Folds of spellings are lists of rules; this makes one pass over a word with them, without a regular expression.

interface Rule {
  from: string;
  to: string;
  /** Only at the start of the word. */
  first: boolean;
  /** The letters of which one must follow ("$": the end of the word); null: whatever follows. */
  before: string | null;
}

const RULE = /^(\^?)([a-z]+)(?:\[([a-z$]+)\])?>([a-z]*)$/;

/**
 * A fold by rules separated by white space, such as "sya>sha oh[bcd$]>o ^rh>n": at each place the longest rule that fits applies, and what
 * it wrote is not read again. A letter that no rule begins with stands for itself.
 * @throws Error when a rule cannot be read: the table is wrong
 */
export function spellingRules(table: string): (word: string) => string {
  const rules: Rule[][] = Array.from({ length: 26 }, () => []);
  for (const text of table.trim().split(/\s+/)) {
    const [, anchor, from = '', before = null, to = ''] = RULE.exec(text) ?? [];
    if (from === '') throw new Error(`"${text}" is no rule of spelling`);
    rules[from.charCodeAt(0) - 97]?.push({ from, to, first: anchor === '^', before });
  }
  for (const each of rules) {
    each.sort((a, b) => b.from.length - a.from.length || Number(b.before !== null) - Number(a.before !== null));
  }
  return (word) => apply(word, rules);
}

function apply(word: string, rules: Rule[][]): string {
  let written = '';
  for (let at = 0; at < word.length;) {
    const rule = rules[word.charCodeAt(at) - 97]?.find((each) => fits(each, word, at));
    if (rule) {
      written += rule.to;
      at += rule.from.length;
    } else {
      written += word[at];
      at++;
    }
  }
  return written;
}

function fits({ from, first, before }: Rule, word: string, at: number): boolean {
  if (!word.startsWith(from, at) || (first && at > 0)) return false;
  return before === null || before.includes(word[at + from.length] ?? '$');
}

/** Letters that stand twice in a row, once: hassan → hasan. */
export function single(word: string): string {
  for (let at = 1; at < word.length; at++) {
    if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return squeeze(word, at);
  }
  return word;
}

function squeeze(word: string, start: number): string {
  let written = word.slice(0, start);
  for (let at = start; at < word.length; at++) {
    if (word.charCodeAt(at) !== word.charCodeAt(at - 1)) written += word[at];
  }
  return written;
}
