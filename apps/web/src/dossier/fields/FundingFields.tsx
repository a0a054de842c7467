import { useTranslation } from 'react-i18next';
import { PAYER_TYPES } from '../../api/person.js';
import type { Funding } from '../../client/index.js';
import { Pick, TextBox } from '../../design/fields.js';
import { CountryPick } from './CountryPick.js';
import { ItemList } from './ItemList.js';
import type { Complain } from '../problems.js';
import { TiesFields } from './TiesFields.js';
import { YenBox } from './YenBox.js';

interface FundingFieldsProps {
  value: readonly Funding[];
  onChange: (funding: Funding[]) => void;
  onBlur: () => void;
  complain: Complain;
}

/** Who pays, and how much a year. */
export function FundingFields({ value, onChange, onBlur, complain }: FundingFieldsProps) {
  const { t } = useTranslation(['dossier', 'common']);
  const kinds = PAYER_TYPES.map((type) => ({ value: type, label: t(`common:payer.${type}`) }));
  return (
    <ItemList
      items={value}
      onChange={onChange}
      emptyItem={{}}
      addLabel={t('funding.add')}
      title={(item, index) => item.payer ?? t('funding.numbered', { number: index + 1 })}
      removeLabel={t('remove')}
    >
      {(item, index, change) => {
        const at = `/funding/${String(index)}`;
        const ownMoney = item.payerType === 'self' || item.payerType === 'family';
        return (
          <>
            <Pick
              id={`${at}/payerType`}
              label={t('funding.payerType')}
              value={item.payerType ?? ''}
              options={kinds}
              error={complain(`${at}/payerType`)}
              onChange={(payerType) => change({ ...item, payerType })}
            />
            {!ownMoney && (
              <div className="grid gap-5 sm:grid-cols-2">
                <TextBox
                  id={`${at}/payer`}
                  label={t('funding.payer')}
                  hint={t('funding.payerHint')}
                  value={item.payer ?? ''}
                  error={complain(`${at}/payer`)}
                  maxLength={300}
                  onChange={(payer) => change({ ...item, payer })}
                  onBlur={onBlur}
                />
                <CountryPick
                  id={`${at}/country`}
                  label={t('funding.country')}
                  value={item.country ?? ''}
                  error={complain(`${at}/country`)}
                  onChange={(country) => change({ ...item, country })}
                />
              </div>
            )}
            <YenBox
              id={`${at}/yearlyAmountYen`}
              label={t('funding.amount')}
              hint={t('funding.amountHint')}
              value={item.yearlyAmountYen}
              error={complain(`${at}/yearlyAmountYen`)}
              onChange={(yearlyAmountYen) =>
                change(yearlyAmountYen === undefined ? without(item, 'yearlyAmountYen') : { ...item, yearlyAmountYen })
              }
              onBlur={onBlur}
            />
            {!ownMoney && item.payerType !== undefined && (
              <TiesFields pointer={`${at}/ties`} value={item.ties} onChange={(ties) => change({ ...item, ties })} />
            )}
          </>
        );
      }}
    </ItemList>
  );
}

function without(item: Funding, key: keyof Funding): Funding {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));
}
