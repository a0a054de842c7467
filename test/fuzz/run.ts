// Sends requests drawn from the OpenAPI document to a house in this process, one after the other, and holds every answer and every trace of it
// to what must be. The same seed draws the same requests.
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import type { Answer } from '../../apps/api/src/testing/test-server.js';
import { watchLoop, type Held } from '../support/loop.js';
import { faultsOf } from './answers.js';
import { OPERATIONS, type Operation } from './document.js';
import { drawn, sent, type Drawn, type Sent } from './requests.js';
import { Tally } from './tally.js';
import { Town } from './town.js';
import { noteChanges, takeChanges, undueChanges } from './traces.js';

export interface Wishes {
  requests: number;
  seed: number;
  /** A new town after so many requests: a full one is slow. */
  townAfter?: number;
  onProgress?: (tally: Tally) => void;
}

const PER_OPERATION = 5;
const SETTLE_AFTER = 200;
// Of work. A busy machine makes the same work up to twice as long.
const HOLD_MS_MAX = 400;
// Of a wait without work, which a busy machine lengthens.
const LATE_MS_MAX = 1_000;
const PATIENCE_MS = 60_000;
const SHRINK_MS_MAX = 5_000;
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
// After these the caller's own session may be over, as after whatever is sent as DELETE instead: to /api/session, that is to sign out.
const ENDS_SESSIONS = new Set(['signIn', 'signOut', 'setUp', 'openLink', 'closeLink', 'closeAccount', 'grantRoles']);
const PROTOTYPES = { Object, Array, Function, String, Number, Promise, Map, Date, RegExp, Buffer, Error };

/** Runs until so many requests are sent. Faults are in the tally, not thrown. */
export async function fuzz({ requests, seed, townAfter = 20_000, onProgress }: Wishes): Promise<Tally> {
  const tally = new Tally();
  const before = namesOnPrototypes();
  for (let round = 0; tally.requests < requests;) {
    const town = await Town.open();
    try {
      const walk = await Walk.into(town, tally);
      const end = Math.min(requests, tally.requests + townAfter);
      for (; tally.requests < end; round += 1) {
        await walk.round(seed + round * 1_000_003);
        onProgress?.(tally);
      }
      await walk.settle();
    } finally {
      await town.close();
    }
  }
  const after = namesOnPrototypes();
  for (const name of after) if (!before.includes(name)) tally.fault(`${name} is new`, 'any of them');
  return tally;
}

function namesOnPrototypes(): string[] {
  return Object.entries(PROTOTYPES).flatMap(([name, { prototype }]) =>
    Reflect.ownKeys(prototype as object).map((key) => `${name}.prototype.${String(key)}`),
  );
}

interface Step {
  sent: Sent;
  status: number;
  beginMs: number;
  endMs: number;
}

class Walk {
  private steps: Step[] = [];
  private offsetMs = clockOffsetMs();

  private constructor(
    private readonly town: Town,
    private readonly tally: Tally,
  ) {}

  static async into(town: Town, tally: Tally): Promise<Walk> {
    await noteChanges(town.server.owner);
    return new Walk(town, tally);
  }

  /** A few requests to every operation, in an order of their own. */
  async round(seed: number): Promise<void> {
    const order = fc.sample(fc.shuffledSubarray(OPERATIONS, { minLength: OPERATIONS.length }), { seed, numRuns: 1 });
    for (const [index, operation] of (order[0] ?? []).entries()) await this.try(operation, seed + index);
  }

  private async try(operation: Operation, seed: number): Promise<void> {
    // What is new is asked again and again, smaller each time; the tally keeps the smallest.
    const chased = new Set<string>();
    let chasedSinceMs = 0;
    const property = fc.asyncProperty(drawn(operation), async (draw) => {
      // Not fast-check's own limit, which goes on while a request is still under way.
      if (chased.size > 0 && performance.now() - chasedSinceMs > SHRINK_MS_MAX) return true;
      const { keys, words } = await this.ask(operation, draw, chased.size > 0);
      const isFirst = chased.size === 0;
      for (const key of keys) if (this.tally.fault(key, words, chased.has(key)) && isFirst) chased.add(key);
      if (isFirst) chasedSinceMs = performance.now();
      return !keys.some((key) => chased.has(key));
    });
    const { errorInstance } = await fc.check(property, { seed, numRuns: PER_OPERATION });
    // The fuzzer's own: a town that is out of order.
    if (errorInstance instanceof Error && chased.size === 0) throw errorInstance;
  }

  private async ask(operation: Operation, draw: Drawn, isAgain: boolean): Promise<{ keys: string[]; words: string }> {
    const request = await sent(operation, this.town, draw);
    const { answer, held, ...when } = await this.send(request);
    if (!isAgain) this.tally.count(request, answer.status);
    this.steps.push({ sent: request, status: answer.status, ...when });
    const faults = faultsOf(request, answer);
    if (isTooLong(held)) faults.push(...(await this.holds(request, held)));
    else this.tally.held(held.heldMs, describe(request));
    if (answer.status < 400 && !READS.has(request.method)) {
      this.town.note(operation.name, answer);
      await request.after?.(answer);
    }
    await this.keepSignedIn(request, answer);
    if (this.steps.length >= SETTLE_AFTER) await this.settle();
    const words = `${describe(request)}\n    → ${answer.status} ${answer.text.slice(0, 300)}${this.unforeseen(answer)}`;
    return { keys: faults.map((fault) => `${operation.name} ${fault}`), words };
  }

  private async keepSignedIn({ operation, method, caller }: Sent, { status }: Answer): Promise<void> {
    const mayEnd = ENDS_SESSIONS.has(operation.name) || method === 'DELETE';
    if (mayEnd && status < 400) await this.town.refresh(caller);
  }

  private unforeseen({ status }: Answer): string {
    if (status < 500) return '';
    const line = this.town.server
      .logged()
      .split('\n')
      .findLast((each) => each.includes('unforeseen'));
    return `\n    ${String((JSON.parse(line ?? '{}') as { stack?: string }).stack).slice(0, 900)}`;
  }

  private async send(request: Sent): Promise<{ answer: Answer; beginMs: number; endMs: number; held: Held }> {
    const { method, url, headers, body } = request;
    const inject = { method, url, headers, ...(body === undefined ? {} : { payload: body }) };
    const loop = watchLoop();
    const beginMs = this.offsetMs + performance.now();
    const late = new AbortController();
    const response = await Promise.race([
      this.town.server.server.app.inject(inject as Parameters<typeof this.town.server.server.app.inject>[0]),
      pause(PATIENCE_MS, null, { signal: late.signal }),
    ]);
    late.abort();
    const endMs = this.offsetMs + performance.now();
    const held = loop.end();
    if (response === null) throw new Error(`No answer within ${PATIENCE_MS} ms: ${describe(request)}`);
    const text = response.body;
    const isJson = String(response.headers['content-type'] ?? '').includes('json') && text !== '';
    const parsed = isJson ? (JSON.parse(text) as Record<string, unknown>) : {};
    return {
      answer: { status: response.statusCode, headers: response.headers, body: parsed, text },
      beginMs,
      endMs,
      held,
    };
  }

  /** Sent again: the machine may have been busy with something else. */
  private async holds(request: Sent, first: Held): Promise<string[]> {
    const tries = [first];
    while (tries.length < 3) {
      const { answer, held } = await this.send(request);
      tries.push(held);
      await this.keepSignedIn(request, answer);
    }
    this.tally.held(Math.min(...tries.map(({ heldMs }) => heldMs)), describe(request));
    return tries.every(isTooLong) ? ['holds the event loop too long'] : [];
  }

  /** Finds whose every change was. */
  async settle(): Promise<void> {
    const changes = await takeChanges(this.town.server.owner);
    const steps = this.steps;
    this.steps = [];
    // The two clocks part in time.
    this.offsetMs = clockOffsetMs();
    let at = 0;
    const whats = steps.map((): string[] => []);
    for (const { atMs, what } of changes) {
      while (at < steps.length && (steps[at]?.endMs ?? 0) < atMs) at += 1;
      if ((steps[at]?.beginMs ?? Infinity) <= atMs) whats[at]?.push(what);
    }
    for (const [index, step] of steps.entries()) {
      const undue = this.undue(step, whats[index] ?? []);
      if (undue.length > 0) await this.confirm(step, undue);
    }
    this.tally.changes += changes.length;
  }

  private undue({ sent: { method }, status }: Step, whats: string[]): string[] {
    const isRead = READS.has(method);
    return status >= 400 || isRead ? undueChanges(whats, isRead && status < 400) : [];
  }

  // Alone, so that nothing else can have made the change.
  private async confirm({ sent: request, status }: Step, before: string[]): Promise<void> {
    await takeChanges(this.town.server.owner);
    const { answer, ...when } = await this.send(request);
    const whats = (await takeChanges(this.town.server.owner)).map(({ what }) => what);
    await this.keepSignedIn(request, answer);
    const undue = this.undue({ sent: request, status: answer.status, ...when }, whats);
    if (undue.length === 0) this.tally.unowned(`${request.operation.name} ${status}: ${before.join(', ')}`);
    else {
      const words = `${describe(request)}\n    → ${answer.status} ${answer.text.slice(0, 200)}`;
      this.tally.fault(`${request.operation.name} is refused and leaves ${undue.join(', ')}`, words);
    }
  }
}

/** What to add to `performance.now()` for the time of day, exact to some microseconds: caught when a millisecond turns. */
function clockOffsetMs(): number {
  const begun = Date.now();
  let now = begun;
  while (now === begun) now = Date.now();
  return now - performance.now();
}

const isTooLong = ({ heldMs, lateMs }: Held): boolean => heldMs > HOLD_MS_MAX || lateMs > LATE_MS_MAX;

function describe({ method, url, headers, body, caller }: Sent): string {
  const { cookie: _, ...shown } = headers;
  const text = body === undefined ? '' : body.toString('utf8');
  const content =
    text.length > 500 ? `${JSON.stringify(text.slice(0, 500))}… (${body?.length} bytes)` : JSON.stringify(text);
  return `${caller.name}: ${method} ${url.slice(0, 300)} ${JSON.stringify(shown).slice(0, 400)} ${content}`;
}
