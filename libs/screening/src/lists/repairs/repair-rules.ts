// What a line of the repair table may do beyond replacing one text by another. Each was seen in a list as it is published.

export type RepairRule = keyof typeof RULES;

const SUCCESSORS = /,? (?:and|including) (?:its|any) (?:successor|sub-?unit|subsidiar)/iu;
const LEADING_AND = /^and /u;
const TRAILING_AND = /[;,] ?and$/u;
const YEAR = /^00(\d\d)(-\d\d-\d\d)$/;
// A list of the 1990s at the earliest: 70 to 99 are of the last century.
const LAST_CENTURY_FROM = 70;

const RULES = {
  /** " I. ASH" */
  'spare-space': (text: string) => text.trim(),
  /** "…, and any successor, sub-unit, or subsidiary thereof": who is meant, but no part of the name. */
  successors: (text: string) => text.split(SUCCESSORS)[0] as string,
  /** "(CETC 54" and "JSC AOMZ).": a list was cut at a semicolon within the parentheses. */
  parentheses: (text: string) => balanced(text),
  /** "and Yichang Testing Institute", "Novator Design Bureau; and": the last and the last but one of an enumeration. */
  enumeration: (text: string) => text.replace(LEADING_AND, '').replace(TRAILING_AND, ''),
  /** 0017-05-26: a year of two digits, written with four. */
  century: (text: string) =>
    text.replace(
      YEAR,
      (_, year: string, rest: string) => `${Number(year) >= LAST_CENTURY_FROM ? '19' : '20'}${year}${rest}`,
    ),
} as const satisfies Record<string, (text: string) => string>;

/** The text as the rule leaves it: the same where it finds nothing. */
export const ruled = (rule: RepairRule, text: string): string => RULES[rule](text);

function balanced(text: string): string {
  let open = 0;
  let kept = '';
  for (const letter of text) {
    if (letter === ')' || letter === '）') {
      // One that closes nothing says nothing.
      if (open === 0) continue;
      open -= 1;
    } else if (letter === '(' || letter === '（') open += 1;
    kept += letter;
  }
  return open === 0 ? kept : `${kept}${')'.repeat(open)}`;
}
