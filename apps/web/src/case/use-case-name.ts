import { useTranslation } from 'react-i18next';
import { calledName } from '../api/person.js';
import type { CaseView } from '../client/index.js';

/** What the screen calls the person of a case; says so when the name is erased or not written yet. */
export function useCaseName({ person, personName }: Pick<CaseView, 'person' | 'personName'>): string {
  const { t } = useTranslation('common');
  if (person.erased) return t('erased');
  return calledName(person.names) ?? personName ?? t('anonymous');
}
