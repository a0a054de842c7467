// How the people of the benchmark see that it is their turn: one look at the log for all of them, as a screen that is told of changes would.
import { setTimeout as pause } from 'node:timers/promises';
import { evolve, unopened, type Case, type CaseEvent } from '#cases';
import type { EventLog, Position } from '#event-store';

const PAGE = 500;
const BREATH_MS = 20;
const PATIENCE_MS = 60_000;

interface Waiting {
  holds: (state: Case) => boolean;
  resolve: (state: Case) => void;
}

export class Watch {
  private readonly cases = new Map<string, Case>();
  private readonly waiting = new Map<string, Waiting>();
  private position: Position | null = null;
  private isStopped = false;
  private readonly watching: Promise<void>;

  constructor(private readonly log: EventLog) {
    this.watching = this.follow();
  }

  /** Answers with the case as soon as it is so. @throws Error after a minute */
  async until(caseId: string, holds: (state: Case) => boolean): Promise<Case> {
    const state = this.cases.get(caseId);
    if (state && holds(state)) return state;
    const settled = new AbortController();
    const seen = new Promise<Case>((resolve) => this.waiting.set(caseId, { holds, resolve }));
    const late = pause(PATIENCE_MS, null, { signal: settled.signal, ref: false }).catch(() => null);
    const answer = await Promise.race([seen, late]);
    settled.abort();
    if (!answer) throw new Error('Waited a minute for the checks in vain');
    return answer;
  }

  /** Nobody waits for this case any more. */
  forget(caseId: string): void {
    this.cases.delete(caseId);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.watching;
  }

  private async follow(): Promise<void> {
    while (!this.isStopped) {
      const events = await this.log.readAll(this.position, PAGE);
      for (const event of events) if (event.stream.startsWith('case-')) this.see(event as unknown as CaseEvent);
      this.position = events.at(-1)?.position ?? this.position;
      await pause(BREATH_MS);
    }
  }

  private see(event: CaseEvent): void {
    const caseId = event.stream.slice('case-'.length);
    const state = evolve(this.cases.get(caseId) ?? unopened, event);
    this.cases.set(caseId, state);
    const waiting = this.waiting.get(caseId);
    if (!waiting?.holds(state)) return;
    this.waiting.delete(caseId);
    waiting.resolve(state);
  }
}
