// `backup`: the whole installation in one file and its keys in a second, while the house works.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keysFileOf, makeBackup, type BackupReport } from '#backup';
import { Database } from '#database';
import { RandomIds } from '#kernel';
import { migrations } from '#migrations';
import { UsageFault, type Command, type Surroundings } from '../command.js';
import { onGround, type Ground } from '../ground/ground.js';
import { vaultKeyOf } from '../house/data-folder.js';
import { ownVersion } from '../ground/own-version.js';

export const backup: Command = {
  name: 'backup',
  synopsis: 'FILE [--json]',
  async run(args, surroundings) {
    const { words, say, progress } = surroundings;
    const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
    const [name, more] = positionals;
    if (name === undefined) throw new UsageFault(words.backup.noFile);
    if (more !== undefined) throw new UsageFault(words.tooMuch(more));
    const file = resolve(name);
    const began = performance.now();
    const report = await onGround(surroundings.config(), 'backup', (ground) => make(ground, file, surroundings));
    progress('');
    const keysFile = keysFileOf(file);
    const [seconds, bytes] = [(performance.now() - began) / 1000, statSync(file).size + statSync(keysFile).size];
    if (values.json) say(JSON.stringify({ file, keysFile, ...report, bytes, seconds }));
    else for (const line of words.backup.made({ file, keysFile, report, bytes, seconds })) say(line);
    return 0;
  },
};

async function make(ground: Ground, file: string, { words, progress }: Surroundings): Promise<BackupReport> {
  const { config, folder, clock, log, mainUrl, vaultUrl } = ground;
  // What is seen at the beginning stays to be read until the end, however long that takes.
  const patient = {
    applicationName: 'sekisho-backup',
    connectionsMax: 3,
    statementTimeoutMs: 600_000,
    idleInTransactionTimeoutMs: 0,
  };
  const main = new Database({ ...patient, url: mainUrl });
  const keys = new Database({ ...patient, url: vaultUrl });
  const header = {
    id: new RandomIds().next(),
    origin: log.origin,
    at: clock.now().toISOString(),
    version: ownVersion(),
    migrations: migrations.map((migration) => migration.name),
  };
  try {
    const source = { main, keys, store: log.store, vaultKey: vaultKeyOf(config, folder) };
    return await makeBackup(source, file, header, (part, done) => progress(words.backup.progress(part, done)));
  } finally {
    await Promise.all([main.close(), keys.close()]);
  }
}
