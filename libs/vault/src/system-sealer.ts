import { canonicalJson, type Json } from '#kernel';
import { openBox, sealBox, type DataKey } from './box.js';
import type { VaultKey } from './vault-key.js';

/**
 * Seals what belongs to no one person but may mention one, such as the stored answer of an idempotent request. Its key is derived from the
 * vault key; nothing sealed here can be erased by itself, so only what is deleted after days may be.
 */
export class SystemSealer {
  private readonly key: DataKey;

  constructor(vaultKey: VaultKey, use: string) {
    this.key = { kid: `${vaultKey.generation}/${use}`, bytes: vaultKey.derive(`sekisho/vault/system/${use}`) };
  }

  /** One text to be stored as it is. @param context where it will lie, for example the key of its row */
  seal(context: string, json: Json): string {
    const box = sealBox(this.key, { context, path: 'system' }, Buffer.from(canonicalJson(json)));
    return `${box.kcv}.${box.ciphertext.toString('base64')}`;
  }

  /** @throws NotGenuine when it was sealed elsewhere, under another key, or changed */
  open(context: string, sealed: string): Json {
    const point = sealed.indexOf('.');
    const box = {
      kcv: sealed.slice(0, point),
      kid: this.key.kid,
      ciphertext: Buffer.from(sealed.slice(point + 1), 'base64'),
    };
    return JSON.parse(openBox(this.key, { context, path: 'system' }, box).toString('utf8')) as Json;
  }
}
