import { useTranslation } from 'react-i18next';
import { DelegateChoice } from '../delegations/DelegateChoice.js';

interface PersonChoiceProps {
  value: string | undefined;
  error: string | undefined;
  onChange: (account: string) => void;
}

/** Somebody of the university, found by part of the name. */
export function PersonChoice(props: PersonChoiceProps) {
  const { t } = useTranslation('organisation');
  return <DelegateChoice {...props} label={t('person.label')} found={t('person.found')} />;
}
