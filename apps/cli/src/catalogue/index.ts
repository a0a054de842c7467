import type { DoctorWords } from '#doctor';
import type { ListVersionRow, ProposalRow } from '#screening';
import type { Imported } from '../ground/import-list.js';
import type { Restart } from '../house/attended.js';
import type { BackupWords } from './backup-words.js';
import type { ScreeningWords } from './screening-words.js';
import type { ReferenceWords } from './reference-words.js';
import type { SeedWords } from './seed-words.js';
import type { RoleWords } from './role-words.js';
import { en } from './en.js';
import { ja } from './ja.js';

type Params = Record<string, string | number>;

/** Every word the command line says. A missing one does not compile. */
export interface Words {
  language: 'ja' | 'en';
  usageLine: string;
  moreHelp: string;
  summaries: Record<string, string>;
  details: Record<string, string>;
  unknownCommand(name: string): string;
  seeHelp(name: string): string;
  tooMuch(word: string): string;
  stages: Record<'databases' | 'programs' | 'seeding', string>;
  stopping: string;
  restarting(restart: Restart): string;
  ready(url: string): string;
  setUpHere(url: string): string;
  logins: string;
  howToStop(folder: string): string;
  migrated(names: string[]): string;
  alreadyMigrated: string;
  linkLater: string;
  nothingToPrepare: string;
  noFile: string;
  unreadable(file: string, code: string): string;
  notANumber(option: string): string;
  notADay(option: string): string;
  noLists: string;
  list(row: ListVersionRow): string;
  /** What waits for a second person, and what to do about it. */
  waits(proposal: ProposalRow): string[];
  aloneNeedsReason: string;
  notAMapping(file: string, fields: string): string;
  imported(file: string, imported: Imported): string[];
  noView(name: string, known: string[]): string;
  rebuilt(view: string, events: number): string;
  backup: BackupWords;
  screening: ScreeningWords;
  reference: ReferenceWords;
  seed: SeedWords;
  roles: RoleWords;
  doctor: DoctorWords;
  diskFull(path: string): string;
  /** A fault in this language; null where the fault's own (English) line is to be shown. */
  fault(code: string, params: Params): string | null;
}

/** The words of one language. */
export function wordsFor(language: 'ja' | 'en'): Words {
  return language === 'ja' ? ja : en;
}
