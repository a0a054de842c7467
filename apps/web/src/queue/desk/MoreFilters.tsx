import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsQuery } from '../../api/cases.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { Tier } from '../../client/index.js';
import { Pick } from '../../design/fields.js';
import type { QueueSearch } from '../../routes-office.js';
import { StayPicks } from '../stays/StayPicks.js';

const TIERS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const satisfies readonly Tier[];
const ESCALATED = ['all', 'untaken'] as const;

interface MoreFiltersProps {
  search: QueueSearch;
  onChange: (changed: {
    [field in 'tier' | 'unit' | 'escalated' | 'stage' | 'aged']?: QueueSearch[field] | undefined;
  }) => void;
  /** What else is folded away with them. */
  children: ReactNode;
}

/** Tier, unit, whether it was carried higher, and how long it has been where: folded away while none of them is asked for. */
export function MoreFilters({ search, onChange, children }: MoreFiltersProps) {
  const { t } = useTranslation('desk');
  const { say } = useLanguage();
  const units = useQuery(unitsQuery);
  const { tier, unit, escalated, stage, aged, state, due, owner, sort } = search;
  const folded = [tier, unit, escalated, stage, aged, ...(children ? [state, due, owner, sort] : [])];
  const isAsked = folded.some((each) => each !== undefined);
  return (
    <details open={isAsked} className="w-full">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-key-900 underline underline-offset-4">
        {t('more')}
      </summary>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        {children}
        <Pick<Tier | 'any'>
          label={t('tier.label')}
          value={tier ?? 'any'}
          options={[{ value: 'any', label: t('tier.any') }, ...TIERS.map((value) => ({ value, label: value }))]}
          onChange={(each) => onChange({ tier: each === 'any' ? undefined : each })}
          className="w-full sm:w-40"
        />
        <Pick
          label={t('unit.label')}
          value={unit ?? '-'}
          options={[
            { value: '-', label: t('unit.any') },
            ...(units.data ?? []).map((each) => ({ value: each.unit, label: say(each.name) })),
          ]}
          onChange={(each) => onChange({ unit: each === '-' ? undefined : each })}
          className="w-full sm:w-64"
        />
        <Pick<'all' | 'untaken' | 'any'>
          label={t('escalated.label')}
          value={escalated ?? 'any'}
          options={[
            { value: 'any', label: t('escalated.any') },
            ...ESCALATED.map((value) => ({ value, label: t(`escalated.${value}`) })),
          ]}
          onChange={(each) => onChange({ escalated: each === 'any' ? undefined : each })}
          className="w-full sm:w-64"
        />
        <StayPicks search={search} onChange={onChange} />
      </div>
    </details>
  );
}
