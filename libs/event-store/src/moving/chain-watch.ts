// Verifies a log while it passes by, event by event in the order of the log: every leaf, every chain, and the order itself as one hash.
import { createHash } from 'node:crypto';
import { faultBehind } from '../chain.js';
import type { Head } from '../envelope.js';
import type { StoredEvent } from '../event.js';
import { BrokenHistory } from '../event-store.js';

export class ChainWatch {
  // One short line per stream is all that is kept: memory follows the number of streams, not of events.
  private readonly heads = new Map<string, Head>();
  private readonly order = createHash('sha256');
  private seen = 0;

  /** @throws BrokenHistory naming stream, version and fault */
  pass(event: StoredEvent): void {
    const { stream, version, leaf, at } = event;
    const fault = faultBehind(event, this.heads.get(stream) ?? null);
    if (fault) throw new BrokenHistory(`${stream}: event ${version} is ${fault}`);
    this.heads.set(stream, { version, leaf, at });
    this.order.update(leaf, 'hex');
    this.seen += 1;
  }

  get events(): number {
    return this.seen;
  }

  get streams(): number {
    return this.heads.size;
  }

  /** SHA-256 over all leaves in the order of the log, hex: two logs with the same are the same log. */
  digest(): string {
    return this.order.copy().digest('hex');
  }
}
