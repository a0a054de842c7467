// What a file may cost. The process that reads it runs the built program: `npm test` builds first.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readListFile, readListFiles } from '../plan-import.js';
import { readListFilesApart } from './read-apart.js';

const MEGABYTE = 1024 * 1024;
const nothing = Array<string>(8).fill('-0- ').join(',');
const apart = ({ bytes }: { bytes: Uint8Array }) => ({ content: bytes });
const OFAC = [`36,"ALPHA",-0- ,"X",${nothing}\n`, '36,1,"aka","ALFA",-0- \n', '36,1,-0- ,"City","Koland",-0- \n'];

test('files that are packed are read in a process of their own, as they would be here', async () => {
  const files = OFAC.map((content) => ({ bytes: new Uint8Array(gzipSync(content)) }));
  expect(await readListFilesApart(files.map(apart))).toEqual(await readListFiles(files));
});

test('a refusal comes back as one', async () => {
  const [first] = OFAC.map((content) => ({ bytes: new Uint8Array(gzipSync(content)) }));
  await expect(readListFilesApart(first ? [apart(first)] : [])).rejects.toMatchObject({
    code: 'list.ofac_set',
    params: { file: 'alt.csv', given: 'sdn.csv' },
  });
});

/** A file that begins so and is that long. */
function long(beginning: string, megabytes: number): Buffer {
  const bytes = Buffer.alloc(megabytes * MEGABYTE + 1);
  bytes.write(beginning);
  return bytes;
}

describe('a file that is too large is refused by its length, before it is read', () => {
  test.each([
    ['a table', long('name,aliases\n', 64), 64],
    ['json that is one value', long('{"results":\n', 64), 64],
    ['lines', long('{"id":"1","schema":"Person","properties":{}}\n', 256), 256],
    ['what unpacks to more', gzipSync(long('name\n', 257), { level: 1 }), 256],
  ])('%s', async (_what, bytes, megabytesMax) => {
    await expect(readListFile(bytes)).rejects.toMatchObject({ code: 'list.too_large', params: { megabytesMax } });
  });

  test('a line without an end', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":"1","schema":"Person","properties":{}}\n{"id":"'),
      Buffer.alloc(2 * MEGABYTE, 'x'),
    ]);
    await expect(readListFile(bytes)).rejects.toMatchObject({ code: 'list.too_costly' });
  });
});
