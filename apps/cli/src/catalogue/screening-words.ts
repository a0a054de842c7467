import type { Band, Tier } from '#screening';

/** How two names met, as it is told. */
export interface ComparedNames {
  score: number;
  band: Band | null;
  tier: Tier;
  reading: { ours: string; theirs: string };
  limits: string[];
  explanation: { ours: string; theirs: string; route: string; score: number }[];
}

/** What `screen` and `compare` say. */
export interface ScreeningWords {
  listAndInput: string;
  outputMissing: string;
  twoNames: string;
  kindUnknown(given: string): string;
  badPair(line: number): string;
  numberBetween(option: string, min: number, max: number): string;
  rowsLeftOut(file: string, rows: number): string;
  progress(done: number, all: number): string;
  screened(sum: { rows: number; hits: number; unscreenable: number; seconds: number; ignored: string[] }): string[];
  compared(a: string, b: string, compared: ComparedNames | null): string[];
}
