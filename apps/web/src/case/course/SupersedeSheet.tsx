import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../../client/index.js';
import type { CaseView, SupersessionRequest } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Sheet } from '../../design/Sheet.js';
import { ActForm } from '../acts/ActForm.js';
import { useKeptText } from '../acts/kept-text.js';
import { Reason } from '../acts/Reason.js';
import { useAct } from '../acts/use-act.js';
import { NewDecisionFields } from './NewDecisionFields.js';
import { useNewDecision } from './use-new-decision.js';

/** Another decision in the place of the one that stands. */
export function SupersedeSheet({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const { t } = useTranslation(['course', 'casefile']);
  const [reason, setReason] = useKeptText(view.id, 'supersede');
  const [asked, setAsked] = useState(false);
  const decision = useNewDecision(view);
  const act = useAct({
    view,
    run: (body: SupersessionRequest, headers) =>
      server.supersedeDecision({ path: { id: view.id }, headers, body, throwOnError: true }),
    done: t('supersede.done'),
    onDone: () => {
      setReason('');
      onClose();
    },
  });
  const submit = () => {
    setAsked(true);
    if (decision.request !== null && reason.trim() !== '') act.mutate({ ...decision.request, reason });
  };
  return (
    <Sheet title={t('supersede.title')} isOpen onClose={onClose} wide>
      <ActForm view={view} act={act} confirm={t('supersede.confirm')} onSubmit={submit} onCancel={onClose}>
        <Banner tone="warning" title={t('supersede.meaning')} />
        <NewDecisionFields view={view} decision={decision} asked={asked} />
        <Reason
          label={t('supersede.reason')}
          value={reason}
          error={asked && reason.trim() === '' ? t('casefile:reasonMissing') : undefined}
          onChange={setReason}
        />
      </ActForm>
    </Sheet>
  );
}
