import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../client/index.js';
import { PHRASES } from './decision-phrases.js';

/** The phrases at hand for an outcome, or for a condition, in the language on screen. */
export function usePhrases(of: Outcome | 'condition'): string[] {
  const { t } = useTranslation('decision');
  switch (of) {
    case 'approve':
      return PHRASES[of].map((key) => t(`phrase.approve.${key}`));
    case 'approve-with-conditions':
      return PHRASES[of].map((key) => t(`phrase.approve-with-conditions.${key}`));
    case 'licence-required':
      return PHRASES[of].map((key) => t(`phrase.licence-required.${key}`));
    case 'return':
      return PHRASES[of].map((key) => t(`phrase.return.${key}`));
    case 'reject':
      return PHRASES[of].map((key) => t(`phrase.reject.${key}`));
    case 'condition':
      return PHRASES[of].map((key) => t(`phrase.condition.${key}`));
  }
}
