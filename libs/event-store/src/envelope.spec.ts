import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leafOf, parseEnvelope, storedEvent, type EnvelopeParts } from './envelope.js';
import { exampleActor, exampleCircumstances } from './testing.js';

const GOLDEN = join(process.cwd(), 'test/golden/envelope-v1.json');

const first: EnvelopeParts = {
  id: '00000000-0000-7000-8000-000000000001',
  origin: 'sekisho.example.ac.jp',
  stream: 'case-00000000-0000-7000-8000-0000000000aa',
  head: null,
  schema: 1,
  occurrence: {
    type: 'CheckCompleted',
    data: { check: 'list-screening', score: 0.93, text: '関所 "é" \u2028', nested: { b: [1, null, true], a: {} } },
    personal: { person: '00000000-0000-4000-8000-0000000000bb', purpose: 'clearance', fields: {} },
    evidence: { policy: 'policy-1', lists: { 'meti-eul': 'ab'.repeat(32) } },
    attachments: [{ sha256: 'ef'.repeat(32), size: 1024, type: 'application/pdf' }],
  },
  sealed: { ciphertext: Buffer.from('not really sealed').toString('base64'), kid: 'kid-1', kcv: 'cd'.repeat(32) },
  circumstances: exampleCircumstances({
    actor: exampleActor({
      onBehalfOf: '00000000-0000-4000-8000-0000000000cc',
      roles: [
        { role: 'dean', unit: 'engineering' },
        { role: 'officer', unit: null },
      ],
      auth: { method: 'password', session: '0123456789abcdef' },
    }),
  }),
  salt: '000102030405060708090a0b0c0d0e0f',
};
const second: EnvelopeParts = {
  ...first,
  id: '00000000-0000-7000-8000-000000000002',
  head: storedEvent(first),
  occurrence: { type: 'CaseWithdrawn', data: { by: 'host' } },
  sealed: null,
  circumstances: exampleCircumstances({ at: '2026-11-22T00:00:00.000Z', causationId: first.id }),
};

describe('the envelope', () => {
  test('is written to the byte as it was on the first day', () => {
    const written = [storedEvent(first), storedEvent(second)];
    expect(written).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
  });

  test('hashes prefix, salt and bytes, and nothing else', () => {
    const { bytes, salt, leaf } = storedEvent(first);
    const hashed = Buffer.concat([
      Buffer.from('cases/event/v1\n'),
      Buffer.from(salt, 'hex'),
      Buffer.from(bytes, 'utf8'),
    ]);
    expect(leaf).toBe(createHash('sha256').update(hashed).digest('hex'));
    expect(leafOf(salt, `${bytes} `)).not.toBe(leaf);
    expect(leafOf('ff'.repeat(16), bytes)).not.toBe(leaf);
  });

  test('chains to the event before', () => {
    const before = storedEvent(first);
    const after = parseEnvelope(storedEvent(second).bytes);
    expect([after.ver, after.prev]).toEqual([before.version + 1, before.leaf]);
  });

  test('never tells a time before that of the event before', () => {
    expect(parseEnvelope(storedEvent(second).bytes).at).toBe('2026-11-23T00:00:00.000Z');
  });

  test('holds of a personal field only whose it is, the key’s id and check, and the hash of the ciphertext', () => {
    const { pii } = parseEnvelope(storedEvent(first).bytes);
    const ctHash = createHash('sha256').update('not really sealed').digest('hex');
    expect(pii).toEqual([
      { p: '00000000-0000-4000-8000-0000000000bb', purpose: 'clearance', kid: 'kid-1', kcv: 'cd'.repeat(32), ctHash },
    ]);
    expect(parseEnvelope(storedEvent(second).bytes).pii).toEqual([]);
  });

  test('says by what the actor was known and under which roles, and what was attached', () => {
    const { auth, att } = parseEnvelope(storedEvent(first).bytes);
    const roles = [
      { role: 'dean', unit: 'engineering' },
      { role: 'officer', unit: null },
    ];
    expect(auth).toEqual({ method: 'password', session: '0123456789abcdef', roles });
    expect(att).toEqual([{ sha256: 'ef'.repeat(32), size: 1024, type: 'application/pdf' }]);
  });

  test.each([
    ['person', 'password'],
    ['applicant', 'link'],
    ['machine', 'machine'],
    ['operator', 'operator'],
  ] as const)('takes a %s who brings no proof for known by %s, without a session', (kind, method) => {
    const circumstances = exampleCircumstances({ actor: exampleActor({ kind }) });
    const { auth, att } = parseEnvelope(storedEvent({ ...second, circumstances }).bytes);
    expect([auth, att]).toEqual([{ method, session: null, roles: [] }, []]);
  });

  test.each(['2026-11-23', '2026-11-23T00:00:00Z', '2026-11-23T00:00:00.000+09:00', ''])(
    'refuses %j as a time',
    (at) => {
      expect(() => storedEvent({ ...first, circumstances: exampleCircumstances({ at }) })).toThrow(/instant/);
    },
  );

  test.each(['null', '{}', '{"v":2}', '[]'])('refuses to read %s', (bytes) => {
    expect(() => parseEnvelope(bytes)).toThrow(/version 1/);
  });
});
