/** One kind of trouble, and how often it came since it was last told. */
export interface Trouble {
  where: string;
  what: string;
  times: number;
}

/** Tells the first of a kind of trouble at once and its repetitions together, so that a database away for a minute makes lines, not floods. */
export class QuietLog {
  private readonly silenced = new Map<string, { trouble: Trouble; timer: NodeJS.Timeout }>();

  constructor(
    private readonly tell: (trouble: Trouble) => void,
    private readonly silenceMs = 10_000,
  ) {}

  /** @param what one line without payloads; texts of the same kind must read the same */
  note(where: string, what: string): void {
    const kind = `${where}\n${what}`;
    const known = this.silenced.get(kind);
    if (known) {
      known.trouble.times += 1;
      return;
    }
    this.tell({ where, what, times: 1 });
    const timer = setTimeout(() => this.speakAgain(kind), this.silenceMs);
    timer.unref();
    this.silenced.set(kind, { trouble: { where, what, times: 0 }, timer });
  }

  /** Tells what was held back and stops its timers. */
  close(): void {
    for (const [kind, { timer }] of this.silenced) {
      clearTimeout(timer);
      this.speakAgain(kind);
    }
  }

  private speakAgain(kind: string): void {
    const known = this.silenced.get(kind);
    this.silenced.delete(kind);
    if (known && known.trouble.times > 0) this.tell(known.trouble);
  }
}
