import { ArrowRight, Check, Circle, CircleDot, Minus, RotateCcw, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { useSignature } from '../../catalogue/use-signature.js';
import type { ChangeInWords, StepQuestion, StepState, StepView } from '../../client/index.js';
import { cx } from '../../design/class-names.js';
import { stagesOf } from '../stages.js';
import { Afterwards } from './Afterwards.js';
import { BoardSeats, useOfficeWords } from './BoardSeats.js';

const MARKS: Record<StepState, LucideIcon> = {
  ...{ done: Check, now: CircleDot, next: Circle, skipped: Minus, 'fallen-away': Minus },
};

/** The route: who has decided, who has it, who comes after. */
export function RouteRibbon({ steps }: { steps: readonly StepView[] }) {
  const { t } = useTranslation('casefile');
  const stages = stagesOf(steps);
  return (
    <ol aria-label={t('route.title')} className="grid gap-3 md:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
      {stages.map(({ step, seats }, index) => (
        <li
          key={step}
          aria-current={isNow(seats) ? 'step' : undefined}
          className={cx(
            'relative flex flex-col gap-1 rounded-12 border p-4',
            isNow(seats) ? 'border-2 border-key-900 bg-key-50' : 'border-line bg-white',
          )}
        >
          <StageBody seats={seats} />
          {index < stages.length - 1 && (
            <ArrowRight
              aria-hidden
              className="absolute top-1/2 -right-3.5 z-10 hidden size-5 -translate-y-1/2 rounded-full bg-white text-quiet md:block"
            />
          )}
        </li>
      ))}
    </ol>
  );
}

const isNow = (seats: readonly StepView[]): boolean => seats.some(({ status }) => status === 'now');

/** A step in one word: of several seats that of the one that waits, or else what became of it. */
function StageBody({ seats }: { seats: readonly StepView[] }) {
  const { t } = useTranslation(['casefile', 'common']);
  const [first] = seats;
  if (first === undefined) return null;
  const status = (seats.find((seat) => seat.status === 'now') ?? first).status;
  const Mark = MARKS[status];
  const question = seats.find((seat) => seat.question !== null)?.question ?? null;
  return (
    <>
      <p className="flex items-center gap-2 text-dns-14N-130">
        <Mark aria-hidden className="size-5 shrink-0" strokeWidth={2.5} />
        {t(`route.${status === 'fallen-away' ? 'done' : status}`)}
      </p>
      <p className="text-std-18B-160">{t(`common:step.${first.step}`)}</p>
      {first.board === null ? <StepBody step={first} /> : <BoardSeats seats={seats} />}
      {first.board !== null && question !== null && <Returned question={question} />}
      {first.board !== null && first.askedAgain !== null && <Again step={first} changes={first.askedAgain.changes} />}
    </>
  );
}

function StepBody({ step }: { step: StepView }) {
  const { t } = useTranslation(['casefile', 'common', 'course']);
  const { moment } = useFormats();
  const join = useJoin();
  const signature = useSignature();
  const office = useOfficeWords();
  return (
    <>
      <p className="text-dns-14N-130 text-quiet">{office(step)}</p>
      {step.outcome !== null && <p className="mt-1 text-std-16B-170">{t(`outcome.${step.outcome}.word`)}</p>}
      {/* Whole under "who decided what": the ribbon is to be taken in at a glance. */}
      {step.reason !== null && <p className="line-clamp-4 whitespace-pre-wrap">{step.reason}</p>}
      {step.question !== null && <Returned question={step.question} />}
      {step.askedAgain !== null && <Again step={step} changes={step.askedAgain.changes} />}
      {step.confirmation !== null && <Afterwards confirmation={step.confirmation} />}
      {(step.by !== null || step.at !== null) && (
        <p className="text-dns-14N-130 leading-160 text-quiet">
          {join(signature(step), step.at !== null && moment(step.at))}
        </p>
      )}
    </>
  );
}

/** What changed under the decision that this step had made. */
function Again({ step: { outcome }, changes }: { step: StepView; changes: readonly ChangeInWords[] }) {
  const { t } = useTranslation('amending');
  const { say } = useLanguage();
  const join = useJoin();
  const named = { changes: join(...changes.map(({ says }) => say(says))) };
  return (
    <p className="mt-1 flex items-start gap-2 text-dns-14N-130 leading-160">
      <RotateCcw aria-hidden className="mt-0.5 size-4 shrink-0" />
      {t(outcome === null ? 'askedAgain' : 'decidedAgain', named)}
    </p>
  );
}

/** The question with which the step is asked again. */
function Returned({ question: { text, from, by, at } }: { question: StepQuestion }) {
  const { t } = useTranslation(['course', 'common']);
  const { moment } = useFormats();
  const join = useJoin();
  return (
    <div className="mt-1">
      <p className="text-std-16B-170">{t('question', { step: t(`common:step.${from}`) })}</p>
      <blockquote className="border-l-4 border-line pl-3 whitespace-pre-wrap">{text ?? t('common:erased')}</blockquote>
      <p className="text-dns-14N-130 leading-160 text-quiet">{join(isolated(by), moment(at))}</p>
    </div>
  );
}
