import { useRef, useState } from 'react';
import type { HistoryRecord, HistoryRecords } from '../../client/index.js';
import { verifyRecord, withOneLetterChanged, type Before, type VerifiedRecord } from './verify.js';

export interface Verification {
  /** The records being verified: the stored ones, or a copy with one letter changed. */
  records: readonly HistoryRecord[];
  done: readonly VerifiedRecord[];
  running: boolean;
  /** Index of the record whose letter was changed in the copy. */
  altered: number | null;
}

// Long enough to see row after row being recomputed, short enough for a long history.
const SHOW_MS = 60;
const SHOWN_SLOWLY = 40;

/** Verifies record after record; a new run ends the one before. */
export function useVerification() {
  const [state, setState] = useState<Verification | null>(null);
  const run = useRef(0);
  const start = async ({ stream, records: stored }: HistoryRecords, altered: number | null) => {
    const mine = ++run.current;
    const records = altered === null ? stored : withOneLetterChanged(stored, altered);
    let done: VerifiedRecord[] = [];
    setState({ records, done, running: true, altered });
    let before: Before | null = null;
    for (const [index, record] of records.entries()) {
      const verified: VerifiedRecord = await verifyRecord(record, { stream, index, before });
      if (mine !== run.current) return;
      before = verified.next;
      done = [...done, verified];
      if (index < SHOWN_SLOWLY) await new Promise((resolve) => setTimeout(resolve, SHOW_MS));
      setState({ records, done, running: index < records.length - 1, altered });
    }
  };
  return { verification: state, start };
}
