import { useTranslation } from 'react-i18next';
import type { Answer, Funder, PartnerOwner } from '../../client/index.js';
import { AnswerChoice } from '../../design/Choice.js';
import { TextBox } from '../../design/fields.js';
import { CountryPick } from '../../dossier/fields/CountryPick.js';
import type { Complain } from '../../dossier/problems.js';

interface OrganisationFieldsProps {
  at: string;
  value: Funder;
  /** Of an owner: of a natural person the country is where they live. */
  kind?: PartnerOwner['kind'];
  complain: Complain;
  onChange: (patch: Funder) => void;
  onBlur: () => void;
}

/** What is asked of every partner, owner and funder: names, seat, ties and where they were found. */
export function OrganisationFields({ at, value, kind, complain, onChange, onBlur }: OrganisationFieldsProps) {
  const { t } = useTranslation('partnership');
  const isPerson = kind === 'person';
  const text = (key: 'name' | 'nativeName' | 'tieSource') => ({
    id: `${at}/${key}`,
    value: value[key] ?? '',
    error: complain(`${at}/${key}`),
    onChange: (typed: string) => onChange({ [key]: typed }),
    onBlur,
  });
  const tie = (defence: Answer) => onChange({ ties: { ...value.ties, defence } });
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextBox
          label={t(isPerson ? 'organisation.nameOfPerson' : 'organisation.name')}
          {...(kind === undefined ? { hint: t('organisation.nameHint') } : {})}
          maxLength={300}
          {...text('name')}
        />
        <TextBox
          label={t('organisation.nativeName')}
          hint={t('organisation.nativeNameHint')}
          optional
          maxLength={300}
          {...text('nativeName')}
        />
      </div>
      <CountryPick
        id={`${at}/country`}
        label={t(isPerson ? 'owners.countryOfPerson' : 'organisation.country')}
        value={value.country ?? ''}
        error={complain(`${at}/country`)}
        onChange={(country) => onChange({ country })}
      />
      <AnswerChoice
        id={`${at}/ties/defence`}
        label={t(isPerson ? 'organisation.tiesOfPerson' : 'organisation.ties')}
        value={value.ties?.defence}
        error={complain(`${at}/ties/defence`)}
        onChange={tie}
      />
      {(value.ties?.defence === 'yes' || value.ties?.defence === 'no') && (
        <TextBox
          label={t('organisation.tieSource')}
          hint={t('organisation.tieSourceHint')}
          optional
          maxLength={4000}
          {...text('tieSource')}
        />
      )}
    </>
  );
}
