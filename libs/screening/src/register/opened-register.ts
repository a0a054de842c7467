// The bytes of a register as tables that can be asked; nothing is read before it is asked for, so that opening costs nothing.
import { hashOf, KEY, type KeyHash } from './key-hash.js';
import { MAGIC, REGISTER_FORMAT, ROLES, type RegisterHeader } from './build-register.js';
import { valuesOf, type MultimapArrays } from './multimap.js';
import type { NameRole, Organisation } from './organisation.js';

export interface Candidate {
  record: number;
  role: NameRole;
}

// Enough for the bodies that one batch meets again and again.
const KEPT_MAX = 20_000;

export class OpenedRegister {
  readonly organisations: number;
  readonly names: number;
  private readonly keys: MultimapArrays;
  private readonly kept = new Map<number, Organisation>();
  private readonly sections: (name: string) => Uint8Array<ArrayBuffer>;
  private readonly numbers: (name: string) => Uint32Array;
  private readonly recordStarts: Uint32Array;
  private readonly wordStarts: Uint32Array;
  private readonly nameStarts: Uint32Array;
  private readonly nameWords: Uint32Array;
  private readonly nameRecords: Uint32Array;

  /** @throws Error when the bytes are no register, or one of another format */
  constructor(bytes: Uint8Array) {
    const { header, section } = sectionsOf(bytes);
    this.organisations = header.organisations;
    this.names = header.names;
    this.sections = section;
    this.numbers = (name) => numbersIn(section(name));
    this.keys = { slots: this.numbers('slots'), values: this.numbers('values') };
    this.recordStarts = this.numbers('recordStarts');
    this.wordStarts = this.numbers('wordStarts');
    this.nameStarts = this.numbers('nameStarts');
    this.nameWords = this.numbers('nameWords');
    this.nameRecords = this.numbers('nameRecords');
  }

  /** The bodies that have a name with this key. */
  candidates(hash: KeyHash): Candidate[] {
    const values = valuesOf(this.keys, hash);
    if (values.length === 0) return NOBODY;
    return Array.from(values, (value) => ({
      record: Math.floor(value / ROLES.length),
      role: ROLES[value % ROLES.length] as NameRole,
    }));
  }

  /** The records of a domain, a ROR id or an id of ours. */
  records(kind: typeof KEY.domain | typeof KEY.ror | typeof KEY.id, text: string): number[] {
    return [...valuesOf(this.keys, hashOf(kind, [text]))];
  }

  record(number: number): Organisation {
    const kept = this.kept.get(number);
    if (kept) return kept;
    const text = slice(this.sections('records'), this.recordStarts, number);
    const record = JSON.parse(text) as Organisation;
    if (this.kept.size >= KEPT_MAX) this.kept.clear();
    this.kept.set(number, record);
    return record;
  }

  recordOf(id: string): Organisation | null {
    const [number] = this.records(KEY.id, id);
    return number === undefined ? null : this.record(number);
  }

  /** Names that hold this word. */
  namesWith(word: string): Uint32Array {
    return valuesOf(this.keys, hashOf(KEY.word, [word]));
  }

  /** The numbers of a name's words, in order. */
  wordsOfName(name: number): Uint32Array {
    return this.nameWords.subarray(this.nameStarts[name], this.nameStarts[name + 1]);
  }

  recordOfName(name: number): number {
    return this.nameRecords[name] as number;
  }

  /** The number of a word; -1 where no name has it. */
  numberOf(word: string): number {
    return valuesOf(this.keys, hashOf(KEY.number, [word]))[0] ?? -1;
  }

  /** Words of the register's names that begin or end like this one. */
  *wordsLike(word: string, ends: number): Generator<string> {
    const heads = valuesOf(this.keys, hashOf(KEY.head, [word.slice(0, ends)]));
    const tails = valuesOf(this.keys, hashOf(KEY.tail, [word.slice(-ends)]));
    for (const numbers of [heads, tails]) {
      for (const number of numbers) {
        const bytes = (this.wordStarts[number + 1] as number) - (this.wordStarts[number] as number);
        if (Math.abs(bytes - word.length) <= 2) yield this.word(number);
      }
    }
  }

  /** The word with this number. */
  word(number: number): string {
    return slice(this.sections('words'), this.wordStarts, number);
  }
}

const NOBODY: Candidate[] = [];

/** The one table of a file that holds nothing else. @throws Error when the bytes are none, or of another format */
export function openTables(bytes: Uint8Array): MultimapArrays {
  const { section } = sectionsOf(bytes);
  return { slots: numbersIn(section('slots')), values: numbersIn(section('values')) };
}

const numbersIn = (section: Uint8Array<ArrayBuffer>): Uint32Array =>
  new Uint32Array(section.buffer, section.byteOffset, section.byteLength / 4);

function sectionsOf(bytes: Uint8Array): { header: RegisterHeader; section: (name: string) => Uint8Array<ArrayBuffer> } {
  // Typed arrays want to begin where their numbers may.
  const own = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const buffer = own.buffer as ArrayBuffer;
  if (own.byteLength < 16) throw new Error('These bytes are no register');
  const [magic, format] = new Uint32Array(buffer, own.byteOffset, 2);
  if (magic !== MAGIC) throw new Error('These bytes are no register');
  if (format !== REGISTER_FORMAT)
    throw new Error(`A register of format ${format} is not one of format ${REGISTER_FORMAT}`);
  const header = JSON.parse(Buffer.from(buffer, own.byteOffset + 8, 1024).toString()) as RegisterHeader;
  const section = (name: string): Uint8Array<ArrayBuffer> => {
    const place = header.sections[name];
    if (!place) throw new Error(`The register lacks its section ${name}`);
    return new Uint8Array(buffer, own.byteOffset + place.start, place.length);
  };
  return { header, section };
}

const slice = (bytes: Uint8Array, starts: Uint32Array, number: number): string => {
  const start = starts[number] as number;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, (starts[number + 1] as number) - start).toString();
};
