import { useTranslation } from 'react-i18next';
import type { ChosenPurpose, ScreeningDuty } from '../client/index.js';

const PURPOSES = ['enquiry', 'visitor', 'partner', 'list-quality', 'training'] as const satisfies ChosenPurpose[];
const DUTIES = ['technology', 'goods', 'payment', 'contract'] as const satisfies ScreeningDuty[];

/** For what names may be looked up, and by what duty whole files are. */
export function usePurposes() {
  const { t } = useTranslation('lookups');
  return {
    purposes: PURPOSES.map((value) => ({ value, label: t(`purposes.${value}`) })),
    duties: DUTIES.map((value) => ({ value, label: t(`batch.duties.${value}`) })),
  };
}
