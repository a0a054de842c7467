// The process of read-apart.ts: is sent one file, tells what it found, and ends.
import { Refusal } from '#kernel';
import { readListFile } from './plan-import.js';
import type { Reading, Wanted } from './read-apart.js';

process.once('message', ({ bytes, options }: Wanted) => {
  void read({ bytes, options }).then((reading) => process.send?.(reading, () => process.disconnect()));
});

async function read({ bytes, options }: Wanted): Promise<Reading> {
  try {
    return { file: await readListFile(bytes, options) };
  } catch (error) {
    if (!(error instanceof Refusal)) return { fault: error instanceof Error ? error.name : 'not an Error' };
    const { code, kind, params, errors } = error;
    return { refusal: { code, kind, params, errors } };
  }
}
