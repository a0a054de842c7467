import { completeness, type Problem } from '#cases';
import type { Finding } from '#policy';
import { checkJob, type CheckWorld } from './check-job.js';

/** 書類の不備: what is missing or cannot be right in the dossier as submitted. A gap is for a person to close, never a reason to refuse. */
export const checkCompleteness = (world: CheckWorld) =>
  checkJob('check-completeness', world, ({ kind, dossier, documents, transcribed, policy }) => {
    const problems = completeness(dossier, documents, { kind, policy, forSubmission: true, transcribed });
    if (problems.length === 0) return { result: 'clear', findings: [{ code: 'completeness.complete' }], workings: [] };
    return { result: 'attention', findings: problems.map(findingOf), workings: [] };
  });

// What was typed stays out of the log's readable part: a finding says where and what kind of fault, no more.
function findingOf({ part, pointer, code }: Problem): Finding {
  return { code, params: { pointer: `/${part}${pointer}` } };
}
