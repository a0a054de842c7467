import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../catalogue/use-language.js';
import type { Role, Words } from '../../client/index.js';

/** A role with what it is over, in words. */
export function useRoleWords(): (role: Role, unit: { name: Words } | null) => string {
  const { t } = useTranslation(['organisation', 'common']);
  const { say } = useLanguage();
  return (role, unit) =>
    t('common:inBrackets', {
      outer: t(`common:role.${role}`),
      inner: unit === null ? t('office.whole') : say(unit.name),
    });
}
