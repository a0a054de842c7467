import { useTranslation } from 'react-i18next';
import type { Affiliation } from '../../client/index.js';
import { TextBox } from '../../design/fields.js';
import { CountryPick } from './CountryPick.js';
import { ItemList } from './ItemList.js';
import { MonthBox } from './MonthBox.js';
import type { Complain } from '../problems.js';
import { TiesFields } from './TiesFields.js';

interface AffiliationsFieldsProps {
  value: readonly Affiliation[];
  onChange: (affiliations: Affiliation[]) => void;
  onBlur: () => void;
  complain: Complain;
}

/** Where the person studied and worked, with dates. */
export function AffiliationsFields({ value, onChange, onBlur, complain }: AffiliationsFieldsProps) {
  const { t } = useTranslation('dossier');
  return (
    <ItemList
      items={value}
      onChange={onChange}
      emptyItem={{}}
      addLabel={t('affiliation.add')}
      title={(item, index) => item.organisation ?? t('affiliation.numbered', { number: index + 1 })}
      removeLabel={t('remove')}
    >
      {(item, index, change) => {
        const at = `/affiliations/${String(index)}`;
        return (
          <>
            <TextBox
              id={`${at}/organisation`}
              label={t('affiliation.organisation')}
              hint={t('affiliation.organisationHint')}
              value={item.organisation ?? ''}
              error={complain(`${at}/organisation`)}
              maxLength={300}
              onChange={(organisation) => change({ ...item, organisation })}
              onBlur={onBlur}
            />
            <div className="grid gap-5 sm:grid-cols-2">
              <CountryPick
                id={`${at}/country`}
                label={t('affiliation.country')}
                value={item.country ?? ''}
                error={complain(`${at}/country`)}
                onChange={(country) => change({ ...item, country })}
              />
              <TextBox
                id={`${at}/role`}
                label={t('affiliation.role')}
                value={item.role ?? ''}
                error={complain(`${at}/role`)}
                maxLength={200}
                onChange={(role) => change({ ...item, role })}
                onBlur={onBlur}
              />
              <MonthBox
                id={`${at}/from`}
                label={t('affiliation.from')}
                hint={t('monthHint')}
                value={item.from ?? ''}
                error={complain(`${at}/from`)}
                onChange={(from) => change({ ...item, from })}
                onBlur={onBlur}
              />
              <MonthBox
                id={`${at}/to`}
                label={t('affiliation.to')}
                hint={t('affiliation.toHint')}
                optional
                value={item.to ?? ''}
                error={complain(`${at}/to`)}
                onChange={(to) => change({ ...item, to })}
                onBlur={onBlur}
              />
            </div>
            <TiesFields pointer={`${at}/ties`} value={item.ties} onChange={(ties) => change({ ...item, ties })} />
          </>
        );
      }}
    </ItemList>
  );
}
