// The objects of a large JSON file one at a time, so that a dump of hundreds of megabytes is never one string.

const [OPEN, CLOSE, QUOTE, ESCAPE] = ['{', '}', '"', '\\'].map((mark) => mark.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

/**
 * The outermost objects of a JSON array, or of lines of JSON.
 * @throws SyntaxError where one cannot be read
 */
export function* jsonObjects(bytes: Uint8Array): Generator<unknown> {
  let [depth, start, inText] = [0, 0, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inText) {
      if (byte === ESCAPE) at++;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN) {
      if (depth === 0) start = at;
      depth++;
    } else if (byte === CLOSE) {
      depth--;
      if (depth === 0) yield JSON.parse(text(bytes, start, at + 1));
    }
  }
  if (depth !== 0) throw new SyntaxError('The file ends in the middle of an object');
}

/** The lines of a text, without the one after the last line break. */
export function* lines(bytes: Uint8Array): Generator<string> {
  let start = 0;
  while (start < bytes.length) {
    let end = bytes.indexOf(10, start);
    if (end < 0) end = bytes.length;
    yield text(bytes, start, end).replace(/\r$/, '');
    start = end + 1;
  }
}

const text = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString();
