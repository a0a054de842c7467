import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isolated } from '../catalogue/isolated.js';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { DelegationStanding, DelegationView } from '../client/index.js';
import { Button, buttonClass } from '../design/Button.js';
import { cx } from '../design/class-names.js';
import { lastDayBefore } from './period.js';

interface DelegationRowsProps {
  label: string;
  delegations: readonly DelegationView[];
  /** Absent: these are not the reader's to end. */
  onEnd: ((delegation: DelegationView) => void) | undefined;
}

/** One delegation a line: both names, the role, the days, and whether it holds now. */
export function DelegationRows({ label, delegations, onEnd }: DelegationRowsProps) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {delegations.map((delegation) => (
        <li key={delegation.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
          <Words delegation={delegation} />
          <Acts delegation={delegation} onEnd={onEnd} />
        </li>
      ))}
    </ul>
  );
}

function Words({ delegation }: { delegation: DelegationView }) {
  const { t } = useTranslation(['delegations', 'common']);
  const { say } = useLanguage();
  const { day, moment } = useFormats();
  const { principal, delegate, role, unit, from, until, endedAt, reason } = delegation;
  const name = (who: string | null) => isolated(who) ?? t('common:erased');
  return (
    <span className="flex min-w-0 flex-col items-start gap-1">
      <span className="text-std-16B-170">{t('pair', { principal: name(principal), name: name(delegate) })}</span>
      <span>
        {t('common:inBrackets', {
          outer: t(`common:role.${role}`),
          inner: unit === null ? t('whole') : say(unit.name),
        })}
      </span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-14N-130 leading-160 text-quiet">
        <StandingChip standing={delegation.standing} />
        {endedAt === null
          ? t('period', { from: moment(from), until: day(lastDayBefore(until)) })
          : t('ended', { moment: moment(endedAt) })}
      </span>
      {reason !== null && (
        <span className="text-dns-14N-130 leading-160 break-words">{t('reason', { reason: isolated(reason) })}</span>
      )}
    </span>
  );
}

const CHIPS: Record<DelegationStanding, string> = {
  coming: 'border-solid-gray-600 text-solid-gray-800',
  'in-force': 'border-success-2 bg-green-50 text-green-900',
  over: 'border-solid-gray-420 text-solid-gray-700',
};

function StandingChip({ standing }: { standing: DelegationStanding }) {
  const { t } = useTranslation('delegations');
  return (
    <span className={cx('rounded-6 border px-2 py-0.5 text-dns-14B-130 whitespace-nowrap', CHIPS[standing])}>
      {t(`standing.${standing}`)}
    </span>
  );
}

function Acts({ delegation, onEnd }: Pick<DelegationRowsProps, 'onEnd'> & { delegation: DelegationView }) {
  const { t } = useTranslation('delegations');
  const { standing, side, principal } = delegation;
  if (side === 'received' && standing === 'in-force')
    return (
      <Link to="/queue" className={buttonClass('outline')}>
        {t('queue')}
      </Link>
    );
  if (onEnd === undefined || standing === 'over') return null;
  return (
    <Button look="outline" aria-label={`${t('end')}: ${principal ?? ''}`} onPress={() => onEnd(delegation)}>
      {t('end')}
    </Button>
  );
}
