import { CircleUserRound, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import type { CaseRow } from '../../client/index.js';
import { useSession } from '../../session/use-session.js';

const DESKS: readonly string[] = ['dean', 'officer', 'executive', 'president'];

/** Who looks after a case at the desk where it waits; nothing where it waits for none. */
export function OwnerMark({ row }: { row: Pick<CaseRow, 'owner' | 'waitingFor'> }) {
  const { t } = useTranslation(['desk', 'common']);
  const { person } = useSession();
  const { owner, waitingFor } = row;
  if (owner === null && !DESKS.includes(waitingFor?.who ?? '')) return null;
  const Mark = owner === null ? UserRoundX : CircleUserRound;
  const name = isolated(owner?.name ?? null) ?? t('common:erased');
  return (
    <span className="inline-flex items-center gap-1 text-dns-14N-130 whitespace-nowrap text-quiet">
      <Mark aria-hidden className="size-4 shrink-0" />
      {owner === null ? t('owner.none') : owner.person === person ? t('owner.me') : t('owner.is', { name })}
    </span>
  );
}
