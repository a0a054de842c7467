import type { BackupWords } from './backup-words.js';

const number = (count: number) => count.toLocaleString('en');
const PARTS: Record<string, string> = { log: 'events', verify: 'events verified', fold: 'read models' };

export const backupDetailsEn = {
  backup: [
    'Writes the whole installation into FILE and its keys into FILE.keys. A running house keeps working: the backup shows one moment of it.',
    'The history is verified on the way; a history that was changed is not backed up but reported.',
    '',
    'FILE alone holds no personal datum that anybody could read. Whoever has both files reads everything: keep them in different places.',
    '',
    '  --json   one line of JSON',
    '',
    'Exit code: 0 done, 1 the history does not verify or somebody stands in the way, 2 wrong usage or a file that cannot be made.',
  ].join('\n'),
  restore: [
    'Puts an installation back from FILE and FILE.keys, also as the first command on an empty machine. The house must not be running.',
    'Both files are verified as a whole before anything is written, and what was written is read back. People who were erased stay erased; everyone signs in again.',
    'Tokens taken back, accounts closed, roles taken away and passwords changed since the backup are again as they were then: look at them after the restore.',
    '',
    '  --replace   replace the installation that is there, or finish a restore that was interrupted',
    '  --json      one line of JSON',
    '',
    'Exit code: 0 done, 1 refused (nothing was changed unless it says so), 2 wrong usage or a file that cannot be read.',
  ].join('\n'),
};

export const backupEn: BackupWords = {
  noFile: 'name one file, for example /mnt/backup/sekisho-2026-12-01',
  progress: (part, done) => `${number(done)} ${PARTS[part] ?? `rows of ${part}`}`,
  made: ({ file, keysFile, report, bytes, seconds }) => [
    `${file}: ${number(report.events)} events in ${number(report.streams)} streams, verified (${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s)`,
    `${keysFile}: the keys. Whoever has both files can read everything: keep them in different places.`,
  ],
  restored: ({ events, streams, erased }, seconds) => [
    `Restored: ${number(events)} events in ${number(streams)} streams, every one verified (${seconds.toFixed(1)} s).`,
    ...(erased > 0 ? [`${number(erased)} erased ${erased === 1 ? 'person stays' : 'people stay'} erased.`] : []),
    'Tokens taken back, accounts closed, roles taken away and passwords changed since the backup are as they were then: set accounts and roles right, and have those people set a new password, which ends all of their tokens.',
    'Everyone signs in again. npm start raises the house.',
  ],
};
