import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Pick } from '../design/fields.js';

interface AgainstPickProps {
  policyVersion: string;
  view: 'differences' | 'simulation';
  against: string;
  others: readonly string[];
}

/** With which other version it is compared; the choice stands in the address. */
export function AgainstPick({ policyVersion, view, against, others }: AgainstPickProps) {
  const { t } = useTranslation('policies');
  const navigate = useNavigate();
  return (
    <Pick
      label={t('differences.against')}
      value={against}
      options={others.map((name) => ({ value: name, label: name }))}
      onChange={(name) =>
        void navigate({
          to: '/policies/$policyVersion',
          ...{ params: { policyVersion }, search: { view, against: name } },
          ...{ resetScroll: false, replace: true },
        })
      }
      className="max-w-sm"
    />
  );
}
