import type { BackupReport, RestoreReport } from '#backup';

export interface Written {
  file: string;
  keysFile: string;
  report: BackupReport;
  /** Of both files. */
  bytes: number;
  seconds: number;
}

/** What `backup` and `restore` say. */
export interface BackupWords {
  noFile: string;
  progress(part: string, done: number): string;
  made(written: Written): string[];
  restored(report: RestoreReport, seconds: number): string[];
}
