// One program that says after any run whether what must never happen has happened (assurance.md §3.1): the faults, a soak, a rolling restart.
import { CASE_UPCASTERS } from '#cases';
import { openEventStore, Checkpoints, EventLog, originOf, Upcasters } from '#event-store';
import { Database } from '#database';
import { RandomIds, SystemClock } from '#kernel';
import { LIST_UPCASTERS } from '#screening';
import { Vault, VaultKey } from '#vault';
import { projections } from '../../apps/worker/src/projections.js';
import { durable, inRealTime } from './invariants/durable.js';
import { followed, forgotten } from './invariants/effects.js';
import { readLedger, type Violation } from './invariants/ledger.js';
import { chained, gapless } from './invariants/order.js';
import { legal } from './invariants/procedure.js';
import { rebuiltEqual } from './invariants/read-models.js';
import { secret } from './invariants/secrecy.js';
import { settled } from './invariants/settled.js';
import type { Journal } from './people/journal.js';

export { lineOf, type Violation } from './invariants/ledger.js';

export interface Checked {
  /** The login user's: the checker looks at everything, and rebuilds the read models. */
  url: string;
  vaultUrl: string;
  /** null: events lie in PostgreSQL. */
  eventStoreUrl: string | null;
  key: Uint8Array;
  journal: Journal;
  /** What the programs have printed; absent: nothing was heard. */
  printed?: string;
  /** How long work may still go on (default two minutes). The programs must run, or nothing may be left to do. */
  patienceMs?: number;
}

export interface Report {
  violations: Violation[];
  events: number;
  streams: number;
  acknowledged: number;
  /** How long the house worked on after the last request. */
  settledMs: number;
}

const PATIENCE_MS = 120_000;

/** Waits until the house has done its work, then checks INV-1 to INV-9. */
export async function checkLedger(checked: Checked): Promise<Report> {
  const { url, vaultUrl, eventStoreUrl, key, journal, printed = '', patienceMs = PATIENCE_MS } = checked;
  const database = new Database({ url, role: 'sekisho_worker', applicationName: 'ledger-check', connectionsMax: 4 });
  const owner = new Database({ url, applicationName: 'ledger-check', connectionsMax: 2 });
  const keys = new Database({ url: vaultUrl, applicationName: 'ledger-check', connectionsMax: 2 });
  const store = await openEventStore({ url: eventStoreUrl, database });
  try {
    const { settledMs, violations: unsettled } = await settled(new Checkpoints(database, store), database, patienceMs);
    const vault = await Vault.open(keys, new VaultKey(key), new SystemClock());
    const log = new EventLog(
      store,
      vault,
      new RandomIds(),
      await originOf(database),
      new Upcasters([...LIST_UPCASTERS, ...CASE_UPCASTERS]),
    );
    const ledger = await readLedger(store);
    const erased = journal.erased.map(({ canary }) => canary);
    const violations = [
      ...durable(ledger, journal.entries),
      ...gapless(ledger),
      ...(await chained(ledger)),
      ...legal(ledger),
      ...followed(ledger),
      ...(await forgotten(ledger, owner, keys)),
      // A model that stands still is INV-9's; comparing it would only say so again.
      ...(unsettled.length === 0 ? await rebuiltEqual(log, database, projections) : []),
      ...inRealTime(ledger, journal.entries),
      ...(await secret(ledger, [owner, keys], { canaries: journal.canaries, erased, printed })),
      ...unsettled,
    ];
    const acknowledged = journal.entries.filter(({ told }) => told === 'acked').length;
    return { violations, events: ledger.events.length, streams: ledger.streams.size, acknowledged, settledMs };
  } finally {
    await store.close();
    await Promise.all([database.close(), owner.close(), keys.close()]);
  }
}
