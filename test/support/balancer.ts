// A load balancer as small as one can be: each request to the next API in turn, and once more to the one after it when the first is not there, cuts
// the connection or says 503. It keeps connections, as real ones do.
import { Agent, createServer, request as ask, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface Balancer {
  url: string;
  /** Requests under way at one of the APIs now. */
  inFlight(port: number): number;
  /** What happened so far. `lost`: not served after the last try. `waits`: asked for again as late as the answer said. */
  counts: { requests: number; again: number; lost: number; waits: number };
  /** From now on it also asks again for what a process that died left behind: a wish under its key, a read model's lines. */
  bePatient(): void;
  close(): Promise<void>;
}

interface Heard {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const TRIES = 2;
const WAITS_MAX = 30;
// What belongs to one connection and not to the answer.
const OF_THE_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding'];

/** @param paceMs how long it takes over each request: what keeps the load where a test wants it */
export async function balancerFor(ports: readonly number[], paceMs: number): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  const counts = { requests: 0, again: 0, lost: 0, waits: 0 };
  const flights = new Map<number, number>(ports.map((port) => [port, 0]));
  let [next, isPatient] = [0, false];

  async function once(port: number, request: IncomingMessage, body: Buffer): Promise<Heard | null> {
    flights.set(port, (flights.get(port) ?? 0) + 1);
    try {
      return await forward(port, request, body, agent);
    } catch {
      return null;
    } finally {
      flights.set(port, (flights.get(port) ?? 0) - 1);
    }
  }

  async function answerOf(request: IncomingMessage, body: Buffer): Promise<Heard | null> {
    let heard: Heard | null = null;
    const first = (next += 1);
    for (let tries = 1; tries <= TRIES; tries += 1) {
      heard = await once(ports[(first + tries) % ports.length] ?? 0, request, body);
      if (heard && heard.status !== 503) return heard;
      if (tries < TRIES) counts.again += 1;
    }
    return heard;
  }

  const server = createServer((request, response) => {
    void (async () => {
      counts.requests += 1;
      const body = Buffer.concat(await request.toArray());
      await pause(paceMs);
      let heard = await answerOf(request, body);
      for (let waits = 0; isPatient && waits < WAITS_MAX && isBusy(heard); waits += 1) {
        counts.waits += 1;
        await pause(1_000 * Number(heard?.headers['retry-after'] ?? 1));
        heard = await answerOf(request, body);
      }
      if (!heard || heard.status === 503) counts.lost += 1;
      const headers = Object.entries(heard?.headers ?? {}).filter(([name]) => !OF_THE_CONNECTION.includes(name));
      response.writeHead(heard?.status ?? 502, Object.fromEntries(headers)).end(heard?.body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    inFlight: (port) => flights.get(port) ?? 0,
    counts,
    bePatient: () => (isPatient = true),
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function forward(port: number, request: IncomingMessage, body: Buffer, agent: Agent): Promise<Heard> {
  const { method, url: path } = request;
  const headers = { ...request.headers, connection: 'keep-alive', 'content-length': String(body.length) };
  delete (headers as IncomingHttpHeaders)['transfer-encoding'];
  return new Promise((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port, method, path, headers, agent }, (answer) => {
      answer.toArray().then(
        (chunks) =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks as Buffer[]),
          }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function isBusy(heard: Heard | null): boolean {
  return heard?.status === 409 && heard.headers['retry-after'] !== undefined;
}
