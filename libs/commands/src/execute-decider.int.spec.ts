import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database } from '#database';
import { EventLog, type Circumstances, type Occurrence, type RecordedEvent } from '#event-store';
import { Refusal } from '#kernel';
import { executeDecider } from './execute-decider.js';
import { ADMINISTRATOR, testActor, testHouse, type TestHouse } from './testing.js';

let house: TestHouse;
let owner: Database;
beforeAll(async () => {
  house = await testHouse();
  owner = new Database({ url: house.url, applicationName: 'test' });
});
afterAll(async () => {
  await owner.close();
  await house.close();
});

const circumstances = (changes: Partial<Circumstances> = {}): Circumstances => ({
  actor: ADMINISTRATOR,
  at: house.clock.now().toISOString(),
  commandId: house.ids.next(),
  correlationId: house.ids.next(),
  causationId: null,
  ...changes,
});

type Ticket = RecordedEvent<'TicketSold', { seat: number }>;

/** Sells seats one after the other; refuses when there is none left. */
const sell = (
  stream: string,
  seats: number,
  changes: { expected?: number; circumstances?: Circumstances; log?: EventLog } = {},
) =>
  executeDecider<number, Ticket>({
    log: house.log,
    stream,
    initial: 0,
    decide: (sold): Occurrence[] => {
      if (sold >= seats) throw new Refusal('tickets.sold_out', 'conflict');
      return [{ type: 'TicketSold', data: { seat: sold + 1 } }];
    },
    evolve: (sold) => sold + 1,
    circumstances: circumstances(),
    ...changes,
  });

describe('executeDecider', () => {
  test('lets 64 at once have 10 seats: ten get one each, 54 are refused, none is sold twice', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 64 }, () => sell('tickets-a', 10)));
    const events = (await house.log.read('tickets-a')) as unknown as Ticket[];
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(events.map((event) => event.data.seat)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('decides anew when another process was faster', async () => {
    await sell('tickets-b', 3);
    const stranger: Occurrence = { type: 'TicketSold', data: { seat: 99 } };
    let isFirst = true;
    // The real log, except that somebody else appends just before the first append.
    const contested = Object.assign(Object.create(house.log) as EventLog, {
      append: async (...given: Parameters<EventLog['append']>) => {
        if (isFirst) await house.log.append('tickets-b', 'any', [stranger], circumstances());
        isFirst = false;
        return house.log.append(...given);
      },
    });
    const result = await executeDecider<number, Ticket>({
      stream: 'tickets-b',
      initial: 0,
      decide: (sold) => [{ type: 'TicketSold', data: { seat: sold + 1 } }],
      evolve: (sold) => sold + 1,
      circumstances: circumstances(),
      log: contested,
    });
    expect(result.version).toBe(2);
    expect(result.events).toMatchObject([{ type: 'TicketSold', data: { seat: 3 } }]);
  });

  describe('in a process that saw the stream before others went on', () => {
    const sellElsewhere = (stream: string, changes: { circumstances?: Circumstances } = {}) =>
      sell(stream, 9, { log: new EventLog(house.log.store, house.vault, house.ids, 'test'), ...changes });

    test('decides on what they did, not on what it remembers', async () => {
      await sell('tickets-l', 9);
      await sellElsewhere('tickets-l');
      expect((await sell('tickets-l', 9)).events).toMatchObject([{ data: { seat: 3 } }]);
      await sellElsewhere('tickets-l');
      await expect(sell('tickets-l', 4)).rejects.toMatchObject({ code: 'tickets.sold_out' });
    });

    test('refuses nothing for what it remembers', async () => {
      const closing = (log: EventLog, type: string) =>
        log.append('tickets-m', 'any', [{ type, data: {} }], circumstances());
      const elsewhere = new EventLog(house.log.store, house.vault, house.ids, 'test');
      await sell('tickets-m', 9);
      await closing(elsewhere, 'TicketReturned');
      const returned = executeDecider<number, RecordedEvent>({
        ...{ log: house.log, stream: 'tickets-m', initial: 0, circumstances: circumstances() },
        decide: (sold): Occurrence[] => {
          if (sold >= 1) throw new Refusal('tickets.sold_out', 'conflict');
          return [{ type: 'TicketSold', data: { seat: sold + 1 } }];
        },
        evolve: (sold, { type }) => (type === 'TicketReturned' ? sold - 1 : sold + 1),
      });
      expect((await returned).version).toBe(2);
    });

    test('knows a newer expected version, and answers a wish that was carried out elsewhere', async () => {
      await sell('tickets-n', 9);
      await sellElsewhere('tickets-n');
      expect((await sell('tickets-n', 9, { expected: 1 })).version).toBe(2);
      const once = circumstances();
      const first = await sellElsewhere('tickets-n', { circumstances: once });
      expect(await sell('tickets-n', 9, { circumstances: once })).toEqual(first);
      expect(await house.log.read('tickets-n')).toHaveLength(4);
    });
  });

  test('refuses a stale expected version before deciding, and names what came in between', async () => {
    await sell('tickets-c', 1);
    await house.log.append('tickets-c', 'any', [{ type: 'HallClosed', data: {} }], circumstances());
    await expect(sell('tickets-c', 1, { expected: 0 })).rejects.toMatchObject({
      code: 'case.stale',
      kind: 'stale',
      params: { version: 1, since: 'HallClosed' },
    });
  });

  test('lets one of 64 with the same expected version through', async () => {
    await sell('tickets-d', 99);
    const outcomes = await Promise.allSettled(Array.from({ length: 64 }, () => sell('tickets-d', 99, { expected: 0 })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      outcomes.filter((each) => each.status === 'rejected' && (each.reason as Refusal).code === 'case.stale'),
    ).toHaveLength(63);
  });

  test('answers the same command id from what it did the first time', async () => {
    const once = circumstances();
    const first = await sell('tickets-e', 5, { circumstances: once });
    const again = await sell('tickets-e', 5, { circumstances: { ...once, at: '2026-11-24T00:00:00.000Z' } });
    expect(again).toEqual(first);
    expect(await house.log.read('tickets-e')).toHaveLength(1);
  });

  test('answers with where the stream stands when there is nothing to do', async () => {
    const sold = await sell('tickets-f', 5);
    const idle = await executeDecider({
      log: house.log,
      stream: 'tickets-f',
      initial: 0,
      decide: () => [],
      evolve: (state) => state,
      circumstances: circumstances(),
    });
    expect(idle).toEqual({ position: sold.position, version: 0, events: [] });
  });

  test('neither sees nor touches a stream of another institution', async () => {
    await sell('tickets-g', 5);
    const stranger = testActor('00000000-0000-4000-8000-0000000000bb', [], {
      institution: '00000000-0000-4000-8000-00000000000b',
    });
    const foreign = circumstances({ actor: stranger });
    await expect(sell('tickets-g', 5, { circumstances: foreign })).rejects.toMatchObject({
      code: 'access.not_found',
      kind: 'hidden',
    });
    expect(await house.log.read('tickets-g')).toHaveLength(1);
  });

  describe('of a history that is not what was written', () => {
    const tampered = async (stream: string, sql: string) => {
      await sell(stream, 9);
      await sell(stream, 9);
      await owner.transaction(async (tx) => {
        await tx.query('set local session_replication_role = replica');
        await tx.query(sql, [stream]);
      });
    };
    const broken = { name: 'BrokenHistory' };
    const elsewhere = () => new EventLog(house.log.store, house.vault, house.ids, 'test');

    test('decides nothing on edited bytes', async () => {
      await tampered(
        'tickets-o',
        `update log.events set bytes = replace(bytes, '"seat":1', '"seat":7') where stream = $1 and version = 0`,
      );
      await expect(sell('tickets-o', 9, { log: elsewhere() })).rejects.toMatchObject(broken);
    });

    test('decides nothing on edited bytes that it learned with the whole log', async () => {
      await tampered(
        'tickets-p',
        `update log.events set bytes = replace(bytes, '"seat":1', '"seat":7') where stream = $1 and version = 0`,
      );
      const log = elsewhere();
      await log.readAll(null, 10_000);
      await expect(sell('tickets-p', 9, { log })).rejects.toMatchObject(broken);
    });

    test('calls a tail that was cut off broken, not contended', async () => {
      await tampered('tickets-q', 'delete from log.events where stream = $1 and version = 1');
      await expect(sell('tickets-q', 9, { log: elsewhere() })).rejects.toMatchObject(broken);
    });
  });
});
