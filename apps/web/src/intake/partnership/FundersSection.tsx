import { useTranslation } from 'react-i18next';
import { ItemList } from '../../dossier/fields/ItemList.js';
import { tidy } from '../../dossier/tidy.js';
import type { SectionProps } from '../IntakeSection.js';
import { OrganisationFields } from './OrganisationFields.js';

/** Whoever pays for it. */
export function FundersSection({ form, complain, onBlur }: SectionProps) {
  const { t } = useTranslation(['partnership', 'dossier']);
  return (
    <ItemList
      items={form.host.funders ?? []}
      onChange={(funders) => form.setHost('funders', funders.map(tidy))}
      emptyItem={{}}
      addLabel={t('funders.add')}
      title={(funder, index) => funder.name ?? t('funders.numbered', { number: index + 1 })}
      removeLabel={t('dossier:remove')}
    >
      {(funder, index, change) => (
        <OrganisationFields
          at={`/funders/${String(index)}`}
          value={funder}
          complain={complain}
          onChange={(patch) => change({ ...funder, ...patch })}
          onBlur={onBlur}
        />
      )}
    </ItemList>
  );
}
