import { expect, test } from '@jest/globals';
import { framed, unframed } from './frames.js';

const VALUES = [{ listId: 'own' }, ['北航', 'BUAA'], null, '', new Uint8Array(3_000).fill(7)];

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(pieces: AsyncIterable<Buffer>): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of unframed(pieces)) values.push(value);
  return values;
}

test.each([1, 3, 4, 5, 64, 65_536, 1_000_000])(
  'values come out as they went in, in pieces of %i bytes',
  async (size) => {
    expect(await all(cut(Buffer.concat(VALUES.map(framed)), size))).toEqual(VALUES);
  },
);

test('nothing is nothing', async () => {
  expect(await all(cut(Buffer.alloc(0), 1))).toEqual([]);
});

test.each([1, 4, 5])('what ends %i bytes into a frame is an error', async (length) => {
  await expect(all(cut(framed('a word').subarray(0, length), 64))).rejects.toThrow('in the middle');
});
