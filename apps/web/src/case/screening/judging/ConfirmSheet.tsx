import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../../../client/index.js';
import type { CaseView, HitView } from '../../../client/index.js';
import { isolated } from '../../../catalogue/isolated.js';
import { useFormats } from '../../../catalogue/use-formats.js';
import { Sheet } from '../../../design/Sheet.js';
import { ActForm } from '../../acts/ActForm.js';
import { useKeptText } from '../../acts/kept-text.js';
import { Reason } from '../../acts/Reason.js';
import { useAct } from '../../acts/use-act.js';
import { HitFacts } from './VerdictSheet.js';

/** A second officer says that a dismissal shall hold for the whole university. */
export function ConfirmSheet({ view, hit, onClose }: { view: CaseView; hit: HitView; onClose: () => void }) {
  const { t } = useTranslation(['screening', 'casefile']);
  const { day } = useFormats();
  const [reason, setReason] = useKeptText(view.id, `confirm-${hit.hitId}`);
  const [asked, setAsked] = useState(false);
  const act = useAct({
    view,
    run: (body: { reason: string }, headers) =>
      server.confirmDismissal({ path: { id: view.id, hitId: hit.hitId }, headers, body, throwOnError: true }),
    done: t('confirm.done'),
    onDone: () => {
      setReason('');
      onClose();
    },
  });
  const submit = () => {
    setAsked(true);
    if (reason.trim() !== '') act.mutate({ reason });
  };
  const { remembered } = hit;
  return (
    <Sheet title={t('confirm.title')} isOpen onClose={onClose} wide>
      <ActForm view={view} act={act} confirm={t('confirm.confirm')} onSubmit={submit} onCancel={onClose}>
        {remembered !== null && (
          <p>{t('confirm.meaning', { who: isolated(remembered.by) ?? '–', until: day(remembered.until) })}</p>
        )}
        <HitFacts hit={hit} />
        <div className="rounded-8 bg-paper px-4 py-3">
          <h3 className="text-std-16B-170">{t('reasonGiven')}</h3>
          <p className="whitespace-pre-wrap">{hit.verdictReason ?? '–'}</p>
        </div>
        <Reason
          label={t('confirm.reason')}
          value={reason}
          error={asked && reason.trim() === '' ? t('casefile:reasonMissing') : undefined}
          phrases={[t('confirm.phrase.same'), t('confirm.phrase.sources')]}
          onChange={setReason}
          autoFocus
        />
      </ActForm>
    </Sheet>
  );
}
