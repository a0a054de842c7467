import { Check, Circle, CircleDot, Minus, X, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { useSignature } from '../../catalogue/use-signature.js';
import type { StepState, StepView } from '../../client/index.js';
import { votesIn } from '../stages.js';
import { Afterwards } from './Afterwards.js';

const MARKS: Record<StepState, LucideIcon> = {
  ...{ done: Check, now: CircleDot, next: Circle, skipped: Minus, 'fallen-away': Minus },
};

/** 合議: how many must approve, how it stands, and seat by seat who decided how. */
export function BoardSeats({ seats }: { seats: readonly StepView[] }) {
  const { t } = useTranslation(['board', 'common']);
  const { say } = useLanguage();
  const need = useNeedWords();
  const [first] = seats;
  if (!first?.board) return null;
  const { approved, against } = votesIn(seats);
  const { committee } = first.board;
  const isPassed = approved >= first.board.need;
  return (
    <>
      {committee !== null && <p className="text-std-16B-170">{say(committee)}</p>}
      <p className="text-dns-14N-130 leading-160">{need(first.board)}</p>
      {approved + against > 0 && (
        <p className="text-dns-14B-130">{isPassed ? t('passed') : t('stands', { approved, against })}</p>
      )}
      <ul aria-label={t('seats', { step: t(`common:step.${first.step}`) })} className="divide-y divide-line">
        {seats.map((seat) => (
          <Seat key={seat.stepId} seat={seat} />
        ))}
      </ul>
    </>
  );
}

/** `2 of 3 must approve`, in the words of all and of any. */
export function useNeedWords(): (board: { seats: number; need: number }) => string {
  const { t } = useTranslation('board');
  return ({ seats, need }) => t(need === seats ? 'needAll' : need === 1 ? 'needAny' : 'need', { seats, need });
}

/** Whose step it is, with the unit where that is not the case's own. */
export function useOfficeWords(): (step: Pick<StepView, 'role' | 'otherUnit'>) => string {
  const { t } = useTranslation('common');
  const { say } = useLanguage();
  return ({ role, otherUnit }) =>
    otherUnit === null ? t(`role.${role}`) : t('inBrackets', { outer: t(`role.${role}`), inner: say(otherUnit.name) });
}

function Seat({ seat }: { seat: StepView }) {
  const { t } = useTranslation(['board', 'common', 'casefile']);
  const office = useOfficeWords();
  const { moment } = useFormats();
  const join = useJoin();
  const signature = useSignature();
  const { status, outcome, board, by } = seat;
  const isAgainst = outcome !== null && !outcome.startsWith('approve');
  const Mark = isAgainst ? X : MARKS[status];
  const whose = board?.committee ? (isolated(board.member) ?? t('vacant')) : office(seat);
  const said = outcome === null ? t(`casefile:route.${status}`) : t(`casefile:outcome.${outcome}.word`);
  return (
    <li className="flex items-start gap-2 py-2">
      <Mark aria-hidden className="mt-1 size-4 shrink-0" strokeWidth={2.5} />
      <div className="min-w-0">
        <p className="flex flex-wrap gap-x-2">
          {(by === null || board === null || board.committee === null || seat.inPlaceOf !== null) && (
            <span>{whose}</span>
          )}
          <span className={outcome !== null ? 'text-std-16B-170' : 'text-quiet'}>{said}</span>
        </p>
        {seat.reason !== null && <p className="whitespace-pre-wrap">{seat.reason}</p>}
        {seat.confirmation !== null && <Afterwards confirmation={seat.confirmation} />}
        {(by !== null || seat.at !== null) && (
          <p className="text-dns-14N-130 leading-160 text-quiet">
            {join(signature(seat), seat.at !== null && moment(seat.at))}
          </p>
        )}
      </div>
    </li>
  );
}
