import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { metiWorkbook } from '../testing.js';
import { filesTogether } from './files-together.js';

const file = (name: string, content: string | Buffer) => ({ name, bytes: new Uint8Array(Buffer.from(content)) });
const nothing = Array<string>(8).fill('-0- ').join(',');
const SDN = file('any-name.txt', `36,"ALPHA, WORKS",-0- ,"X",${nothing}\n`.repeat(400));
const ALT = file('b', '36,1,"aka","ALFA WORKS",-0- \r\n');
const ADD = file('c', '36,1,-0- ,"Koland City","Koland",-0- \r\n\u001a');
const COMMENTS = file('d', '36,"and so on"\n');
const METI = file('meti.xlsx', metiWorkbook([['Alpha']]));
const TABLE = file('sdn.csv', 'name,aliases\nAlpha,A\n');
const packed = ({ name, bytes }: typeof SDN) => ({ name, bytes: new Uint8Array(gzipSync(bytes)) });

test.each([
  ['the files of OFAC are one list', [SDN, ALT, ADD, COMMENTS], [[SDN, ALT, ADD, COMMENTS]]],
  ['wherever they stand, and whatever they are called', [METI, ADD, TABLE, SDN], [[METI], [ADD, SDN], [TABLE]]],
  ['others are one each', [METI, TABLE], [[METI], [TABLE]]],
  [
    'what is no table at all is left to whoever reads it',
    [file('x', '"'), file('y', '')],
    [[file('x', '"')], [file('y', '')]],
  ],
  ['none', [], []],
])('%s', (_what, files, sets) => {
  expect(filesTogether(files)).toEqual(sets);
});

test('packed by gzip as well', () => {
  const files = [SDN, ALT, ADD, TABLE].map(packed);
  expect(filesTogether(files).map((set) => set.length)).toEqual([3, 1]);
});
