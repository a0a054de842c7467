// What was asked and what was answered, for the table at the end.
import { OPERATIONS } from './document.js';
import { NEVER_ACCEPTED, NEVER_REFUSED } from './recipes.js';
import type { Sent } from './requests.js';

export interface Count {
  accepted: number;
  refused: number;
}

export interface Fault {
  /** What is wrong, and with which operation. */
  key: string;
  /** The request, to be sent again. */
  request: string;
  count: number;
}

export class Tally {
  readonly byOperation = new Map<string, Count>(OPERATIONS.map(({ name }) => [name, { accepted: 0, refused: 0 }]));
  readonly byStatus = new Map<number, number>();
  readonly faults = new Map<string, Fault>();
  requests = 0;
  /** The longest that one request held the event loop, again when it was sent again. */
  worst = { ms: 0, request: '' };
  /** Changes that were seen, so that nobody takes a blind watch for a quiet house. */
  changes = 0;
  /** Changes that could not be had again by sending the same request alone. */
  readonly unconfirmed = new Map<string, number>();

  unowned(what: string): void {
    this.unconfirmed.set(what, (this.unconfirmed.get(what) ?? 0) + 1);
  }

  held(ms: number, request: string): void {
    if (ms > this.worst.ms) this.worst = { ms, request };
  }

  count({ operation }: Sent, status: number): void {
    this.requests += 1;
    this.byStatus.set(status, (this.byStatus.get(status) ?? 0) + 1);
    const count = this.byOperation.get(operation.name);
    if (count) count[status < 400 ? 'accepted' : 'refused'] += 1;
  }

  /**
   * @param isSmaller the same as is known already, by a smaller request
   * @returns whether nobody knew of it yet
   */
  fault(key: string, request: string, isSmaller = false): boolean {
    const known = this.faults.get(key);
    if (!known) this.faults.set(key, { key, request, count: 1 });
    else if (isSmaller) known.request = request;
    else known.count += 1;
    return !known;
  }

  /** Operations that were accepted or refused less often than so, where they can be. */
  triedLessThan(times: number): string[] {
    return [...this.byOperation].flatMap(([name, { accepted, refused }]) => {
      const isAccepted = accepted >= times || NEVER_ACCEPTED.includes(name);
      return isAccepted && (refused >= times || NEVER_REFUSED.includes(name))
        ? []
        : [`${name}: ${accepted}, ${refused}`];
    });
  }

  /** The table, the statuses and the faults. */
  toString(): string {
    const rows = [...this.byOperation].map(
      ([name, { accepted, refused }]) =>
        `${name.padEnd(26)} ${String(accepted).padStart(8)} ${String(refused).padStart(8)}`,
    );
    const statuses = [...this.byStatus].sort().map(([status, count]) => `${status}: ${count}`);
    const faults = [...this.faults.values()].map(({ key, count, request }) => `${count} × ${key}\n    ${request}`);
    return [
      `${'operation'.padEnd(26)} ${'accepted'.padStart(8)} ${'refused'.padStart(8)}`,
      ...rows,
      `${this.requests} requests · ${statuses.join(' · ')}`,
      `longest hold of the event loop ${this.worst.ms.toFixed(0)} ms ${this.worst.request.slice(0, 200)}`,
      `${this.changes} changes seen`,
      ...[...this.unconfirmed].map(([what, count]) => `  ${count} × not again when sent alone: ${what}`),
      `${faults.length} faults`,
      ...faults,
    ].join('\n');
  }
}
