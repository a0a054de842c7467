// Where streams stood when this process last saw them, so that an append after a load needs no second look. A leaf at a version never changes,
// so what is remembered can be late, never wrong; the store refuses what is late.
import type { Head } from './envelope.js';

const REMEMBERED_MAX = 10_000;

export class Heads {
  private readonly heads = new Map<string, Head>();
  private readonly turns = new Map<string, Promise<unknown>>();

  known(stream: string): Head | undefined {
    return this.heads.get(stream);
  }

  remember(stream: string, { version, leaf, at }: Head): void {
    if (this.heads.size >= REMEMBERED_MAX && !this.heads.has(stream)) {
      const oldest = this.heads.keys().next();
      if (!oldest.done) this.heads.delete(oldest.value);
    }
    this.heads.set(stream, { version, leaf, at });
  }

  forget(stream: string): void {
    this.heads.delete(stream);
  }

  /** One after another per stream: writers that do not care about the version would otherwise only refuse each other. */
  async inTurn<Result>(stream: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.turns.get(stream) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.turns.set(stream, turn);
    try {
      return await turn;
    } finally {
      if (this.turns.get(stream) === turn) this.turns.delete(stream);
    }
  }
}
