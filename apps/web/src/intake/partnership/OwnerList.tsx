import { useTranslation } from 'react-i18next';
import type { PartnerOwner } from '../../client/index.js';
import { Choice } from '../../design/Choice.js';
import { ItemList } from '../../dossier/fields/ItemList.js';
import type { Complain } from '../../dossier/problems.js';
import { OrganisationFields } from './OrganisationFields.js';
import { ShareBox } from './ShareBox.js';

interface OwnerListProps {
  at: string;
  value: readonly PartnerOwner[];
  complain: Complain;
  onChange: (owners: PartnerOwner[]) => void;
  onBlur: () => void;
}

/** Who owns a partner, and how much of it. */
export function OwnerList({ at, value, complain, onChange, onBlur }: OwnerListProps) {
  const { t } = useTranslation(['partnership', 'dossier']);
  const kinds = (['organization', 'person'] as const).map((kind) => ({
    value: kind,
    label: t(`owners.kinds.${kind}`),
  }));
  return (
    <ItemList
      items={value}
      onChange={onChange}
      emptyItem={{ kind: 'organization' }}
      addLabel={t('owners.add')}
      title={(owner, index) => owner.name ?? t('owners.numbered', { number: index + 1 })}
      removeLabel={t('dossier:remove')}
    >
      {(owner, index, change) => {
        const place = `${at}/${String(index)}`;
        return (
          <>
            <Choice
              id={`${place}/kind`}
              label={t('owners.kind')}
              row
              value={owner.kind ?? 'organization'}
              options={kinds}
              onChange={(kind) => change({ ...owner, kind })}
            />
            <OrganisationFields
              at={place}
              value={owner}
              kind={owner.kind ?? 'organization'}
              complain={complain}
              onChange={(patch) => change({ ...owner, ...patch })}
              onBlur={onBlur}
            />
            <ShareBox
              id={`${place}/sharePercent`}
              value={owner.sharePercent}
              error={complain(`${place}/sharePercent`)}
              onChange={({ sharePercent: _, ...rest }, share) =>
                change(share === undefined ? rest : { ...rest, sharePercent: share })
              }
              owner={owner}
              onBlur={onBlur}
            />
          </>
        );
      }}
    </ItemList>
  );
}
