// "What waits for me?" answered with one page: the case that has waited longest for this reader, opened where the next key is.
import type { QueryClient } from '@tanstack/react-query';
import { caseListQuery } from '../api/cases.js';
import type { CaseTab } from '../case/case-tabs.js';
import type { CaseRow } from '../client/index.js';

export interface NextCase {
  caseId: string;
  tab: CaseTab;
  /** The delegation by which it waits for the reader. */
  inPlaceOf: string | undefined;
}

/** The next case of whoever is signed in; a reader for whom nothing waits (an inspector) gets one that was decided. Null: there is none. */
export async function nextCase(queries: QueryClient): Promise<NextCase | null> {
  const waiting = await queries.fetchQuery(caseListQuery({ view: 'queue', limit: 50 }));
  const [first] = [...waiting.items].sort(byUrgency);
  if (first) return { caseId: first.id, tab: tabFor(first), inPlaceOf: first.inPlaceOf?.delegation };
  const all = await queries.fetchQuery(caseListQuery({ view: 'all', limit: 50 }));
  const decided = all.items.find(({ waitingFor }) => waitingFor === null);
  return decided ? { caseId: decided.id, tab: 'history', inPlaceOf: undefined } : null;
}

// What was escalated comes first, then what has waited longest.
function byUrgency(a: CaseRow, b: CaseRow): number {
  const escalated = Number(b.escalatedAt !== null) - Number(a.escalatedAt !== null);
  return escalated || (a.waitingFor?.since ?? '').localeCompare(b.waitingFor?.since ?? '');
}

function tabFor({ waitingFor }: CaseRow): CaseTab {
  if (waitingFor?.what === 'adjudication') return 'screening';
  return waitingFor?.what === 'decision' ? 'approval' : 'summary';
}
