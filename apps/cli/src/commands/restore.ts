// `restore`: an installation put back from both files of a backup, on an empty machine or in place of another.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentBeforehand, contentOf, refuseOthersAtWork, restore as restoreInto, verifyBackup } from '#backup';
import type { Content, RestoreReport, VerifiedBackup } from '#backup';
import { halfRestored, type Asked } from '#database';
import { Jobs } from '#jobs';
import { OperatorFault } from '#kernel';
import { migrations } from '#migrations';
import { vaultKeyFromBase64 } from '#vault';
import { UsageFault, type Command, type Surroundings } from '../command.js';
import type { Config } from '../config.js';
import { foldAll } from '../ground/fold-all.js';
import { onTarget, RESTORING } from '../ground/restore-target.js';
import { dataFolder, placeVaultKey, refuseRuled } from '../house/data-folder.js';

export const restore: Command = {
  name: 'restore',
  synopsis: 'FILE [--replace] [--json]',
  async run(args, surroundings) {
    const { words, say, progress } = surroundings;
    const options = { replace: { type: 'boolean' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name, more] = positionals;
    if (name === undefined) throw new UsageFault(words.backup.noFile);
    if (more !== undefined) throw new UsageFault(words.tooMuch(more));
    const began = performance.now();
    const config = surroundings.config();
    refuseRuled(dataFolder(config.dataFolder));
    const backup = await verifyBackup(resolve(name), {
      expectedKey: config.key ? vaultKeyFromBase64(config.key) : null,
      migrations: migrations.map((migration) => migration.name),
      onProgress: (_part, done) => progress(words.backup.progress('verify', done)),
    });
    const report = await putBack(backup, values.replace ?? false, surroundings);
    progress('');
    const seconds = (performance.now() - began) / 1000;
    if (values.json) say(JSON.stringify({ id: backup.header.id, at: backup.header.at, ...report, seconds }));
    else for (const line of words.backup.restored(report, seconds)) say(line);
    return 0;
  },
};

function putBack(backup: VerifiedBackup, isReplacing: boolean, surroundings: Surroundings): Promise<RestoreReport> {
  const { words, progress } = surroundings;
  const config = surroundings.config();
  const onProgress = (part: string, done: number) => progress(words.backup.progress(part, done));
  const beforehand = async (main: Asked) => {
    if (!isReplacing) refuseContent(await contentBeforehand(main));
    await refuseOthersAtWork(main, RESTORING);
  };
  return onTarget(config, beforehand, async ({ target, folder, worker }) => {
    if (!isReplacing) refuseContent(await contentOf(target));
    await refuseOthersAtWork(target.main, RESTORING);
    const jobs = await openQueueApart(config, target.mainUrl);
    try {
      return await restoreInto(target, backup, {
        placeKey: (key) => {
          if (!config.key) placeVaultKey(folder, key);
        },
        fold: async () => {
          await jobs?.empty();
          await foldAll({ target, worker, backup, onProgress });
        },
        onProgress,
      });
    } finally {
      await jobs?.close();
    }
  });
}

// Its jobs speak of the log that was replaced. A queue in the main database goes with it. Opened first: a Redis that does not answer is told of before
// anything is changed.
async function openQueueApart({ queueUrl }: Config, url: string): Promise<Jobs | null> {
  return queueUrl === null ? null : Jobs.open({ url, queueUrl, onTrouble: () => undefined });
}

function refuseContent({ kind }: Content): void {
  if (kind === 'interrupted') throw halfRestored();
  if (kind === 'something') {
    throw new OperatorFault(
      'restore.not_empty',
      'There is an installation here already: add --replace if it may be replaced, or restore to another place with SEKISHO_DATA or DATABASE_URL.',
    );
  }
}
