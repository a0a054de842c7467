// Where a text stops being JSON. The platform's reader says that it does, and of many faults not where.

const SPACE = ' \t\n\r';
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const LITERALS = ['true', 'false', 'null'];
const OF_SCALAR = /[\w.+-]/;
const ESCAPED = '"\\/bfnrt';

type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'more' | 'end';

/** The index of the first character that cannot stand where it stands; the length of the text where it breaks off; -1 where it is JSON. */
export function jsonBreaksAt(text: string): number {
  const open: ('[' | '{')[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  const taken = (length: number): boolean => {
    at += length;
    return length > 0;
  };
  const after = (): Awaited => (open.length > 0 ? 'more' : 'end');
  for (;;) {
    while (at < text.length && SPACE.includes(text.charAt(at))) at += 1;
    const next = text[at];
    if (awaited === 'end') return next === undefined ? -1 : at;
    if (awaited === 'value' || awaited === 'value or ]') {
      if (next === '[' || next === '{') {
        open.push(next);
        awaited = next === '[' ? 'value or ]' : 'key or }';
        at += 1;
      } else if (next === ']' && awaited === 'value or ]') {
        open.pop();
        awaited = after();
        at += 1;
      } else if (taken(stringAt(text, at)) || taken(scalarAt(text, at))) awaited = after();
      else return at;
    } else if (awaited === 'key' || awaited === 'key or }') {
      if (next === '}' && awaited === 'key or }') {
        open.pop();
        awaited = after();
        at += 1;
      } else if (taken(stringAt(text, at))) awaited = ':';
      else return at;
    } else if (awaited === ':') {
      if (next !== ':') return at;
      awaited = 'value';
      at += 1;
    } else {
      const inList = open.at(-1) === '[';
      if (next === ',') awaited = inList ? 'value' : 'key';
      else if (next === (inList ? ']' : '}')) {
        open.pop();
        awaited = after();
      } else return at;
      at += 1;
    }
  }
}

/** How long the string is that begins here; 0: none does, or it does not end. */
function stringAt(text: string, start: number): number {
  if (text[start] !== '"') return 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"') return at + 1 - start;
    if (letter < ' ') return 0;
    if (letter !== '\\') continue;
    at += 1;
    const escaped = text.charAt(at);
    if (escaped === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4;
    else if (escaped === '' || !ESCAPED.includes(escaped)) return 0;
  }
  return 0;
}

/** How long the number or word is that begins here; 0: none does. */
function scalarAt(text: string, start: number): number {
  let end = start;
  while (end < text.length && OF_SCALAR.test(text.charAt(end))) end += 1;
  const scalar = text.slice(start, end);
  return NUMBER.test(scalar) || LITERALS.includes(scalar) ? end - start : 0;
}

/** The line and column of an index, as an editor counts them. */
export function placeIn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
