import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { Pick } from '../../design/fields.js';
import { useMay, useSession } from '../../session/use-session.js';
import { colleaguesQuery } from './queries.js';

interface OwnerPickProps {
  value: string | undefined;
  onChange: (owner: string | undefined) => void;
}

/** Whose: everybody's, mine, nobody's, a colleague's. */
export function OwnerPick({ value, onChange }: OwnerPickProps) {
  const { t } = useTranslation(['desk', 'common']);
  const { person } = useSession();
  const isAtDesk = useMay()('case.take');
  const colleagues = useQuery({ ...colleaguesQuery, enabled: isAtDesk });
  const others = (colleagues.data ?? []).filter((each) => each.person !== person);
  const options = [
    { value: 'any', label: t('owner.any') },
    ...(isAtDesk ? [{ value: 'me', label: t('owner.mine') }] : []),
    { value: 'none', label: t('owner.none') },
    ...others.map((each) => ({ value: each.person, label: isolated(each.name) ?? t('common:erased') })),
  ];
  return (
    <Pick
      label={t('owner.label')}
      value={value ?? 'any'}
      options={options}
      onChange={(owner) => onChange(owner === 'any' ? undefined : owner)}
      className="w-full sm:w-48"
    />
  );
}
