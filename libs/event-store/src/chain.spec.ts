import { describe, expect, test } from '@jest/globals';
import { verifyChain, type Fault } from './chain.js';
import { leafOf, storedEvent, type Head } from './envelope.js';
import type { StoredEvent } from './event.js';
import { exampleCircumstances } from './testing.js';

function chainOf(stream: string, length: number): StoredEvent[] {
  const events: StoredEvent[] = [];
  for (let version = 0; version < length; version += 1) {
    const head: Head | null = events.at(-1) ?? null;
    events.push(
      storedEvent({
        ...{ id: `${stream}-${version}`, origin: 'test', stream, head, schema: 1 },
        occurrence: {
          type: 'Happened',
          data: { version },
          personal: { person: 'p', purpose: 'clearance', fields: {} },
        },
        sealed: { ciphertext: Buffer.from(`sealed ${version}`).toString('base64'), kid: 'k', kcv: 'c' },
        circumstances: exampleCircumstances({ at: `2026-11-23T00:00:0${version}.000Z` }),
        salt: `0${version}`.repeat(16),
      }),
    );
  }
  return events;
}

const ours = chainOf('case-a', 5);
const theirs = chainOf('case-b', 5);

/** The same event with other bytes under a leaf that fits them: what an administrator with a program would do. */
function rehashed(event: StoredEvent, change: (envelope: Record<string, unknown>) => void): StoredEvent {
  const envelope = JSON.parse(event.bytes) as Record<string, unknown>;
  change(envelope);
  const bytes = JSON.stringify(envelope);
  return { ...event, bytes, leaf: leafOf(event.salt, bytes) };
}

describe('the chain of a stream', () => {
  test('holds when nothing was touched, and names its head', () => {
    expect(verifyChain(ours)).toEqual({ firstBreak: null, head: ours[4]!.leaf, uncanonical: [] });
    expect(verifyChain([])).toEqual({ firstBreak: null, head: null, uncanonical: [] });
  });

  const tampered: [what: string, events: StoredEvent[], fault: Fault, index: number][] = [
    [
      'an edited byte',
      ours.with(2, { ...ours[2]!, bytes: ours[2]!.bytes.replace('"version":2', '"version":9') }),
      'edited',
      2,
    ],
    ['another salt', ours.with(1, { ...ours[1]!, salt: 'ff'.repeat(16) }), 'edited', 1],
    ['another leaf', ours.with(1, { ...ours[1]!, leaf: 'ff'.repeat(32) }), 'edited', 1],
    ['a removed event', ours.toSpliced(2, 1), 'missing', 2],
    ['a removed first event', ours.slice(1), 'missing', 0],
    ['an event there twice', ours.toSpliced(2, 0, ours[2]!), 'missing', 3],
    ['two events exchanged', ours.with(1, ours[2]!).with(2, ours[1]!), 'missing', 1],
    ['an event of another stream', ours.with(3, theirs[3]!), 'foreign', 3],
    [
      'an edit that was hashed again',
      ours.with(
        2,
        rehashed(ours[2]!, (envelope) => (envelope['type'] = 'Undone')),
      ),
      'mislabelled',
      2,
    ],
    [
      'an edit that was hashed again and labelled',
      ours.with(2, { ...rehashed(ours[2]!, (envelope) => (envelope['type'] = 'Undone')), type: 'Undone' }),
      'unchained',
      3,
    ],
    [
      'another previous leaf',
      ours.with(2, { ...rehashed(ours[2]!, (envelope) => (envelope['prev'] = 'ff')), previous: 'ff' }),
      'unchained',
      2,
    ],
    [
      'a time before the one before',
      ours.with(4, {
        ...rehashed(ours[4]!, (envelope) => (envelope['at'] = '2026-11-22T00:00:00.000Z')),
        at: '2026-11-22T00:00:00.000Z',
      }),
      'backdated',
      4,
    ],
    ['another ciphertext', ours.with(3, { ...ours[3]!, sealed: 'AAAA' }), 'ciphertext', 3],
    ['bytes that are no JSON', ours.with(0, { ...ours[0]!, bytes: '{' }), 'unreadable', 0],
    ['bytes that are no envelope', ours.with(0, { ...ours[0]!, bytes: '{"v":1}' }), 'unreadable', 0],
  ];
  test.each(tampered)('breaks at %s', (_what, events, fault, index) => {
    const { firstBreak, head } = verifyChain(events);
    expect(firstBreak).toMatchObject({ fault, index });
    expect(head).toBe(index === 0 ? null : events[index - 1]!.leaf);
  });

  test('does not show a cut tail by itself: the head differs from the one kept elsewhere', () => {
    const { firstBreak, head } = verifyChain(ours.slice(0, 4));
    expect(firstBreak).toBeNull();
    expect(head).not.toBe(ours[4]!.leaf);
  });

  test('still holds when a ciphertext was deleted', () => {
    expect(verifyChain(ours.with(3, { ...ours[3]!, sealed: null })).firstBreak).toBeNull();
  });

  test('reports bytes that no writer of ours wrote, without calling them a break', () => {
    const [only] = chainOf('case-c', 1);
    const spaced = `${only!.bytes} `;
    const report = verifyChain([{ ...only!, bytes: spaced, leaf: leafOf(only!.salt, spaced) }]);
    expect(report).toMatchObject({ firstBreak: null, uncanonical: [0] });
  });

  test('finds every single changed byte', () => {
    const [event] = chainOf('case-d', 1);
    for (let index = 0; index < event!.bytes.length; index += 1) {
      const bytes = `${event!.bytes.slice(0, index)}\u0001${event!.bytes.slice(index + 1)}`;
      expect(verifyChain([{ ...event!, bytes }]).firstBreak).not.toBeNull();
    }
  });
});
