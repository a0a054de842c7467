// The bell that rings after commits: NOTIFY outside of any append, LISTEN on a connection that comes back by itself. A hint and nothing more.
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '#database';
import type { PoolClient } from 'pg';

const CHANNEL = 'sekisho_appended';
const QUIET_MS = 15;
const RETRY_MS = [100, 500, 2000, 5000];

export class Bell {
  private readonly listeners = new Set<() => void>();
  private ringing: Promise<void> | null = null;
  private mustRingAgain = false;
  private listening: Promise<void> | null = null;
  private client: PoolClient | null = null;
  private isClosed = false;

  constructor(private readonly database: Database) {}

  /** Tells this process at once and the others soon. */
  ring(): void {
    this.tell();
    this.mustRingAgain = true;
    this.ringing ??= this.notify();
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    this.listening ??= this.stayTuned();
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.listeners.clear();
    this.client?.release(true);
    this.client = null;
    await this.ringing;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  // NOTIFY takes a lock on the whole database at commit: many appends share one.
  private async notify(): Promise<void> {
    while (this.mustRingAgain && !this.isClosed) {
      this.mustRingAgain = false;
      await this.database.query(`notify ${CHANNEL}`).catch(() => undefined);
      await pause(QUIET_MS);
    }
    this.ringing = null;
  }

  private async stayTuned(): Promise<void> {
    for (let failures = 0; !this.isClosed; failures += 1) {
      const began = await this.listenUntilBroken().catch(() => false);
      if (began) failures = 0;
      if (!this.isClosed) await pause(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)], undefined, { ref: false });
    }
  }

  private async listenUntilBroken(): Promise<boolean> {
    const client = await this.database.pool.connect();
    if (this.isClosed) {
      client.release();
      return false;
    }
    this.client = client;
    const broken = new Promise<void>((resolve) => {
      client.once('error', () => resolve());
      client.once('end', () => resolve());
    });
    client.on('error', () => undefined);
    client.on('notification', () => this.tell());
    try {
      await client.query(`listen ${CHANNEL}`);
      // Whatever was appended while nobody listened.
      this.tell();
      await broken;
    } finally {
      // Also when the server went before it could answer: a connection that is not given back is one less for everyone, for ever.
      if (this.client === client) {
        this.client = null;
        client.release(true);
      }
    }
    return true;
  }
}
