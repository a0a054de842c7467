import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../../client/index.js';
import type { CaseView, ContestAnswerRequest, ContestOutcome } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Choice } from '../../design/Choice.js';
import { Sheet } from '../../design/Sheet.js';
import { actionOf } from '../../design/WhyNot.js';
import { ActForm } from '../acts/ActForm.js';
import { useKeptText } from '../acts/kept-text.js';
import { Reason } from '../acts/Reason.js';
import { useAct } from '../acts/use-act.js';
import { NewDecisionFields } from './NewDecisionFields.js';
import { useNewDecision } from './use-new-decision.js';

/** The answer to the applicant: the decision stands, is changed, or the case is reviewed again. */
export function ContestSheet({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const { t } = useTranslation(['course', 'casefile']);
  const [reason, setReason] = useKeptText(view.id, 'answer-contest');
  const [outcome, setOutcome] = useState<ContestOutcome>();
  const [asked, setAsked] = useState(false);
  const decision = useNewDecision(view);
  // Changing a decision is for those who may supersede one.
  const mayVary = actionOf(view.actions, 'supersede') !== undefined;
  const outcomes = (['upheld', 'varied', 'reversed'] as const).filter((each) => each !== 'varied' || mayVary);
  const act = useAct({
    view,
    run: (body: ContestAnswerRequest, headers) =>
      server.answerContest({ path: { id: view.id }, headers, body, throwOnError: true }),
    done: t('answer.done'),
    onDone: () => {
      setReason('');
      onClose();
    },
  });
  const submit = () => {
    setAsked(true);
    if (outcome === undefined || reason.trim() === '') return;
    if (outcome !== 'varied') act.mutate({ outcome, reason });
    else if (decision.request !== null) act.mutate({ outcome, reason, decision: decision.request });
  };
  return (
    <Sheet title={t('answer.title')} isOpen onClose={onClose} wide>
      <ActForm view={view} act={act} confirm={t('answer.confirm')} onSubmit={submit} onCancel={onClose}>
        <Banner tone="info" title={t('answer.meaning')} />
        {view.contest?.reason !== null && view.contest?.reason !== undefined && (
          <blockquote className="border-l-4 border-line pl-3 whitespace-pre-wrap">{view.contest.reason}</blockquote>
        )}
        <Choice<ContestOutcome>
          label={t('answer.outcome')}
          value={outcome}
          options={outcomes.map((value) => ({ value, label: t(`answer.${value}`), note: t(`answer.${value}Note`) }))}
          error={asked && outcome === undefined ? t('answer.missing') : undefined}
          onChange={setOutcome}
        />
        {outcome === 'varied' && <NewDecisionFields view={view} decision={decision} asked={asked} />}
        <Reason
          label={t('answer.reason')}
          value={reason}
          error={asked && reason.trim() === '' ? t('casefile:reasonMissing') : undefined}
          onChange={setReason}
        />
      </ActForm>
    </Sheet>
  );
}
