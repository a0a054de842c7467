// The bell that rings after appends: a subscription to everything from its end on, which comes back by itself. A hint and nothing more.
import { setTimeout as pause } from 'node:timers/promises';
import { END, type AllStreamSubscription, type KurrentDBClient } from '@kurrent/kurrentdb-client';
import { ours } from './filter.js';

const RETRY_MS = [100, 500, 2000, 5000];

export class Bell {
  private readonly listeners = new Set<() => void>();
  private listening: Promise<void> | null = null;
  private subscription: AllStreamSubscription | null = null;
  private isClosed = false;

  constructor(private readonly client: KurrentDBClient) {}

  /** Tells this process at once; the others hear of it by themselves. */
  ring(): void {
    for (const listener of this.listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    this.listening ??= this.stayTuned();
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.listeners.clear();
    this.subscription?.destroy();
  }

  private async stayTuned(): Promise<void> {
    for (let failures = 0; !this.isClosed; failures += 1) {
      const began = await this.listenUntilBroken();
      if (began) failures = 0;
      if (!this.isClosed) await pause(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)], undefined, { ref: false });
    }
  }

  private async listenUntilBroken(): Promise<boolean> {
    let began = false;
    const subscription = this.client.subscribeToAll({ fromPosition: END, filter: ours() });
    this.subscription = subscription;
    await new Promise<void>((broken) => {
      subscription
        .on('error', () => broken())
        .on('end', () => broken())
        .on('close', () => broken())
        .on('confirmation', () => {
          began = true;
          // Whatever was appended while nobody listened.
          this.ring();
        })
        .on('data', () => this.ring());
    });
    this.subscription = null;
    subscription.destroy();
    return began;
  }
}
