// What OFAC packs into the remarks of an entry: births, nicknames, numbers, links. Nationality, citizenship, birthplace, gender and the
// documents of a person are taken out here and are kept nowhere.
import type { Identifier } from '../../list-entry.js';

export interface Remarks {
  birthDates: string[];
  /** `a.k.a. 'COMBA'`: OFAC's weak aliases stand here and not in alt.csv. */
  weakAliases: string[];
  identifiers: Identifier[];
  /** What is left, in OFAC's words and order. */
  rest: string[];
}

const BIRTH = /^(?:alt\. )?DOB (.+)$/;
const NICKNAME = /^(?:alt\. )?[af]\.k\.a\. '(.+)'$/;
const OF_A_PERSON =
  /^(?:alt\. )?(?:POB|nationality|citizen|Gender|Sex|Race|Religion|Passport|National ID|Identification Number|SSN|Telephone|Phone|Email|Driver|Residency|Personal ID|Birth Certificate)\b/i;
// A part that says nothing but which people somebody is of.
const ORIGIN =
  /^(?:ethnic |Bosnian |Kosovo )?(?:Kurdish|Kurd|Arab|Serb|Serbian|Croat|Bosniak|Muslim|Albanian|Hutu|Tutsi|Pashtun|Hazara|Tajik|Uzbek|Chechen|Uyghur|Uighur)$/i;
const LINK = /^Linked To:/;
// Of an organisation: what it is called, and a number that holds at least one digit.
const NUMBER =
  /^(?:alt\. )?((?:[A-Za-z][A-Za-z.\- /]{0,60}?)?(?:Number|No\.?|ID|#|NIT|RUC|RIF|RTN|Code|D-U-N-S|FEIN|RFC|R\.F\.C\.)) ?#? ([A-Z0-9][A-Za-z0-9./-]{2,40})(?: \(|$)/;
const BANK_CODE = /^(?:alt\. )?(SWIFT\/BIC) ([A-Z0-9]{8,11})\b/;
const CONTACT = /phone|fax/i;
const MENTIONS_DIGIT = /\d/;
// "R D I S.A." ends with its own.
const FULL_STOP = /([^.][^.])\.$/;
// Free words about sanctions that hold numbers of regulations, not of people.
const ON_SANCTIONS =
  /^(?:Additional Sanctions Information|Secondary sanctions risk|Executive Order|Transactions Prohibited)/;

/** Takes the remarks of a person or an organisation apart. */
export function remarksOf(printed: string, isPerson: boolean): Remarks {
  const remarks: Remarks = { birthDates: [], weakAliases: [], identifiers: [], rest: [] };
  for (const piece of printed.trim().replace(FULL_STOP, '$1').split(';')) {
    const part = piece.trim();
    if (part !== '') sort(part, isPerson, remarks);
  }
  return remarks;
}

function sort(part: string, isPerson: boolean, { birthDates, weakAliases, identifiers, rest }: Remarks): void {
  const [birth, nickname] = [BIRTH.exec(part)?.[1], NICKNAME.exec(part)?.[1]];
  if (nickname !== undefined) weakAliases.push(nickname);
  else if (birth !== undefined) {
    if (isPerson) birthDates.push(birth);
  } else if (isPerson) {
    if (isKeptOfPerson(part)) rest.push(part);
  } else {
    const identifier = identifierOf(part);
    if (identifier === null) rest.push(part);
    else identifiers.push(identifier);
  }
}

function identifierOf(part: string): Identifier | null {
  const [, bank, code] = BANK_CODE.exec(part) ?? [];
  if (bank !== undefined && code !== undefined) return { type: bank, value: code };
  const [, type, value] = NUMBER.exec(part) ?? [];
  if (type === undefined || value === undefined) return null;
  return MENTIONS_DIGIT.test(value) && !CONTACT.test(type) ? { type, value } : null;
}

// A part with a number in it is a document in one of a hundred forms, unless it is a link or speaks of sanctions.
function isKeptOfPerson(part: string): boolean {
  if (LINK.test(part) || ON_SANCTIONS.test(part)) return true;
  return !OF_A_PERSON.test(part) && !ORIGIN.test(part) && !MENTIONS_DIGIT.test(part);
}
