// What can be wrong with a backup, each with what to do. Names of files only: nothing of what is in them.
import { OperatorFault } from '#kernel';

type Fault = (file: string) => OperatorFault;

const fault =
  (code: string, says: (file: string) => string): Fault =>
  (file) =>
    new OperatorFault(code, says(file), { file });

export const notABackup = fault(
  'backup.not_a_backup',
  (file) =>
    `${file} is not a file that sekisho backup has made: name the backup (its keys lie beside it in FILE.keys).`,
);

export const newerFormat = fault(
  'backup.newer',
  (file) => `${file} was made by a newer version of Sekisho: restore it with that version.`,
);

export const damaged = fault(
  'backup.damaged',
  (file) =>
    `${file} is cut off or damaged (its checksum does not hold): fetch another copy of it, or take an earlier backup.`,
);

export const keysMissing = fault(
  'backup.keys_missing',
  (file) => `${file} is not there, and without its keys nobody can read the backup: put the key file beside it.`,
);

export const notAPair = fault(
  'backup.not_a_pair',
  (file) => `${file} holds the keys of another backup: put the key file beside it that was made together with it.`,
);

export const anotherKey = fault(
  'backup.another_key',
  (file) =>
    `SEKISHO_KEY is not the key that locks ${file}: unset it, or set the one this installation had when the backup was made.`,
);

export const alreadyThere = fault(
  'backup.exists',
  (file) => `${file} is already there, and a backup is never written over: choose another name.`,
);

/** @param reason the system's word for it: ENOENT, EACCES, … */
export function unreadableFile(file: string, reason: string): OperatorFault {
  const words = `${file} cannot be read (${reason}): check the name and the permissions.`;
  return new OperatorFault('backup.unreadable', words, { file, reason });
}

/** @param reason the system's word for it */
export function unwritableFile(file: string, reason: string): OperatorFault {
  const words = `${file} cannot be made (${reason}): name a folder that is there and that you may write to.`;
  return new OperatorFault('backup.unwritable', words, { file, reason });
}

/** @param where stream, version and fault */
export function brokenLog(where: string): OperatorFault {
  return new OperatorFault(
    'backup.broken_log',
    `The history does not verify (${where}), so nothing was written: keep your earlier backups and find out who changed it.`,
    { where },
  );
}

/** @param where what was found instead */
export function incomplete(where: string): OperatorFault {
  return new OperatorFault(
    'restore.incomplete',
    `What was written is not what was read (${where}), and nothing starts here as it is: see whether disk and database are sound and nobody else writes to them, then run sekisho restore FILE --replace; if the same is found again, restore to another, empty place.`,
    { where },
  );
}
