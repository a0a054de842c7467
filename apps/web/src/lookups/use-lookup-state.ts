import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useJoin } from '../catalogue/use-join.js';
import type { LookupRow } from '../client/index.js';

const VERDICTS = ['hits', 'unscreenable', 'clear'] as const;

/** What came of a look-up, and how long its names are kept, in words. */
export function useLookupState() {
  const { t } = useTranslation('lookups');
  const { day, number } = useFormats();
  const join = useJoin();
  return {
    counts: ({ verdicts }: Pick<LookupRow, 'verdicts'>) =>
      join(
        ...VERDICTS.map(
          (verdict) => verdicts[verdict] > 0 && t(`counts.${verdict}`, { number: number(verdicts[verdict]) }),
        ),
      ),
    state: ({ caseId, forgetAt, forgottenAt }: Pick<LookupRow, 'caseId' | 'forgetAt' | 'forgottenAt'>) =>
      forgottenAt !== null
        ? t('forgotten', { day: day(forgottenAt) })
        : caseId !== null
          ? t('kept')
          : t('willForget', { day: day(forgetAt) }),
  };
}
