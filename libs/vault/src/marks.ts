// Keyed hashes: what lets two contents be known as the same without telling what they are.
import { createHmac } from 'node:crypto';
import { canonicalJson, type Json } from '#kernel';
import type { VaultKey } from './vault-key.js';

/** HMAC-SHA-256 (hex) over the canonical content, apart from whatever else the key is used for. */
export function markUnder(key: Uint8Array, use: string, content: Json): string {
  return createHmac('sha256', key).update(`mark\n${use}\n`).update(canonicalJson(content)).digest('hex');
}

/** Marks of what belongs to no one person, such as an organisation's name. Their key comes from the vault key. */
export class HouseMarks {
  private readonly key: Buffer;

  constructor(
    vaultKey: VaultKey,
    private readonly use: string,
  ) {
    this.key = vaultKey.derive(`sekisho/vault/marks/${use}`);
  }

  /** @param institution whose organisation it is: no two institutions share a mark */
  of(institution: string, content: Json): string {
    return markUnder(this.key, this.use, { institution, content });
  }
}
