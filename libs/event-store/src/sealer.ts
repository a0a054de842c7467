import type { JsonObject } from '#kernel';
import type { Personal, Purpose } from './event.js';

/** Personal fields under lock: the ciphertext goes beside the envelope, the rest into it (assurance.md §4.2 item 4). */
export interface Sealed {
  /** Ciphertext with IV and tag, base64. */
  ciphertext: string;
  /** Key id. */
  kid: string;
  /** Key-check value: HMAC-SHA256(key, "kc" ‖ event id), hex, because GCM does not commit to its key. */
  kcv: string;
}

/** What the log asks of whoever keeps the keys. `libs/vault` is it. */
export interface Sealer {
  seal(eventId: string, personal: Personal): Promise<Sealed>;
  /** The fields, or 'erased' when the key has been destroyed. @throws Error when the ciphertext or key-check value is not genuine */
  open(eventId: string, person: string, purpose: Purpose, sealed: Sealed): Promise<JsonObject | 'erased'>;
}
