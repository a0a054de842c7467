// A KurrentDB that goes away and comes back, cuts off what it should keep, or holds what is not ours.
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jsonEvent, KurrentDBClient } from '@kurrent/kurrentdb-client';
import { startKurrentServer, type KurrentServer } from '../../../../test/support/kurrent-server.js';
import { circumstances, fresh, happened, logOn } from '../conformance/given.js';
import type { EventLog } from '../event-log.js';
import { KurrentEventStore } from './kurrent-event-store.js';

const file = join(tmpdir(), `kurrent-${randomBytes(6).toString('hex')}`);
let server: KurrentServer;
let store: KurrentEventStore;
let log: EventLog;
beforeAll(async () => {
  server = await startKurrentServer({ file });
  store = new KurrentEventStore(server.url);
  log = logOn(store);
});
afterAll(async () => {
  await store.close();
  await server.close();
  await rm(file, { force: true });
});

async function restart(downMs: number): Promise<void> {
  const { port } = server;
  await server.close();
  await pause(downMs);
  server = await startKurrentServer({ port, file });
}

describe('a server that is started again', () => {
  // With the client's batches this test dies of rejections that nobody can catch: see connection.ts.
  test('in the middle of many large appends loses and doubles none of them, and takes nobody down', async () => {
    const streams = Array.from({ length: 120 }, fresh);
    const said = { ...happened, data: { filler: 'x'.repeat(50_000) } };
    await log.append(fresh(), 'none', [said], circumstances);
    let done = 0;
    server.holdAppends((stream) => (stream.endsWith('0') ? 0 : 100));
    const writing = streams.map(async (stream) => {
      await log.append(stream, 'none', [said], circumstances);
      done += 1;
    });
    while (done === 0) await pause(1);
    const doneBefore = done;
    await restart(200);
    await Promise.all(writing);
    // Some were answered before the server went, the others lay in its hands or in ours.
    expect(doneBefore).toBeLessThan(streams.length);
    const lengths = await Promise.all(streams.map(async (stream) => (await store.readStream(stream)).length));
    expect(lengths).toEqual(streams.map(() => 1));
  });

  test('is listened to again, and positions from before hold', async () => {
    const heard = { times: 0 };
    const unlisten = store.onAppended(() => (heard.times += 1));
    const { position } = await log.append(fresh(), 'none', [happened], circumstances);
    await restart(50);
    const writer = new KurrentEventStore(server.url);
    const { eventIds } = await logOn(writer).append(fresh(), 'none', [happened], circumstances);
    const before = heard.times;
    for (let n = 0; n < 100 && heard.times === before; n += 1) {
      await pause(50);
      await logOn(writer).append(fresh(), 'none', [happened], circumstances);
    }
    expect(heard.times).toBeGreaterThan(before);
    expect((await log.readAll(position, 1)).map(({ id }) => id)).toEqual(eventIds);
    unlisten();
    await writer.close();
  });

  test('while it is away, an append says that its outcome is unknown and a read fails plainly', async () => {
    const { port } = server;
    const stream = fresh();
    await log.append(stream, 'none', [happened], circumstances);
    await server.close();
    await expect(log.append(stream, 0, [happened], circumstances)).rejects.toMatchObject({ name: 'OutcomeUnknown' });
    await expect(store.readStream(stream)).rejects.toMatchObject({ name: 'KurrentUnavailableError' });
    await expect(store.end()).rejects.toMatchObject({ name: 'KurrentUnavailableError' });
    server = await startKurrentServer({ port, file });
    expect(await log.append(stream, 0, [happened], circumstances)).toMatchObject({ version: 1 });
  });
});

describe('what somebody did to the server behind our back', () => {
  let operator: KurrentDBClient;
  beforeAll(() => {
    operator = KurrentDBClient.connectionString(server.url);
  });
  afterAll(() => operator.dispose());

  async function streamOfThree(): Promise<string> {
    const stream = fresh();
    await log.append(stream, 'none', [happened, happened, happened], circumstances);
    return stream;
  }

  test.each<[string, (stream: string) => Promise<unknown>]>([
    ['its beginning cut off', (stream) => operator.setStreamMetadata(stream, { truncateBefore: 1 })],
    ['all but its last event cut off', (stream) => operator.setStreamMetadata(stream, { maxCount: 1 })],
    ['every event cut off', (stream) => operator.setStreamMetadata(stream, { truncateBefore: 3 })],
    ['been deleted', (stream) => operator.deleteStream(stream)],
  ])('a stream that has %s is broken, not shorter', async (_what, harm) => {
    const stream = await streamOfThree();
    await harm(stream);
    await expect(store.readStream(stream)).rejects.toMatchObject({ name: 'BrokenHistory' });
  });

  test('a stream that was deleted is not begun anew', async () => {
    const stream = await streamOfThree();
    await operator.deleteStream(stream);
    await expect(log.append(stream, 'none', [happened], circumstances)).rejects.toMatchObject({
      name: 'BrokenHistory',
    });
  });

  test('an event of somebody else in one of our streams is broken history', async () => {
    const stream = await streamOfThree();
    await operator.appendToStream(stream, jsonEvent({ type: 'Stray', data: { n: 1 } }));
    await expect(store.readStream(stream)).rejects.toThrow(/event 3 is none of Sekisho's/);
  });
});

test('what is larger than a KurrentDB takes is refused before it is sent', async () => {
  const stream = fresh();
  const large = { ...happened, data: { filler: 'x'.repeat(1_100_000) } };
  await expect(log.append(stream, 'none', [large], circumstances)).rejects.toThrow(/takes 1048576 \(MaxAppendSize\)/);
  const half = { ...happened, data: { filler: 'x'.repeat(500_000) } };
  expect(await log.append(stream, 'none', [half, half], circumstances)).toMatchObject({ version: 1 });
});

test.each([
  ['an option that nobody knows', '?tls=false&passwort=secret', /option "passwort"/],
  ['a port that is none', ':port', /make sense/],
])('an address with %s is refused without being repeated', (_what, rest, fault) => {
  const attempt = () => new KurrentEventStore(`kurrentdb://user:hidden@127.0.0.1${rest}`);
  expect(attempt).toThrow(fault);
  expect(attempt).not.toThrow(/hidden/);
});
