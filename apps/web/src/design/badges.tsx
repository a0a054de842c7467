// The answer a professor comes for, and the state of a case, as mark and words; colour only repeats what they say.
import { Check, Clock, type LucideIcon, PencilLine, ShieldAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Badge, CaseRow, CaseState, Tier } from '../client/index.js';
import { cx } from './class-names.js';

/** The case's answer, or that it was not even submitted. */
type Answered = Badge | 'draft';

/** What the answer depends on, of a row of a list as of the case itself. */
type Asked = Pick<CaseRow, 'badge' | 'state' | 'type'>;

function answerTo({ badge, state }: Asked): Answered {
  return state === 'draft' ? 'draft' : badge;
}

const BADGES: Record<Answered, { icon: LucideIcon; strong: string; soft: string }> = {
  'may-start': { icon: Check, strong: 'bg-success-2 text-white', soft: 'border-success-2 bg-green-50 text-green-900' },
  'may-not-start': { icon: X, strong: 'bg-error-2 text-white', soft: 'border-error-2 bg-red-50 text-red-1000' },
  conditional: {
    icon: ShieldAlert,
    strong: 'bg-yellow-400 text-black',
    soft: 'border-yellow-900 bg-yellow-50 text-yellow-1200',
  },
  checking: {
    icon: Clock,
    strong: 'bg-solid-gray-100 text-solid-gray-900',
    soft: 'border-solid-gray-600 bg-solid-gray-50 text-solid-gray-800',
  },
  draft: {
    icon: PencilLine,
    strong: 'bg-solid-gray-50 text-solid-gray-800',
    soft: 'border-solid-gray-420 bg-white text-solid-gray-700',
  },
};

/** The big one: may teaching start, or may the agreement be signed? */
export function StartBadge({ of, className }: { of: Asked; className?: string }) {
  const { t } = useTranslation();
  const answer = answerTo(of);
  const { icon: Icon, strong } = BADGES[answer];
  return (
    <p
      className={cx(
        'flex items-center gap-4 rounded-12 px-5 py-4 print:border-2 print:border-black',
        strong,
        className,
      )}
    >
      <Icon aria-hidden className="size-9 shrink-0" strokeWidth={2.5} />
      <span>
        <span className="block text-std-28B-150">{t(`badge.${answer}`)}</span>
        <span className="block text-std-16N-170">{t(`mayStart.${of.type}.${answer}`)}</span>
      </span>
    </p>
  );
}

/** The same answer in a row of a list. A draft says what it is by its state: nothing of it is being checked. */
export function StartChip({ of }: { of: Asked }) {
  const { t } = useTranslation();
  const answer = answerTo(of);
  if (answer === 'draft') return null;
  const { icon: Icon, soft } = BADGES[answer];
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-6 border px-2 py-1 text-dns-14B-130 whitespace-nowrap',
        soft,
      )}
      title={t(`mayStart.${of.type}.${answer}`)}
    >
      <Icon aria-hidden className="size-4" strokeWidth={2.5} />
      {t(`badge.${answer}`)}
    </span>
  );
}

const STATES: Record<CaseState, string> = {
  draft: 'border-solid-gray-420 text-solid-gray-700',
  screening: 'border-key-700 text-key-900',
  'in-review': 'border-key-700 text-key-900',
  returned: 'border-warning-orange-2 text-orange-1000',
  approved: 'border-success-2 text-green-900',
  'approved-with-conditions': 'border-yellow-900 text-yellow-1200',
  'licence-required': 'border-error-2 text-red-1000',
  rejected: 'border-error-2 text-red-1000',
  withdrawn: 'border-solid-gray-420 text-solid-gray-700',
};

/** State of a case as an outlined chip. */
export function StateChip({ state }: { state: CaseState }) {
  const { t } = useTranslation();
  return (
    <span
      className={cx(
        'inline-block rounded-6 border bg-white px-2 py-1 text-dns-14B-130 whitespace-nowrap',
        STATES[state],
      )}
    >
      {t(`state.${state}`)}
    </span>
  );
}

/** Review tier, T0 to T4. */
export function TierChip({ tier }: { tier: Tier | null }) {
  if (tier === null) return <span className="text-quiet">–</span>;
  const weight =
    tier === 'T0' || tier === 'T1'
      ? 'bg-solid-gray-100 text-solid-gray-800'
      : tier === 'T2'
        ? 'bg-yellow-100 text-yellow-1200'
        : 'bg-orange-100 text-orange-1100';
  return (
    <span
      className={cx('tabular inline-block shrink-0 rounded-6 px-2 py-1 text-dns-14B-130 whitespace-nowrap', weight)}
    >
      {tier}
    </span>
  );
}
