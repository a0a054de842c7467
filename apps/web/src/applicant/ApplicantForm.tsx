import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantCaseQuery } from '../api/applicant.js';
import { useLanguage } from '../catalogue/use-language.js';
import * as server from '../client/index.js';
import type { ApplicantCase, ApplicantEdit } from '../client/index.js';
import { Button } from '../design/Button.js';
import { complaints, fieldOf, isUnanswered } from '../dossier/problems.js';
import { SaveStamp } from '../dossier/SaveStamp.js';
import { tidy } from '../dossier/tidy.js';
import { type Autosave, useAutosave } from '../dossier/use-autosave.js';
import { useLeftQuestions } from '../dossier/use-left-questions.js';
import { useArrival } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { Progress } from './Progress.js';
import { SignStep } from './SignStep.js';
import { StepFields } from './StepFields.js';
import { problemsOf, type Step, stepsOf } from './steps.js';

export interface ApplicantDraft extends Omit<Autosave<ApplicantEdit>, 'change'> {
  part: ApplicantEdit;
  set: <Key extends keyof ApplicantEdit>(key: Key, value: ApplicantEdit[Key]) => void;
}

function useApplicantDraft(mine: ApplicantCase): ApplicantDraft {
  const [part, setPart] = useState<ApplicantEdit>({ names: mine.names ?? {}, ...mine.draft });
  const start = { savedAt: null, problems: mine.problems };
  const { change, ...saving } = useAutosave<ApplicantEdit>(
    async (body) => (await server.editApplicantDraft({ body, throwOnError: true })).data,
    start,
  );
  return {
    ...saving,
    part,
    set: (key, value) => {
      setPart((now) => ({ ...now, [key]: value }));
      change(key, clean(value));
    },
  };
}

function clean<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: object) => tidy(item)) as Value;
  return typeof value === 'object' && value !== null ? tidy(value) : value;
}

/** Six short pages; everything typed is kept, so a phone may be put away at any time. */
export function ApplicantForm({ mine, onLeave }: { mine: ApplicantCase; onLeave: () => void }) {
  const { t } = useTranslation(['applicant', 'common']);
  const { say } = useLanguage();
  const queries = useQueryClient();
  const draft = useApplicantDraft(mine);
  const [step, setStep] = useState<Step>('names');
  const [seen, setSeen] = useState<ReadonlySet<Step>>(new Set());
  const title = t(`step.${step}.title`);
  const heading = useArrival(title);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [step, heading]);
  const go = (next: Step | undefined) => {
    if (next === undefined) return;
    setSeen((now) => new Set([...now, step]));
    void draft.flush();
    setStep(next);
  };
  const steps = stepsOf(mine.asks, draft.problems);
  const at = steps.indexOf(step);
  const questions = useLeftQuestions(draft.flush);
  const complain = complaints(
    draft.problems,
    'applicant',
    (problem) => seen.has(step) || !isUnanswered(problem) || questions.hasLeft(fieldOf(problem.pointer)),
  );
  // The three questions of the declaration each give their own reason.
  const why = step === 'declaration' ? undefined : mine.asks.find(({ section }) => section === step);
  const leave = () =>
    void draft.flush().then(() => queries.invalidateQueries({ queryKey: applicantCaseQuery.queryKey }).then(onLeave));
  return (
    <div className="flex flex-col gap-6">
      <Progress
        step={step}
        steps={steps}
        problems={draft.problems}
        seen={seen}
        onGo={go}
        stamp={<SaveStamp state={draft.state} savedAt={draft.savedAt} />}
      />
      <header>
        <h1 ref={heading} tabIndex={-1} className="text-std-24B-150">
          {title}
        </h1>
        <p className="mt-1 text-quiet">{why === undefined ? t(`step.${step}.lead`) : say(why.why)}</p>
      </header>
      {draft.state === 'failed' && <ProblemPanel error={draft.error} onRetry={() => void draft.flush()} />}
      {step === 'sign' ? (
        <SignStep
          mine={mine}
          draft={draft}
          steps={steps}
          missing={problemsOf('sign', draft.problems)}
          onGo={go}
          onSigned={onLeave}
        />
      ) : (
        <div onBlur={questions.onBlur}>
          <StepFields step={step} mine={mine} draft={draft} complain={complain} onBlur={() => void draft.flush()} />
        </div>
      )}
      <nav
        aria-label={t('steps')}
        className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-white px-4 py-3"
      >
        {at > 0 && (
          <Button look="outline" onPress={() => go(steps[at - 1])}>
            {t('common:back')}
          </Button>
        )}
        {at < steps.length - 1 && <Button onPress={() => go(steps[at + 1])}>{t('common:next')}</Button>}
        <Button look="text" onPress={leave}>
          {t('later')}
        </Button>
      </nav>
    </div>
  );
}
