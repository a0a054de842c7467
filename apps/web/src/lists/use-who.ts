import { useTranslation } from 'react-i18next';
import { isolated } from '../catalogue/isolated.js';

/** Who did something to a list: their name, the operator of the server, or somebody who was forgotten since. */
export function useWho(): (name: string | null, isOperator: boolean) => string {
  const { t } = useTranslation('lists');
  return (name, isOperator) => (isOperator ? t('who.operator') : (isolated(name) ?? t('who.forgotten')));
}
