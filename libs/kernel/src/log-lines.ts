// Where a program's log lines go. What cannot be written is lost and counted, and the program goes on: nobody stops working because a disk is full.

/** Writes bytes and answers how many it took; throws as a file does. */
export type WriteBytes = (bytes: Uint8Array) => number;

/** How long a full pipe is waited for, in all, before a line is given up: whoever reads it may be slow, and must not stop us. */
const TRIES_MAX = 50;

const NEVER_WOKEN = new Int32Array(new SharedArrayBuffer(4));

export class LogLines {
  private lost = 0;
  /** The last line broke off: the next one begins anew. */
  private isTorn = false;
  private readonly encoder = new TextEncoder();

  /** @param pauseBriefly waits a few milliseconds without giving way to anything else */
  constructor(
    private readonly writeBytes: WriteBytes,
    private readonly pauseBriefly: () => void = () => void Atomics.wait(NEVER_WOKEN, 0, 0, 5),
  ) {}

  /** Takes one line with its end. Never throws. */
  write(line: string): void {
    const told = this.lost > 0 ? `{"level":40,"lost":${this.lost},"msg":"log lines were lost"}\n` : '';
    const sent = this.send(`${this.isTorn ? '\n' : ''}${told}${line}`);
    this.lost = sent === 'whole' ? 0 : this.lost + 1;
    this.isTorn = sent === 'part' || (this.isTorn && sent === 'nothing');
  }

  private send(text: string): 'whole' | 'part' | 'nothing' {
    const bytes = this.encoder.encode(text);
    let written = 0;
    for (let tries = 0; written < bytes.length && tries < TRIES_MAX;) {
      try {
        written += this.writeBytes(bytes.subarray(written));
      } catch (error) {
        if ((error as { code?: string }).code !== 'EAGAIN') break;
        tries += 1;
        this.pauseBriefly();
      }
    }
    if (written === bytes.length) return 'whole';
    return written > 0 ? 'part' : 'nothing';
  }
}
