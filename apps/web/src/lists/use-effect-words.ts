import { useTranslation } from 'react-i18next';
import { useJoin } from '../catalogue/use-join.js';
import type { ChangeCounts } from '../client/index.js';

/** What so many changes do, in one line; what is none is not said. */
export function useEffectWords(): (counts: ChangeCounts) => string {
  const { t } = useTranslation('lists');
  const join = useJoin();
  return (counts) =>
    join(
      counts.added > 0 && t('import.adds', { count: counts.added }),
      counts.changed > 0 && t('import.changes', { count: counts.changed }),
      counts.removed > 0 && t('import.removes', { count: counts.removed }),
    );
}
