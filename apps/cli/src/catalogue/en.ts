import type { Words } from './index.js';

export const en: Words = {
  language: 'en',
  usageLine: 'Usage: sekisho COMMAND [OPTIONS]',
  moreHelp: 'sekisho COMMAND --help tells more about one command.',
  summaries: {
    start: 'raise the whole house: database, worker, api and web',
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
  ready: (url) => `Sekisho is ready: ${url}`,
  setUpHere: (url) => `Nobody can sign in yet. The first administrator begins here (once, within 24 hours):\n  ${url}`,
  logins: 'Logins of the demonstration university (fictional people):',
  howToStop: (folder) => `The data lie in ${folder}. Ctrl-C stops everything.`,
  diskFull: (path) => `the disk${path && ` that holds ${path}`} is full: free some space and try again.`,
  fault: () => null,
};
