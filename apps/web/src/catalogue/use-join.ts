import { useTranslation } from 'react-i18next';

/** Joins what is there with the dot of the language on screen; what is empty leaves no dot behind. */
export function useJoin(): (...parts: (string | null | undefined | false)[]) => string {
  const { t } = useTranslation('common');
  return (...parts) => parts.filter(Boolean).join(t('dot'));
}
