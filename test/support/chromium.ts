// The Chromium of the browser tests: the one CHROMIUM_PATH names, else the one that comes along as an npm package.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-webgl',
  '--font-render-hinting=none',
  // Nothing of the browser's own may ask the world for anything.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** Starts a Chromium of one's own; close it when done. */
export async function startChromium(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  const executablePath = own ?? (await packaged('chromium.br', 'chromium'));
  const settings = { executablePath, args: FLAGS };
  try {
    return await chromium.launch(settings);
  } catch (error) {
    if (own || !String(error).includes('shared libraries')) throw error;
    // A machine without libnss3: the package brings the libraries too.
    const env = { ...process.env, LD_LIBRARY_PATH: join(await packaged('al2023.tar.br', 'libraries'), 'lib') };
    return await chromium.launch({ ...settings, env });
  }
}

/** Unpacks a part of the package once per machine; several that unpack at a time do each other no harm. */
async function packaged(archive: string, name: string): Promise<string> {
  const folder = join(tmpdir(), `sekisho-chromium-${VERSION}-${userInfo().uid}`);
  const place = join(folder, name);
  if (existsSync(place)) return place;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const source = join(dirname(createRequire(import.meta.url).resolve(PACKAGE)), '..', 'bin', archive);
  const draft = join(folder, `${name}.${process.pid}`);
  await pipeline(createReadStream(source), createBrotliDecompress(), createWriteStream(draft, { mode: 0o700 }));
  const ready = archive.includes('.tar.') ? untarred(draft) : draft;
  if (existsSync(place)) rmSync(ready, { recursive: true });
  else renameSync(ready, place);
  return place;
}

function untarred(tar: string): string {
  const folder = `${tar}.d`;
  mkdirSync(folder);
  const { status, stderr } = spawnSync('tar', ['-xf', tar, '-C', folder]);
  if (status !== 0) throw new Error(`Cannot unpack ${tar}: ${String(stderr)}`);
  rmSync(tar);
  return folder;
}
