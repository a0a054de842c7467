import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { EscalationGroup, Tier } from '../client/index.js';
import type { QueueSearch } from '../routes-office.js';

const TIERS = ['T4', 'T3', 'T2', 'T1', 'T0', null] as const satisfies readonly (Tier | null)[];

interface BoardMatrixProps {
  groups: readonly EscalationGroup[];
  search: Pick<QueueSearch, 'tier' | 'unit' | 'escalated'>;
}

/** How many there are of each tier in each unit; each number leads to its cases. */
export function BoardMatrix({ groups, search }: BoardMatrixProps) {
  const { t } = useTranslation('desk');
  const { say } = useLanguage();
  const units = [...new Map(groups.map(({ unit }) => [unit.id, unit])).values()];
  const tiers = TIERS.filter((tier) => groups.some((group) => group.tier === tier));
  const find = (tier: Tier | null, unit: string) =>
    groups.find((group) => group.tier === tier && group.unit.id === unit);
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t('board.matrix')}>
      <table className="border-collapse text-left">
        <caption className="sr-only">{t('board.matrix')}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            <th scope="col" className="px-4 py-3">
              {t('unit.label')}
            </th>
            {tiers.map((tier) => (
              <th key={tier ?? '-'} scope="col" className="px-4 py-3 whitespace-nowrap">
                {tier ?? t('board.noTier')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id} className="border-t border-line">
              <th scope="row" className="px-4 py-2 font-normal">
                {say(unit.name)}
              </th>
              {tiers.map((tier) => (
                <td key={tier ?? '-'} className="px-4 py-1">
                  <Count group={find(tier, unit.id)} search={search} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({ group, search }: { group: EscalationGroup | undefined; search: BoardMatrixProps['search'] }) {
  const { t } = useTranslation('desk');
  const { number } = useFormats();
  if (group === undefined) return <span className="tabular inline-flex min-h-11 items-center text-quiet">0</span>;
  const { tier, unit, count, untaken } = group;
  const { tier: _, ...rest } = search;
  return (
    <Link
      to="/escalations"
      search={{ ...rest, unit: unit.id, ...(tier === null ? {} : { tier }) }}
      className="inline-flex min-h-11 items-center gap-2 text-key-900 underline underline-offset-4"
    >
      <span className="tabular text-std-16B-170">{number(count)}</span>
      {untaken > 0 && (
        <span className="inline-flex items-center gap-1 text-dns-14N-130 whitespace-nowrap text-orange-1100">
          <TriangleAlert aria-hidden className="size-4" />
          {t('board.untaken', { count: untaken })}
        </span>
      )}
    </Link>
  );
}
