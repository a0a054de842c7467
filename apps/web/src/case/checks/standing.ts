// How a check stands, in one word. A check that did not run, or has not come back, never reads as clear. Pure.
import type { CheckView } from '../../client/index.js';

export const STANDINGS = ['requested', 'in-progress', 'failed', 'clear', 'attention', 'unknown', 'done'] as const;
export type Standing = (typeof STANDINGS)[number];

/** `done` without a result means: finished, but the reader is not shown with what. */
export function standingOf({ status, result }: Pick<CheckView, 'status' | 'result'>): Standing {
  return status === 'done' ? (result ?? 'done') : status;
}
