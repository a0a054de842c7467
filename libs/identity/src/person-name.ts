// What may stand as a member's name or address. Applicants' names have six slots of their own (#cases); these are for accounts.
import { Refusal, offendingCharacters, type Pointed } from '#kernel';

export interface PersonName {
  ja: string;
  en: string;
}

const NAME_MAX = 120;
const EMAIL_MAX = 254;

/** The name without spaces around it; one language's name serves for both when the other is empty. @throws Refusal `account.name_unreadable` */
export function readableName(name: PersonName): PersonName {
  const ja = name.ja.trim() || name.en.trim();
  const en = name.en.trim() || ja;
  const errors = [...faultsOf(ja, '/name/ja'), ...faultsOf(en, '/name/en')];
  if (errors.length > 0) throw new Refusal('account.name_unreadable', 'invalid', {}, errors);
  return { ja: ja.normalize('NFC'), en: en.normalize('NFC') };
}

/** An address as it is compared and shown. @throws Refusal `account.email_unreadable` */
export function readableEmail(email: string): string {
  const address = foldEmail(email);
  const isReadable = address.length <= EMAIL_MAX && /^[^\s@"<>(),:;\\[\]]+@[^\s@"<>(),:;\\[\]]+$/.test(address);
  if (isReadable && offendingCharacters(address).length === 0) return address;
  throw new Refusal('account.email_unreadable', 'invalid', {}, [
    { pointer: '/email', code: 'account.email_unreadable' },
  ]);
}

/** How addresses are compared: full-width and capital letters are the same address. */
export function foldEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

function faultsOf(text: string, pointer: string): Pointed[] {
  if (text.length === 0) return [{ pointer, code: 'account.name_missing' }];
  if (text.length > NAME_MAX) return [{ pointer, code: 'account.name_too_long', params: { most: NAME_MAX } }];
  return offendingCharacters(text)
    .slice(0, 1)
    .map(({ codePoint }) => ({ pointer, code: 'account.name_character', params: { codePoint } }));
}
