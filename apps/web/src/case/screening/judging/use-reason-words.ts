import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../client/index.js';
import { REASONS, type Whom } from './reasons.js';

/** The reasons at hand for a verdict on a person or an organisation, in the language on screen. */
export function useReasonWords(verdict: Verdict, whom: Whom): string[] {
  const { t } = useTranslation('screening');
  return REASONS[verdict][whom].map((reason) => t(`reasons.${reason}`));
}
