import { Check, Circle, CircleDot, Minus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../client/index.js';
import { cx } from '../design/class-names.js';

const STAGES = ['writing', 'checking', 'review', 'decided'] as const;

const REACHED: Record<CaseState, number> = {
  draft: 0,
  returned: 0,
  screening: 1,
  'in-review': 2,
  approved: 3,
  'approved-with-conditions': 3,
  'licence-required': 3,
  rejected: 3,
  withdrawn: 3,
};

/** Ends that are no "yes": these carry no tick. */
const AGAINST = new Set<CaseState>(['licence-required', 'rejected', 'withdrawn']);

/** The way a case goes, and where it is; the place is said by mark and word, not by colour alone. */
export function StageRibbon({ state }: { state: CaseState }) {
  const { t } = useTranslation(['casefile', 'common']);
  const reached = REACHED[state];
  const over = reached === STAGES.length - 1;
  return (
    <ol aria-label={t('stages')} className="grid w-full grid-cols-4 text-dns-14N-130 sm:flex sm:w-auto">
      {STAGES.map((stage, index) => {
        const now = index === reached;
        const done = index < reached || (now && over);
        const skipped = state === 'withdrawn' && index > 0 && index < reached;
        const against = now && AGAINST.has(state);
        const Mark = skipped ? Minus : against ? X : done ? Check : now ? CircleDot : Circle;
        return (
          <li
            key={stage}
            aria-current={now ? 'step' : undefined}
            className={cx(
              'flex flex-col items-center gap-1 border-y border-r border-line px-1 py-1.5 text-center first:rounded-l-8 first:border-l last:rounded-r-8 sm:flex-row sm:gap-1.5 sm:pr-3 sm:pl-2.5',
              now ? 'bg-key-1000 font-bold text-white' : done ? 'bg-key-50 text-key-1000' : 'bg-white text-quiet',
            )}
          >
            <Mark aria-hidden className="size-4 shrink-0" strokeWidth={2.5} />
            {now && (over || state === 'returned') ? t(`common:state.${state}`) : t(`stage.${stage}`)}
            <span className="sr-only">{t(now ? 'stageNow' : done ? 'stageDone' : 'stageNext')}</span>
          </li>
        );
      })}
    </ol>
  );
}
