import { useQuery } from '@tanstack/react-query';
import { caseListQuery } from '../api/cases.js';

/** The laboratory of the case that this person opened last: most have one only, and need not write its name again. Empty for whoever opens their first. */
export function useLastLaboratory(): string {
  const { data } = useQuery(caseListQuery({ view: 'mine', limit: 50 }));
  const [latest] = [...(data?.items ?? [])].sort((one, other) => other.number.localeCompare(one.number));
  return latest?.laboratory ?? '';
}
