// One person at their browser while the house falls over and rises again: a write is repeated under its Idempotency-Key until somebody answers it.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Journal } from './journal.js';

export interface Answer {
  /** 0: no answer. */
  status: number;
  body: Record<string, unknown>;
}

/** What a write is meant to put in the log; the case it opens is known only by its answer. */
export interface Wish {
  /** `case-…`; null: the stream is `case-<id of the answer>`. */
  stream: string | null;
  type: string;
}

/** The house refused. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly status: number,
    readonly code: string,
    where: string,
    readonly body: Record<string, unknown>,
  ) {
    super(`${where}: ${status} ${code}`);
  }
}

/** Nobody answered, however often they were asked. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

export interface Door {
  port: number;
  journal: Journal;
  /** How long a wish is repeated. */
  patienceMs: number;
  /** The loopback address of each visitor: the house counts requests by address, and a campus has many. */
  address: () => string | undefined;
}

const ANSWER_MS = 40_000;

export class Visitor {
  private cookie = '';
  private readonly agent: Agent;

  constructor(
    private readonly door: Door,
    private readonly credentials: { email: string; password: string } | null = null,
  ) {
    this.agent = new Agent({ keepAlive: true, localAddress: door.address() } as ConstructorParameters<typeof Agent>[0]);
  }

  /** Reads, again and again until there is an answer. @throws Refused · Unanswered */
  async get(path: string): Promise<Record<string, unknown>> {
    const { answer } = await this.insist('GET', path, undefined, randomUUID());
    return this.accepted(answer, `GET ${path}`);
  }

  /** A write that puts one event in the log; it is on record in the journal. @throws Refused · Unanswered */
  async write(
    method: string,
    path: string,
    body: Record<string, unknown> | FormData,
    wish: Wish,
  ): Promise<Record<string, unknown>> {
    const key = randomUUID();
    const began = performance.now();
    const route = `${method} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')}`;
    const { answer, tries } = await this.insist(method, path, body, key);
    const { version, position, id, code } = answer.body;
    const told = answer.status >= 200 && answer.status < 300 ? 'acked' : isAnswer(answer) ? 'refused' : 'unknown';
    this.door.journal.entries.push({
      ...{ key, route, type: wish.type, told, tries, began, ended: performance.now() },
      stream: wish.stream ?? (id === undefined ? null : `case-${String(id)}`),
      code: told === 'refused' ? String(code) : null,
      version: typeof version === 'number' ? version : null,
      position: typeof position === 'string' ? position : null,
    });
    return this.accepted(answer, route);
  }

  /** A write without an event: a draft. @throws Refused · Unanswered */
  async save(method: string, path: string, body: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { answer } = await this.insist(method, path, body, randomUUID());
    return this.accepted(answer, `${method} ${path}`);
  }

  /** One try and no more. */
  async once(
    method: string,
    path: string,
    body?: Record<string, unknown> | FormData,
    key: string = randomUUID(),
  ): Promise<Answer> {
    const answer = await this.send(method, path, body, key).catch(() => ({ status: 0, body: {} }));
    const { statuses } = this.door.journal;
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    return answer;
  }

  async signIn(): Promise<void> {
    if (!this.credentials) return;
    this.cookie = '';
    const { answer } = await this.insist('POST', '/api/session', { ...this.credentials }, randomUUID());
    this.accepted(answer, 'POST /api/session');
  }

  close(): void {
    this.agent.destroy();
  }

  private async insist(
    method: string,
    path: string,
    body: Record<string, unknown> | FormData | undefined,
    key: string,
  ): Promise<{ answer: Answer; tries: number }> {
    const until = performance.now() + this.door.patienceMs;
    for (let tries = 1; ; tries += 1) {
      if (!this.cookie && this.credentials && path !== '/api/session') await this.signIn();
      const answer = await this.once(method, path, body, key);
      const mustSignIn = answer.status === 401 && this.credentials !== null && path !== '/api/session';
      if (mustSignIn) this.cookie = '';
      if ((isAnswer(answer) && !mustSignIn) || performance.now() > until) return { answer, tries };
      await pause(Math.min(1000, 50 * tries));
    }
  }

  private accepted({ status, body }: Answer, where: string): Record<string, unknown> {
    if (status >= 200 && status < 300) return body;
    if (!isAnswer({ status, body })) throw new Unanswered(`${where}: ${status}`);
    throw new Refused(status, String(body['code']), where, body);
  }

  private async send(
    method: string,
    path: string,
    body: Record<string, unknown> | FormData | undefined,
    key: string,
  ): Promise<Answer> {
    const headers: Record<string, string> = {
      origin: `http://127.0.0.1:${this.door.port}`,
      accept: 'application/json',
      'idempotency-key': key,
    };
    if (this.cookie) headers['cookie'] = this.cookie;
    const sent = await bytesOf(body);
    if (sent) headers['content-type'] = sent.type;
    const { agent } = this;
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: this.door.port, method, path, headers, agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        // Cut off half way, 'end' never comes.
        response.once('close', () => (response.complete ? undefined : reject(new Error('The answer was cut off'))));
        response.once('end', () => {
          const cookies = (response.headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '');
          if (cookies.length > 0) this.cookie = cookies.join('; ');
          resolve({ status: response.statusCode ?? 0, body: readBody(Buffer.concat(parts).toString('utf8')) });
        });
      });
      asked.setTimeout(ANSWER_MS, () => asked.destroy(new Error('No answer')));
      asked.once('error', reject);
      asked.end(sent?.bytes);
    });
  }
}

/** Whether the house said yes or no: not that it cannot say now, nor that somebody is still at it. */
function isAnswer({ status, body }: Answer): boolean {
  return status !== 0 && status < 500 && status !== 429 && body['code'] !== 'idempotency.running';
}

async function bytesOf(
  body: Record<string, unknown> | FormData | undefined,
): Promise<{ bytes: Buffer; type: string } | null> {
  if (body === undefined) return null;
  if (!(body instanceof FormData)) return { bytes: Buffer.from(JSON.stringify(body)), type: 'application/json' };
  const encoded = new Response(body);
  return {
    bytes: Buffer.from(await encoded.arrayBuffer()),
    type: encoded.headers.get('content-type') ?? 'multipart/form-data',
  };
}

function readBody(text: string): Record<string, unknown> {
  try {
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  } catch {
    return {};
  }
}
