import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { policyQuery } from '../../api/cases.js';
import * as server from '../../client/index.js';
import type { CaseView, DecisionRequest, Outcome, ReturnTo } from '../../client/index.js';
import { Sheet } from '../../design/Sheet.js';
import { useNarrow } from '../../design/use-media.js';
import { actionOf } from '../../design/WhyNot.js';
import { ActForm } from './ActForm.js';
import { ConditionsFields } from './ConditionsFields.js';
import { isRoutine } from './phrases/decision-phrases.js';
import { DecisionSummary } from './DecisionSummary.js';
import { GroundsFields } from './GroundsFields.js';
import { useKeptText } from './kept-text.js';
import { Reason } from './Reason.js';
import { ReturnToField } from './ReturnToField.js';
import { useAct } from './use-act.js';
import { usePhrases } from './phrases/use-phrases.js';

interface DecisionSheetProps {
  view: CaseView;
  outcome: Outcome;
  onClose: () => void;
}

/** Confirms one decision of the route: what is being decided, in whose words, on which evidence. */
export function DecisionSheet({ view, outcome, onClose }: DecisionSheetProps) {
  const { t } = useTranslation(['casefile', 'common', 'decision']);
  const phrases = usePhrases(outcome);
  const narrow = useNarrow();
  const form = useDecision(view, outcome, onClose, phrases[0]);
  const policy = useQuery({ ...policyQuery, enabled: outcome === 'reject' });
  const { words, missing } = form;
  return (
    <Sheet title={t(`outcome.${outcome}.title`)} isOpen onClose={onClose} wide>
      <ActForm
        view={view}
        act={form.act}
        confirm={t(`outcome.${outcome}.confirm`)}
        look={outcome === 'reject' ? 'danger' : 'solid'}
        onSubmit={form.submit}
        onCancel={onClose}
      >
        <DecisionSummary view={view} outcome={outcome} />
        {outcome === 'approve-with-conditions' && (
          <ConditionsFields value={words.conditions} error={missing.conditions} onChange={form.setConditions} />
        )}
        {outcome === 'reject' && (
          <GroundsFields
            grounds={policy.data?.grounds ?? []}
            value={words.grounds}
            error={missing.grounds}
            onChange={form.setGrounds}
          />
        )}
        {outcome === 'return' && <ReturnToField view={view} value={words.returnTo} onChange={form.setReturnTo} />}
        <Reason
          label={t(`outcome.${outcome}.reason`)}
          value={words.reason}
          error={missing.reason}
          phrases={phrases}
          {...(form.isPrefilled ? { hint: t('decision:prefilled') } : {})}
          onChange={form.setReason}
          // On a phone the keyboard would cover the phrases and the button.
          autoFocus={!narrow && (outcome === 'approve' || outcome === 'return')}
        />
      </ActForm>
    </Sheet>
  );
}

function useDecision(view: CaseView, outcome: Outcome, onClose: () => void, phrase: string | undefined) {
  const { t } = useTranslation('casefile');
  const [typed, setTyped] = useKeptText(view.id, `decide-${outcome}`);
  // Until somebody touches the box; emptied by hand, it stays empty.
  const [touched, setTouched] = useState(false);
  const isPrefilled = !touched && typed === '' && outcome === 'approve' && isRoutine(view);
  const reason = isPrefilled ? (phrase ?? '') : typed;
  const setReason = (text: string) => {
    setTouched(true);
    setTyped(text);
  };
  const [conditionText, setConditionText] = useKeptText(view.id, 'conditions');
  const [grounds, setGrounds] = useState<string[]>([]);
  const [returnTo, setReturnTo] = useState<ReturnTo>('host');
  const [asked, setAsked] = useState(false);
  const conditions = conditionText.split('\n');
  const given = conditions.map((text) => text.trim()).filter((text) => text !== '');
  const stepId = actionOf(view.actions, 'decide')?.stepId ?? '';
  const act = useAct({
    view,
    run: (body: DecisionRequest, headers) =>
      server.decideStep({ path: { id: view.id, stepId }, headers, body, throwOnError: true }),
    done: t('decided', { outcome: t(`outcome.${outcome}.word`), hash: view.evidenceHash?.slice(0, 12) ?? '–' }),
    onDone: () => {
      setReason('');
      setConditionText('');
      onClose();
    },
  });
  const missing = {
    reason: asked && reason.trim() === '' ? t('reasonMissing') : undefined,
    conditions:
      asked && outcome === 'approve-with-conditions' && given.length === 0 ? t('conditionsMissing') : undefined,
    grounds: asked && outcome === 'reject' && grounds.length === 0 ? t('groundsMissing') : undefined,
  };
  const submit = () => {
    setAsked(true);
    if (reason.trim() === '') return;
    if (outcome === 'approve-with-conditions' && given.length === 0) return;
    if (outcome === 'reject' && grounds.length === 0) return;
    act.mutate({
      ...{ outcome, reason },
      ...(outcome === 'approve-with-conditions' ? { conditions: given } : {}),
      ...(outcome === 'reject' ? { grounds } : {}),
      ...(outcome === 'return' ? { returnTo } : {}),
      ...(view.evidenceHash === null ? {} : { evidenceHash: view.evidenceHash }),
    });
  };
  const setConditions = (next: string[]) => setConditionText(next.join('\n'));
  const words = { reason, conditions, grounds, returnTo };
  return { words, isPrefilled, missing, act, submit, setReason, setConditions, setGrounds, setReturnTo };
}
