// Where a text stops being JSON that says one thing. The platform's reader says that it breaks off, and of many faults not where; of a key that
// stands twice in one object it takes the last and says nothing, so that a person may read another rule than the machine.

const SPACE = ' \t\n\r';
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const LITERALS = ['true', 'false', 'null'];
const OF_SCALAR = /[\w.+-]/;
const ESCAPED = '"\\/bfnrt';

/** How deep lists and objects may lie in each other. */
export const DEPTH_MAX = 20;

type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'more' | 'end';

/** What cannot stand where it stands: `at` is its index, the length of the text where that breaks off. */
export type JsonFault =
  { fault: 'not_json' | 'too_deep'; at: number } | { fault: 'key_twice'; at: number; key: string };

/** The first fault of a text; null where it is JSON. */
export function jsonFault(text: string): JsonFault | null {
  // Of each object that is open its keys so far; null: a list.
  const open: (Set<string> | null)[] = [];
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
    if (awaited === 'end') return next === undefined ? null : { fault: 'not_json', at };
    if (awaited === 'value' || awaited === 'value or ]') {
      if (next === '[' || next === '{') {
        if (open.length === DEPTH_MAX) return { fault: 'too_deep', at };
        open.push(next === '{' ? new Set() : null);
        awaited = next === '[' ? 'value or ]' : 'key or }';
        at += 1;
      } else if (next === ']' && awaited === 'value or ]') {
        open.pop();
        awaited = after();
        at += 1;
      } else if (taken(stringAt(text, at)) || taken(scalarAt(text, at))) awaited = after();
      else return { fault: 'not_json', at };
    } else if (awaited === 'key' || awaited === 'key or }') {
      if (next === '}' && awaited === 'key or }') {
        open.pop();
        awaited = after();
        at += 1;
      } else {
        const length = stringAt(text, at);
        if (length === 0) return { fault: 'not_json', at };
        const key = JSON.parse(text.slice(at, at + length)) as string;
        if (open.at(-1)?.has(key)) return { fault: 'key_twice', at, key };
        open.at(-1)?.add(key);
        at += length;
        awaited = ':';
      }
    } else if (awaited === ':') {
      if (next !== ':') return { fault: 'not_json', at };
      awaited = 'value';
      at += 1;
    } else {
      const inList = open.at(-1) === null;
      if (next === ',') awaited = inList ? 'value' : 'key';
      else if (next === (inList ? ']' : '}')) {
        open.pop();
        awaited = after();
      } else return { fault: 'not_json', at };
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
