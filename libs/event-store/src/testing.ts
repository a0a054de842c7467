// For specs only: given/when/then for deciders, keys in memory, actors and circumstances. Never exported by index.ts.
import { isDeepStrictEqual } from 'node:util';
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Actor, JsonObject } from '#kernel';
import type { AnyOccurrence, Circumstances, Personal, Purpose, RecordedEvent } from './event.js';
import type { Sealed, Sealer } from './sealer.js';

export interface Decider<Command, State, Said extends AnyOccurrence, Context> {
  decide(command: Command, state: State, context: Context): Said[];
  evolve(state: State, event: RecordedEvent): State;
  initial: State;
}

export interface Verdict<Said> {
  /** Fails unless the decider said exactly this. */
  then(...expected: Said[]): void;
  /** Fails unless the decider refused with this code. */
  thenRefused(code: string): void;
  /** What it said; a refusal is thrown on. */
  said(): Said[];
}

/** `given(decider, …what was said before).when(command, context).then(…what is said now)` */
export function given<Command, State, Said extends AnyOccurrence, Context>(
  decider: Decider<Command, State, Said, Context>,
  ...history: Said[]
): { when(command: Command, context: Context): Verdict<Said>; state: State } {
  const state = history.reduce(
    (before, said, index) => decider.evolve(before, recordedExample(said, index)),
    decider.initial,
  );
  return { state, when: (command, context) => verdictOf(() => decider.decide(command, state, context)) };
}

function verdictOf<Said>(decide: () => Said[]): Verdict<Said> {
  return {
    said: decide,
    then(...expected) {
      const said = decide();
      if (!isDeepStrictEqual(said, expected)) throw new Error(`Said ${pretty(said)}\nExpected ${pretty(expected)}`);
    },
    thenRefused(code) {
      let said: Said[];
      try {
        said = decide();
      } catch (error) {
        if ((error as { code?: string }).code !== code) throw error;
        return;
      }
      throw new Error(`Said ${pretty(said)}\nExpected the refusal ${code}`);
    },
  };
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

export const INSTITUTION = '00000000-0000-4000-8000-00000000000a';

export function exampleActor(changes: Partial<Actor> = {}): Actor {
  const id = '00000000-0000-4000-8000-000000000001';
  return { kind: 'person', id, institution: INSTITUTION, account: null, onBehalfOf: null, roles: [], ...changes };
}

export function exampleCircumstances(changes: Partial<Circumstances> = {}): Circumstances {
  const [commandId, correlationId] = ['00000000-0000-4000-8000-0000000000c0', '00000000-0000-4000-8000-0000000000c1'];
  return {
    actor: exampleActor(),
    at: '2026-11-23T00:00:00.000Z',
    commandId,
    correlationId,
    causationId: null,
    ...changes,
  };
}

/** What a decider said, as its `evolve` will meet it: ids `event-0`, `event-1`, …; personal fields stay closed. */
export function recordedExample(
  said: AnyOccurrence,
  version: number,
  changes: Partial<RecordedEvent> = {},
): RecordedEvent {
  const { actor, at, commandId, correlationId, causationId } = exampleCircumstances();
  const [id, stream] = [said.id ?? `event-${version}`, 'example-stream'];
  const { institution } = actor;
  const stored = {
    id,
    stream,
    version,
    institution,
    type: said.type,
    at,
    bytes: '',
    salt: '',
    leaf: '',
    previous: null,
    sealed: null,
  };
  return {
    ...{ id, stream, version, position: `0-${version}`, type: said.type, schema: 1, at, institution },
    ...{ actor: { kind: actor.kind, id: actor.id, onBehalfOf: null }, commandId, correlationId, causationId },
    ...{ evidence: said.evidence ?? {}, data: said.data as JsonObject, stored },
    ...(said.personal && { subject: { person: said.personal.person, purpose: said.personal.purpose } }),
    ...changes,
  };
}

/** Keys in memory, real AES-256-GCM: what the vault does, without a database. */
export class MemorySealer implements Sealer {
  private readonly keys = new Map<string, Buffer | 'erased'>();

  async seal(eventId: string, { person, purpose, fields }: Personal): Promise<Sealed> {
    const key = this.keyOf(person, purpose);
    if (key === 'erased') throw new Error('The key of this person was destroyed');
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(eventId));
    const body = Buffer.concat([cipher.update(JSON.stringify(fields), 'utf8'), cipher.final()]);
    const ciphertext = Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
    return { ciphertext, kid: `${person}/${purpose}`, kcv: keyCheck(key, eventId) };
  }

  async open(eventId: string, person: string, purpose: Purpose, sealed: Sealed): Promise<JsonObject | 'erased'> {
    const key = this.keyOf(person, purpose);
    if (key === 'erased') return 'erased';
    if (keyCheck(key, eventId) !== sealed.kcv) throw new Error('Not sealed under this key for this event');
    const box = Buffer.from(sealed.ciphertext, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12)).setAAD(Buffer.from(eventId));
    decipher.setAuthTag(box.subarray(12, 28));
    return JSON.parse(
      Buffer.concat([decipher.update(box.subarray(28)), decipher.final()]).toString('utf8'),
    ) as JsonObject;
  }

  /** Destroys a person's key, as an erasure does. */
  destroy(person: string, purpose: Purpose): void {
    this.keys.set(`${person}/${purpose}`, 'erased');
  }

  private keyOf(person: string, purpose: Purpose): Buffer | 'erased' {
    const name = `${person}/${purpose}`;
    const key = this.keys.get(name) ?? randomBytes(32);
    this.keys.set(name, key);
    return key;
  }
}

function keyCheck(key: Buffer, eventId: string): string {
  return createHmac('sha256', key).update(`kc${eventId}`).digest('hex');
}
