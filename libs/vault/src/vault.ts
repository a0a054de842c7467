// Personal data under lock: per person and purpose, openable only where it was put, unreadable for ever once the key is destroyed.
import type { Queryable } from '#database';
import { Refusal, canonicalJson, type Clock, type Json, type JsonObject, type PersonId } from '#kernel';
import { openBox, sealBox, type Box, type DataKey, type Place } from './box.js';
import { Keyring, PURPOSES, type Purpose } from './keyring.js';
import { markUnder } from './marks.js';
import type { VaultKey } from './vault-key.js';

/** Unwrapped keys live this long in memory, so that a destroyed key is gone from every process soon after. */
const CACHE_MS = 5_000;
const CACHED_KEYS_MAX = 2_000;

/** A box as text, for events and JSON columns: ciphertext (IV ‖ tag ‖ data) in base64. */
export interface SealedText {
  ciphertext: string;
  kid: string;
  kcv: string;
}

/** Keeps the promise of #event-store's Sealer, and seals drafts and documents besides. */
export class Vault {
  private readonly cache = new Map<string, Promise<DataKey | 'erased' | null>>();

  private constructor(private readonly keyring: Keyring) {}

  /**
   * Opens the vault, or founds it in an empty database.
   * @throws OperatorFault (one line for the operator) when the key is not this vault's
   */
  static async open(database: Queryable, vaultKey: VaultKey, clock: Clock): Promise<Vault> {
    return new Vault(await Keyring.open(database, vaultKey, clock));
  }

  /** Seals an event's personal fields to that event. @throws Refusal `person.erased` */
  async seal(
    eventId: string,
    personal: { person: PersonId; purpose: Purpose; fields: JsonObject },
  ): Promise<SealedText> {
    return this.sealAt(personal.person, personal.purpose, { context: eventId, path: 'personal' }, personal.fields);
  }

  /** Opens an event's personal fields. @throws NotGenuine when anything about them was exchanged */
  async open(eventId: string, person: PersonId, purpose: Purpose, sealed: SealedText): Promise<JsonObject | 'erased'> {
    return this.openAt(person, purpose, { context: eventId, path: 'personal' }, sealed);
  }

  /** Seals what is saved over and over (a draft) to its context, for example `draft/<caseId>`. @throws Refusal `person.erased` */
  async sealJson(person: PersonId, purpose: Purpose, context: string, json: JsonObject): Promise<SealedText> {
    return this.sealAt(person, purpose, { context, path: 'json' }, json);
  }

  /** @throws NotGenuine */
  async openJson(
    person: PersonId,
    purpose: Purpose,
    context: string,
    sealed: SealedText,
  ): Promise<JsonObject | 'erased'> {
    return this.openAt(person, purpose, { context, path: 'json' }, sealed);
  }

  /** Seals a document's bytes to its context, for example `document/<documentId>`. @throws Refusal `person.erased` */
  async sealBytes(person: PersonId, purpose: Purpose, context: string, bytes: Uint8Array): Promise<Box> {
    return sealBox(await this.keyFor(person, purpose), { context, path: 'bytes' }, bytes);
  }

  /** @throws NotGenuine */
  async openBytes(person: PersonId, purpose: Purpose, context: string, box: Box): Promise<Buffer | 'erased'> {
    const key = await this.keyOf(person, purpose);
    return key === 'erased' ? 'erased' : openBox(key, { context, path: 'bytes' }, box);
  }

  /**
   * A keyed hash (HMAC-SHA-256, hex) under the person's key: the same content gives the same mark, nobody without the key can guess at it,
   * and once the key is destroyed it can be made no more. @param use tells marks of one use from those of every other
   */
  async mark(person: PersonId, purpose: Purpose, use: string, content: Json): Promise<string | 'erased'> {
    const key = await this.keyOf(person, purpose);
    return key === 'erased' ? 'erased' : markUnder(key.bytes, use, content);
  }

  /** Destroys a person's keys, all or those of one purpose. What they sealed reads 'erased' from now on, everywhere within seconds. */
  async destroy(person: PersonId, purpose?: Purpose): Promise<void> {
    const purposes = purpose ? [purpose] : PURPOSES;
    await this.keyring.destroy(person, purposes);
    for (const each of purposes) this.cache.delete(cacheKey(person, each));
  }

  private async sealAt(person: PersonId, purpose: Purpose, place: Place, json: JsonObject): Promise<SealedText> {
    const box = sealBox(await this.keyFor(person, purpose), place, Buffer.from(canonicalJson(json)));
    return { ciphertext: box.ciphertext.toString('base64'), kid: box.kid, kcv: box.kcv };
  }

  private async openAt(
    person: PersonId,
    purpose: Purpose,
    place: Place,
    sealed: SealedText,
  ): Promise<JsonObject | 'erased'> {
    const key = await this.keyOf(person, purpose);
    if (key === 'erased') return 'erased';
    const box = { ...sealed, ciphertext: Buffer.from(sealed.ciphertext, 'base64') };
    return JSON.parse(openBox(key, place, box).toString('utf8')) as JsonObject;
  }

  private async keyFor(person: PersonId, purpose: Purpose): Promise<DataKey> {
    const found = (await this.cached(person, purpose)) ?? (await this.made(person, purpose));
    if (found === 'erased') throw new Refusal('person.erased', 'conflict');
    return found;
  }

  private async keyOf(person: PersonId, purpose: Purpose): Promise<DataKey | 'erased'> {
    const found = await this.cached(person, purpose);
    // Sealed under a key that this vault never had: an older backup of the keys, perhaps. Never to be taken for an erasure.
    if (!found) throw new Error(`The vault has no key of this person for ${purpose}; was an older vault restored?`);
    return found;
  }

  private async made(person: PersonId, purpose: Purpose): Promise<DataKey | 'erased'> {
    const name = cacheKey(person, purpose);
    // Whoever asked in the same moment may be making it already.
    return (await this.cache.get(name)) ?? this.keep(name, this.keyring.create(person, purpose));
  }

  private cached(person: PersonId, purpose: Purpose): Promise<DataKey | 'erased' | null> {
    const name = cacheKey(person, purpose);
    return this.cache.get(name) ?? this.keep(name, this.keyring.find(person, purpose));
  }

  private keep<Found extends DataKey | 'erased' | null>(name: string, looked: Promise<Found>): Promise<Found> {
    if (this.cache.size >= CACHED_KEYS_MAX) this.cache.clear();
    this.cache.set(name, looked);
    const forget = () => {
      if (this.cache.get(name) === looked) this.cache.delete(name);
    };
    // A timer and not the clock: a simulated clock that stands still must not keep a destroyed key alive.
    setTimeout(forget, CACHE_MS).unref();
    // Only a found key is worth keeping: a missing one may be made by anyone at any moment, and a failure must not stick.
    looked.then((key) => key || forget(), forget);
    return looked;
  }
}

function cacheKey(person: PersonId, purpose: Purpose): string {
  return `${person}\n${purpose}`;
}
