import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';

export interface ProblemText {
  title: string;
  detail: string;
  advice: string | null;
}

/** Title, detail and what to do of anything that was thrown, in the language on screen. */
export function useProblemText(): (error: unknown) => ProblemText {
  const { t } = useTranslation('shell');
  return (error) => {
    if (!(error instanceof Problem))
      return { title: t('fault.title'), detail: t('fault.detail'), advice: t('fault.advice') };
    if (error.status === 0)
      return { title: t('offline.title'), detail: t('offline.detail'), advice: t('offline.advice') };
    return {
      title: error.body.title ?? t('refused.title'),
      detail: error.body.detail ?? t('refused.detail', { status: error.status }),
      advice: adviceFor(error, t),
    };
  };
}

function adviceFor(
  problem: Problem,
  t: (key: 'advice.changed' | 'advice.server' | 'advice.hidden') => string,
): string | null {
  if (problem.changedMeanwhile) return t('advice.changed');
  if (problem.status >= 500) return t('advice.server');
  if (problem.status === 404 && problem.body.detail === undefined) return t('advice.hidden');
  return null;
}
