import { Landmark, Shield, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { Affiliation, Funding, Ties } from '../../client/index.js';

/** Schools and employers with their dates; a tie to a government or a defence body is a fact of the organisation. */
export function AffiliationRows({ affiliations }: { affiliations: readonly Affiliation[] }) {
  const { t } = useTranslation(['casefile', 'common']);
  const { country, period } = useFormats();
  const join = useJoin();
  if (affiliations.length === 0) return <p className="text-quiet">{t('common:notYet')}</p>;
  return (
    <ol className="divide-y divide-line">
      {affiliations.map((item, index) => (
        <li key={index} className="py-2.5">
          <p className="text-std-16B-170">
            <bdi>{item.organisation ?? t('absent')}</bdi>
          </p>
          <p className="text-dns-14N-130 leading-175 text-quiet">
            {join(
              item.country !== undefined && country(item.country),
              item.role,
              period(item.from, item.to, t('ongoing')),
            )}
          </p>
          <TieChips ties={item.ties} />
        </li>
      ))}
    </ol>
  );
}

/** Who pays how much a year. */
export function FundingRows({ funding }: { funding: readonly Funding[] }) {
  const { t } = useTranslation(['casefile', 'common']);
  const { country, yen } = useFormats();
  const join = useJoin();
  if (funding.length === 0) return <p className="text-quiet">{t('common:notYet')}</p>;
  return (
    <ol className="divide-y divide-line">
      {funding.map((item, index) => (
        <li key={index} className="flex flex-wrap justify-between gap-x-6 py-2.5">
          <div>
            <p className="text-std-16B-170">
              <bdi>
                {item.payer ?? (item.payerType === undefined ? t('absent') : t(`common:payer.${item.payerType}`))}
              </bdi>
            </p>
            <p className="text-dns-14N-130 leading-175 text-quiet">
              {join(
                item.payerType !== undefined && t(`common:payer.${item.payerType}`),
                item.country !== undefined && country(item.country),
              )}
            </p>
            <TieChips ties={item.ties} />
          </div>
          <p className="tabular whitespace-nowrap">
            {item.yearlyAmountYen === undefined
              ? t('amountUnknown')
              : t('yearly', { amount: yen(item.yearlyAmountYen) })}
          </p>
        </li>
      ))}
    </ol>
  );
}

const TIES = { government: Landmark, defence: Shield } as const satisfies Record<keyof Ties, LucideIcon>;

/** A tie to a government or a defence body, where there is one or nobody knows. */
export function TieChips({ ties = {} }: { ties: Ties | undefined }) {
  const { t } = useTranslation('casefile');
  const told = (['government', 'defence'] as const).filter((tie) => ties[tie] === 'yes' || ties[tie] === 'unknown');
  if (told.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-2">
      {told.map((tie) => {
        const Icon = TIES[tie];
        return (
          <li
            key={tie}
            className="inline-flex items-center gap-1.5 rounded-6 border border-solid-gray-420 px-2 py-0.5 text-dns-14N-130"
          >
            <Icon aria-hidden className="size-4" />
            {t(ties[tie] === 'yes' ? `tie.${tie}` : `tieUnknown.${tie}`)}
          </li>
        );
      })}
    </ul>
  );
}
