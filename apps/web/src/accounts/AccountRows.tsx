import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import type { AccountView, Grant, UnitView } from '../client/index.js';
import { Button } from '../design/Button.js';

interface AccountRowsProps {
  people: readonly AccountView[];
  units: readonly UnitView[];
  /** Absent: the reader may look only. */
  onChange?: (account: AccountView) => void;
}

/** One line a person. */
export function AccountRows({ people, units, onChange }: AccountRowsProps) {
  const { t } = useTranslation(['admin', 'common']);
  const { say } = useLanguage();
  return (
    <ul aria-label={t('accounts.caption')} className="divide-y divide-line">
      {people.map((person) => {
        const name = person.name === null ? t('common:erased') : say(person.name);
        return (
          <li
            key={person.id}
            className="grid items-center gap-x-4 gap-y-1 py-2.5 md:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_6rem_auto]"
          >
            <span>
              <span className="block text-std-16B-170">{name}</span>
              <span className="block text-dns-14N-130 leading-160 text-quiet">{person.email}</span>
            </span>
            <RoleLines roles={person.roles} units={units} />
            <span className="text-dns-14N-130 text-quiet">{t(`accounts.statuses.${person.status}`)}</span>
            {onChange !== undefined && (
              <Button
                look="outline"
                className="justify-self-start"
                aria-label={`${t('accounts.change')}: ${name}`}
                onPress={() => onChange(person)}
              >
                {t('accounts.change')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function RoleLines({ roles, units }: { roles: readonly Grant[]; units: readonly UnitView[] }) {
  const { t } = useTranslation(['admin', 'common']);
  const { say } = useLanguage();
  if (roles.length === 0) return <span className="text-quiet">{t('accounts.noRoles')}</span>;
  return (
    <ul>
      {roles.map(({ role, unit }) => (
        <li key={`${role} ${unit ?? ''}`}>
          {t(`common:role.${role}`)}
          <span className="ml-2 text-dns-14N-130 text-quiet">
            {unit === null ? t('accounts.whole') : say(units.find((each) => each.unit === unit)?.name) || unit}
          </span>
        </li>
      ))}
    </ul>
  );
}
