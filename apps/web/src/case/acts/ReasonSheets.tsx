// Two acts that need nothing but words: carrying the case higher, and taking it back.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../../client/index.js';
import type { CaseView, StepName } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Choice } from '../../design/Choice.js';
import { Sheet } from '../../design/Sheet.js';
import { ActForm } from './ActForm.js';
import { useKeptText } from './kept-text.js';
import { Reason } from './Reason.js';
import { useAct } from './use-act.js';

export interface ActSheetProps {
  view: CaseView;
  onClose: () => void;
}

const HIGHER = ['executive', 'president'] as const satisfies readonly StepName[];

/** Adds the step above; nobody's decision is taken away. */
export function EscalateSheet({ view, onClose }: ActSheetProps) {
  const { t } = useTranslation(['casefile', 'common']);
  const [reason, setReason] = useKeptText(view.id, 'escalate');
  const [to, setTo] = useState<StepName | 'above'>('above');
  const [asked, setAsked] = useState(false);
  const act = useAct({
    view,
    run: (body: { reason: string; to?: StepName }, headers) =>
      server.escalateCase({ path: { id: view.id }, headers, body, throwOnError: true }),
    done: t('act.escalate.done'),
    onDone: () => {
      setReason('');
      onClose();
    },
  });
  const submit = () => {
    setAsked(true);
    if (reason.trim() !== '') act.mutate({ reason, ...(to === 'above' ? {} : { to }) });
  };
  const higher = HIGHER.filter((step) => !view.steps.some((taken) => taken.step === step));
  return (
    <Sheet title={t('act.escalate.title')} isOpen onClose={onClose}>
      <ActForm view={view} act={act} confirm={t('act.escalate.confirm')} onSubmit={submit} onCancel={onClose}>
        <Banner tone="info" title={t('act.escalate.meaning')} />
        <Reason
          label={t('act.escalate.reason')}
          value={reason}
          error={asked && reason.trim() === '' ? t('reasonMissing') : undefined}
          phrases={[t('act.escalate.phrase.delay'), t('act.escalate.phrase.doubt')]}
          onChange={setReason}
          autoFocus
        />
        <Choice<StepName | 'above'>
          label={t('act.escalate.to')}
          value={to}
          options={[
            { value: 'above', label: t('act.escalate.above') },
            ...higher.map((value) => ({ value, label: t(`common:step.${value}`) })),
          ]}
          onChange={setTo}
          row
        />
      </ActForm>
    </Sheet>
  );
}

/** Ends the case without a decision. */
export function WithdrawSheet({ view, onClose }: ActSheetProps) {
  const { t } = useTranslation('casefile');
  const [reason, setReason] = useKeptText(view.id, 'withdraw');
  const [asked, setAsked] = useState(false);
  const act = useAct({
    view,
    run: (body: { reason: string }, headers) =>
      server.withdrawCase({ path: { id: view.id }, headers, body, throwOnError: true }),
    done: t('act.withdraw.done'),
    onDone: () => {
      setReason('');
      onClose();
    },
  });
  const submit = () => {
    setAsked(true);
    if (reason.trim() !== '') act.mutate({ reason });
  };
  return (
    <Sheet title={t('act.withdraw.title')} isOpen onClose={onClose}>
      <ActForm
        view={view}
        act={act}
        confirm={t('act.withdraw.confirm')}
        look="danger"
        onSubmit={submit}
        onCancel={onClose}
      >
        <Banner tone="warning" title={t('act.withdraw.meaning')} />
        <Reason
          label={t('act.withdraw.reason')}
          value={reason}
          error={asked && reason.trim() === '' ? t('reasonMissing') : undefined}
          onChange={setReason}
          autoFocus
        />
      </ActForm>
    </Sheet>
  );
}
