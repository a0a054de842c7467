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
  ready(url: string): string;
  setUpHere(url: string): string;
  logins: string;
  howToStop(folder: string): string;
  diskFull(path: string): string;
  /** A fault in this language; null where the fault's own (English) line is to be shown. */
  fault(code: string, params: Params): string | null;
}

/** The words of one language. */
export function wordsFor(language: 'ja' | 'en'): Words {
  return language === 'ja' ? ja : en;
}
