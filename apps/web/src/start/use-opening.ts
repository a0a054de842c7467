import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { casesChanged, unitsQuery } from '../api/cases.js';
import { useSession } from '../session/use-session.js';
import { unitsOf } from './units-of.js';

/** What opening a case of any kind takes: the units in which this person may, and the way on to its form. @param open answers the id of the case */
export function useOpening<Answers>(open: (answers: Answers) => Promise<string>) {
  const navigate = useNavigate();
  const { roles } = useSession();
  const units = unitsOf(roles, useSuspenseQuery(unitsQuery).data);
  const opened = useMutation({
    mutationFn: open,
    onSuccess: async (id) => {
      await casesChanged();
      await navigate({ to: '/cases/$caseId/edit', params: { caseId: id } });
    },
    meta: { shown: 'here' },
  });
  return { units, onlyUnit: units.length === 1 ? (units[0]?.unit ?? '') : '', opened };
}
