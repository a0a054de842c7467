import { render } from '#catalogue';
import { doctorEn } from '#doctor';
import { backupDetailsEn, backupEn } from './backup-en.js';
import { roleDetailsEn, rolesEn } from './role-words.js';
import { referenceDetailsEn, referenceEn } from './reference-words.js';
import type { Imported } from '../ground/import-list.js';
import type { Words } from './index.js';
import { screeningEn, screeningDetailsEn } from './screening-en.js';
import { seedDetailsEn, seedEn } from './seed-words.js';

function outcomeEn({ list, outcome, version }: Pick<Imported, 'list' | 'outcome' | 'version'>): string[] {
  if (outcome === 'unchanged') return [`  It is the same as version ${version}, which stays in force.`];
  if (outcome === 'adopted') return [`  Version ${version} is in force.`];
  return [
    `  Version ${version} is proposed and waits for a second person; until then the version before stays in force.`,
    `  Next: an officer looks at the differences on the screen "Lists" (/lists/${list}/proposal) and adopts it.`,
    '  Where there is no second officer: the same command with --alone --reason TEXT.',
  ];
}

export const en: Words = {
  language: 'en',
  usageLine: 'Usage: sekisho COMMAND [OPTIONS]',
  moreHelp: 'sekisho COMMAND --help tells more about one command.',
  summaries: {
    start: 'raise the whole house: database, worker, api and web',
    migrate: 'bring the databases to this version, and print the link for the first administrator',
    lists: 'the lists in force and what waits; lists import FILE brings in a new version',
    roles: 'roles that wait for a second person; roles confirm ID where nobody is left to do it',
    screen: 'search lists for a file of names, without a database',
    compare: 'how near two names are, and why',
    reference: 'registers and dictionaries that sharpen matching; reference import FILE brings one in',
    rebuild: 'fold read models again beside the live ones, then swap',
    backup: 'the whole installation in one file, its keys in a second',
    restore: 'put an installation back from both files',
    seed: 'fill a new place with an invented university of many cases',
    doctor: 'what is configured, reachable, behind, stuck',
  },
  details: {
    start: [
      'Starts the embedded PostgreSQL (unless DATABASE_URL names another), migrates, starts worker, api and web, and prints where they are.',
      'An empty database is filled with the demonstration university.',
      '',
      '  --empty   make a real installation instead: no demonstration, a one-time link for the first administrator',
      '',
      'A worker or api that ends by itself is started again, three times at most; then the whole house goes down and says why.',
      'Ctrl-C stops everything; the next start finds all data again. .env.example lists the settings.',
    ].join('\n'),
    migrate: [
      'To be run before api and worker are started by themselves: brings the databases to the shape of this version, and makes a real installation',
      'where there is none. As long as nobody can sign in it prints the one-time link for the first administrator (24 hours; only the last one holds).',
      'It may be run again, and twice at once. It refuses the databases of the demonstration.',
      '',
      '  --no-link   make no link: for places where the output is kept',
      '  --json      one line of JSON',
    ].join('\n'),
    lists: [
      'Without more words: the lists in force with version, effective date, entries and the SHA-256 of the source file, and versions that wait.',
      '',
      'A first version of a list is in force at once. A later one is proposed: an officer other than whoever proposed it adopts it on the screen "Lists".',
      '',
      'import FILE...          recognises the format by its content and says what is added, changed, removed and unchanged;',
      '                        OFAC: sdn.csv, alt.csv and add.csv together',
      '  --source ID           which list it is, where the content does not say so',
      '  --dry-run             only say what would change',
      '  --strict              refuse the file when a single row cannot be read',
      '  --entries N           how many entries you know there to be: lets a list shrink that really did',
      '  --effective-date DATE from when the version holds (2026-04-01)',
      '  --mapping FILE.json   which column of a table holds what: {"columns": {"Organisation": "name", "Seat": "country"}}; kept for the next file of the list',
      '  --alone --reason TEXT put a later version into force at once where there is no second officer; the reason is recorded and shown for ever',
      '  --institution ID      which institution, where there are several',
      '  --json                one line of JSON per file',
      '',
      'Exit code: 0 done, 1 a list was refused or has rows that cannot be read, 2 wrong usage or unreadable input.',
    ].join('\n'),
    ...referenceDetailsEn,
    ...roleDetailsEn,
    rebuild: [
      'Folds the named read models (all without a name) again from the log, beside the live ones, then swaps. A running house keeps answering.',
      '',
      '  --json   one line of JSON per read model',
    ].join('\n'),
    ...backupDetailsEn,
    ...screeningDetailsEn,
    ...seedDetailsEn,
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
  migrated: (names) => `The databases were brought to this version (${names.length} changes: ${names.join(', ')}).`,
  alreadyMigrated: 'The databases are in the shape of this version already.',
  linkLater: 'Nobody can sign in yet: sekisho migrate prints the link for the first administrator.',
  nothingToPrepare: 'The first administrator is set up too: there is nothing to do.',
  noFile: 'name the file to import.',
  unreadable: (file, code) => `${file} cannot be read (${code}): check the name and the permissions.`,
  notANumber: (option) => `${option} needs a whole number, for example ${option} 835`,
  notADay: (option) => `${option} needs a day that exists, for example ${option} 2026-04-01`,
  noLists: 'No list is in force yet: sekisho lists import FILE brings one in.',
  list: ({ listId, name, version, effectiveDate, counts, sha256 }) =>
    `${listId}  ${name.en}\n  version ${version}, effective ${effectiveDate ?? 'from its adoption'}, ${counts.entries} entries, SHA-256 ${sha256}`,
  imported: (file, { list, dryRun, outcome, counts, rowErrors, repeated, version }) => [
    `${file}: ${list}, ${counts.entries} entries: ${counts.added} added, ${counts.changed} changed, ${counts.removed} removed, ${counts.unchanged} unchanged`,
    ...rowErrors.map(({ row, code }) => `  row ${row}: ${render(code, { row }, 'en')}`),
    ...(repeated > 0 ? [`  ${repeated} rows repeat another row exactly and were counted once.`] : []),
    ...(dryRun ? ['  Nothing was changed (dry run).'] : outcomeEn({ list, outcome, version })),
  ],
  waits: ({ version, counts, proposedAt, effectiveDate }) => [
    `  version ${version} waits for a second person since ${proposedAt.slice(0, 10)}: ${counts.added} added, ${counts.changed} changed, ${counts.removed} removed, effective ${effectiveDate ?? 'from its adoption'}`,
    '  An officer other than whoever proposed it adopts or declines it on the screen "Lists".',
  ],
  notAMapping: (file, fields) =>
    `${file} is no mapping of columns: write {"columns": {"Organisation": "name"}} with one column of names; fields are ${fields}`,
  aloneNeedsReason: '--alone and --reason TEXT go together, for example --alone --reason "one officer at present"',
  noView: (name, known) => `there is no read model "${name}"; there are: ${known.join(', ')}`,
  rebuilt: (view, events) => `${view}: ${events} events folded`,
  backup: backupEn,
  screening: screeningEn,
  reference: referenceEn,
  seed: seedEn,
  roles: rolesEn,
  doctor: doctorEn,
  diskFull: (path) => `the disk${path && ` that holds ${path}`} is full: free some space and try again.`,
  fault: () => null,
};
