import { describe, expect, test } from '@jest/globals';
import type { RecordedEvent } from './event.js';
import { storedEvent } from './envelope.js';
import { RecentStreams } from './recent.js';
import { exampleCircumstances, INSTITUTION, recordedExample } from './testing.js';

const WRITTEN = {
  ...{ origin: 'test', schema: 1, sealed: null, salt: '00'.repeat(16) },
  circumstances: exampleCircumstances(),
};

/** Events of one stream as they are stored, each in its place of the chain. */
function events(stream: string, from: number, to: number): RecordedEvent[] {
  const all: RecordedEvent[] = [];
  for (let version = 0; version <= to; version += 1) {
    const plain = recordedExample({ type: 'Said', data: {} }, version, { stream });
    const head = all.at(-1)?.stored ?? null;
    const stored = storedEvent({ ...WRITTEN, id: plain.id, stream, head, occurrence: { type: 'Said', data: {} } });
    all.push({ ...plain, stored });
  }
  return all.slice(from);
}

const edited = (event: RecordedEvent): RecordedEvent => ({
  ...event,
  stored: { ...event.stored, bytes: event.stored.bytes.replace('"Said"', '"Sung"'), type: 'Sung' },
});

const versions = (recent: RecentStreams, stream = 's', atLeast?: number) =>
  recent.recall(stream, INSTITUTION, atLeast)?.map(({ version }) => version) ?? null;

function learned(...seen: RecordedEvent[]): RecentStreams {
  const recent = new RecentStreams(
    ({ event }) => recordedExample({ type: event.type, data: {} }, event.version),
    100 * events('s', 0, 1)[1]!.stored.bytes.length,
  );
  for (const event of seen) recent.learn(event);
  return recent;
}

describe('streams as last seen', () => {
  test('grow by each event that follows, and by none that is known or was read before', () => {
    const recent = learned(...events('s', 0, 2), ...events('s', 1, 1));
    recent.know('s', events('s', 0, 0));
    expect(versions(recent)).toEqual([0, 1, 2]);
  });

  test('take what was appended here as it was stored', () => {
    const recent = learned(...events('s', 0, 1));
    for (const { stored, position } of events('s', 2, 3)) recent.learnStored({ event: stored, position });
    expect([versions(recent), recent.at('s', 3)?.leaf]).toEqual([[0, 1, 2, 3], events('s', 3, 3)[0]!.stored.leaf]);
  });

  test.each([
    ['that begins later than at its first event', events('s', 1, 3)],
    ['with a gap', [...events('s', 0, 1), ...events('s', 3, 3)]],
    [
      'whose next event links to another',
      [
        ...events('s', 0, 1),
        { ...events('s', 2, 2)[0]!, stored: { ...events('s', 2, 2)[0]!.stored, previous: 'another' } },
      ],
    ],
  ])('are not known of a stream %s', (_, seen) => expect(versions(learned(...seen))).toBeNull());

  test('are not known where they end before what is asked for, or before what this process itself appended', () => {
    const recent = learned(...events('s', 0, 2));
    expect([versions(recent, 's', 2), versions(recent, 's', 3)]).toEqual([[0, 1, 2], null]);
    recent.expect('s', 4);
    recent.learn(events('s', 3, 3)[0]!);
    expect(versions(recent)).toBeNull();
    recent.learn(events('s', 4, 4)[0]!);
    expect(versions(recent)).toEqual([0, 1, 2, 3, 4]);
  });

  test('are not recalled when the bytes of an event do not hold, until the stream is read again', () => {
    const recent = learned(...events('s', 0, 0), edited(events('s', 1, 1)[0]!));
    expect(versions(recent)).toBeNull();
    recent.know('s', events('s', 0, 1));
    expect(versions(recent)).toEqual([0, 1]);
  });

  test('vouch for an event read again to the byte, and only when it was found to hold', () => {
    const [first, second] = events('s', 0, 1) as [RecordedEvent, RecordedEvent];
    const read = ({ stored, position }: RecordedEvent) => ({ event: stored, position });
    const recent = learned(first, second);
    expect(recent.same(read(second))).toBeNull();
    versions(recent);
    expect(recent.same(read(second))?.id).toBe(second.id);
    expect(recent.same(read(edited(second)))).toBeNull();
    expect(recent.same({ ...read(second), position: 'elsewhere' })).toBeNull();
  });

  test('are nobody else’s to see, and nobody’s to change', () => {
    const recent = learned(...events('s', 0, 1));
    expect(recent.recall('s', 'another institution')).toBeNull();
    recent.recall('s', INSTITUTION)?.pop();
    expect(versions(recent)).toEqual([0, 1]);
  });

  test('make room for others when they were asked for least lately', () => {
    const recent = learned(...events('a', 0, 39), ...events('b', 0, 39));
    versions(recent, 'a');
    recent.know('c', events('c', 0, 39));
    expect(['a', 'b', 'c'].map((stream) => versions(recent, stream)?.length ?? null)).toEqual([40, null, 40]);
    recent.know('big', events('big', 0, 200));
    expect(versions(recent, 'big')).toBeNull();
  });
});
