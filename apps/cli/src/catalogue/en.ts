import { render } from '#catalogue';
import { doctorEn } from '#doctor';
import type { Words } from './index.js';

export const en: Words = {
  language: 'en',
  usageLine: 'Usage: sekisho COMMAND [OPTIONS]',
  moreHelp: 'sekisho COMMAND --help tells more about one command.',
  summaries: {
    start: 'raise the whole house: database, worker, api and web',
    lists: 'the lists in force; lists import FILE brings in a new version',
    rebuild: 'fold read models again beside the live ones, then swap',
    doctor: 'what is configured, reachable, behind, stuck',
  },
  details: {
    start: [
      'Starts the embedded PostgreSQL (unless DATABASE_URL names another), migrates, starts worker, api and web, and prints where they are.',
      'An empty database is filled with the demonstration university.',
      '',
      '  --empty   make a real installation instead: no demonstration, a one-time link for the first administrator',
      '',
      'Ctrl-C stops everything; the next start finds all data again. .env.example lists the settings.',
    ].join('\n'),
    lists: [
      'Without more words: the lists in force with version, effective date, entries and the SHA-256 of the source file.',
      '',
      'import FILE...          recognises the format by its content and says what is added, changed, removed and unchanged',
      '  --source ID           which list it is, where the content does not say so',
      '  --dry-run             only say what would change',
      '  --strict              refuse the file when a single row cannot be read',
      '  --entries N           how many entries you know there to be: lets a list shrink that really did',
      '  --effective-date DATE from when the version holds (2026-04-01)',
      '  --institution ID      which institution, where there are several',
      '  --json                one line of JSON per file',
      '',
      'Exit code: 0 done, 1 a list was refused or has rows that cannot be read, 2 wrong usage or unreadable input.',
    ].join('\n'),
    rebuild: [
      'Folds the named read models (all without a name) again from the log, beside the live ones, then swaps. A running house keeps answering.',
      '',
      '  --json   one line of JSON per read model',
    ].join('\n'),
    doctor: [
      'Says what is configured, reachable, behind and stuck, one line each. Works beside a running house and without one.',
      '',
      '  --json   the same for programs',
      '',
      'Exit code: 0 nothing is bad, 1 something is.',
    ].join('\n'),
  },
  unknownCommand: (name) => `there is no command "${name}"; sekisho --help lists them.`,
  seeHelp: (name) => `sekisho ${name} --help shows how it is used.`,
  tooMuch: (word) => `"${word}" is one word too many.`,
  stages: {
    databases: 'Opening the databases …',
    programs: 'Starting worker and api …',
    seeding: 'Telling six weeks of the demonstration university (only this once) …',
  },
  stopping: 'Stopping …',
  restarting: ({ part, words, tries, triesMax, delayMs }) =>
    `The ${part} ended by itself (${words}); it is started again in ${delayMs / 1000} s (${tries} of ${triesMax}).`,
  ready: (url) => `Sekisho is ready: ${url}`,
  setUpHere: (url) => `Nobody can sign in yet. The first administrator begins here (once, within 24 hours):\n  ${url}`,
  logins: 'Logins of the demonstration university (fictional people):',
  howToStop: (folder) => `The data lie in ${folder}. Ctrl-C stops everything.`,
  noFile: 'name the file to import.',
  unreadable: (file, code) => `${file} cannot be read (${code}): check the name and the permissions.`,
  notANumber: (option) => `${option} needs a whole number, for example ${option} 835`,
  notADay: (option) => `${option} needs a day that exists, for example ${option} 2026-04-01`,
  noLists: 'No list is in force yet: sekisho lists import FILE brings one in.',
  list: ({ listId, name, version, effectiveDate, counts, sha256 }) =>
    `${listId}  ${name.en}\n  version ${version}, effective ${effectiveDate ?? 'from its adoption'}, ${counts.entries} entries, SHA-256 ${sha256}`,
  imported: (file, { list, dryRun, counts, rowErrors, repeated, version }) => [
    `${file}: ${list}, ${counts.entries} entries: ${counts.added} added, ${counts.changed} changed, ${counts.removed} removed, ${counts.unchanged} unchanged`,
    ...rowErrors.map(({ row, code }) => `  row ${row}: ${render(code, { row }, 'en')}`),
    ...(repeated > 0 ? [`  ${repeated} rows repeat another row exactly and were counted once.`] : []),
    dryRun ? '  Nothing was changed (dry run).' : `  Version ${version} is in force.`,
  ],
  noView: (name, known) => `there is no read model "${name}"; there are: ${known.join(', ')}`,
  rebuilt: (view, events) => `${view}: ${events} events folded`,
  doctor: doctorEn,
  diskFull: (path) => `the disk${path && ` that holds ${path}`} is full: free some space and try again.`,
  fault: () => null,
};
