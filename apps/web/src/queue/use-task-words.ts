import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../client/index.js';
import { useMay } from '../session/use-session.js';

/** Who has a case and what for. Whoever learns of no hit reads one word for all that the office does before a review, with or without a hit. */
export function useTaskWords(): (row: Pick<CaseRow, 'state' | 'waitingFor'>) => { who: string; what: string } | null {
  const { t } = useTranslation(['queue', 'common', 'board']);
  const judges = useMay()('hit.adjudicate');
  return ({ state, waitingFor }) => {
    if (waitingFor === null) return null;
    const veiled = !judges && state === 'screening' && waitingFor.who === 'officer' && waitingFor.what !== 'hold';
    const what = veiled ? t('judging') : t(`common:task.${waitingFor.what}`);
    return {
      who: t(`common:holder.${waitingFor.who}`),
      what: waitingFor.board ? t('board:task', { what, ...waitingFor.board }) : what,
    };
  };
}
