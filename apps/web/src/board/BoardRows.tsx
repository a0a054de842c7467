import { useMutation } from '@tanstack/react-query';
import { ArrowBigUpDash, Clock, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { casesChanged } from '../api/cases.js';
import { isolated } from '../catalogue/isolated.js';
import { useFormats } from '../catalogue/use-formats.js';
import { useJoin } from '../catalogue/use-join.js';
import { useLanguage } from '../catalogue/use-language.js';
import * as server from '../client/index.js';
import type { CaseRow, EscalationGist } from '../client/index.js';
import { TierChip } from '../design/badges.js';
import { Button } from '../design/Button.js';
import { useNarrow } from '../design/use-media.js';
import { DueChip } from '../queue/DueChip.js';
import { PersonLink } from '../queue/PersonLink.js';
import { useSession } from '../session/use-session.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';

/** Who takes what was carried to a step. */
const ROLE_OF = { department: 'dean', office: 'officer', executive: 'executive', president: 'president' } as const;

type Row = CaseRow & { escalation: EscalationGist };
const isCarried = (row: CaseRow): row is Row => row.escalation !== null;

/** Each case with where from and where to, why, since when, who has it, and what comes next: a table, or cards on a phone. */
export function BoardRows({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useTranslation('desk');
  const carried = rows.filter(isCarried);
  if (useNarrow()) {
    return (
      <ul className="grid gap-3" aria-label={t('board.list')}>
        {carried.map((row) => (
          <li key={row.id} className="flex flex-col items-start gap-2.5 rounded-12 border border-line bg-white p-4">
            <CaseCell row={row} />
            <Way row={row} />
            <Taken row={row} />
            <Next row={row} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="relative overflow-x-auto rounded-12 border border-line bg-white">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{t('board.list')}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            {(['case', 'way', 'taken', 'next'] as const).map((column) => (
              <th key={column} scope="col" className="px-4 py-3">
                {t(`board.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {carried.map((row) => (
            <tr key={row.id} className="border-t border-line align-top focus-within:bg-key-50">
              <td className="px-4 py-3">
                <CaseCell row={row} />
              </td>
              <td className="px-4 py-3">
                <Way row={row} />
              </td>
              <td className="min-w-36 px-4 py-3">
                <Taken row={row} />
              </td>
              <td className="px-4 py-3">
                <Next row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CaseCell({ row }: { row: Row }) {
  const { say } = useLanguage();
  const join = useJoin();
  return (
    <div>
      <PersonLink row={row} />
      <p className="flex flex-wrap items-center gap-2 text-dns-14N-130 leading-160 text-quiet">
        {row.tier !== null && <TierChip tier={row.tier} />}
        {join(row.laboratory, say(row.unit.name))}
      </p>
    </div>
  );
}

function Way({ row: { escalation } }: { row: Row }) {
  const { t } = useTranslation(['desk', 'common']);
  const { from, to, why, by, days } = escalation;
  const step = (name: typeof from) => (name === 'screening' ? t('board.screening') : t(`common:step.${name}`));
  const age = days === null ? t('board.daysUnknown') : days === 0 ? t('board.today') : t('board.days', { count: days });
  return (
    <div className="flex flex-col items-start gap-1">
      <span className="inline-flex items-center gap-1.5">
        <ArrowBigUpDash aria-hidden className="size-5 shrink-0 text-orange-1100" />
        {t('board.way', { from: step(from), to: step(to) })}
      </span>
      <span className="text-dns-14N-130 leading-160 text-quiet">
        {t(`board.why.${why}`, { name: isolated(by) ?? t('common:erased') })}
      </span>
      <span className="inline-flex items-center gap-1 text-dns-14N-130">
        <Clock aria-hidden className="size-4" />
        <span className="sr-only">{t('board.column.age')}: </span>
        {age}
      </span>
    </div>
  );
}

function Taken({ row }: { row: Row }) {
  const { t } = useTranslation(['desk', 'common']);
  const { roles } = useSession();
  const taking = useMutation({
    mutationFn: () => server.setOwner({ path: { id: row.id }, body: {}, throwOnError: true }),
    onSuccess: async () => {
      await casesChanged();
      tellDone(t('board.taken'));
    },
    meta: { shown: 'here' },
  });
  const { takenBy } = row.escalation;
  if (takenBy !== null) return <span>{isolated(takenBy.name) ?? t('common:erased')}</span>;
  return (
    <div className="flex flex-col items-start gap-1.5">
      <span className="inline-flex items-center gap-1.5 text-orange-1100">
        <UserRoundX aria-hidden className="size-5" />
        {t('board.none')}
      </span>
      {roles.some(({ role }) => role === ROLE_OF[row.escalation.to]) && (
        <Button
          look="outline"
          isPending={taking.isPending}
          aria-label={`${t('board.take')}: ${row.number}`}
          onPress={() => taking.mutate()}
        >
          {t('board.take')}
        </Button>
      )}
      {taking.isError && <ProblemPanel error={taking.error} />}
    </div>
  );
}

function Next({ row }: { row: Row }) {
  const { t } = useTranslation(['desk', 'common']);
  const { moment } = useFormats();
  const { climbs } = row.escalation;
  return (
    <div className="flex flex-col items-start gap-1.5">
      {row.due !== null && <DueChip due={row.due} />}
      <span className="text-dns-14N-130 leading-160 text-quiet">
        {climbs === null
          ? t('board.noClimb')
          : t('board.climbs', { moment: moment(climbs.at), to: t(`common:step.${climbs.to}`) })}
      </span>
    </div>
  );
}
