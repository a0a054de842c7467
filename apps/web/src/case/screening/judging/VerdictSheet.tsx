import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../../../client/index.js';
import type { AdjudicationRequest, CaseView, HitView, Verdict } from '../../../client/index.js';
import { useLanguage } from '../../../catalogue/use-language.js';
import { Facts } from '../../../design/Facts.js';
import { Sheet } from '../../../design/Sheet.js';
import { ActForm } from '../../acts/ActForm.js';
import { useKeptText } from '../../acts/kept-text.js';
import { Reason } from '../../acts/Reason.js';
import { useAct } from '../../acts/use-act.js';
import { RememberFields } from './RememberFields.js';
import { whomOf } from './reasons.js';
import { useReasonWords } from './use-reason-words.js';
import { useRemembering } from './use-remembering.js';

interface VerdictSheetProps {
  view: CaseView;
  hit: HitView;
  verdict: Verdict;
  onClose: () => void;
  onDone: () => void;
}

/** Confirms a verdict with its reason, and says how long a dismissal is to hold. */
export function VerdictSheet({ view, hit, verdict, onClose, onDone }: VerdictSheetProps) {
  const { t } = useTranslation(['screening', 'casefile', 'common']);
  const [reason, setReason] = useKeptText(view.id, `hit-${hit.hitId}`);
  const [asked, setAsked] = useState(false);
  const remembering = useRemembering(view, hit, verdict);
  const phrases = useReasonWords(verdict, whomOf(hit.party, view.dossier));
  const act = useAct({
    view,
    run: (body: AdjudicationRequest, headers) =>
      server.adjudicateHit({ path: { id: view.id, hitId: hit.hitId }, headers, body, throwOnError: true }),
    done: t('done', { verdict: t(`verdict.${verdict}.word`) }),
    onDone: () => {
      setReason('');
      onDone();
    },
  });
  const submit = () => {
    setAsked(true);
    if (reason.trim() === '' || (remembering?.fault ?? null) !== null) return;
    const remember = remembering?.request;
    act.mutate({ verdict, reason, ...(remember && { remember }) });
  };
  return (
    <Sheet title={t(`verdict.${verdict}.word`)} isOpen onClose={onClose} wide>
      <ActForm view={view} act={act} confirm={t(`verdict.${verdict}.confirm`)} onSubmit={submit} onCancel={onClose}>
        <p>{t(`verdict.${verdict}.meaning`)}</p>
        <HitFacts hit={hit} />
        <Reason
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          error={asked && reason.trim() === '' ? t('casefile:reasonMissing') : undefined}
          phrases={phrases}
          onChange={setReason}
          autoFocus
        />
        {remembering !== null && (
          <RememberFields
            whom={remembering.whom}
            scope={remembering.scope}
            onScope={remembering.setScope}
            until={remembering.until}
            onUntil={remembering.setUntil}
            latest={remembering.latest}
            fault={remembering.fault}
          />
        )}
      </ActForm>
    </Sheet>
  );
}

/** Which two names are judged. */
export function HitFacts({ hit }: { hit: HitView }) {
  const { t } = useTranslation(['screening', 'common']);
  const { say } = useLanguage();
  return (
    <Facts
      facts={[
        [t('compare.ours'), <bdi key="ours">{hit.detail?.ours ?? t('common:erased')}</bdi>],
        [t('listed'), <bdi key="theirs">{hit.detail?.theirs ?? t('common:erased')}</bdi>],
        [t('list'), say(hit.list.name)],
      ]}
    />
  );
}
