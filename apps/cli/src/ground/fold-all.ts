// Folds every read model of a restored log from its first event to its last.
import type { OnProgress, Target, VerifiedBackup } from '#backup';
import { CASE_UPCASTERS } from '#cases';
import type { Database } from '#database';
import { Checkpoints, EventLog, Followers, Upcasters } from '#event-store';
import { OperatorFault, RandomIds, SystemClock } from '#kernel';
import { LIST_UPCASTERS } from '#screening';
import { Vault, VaultKey } from '#vault';
import { projections } from './projections.js';

interface Folding {
  target: Target;
  worker: Database;
  backup: VerifiedBackup;
  onProgress: OnProgress;
}

const LOOK_EVERY_MS = 1_000;

/** @throws OperatorFault when a read model stands still */
export async function foldAll({ target, worker, backup, onProgress }: Folding): Promise<void> {
  const { store, keys } = target;
  const vault = await Vault.open(keys, new VaultKey(backup.vaultKey), new SystemClock());
  const log = new EventLog(
    store,
    vault,
    new RandomIds(),
    backup.header.origin,
    new Upcasters([...LIST_UPCASTERS, ...CASE_UPCASTERS]),
  );
  // Nobody else reads, so nobody waits for the fence that a large page holds.
  const followers = new Followers(log, worker, { projections }, { pageSize: 1_000, breathMs: 0 });
  const checkpoints = new Checkpoints(worker, store);
  await followers.start();
  try {
    const end = await store.end();
    if (end === null) return;
    const names = projections.map(({ name }) => name);
    while (!(await checkpoints.waitFor(end, names, LOOK_EVERY_MS))) {
      const status = await checkpoints.status();
      const stuck = status.find(({ kind, failure }) => kind === 'projection' && failure !== null);
      if (stuck) throw stands(stuck.name);
      onProgress('fold', status.filter(({ kind, behind }) => kind === 'projection' && behind === 0).length);
    }
  } finally {
    await followers.stop();
  }
}

function stands(view: string): OperatorFault {
  return new OperatorFault(
    'restore.view_stuck',
    `The read model ${view} cannot be folded from this log: run sekisho restore FILE --replace again; if it stays so, tell whoever makes Sekisho.`,
    { view },
  );
}
