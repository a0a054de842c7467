import { useQuery } from '@tanstack/react-query';
import { UserRound, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../catalogue/use-language.js';
import type { CaseView, RouteAhead, RouteAheadStep, StepName, StepView } from '../../client/index.js';
import { TierChip } from '../../design/badges.js';
import { Banner } from '../../design/Banner.js';
import { Card } from '../../design/Facts.js';
import { Name } from '../../design/Name.js';
import { Skeleton } from '../../design/placeholders.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { useNeedWords } from '../approval/BoardSeats.js';
import { stagesOf } from '../stages.js';
import { routeQuery } from './queries.js';

/** 誰に回るか: every step with who holds the role today, and what would make it another way. */
export function RouteAheadCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('duties');
  const isComing = view.asOf === null && (view.state === 'screening' || view.state === 'in-review');
  const route = useQuery({ ...routeQuery(view.id), enabled: isComing });
  if (!isComing) return null;
  const waits = ({ status }: StepView) => status === 'now' || status === 'next';
  const decided = stagesOf(view.steps).flatMap(({ step, seats }) => (seats.some(waits) ? [] : step));
  return (
    <Card title={t('ahead.title')}>
      {route.isPending && <Skeleton lines={3} />}
      {route.isError && <ProblemPanel error={route.error} onRetry={() => void route.refetch()} />}
      {route.isSuccess && route.data.ahead !== null && <Ahead ahead={route.data.ahead} decided={decided} />}
    </Card>
  );
}

/** @param decided steps that the route above shows with who decided them: there is nobody any more to whom they go */
function Ahead({ ahead, decided }: { ahead: RouteAhead; decided: readonly StepName[] }) {
  const { t } = useTranslation(['duties', 'common', 'board']);
  const { say } = useLanguage();
  const { basis, tier, because, steps, newer, withoutQuorum, topic, mayChange } = ahead;
  const called = (names: readonly StepName[]) => names.map((step) => t(`common:step.${step}`)).join('・');
  return (
    <div className="flex flex-col gap-4">
      <p className="flex flex-wrap items-center gap-2">
        {t(`ahead.basis.${basis}`)}
        <TierChip tier={tier} />
      </p>
      {because.length > 0 && (
        <div>
          <p className="text-std-16B-170">{t('ahead.because', { tier })}</p>
          <ul className="measure list-disc pl-6">
            {because.map((words) => (
              <li key={words.ja}>{say(words)}</li>
            ))}
          </ul>
        </div>
      )}
      <ol aria-label={t('ahead.title')} className="divide-y divide-line border-y border-line">
        {stagesOf(steps.filter(({ step }) => !decided.includes(step))).map(({ step, seats }) =>
          seats[0]?.board ? (
            <AheadBoard key={step} seats={seats} />
          ) : (
            seats.map((each) => <AheadStep key={step} step={each} />)
          ),
        )}
      </ol>
      {topic === 'own' && <p className="measure">{t('ahead.topicIsOwn')}</p>}
      {withoutQuorum.length > 0 && <Banner tone="warning" title={t('board:short', { steps: called(withoutQuorum) })} />}
      {newer.length > 0 && <Banner tone="warning" title={t('ahead.newer', { steps: called(newer) })} />}
      <details>
        <summary className="min-h-11 cursor-pointer py-2 text-std-16B-170">{t('ahead.mayChange')}</summary>
        <ul className="measure list-disc pl-6">
          {mayChange.map((words) => (
            <li key={words.ja}>{say(words)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** 合議: how many must approve, and who sits. */
function AheadBoard({ seats }: { seats: readonly RouteAheadStep[] }) {
  const { t } = useTranslation(['duties', 'common', 'board']);
  const { say } = useLanguage();
  const need = useNeedWords();
  const [first] = seats;
  if (!first?.board) return null;
  const { committee } = first.board;
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-1 py-3">
      <p className="min-w-40 flex-1 basis-40">
        <span className="block text-std-16B-170">{t(`common:step.${first.step}`)}</span>
        {committee !== null && <span className="block text-dns-14N-130 leading-160">{say(committee)}</span>}
        <span className="block text-dns-14N-130 leading-160 text-quiet">{need(first.board)}</span>
      </p>
      <ul className="flex min-w-0 flex-2 basis-56 flex-col gap-1">
        {seats.map((seat) => (
          <AheadSeat key={seat.stepId} seat={seat} />
        ))}
      </ul>
    </li>
  );
}

function AheadSeat({ seat: { role, unit, of, board, holders, others, isVacant } }: { seat: RouteAheadStep }) {
  const { t } = useTranslation(['duties', 'common', 'board']);
  const { say } = useLanguage();
  const Icon = isVacant ? UserRoundX : UserRound;
  const isOfRole = (board?.committee ?? null) === null;
  const member = board?.member ?? null;
  const office = t(`common:role.${role}`);
  const ofRole = unit === null ? office : t('common:inBrackets', { outer: office, inner: say(unit.name) });
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden className="mt-1 size-5 shrink-0" />
      <span className="flex flex-wrap gap-x-3">
        {isOfRole && <span className="text-quiet">{ofRole}</span>}
        {of !== null && <span className="text-quiet">{t(`ahead.of.${of}`)}</span>}
        {member !== null && isVacant && <Name>{member}</Name>}
        {holders.map((holder, index) => (
          <Name key={`${holder}-${index}`}>{holder}</Name>
        ))}
        {others > 0 && t('ahead.others', { count: others })}
        {isVacant && (
          <span className="text-std-16B-170">
            {isOfRole ? t('ahead.vacant') : t(member === null ? 'board:vacant' : 'board:kept')}
          </span>
        )}
      </span>
    </li>
  );
}

function AheadStep({ step: { step, role, unit, of, holders, others, isVacant } }: { step: RouteAheadStep }) {
  const { t } = useTranslation(['duties', 'common']);
  const { say } = useLanguage();
  const Icon = isVacant ? UserRoundX : UserRound;
  const office =
    unit === null
      ? t(`common:role.${role}`)
      : t('common:inBrackets', { outer: t(`common:role.${role}`), inner: say(unit.name) });
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-1 py-3">
      <p className="min-w-40 flex-1 basis-40">
        <span className="block text-std-16B-170">{t(`common:step.${step}`)}</span>
        <span className="block text-dns-14N-130 leading-160 text-quiet">{office}</span>
        {of !== null && <span className="block text-dns-14N-130 leading-160 text-quiet">{t(`ahead.of.${of}`)}</span>}
      </p>
      <p className="flex min-w-0 flex-2 basis-56 items-start gap-2">
        <Icon aria-hidden className="mt-1 size-5 shrink-0" />
        {isVacant ? (
          <span className="text-std-16B-170">{t('ahead.vacant')}</span>
        ) : (
          <span className="flex flex-wrap gap-x-3">
            {holders.map((holder, index) => (
              <Name key={`${holder}-${index}`}>{holder}</Name>
            ))}
            {others > 0 && t('ahead.others', { count: others })}
          </span>
        )}
      </p>
    </li>
  );
}
