import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../../client/index.js';
import type { AdjudicationRequest, CaseView, HitView, Verdict } from '../../client/index.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { Facts } from '../../design/Facts.js';
import { Sheet } from '../../design/Sheet.js';
import { ActForm } from '../acts/ActForm.js';
import { useKeptText } from '../acts/kept-text.js';
import { Reason } from '../acts/Reason.js';
import { useAct } from '../acts/use-act.js';

interface VerdictSheetProps {
  view: CaseView;
  hit: HitView;
  verdict: Verdict;
  onClose: () => void;
  onDone: () => void;
}

/** Confirms a verdict with its reason. */
export function VerdictSheet({ view, hit, verdict, onClose, onDone }: VerdictSheetProps) {
  const { t } = useTranslation(['screening', 'casefile', 'common']);
  const { say } = useLanguage();
  const [reason, setReason] = useKeptText(view.id, `hit-${hit.hitId}`);
  const [asked, setAsked] = useState(false);
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
    if (reason.trim() !== '') act.mutate({ verdict, reason });
  };
  const phrases = [
    t(`verdict.${verdict}.phrase.one`),
    t(`verdict.${verdict}.phrase.two`),
    t(`verdict.${verdict}.phrase.three`),
  ];
  return (
    <Sheet title={t(`verdict.${verdict}.word`)} isOpen onClose={onClose} wide>
      <ActForm view={view} act={act} confirm={t(`verdict.${verdict}.confirm`)} onSubmit={submit} onCancel={onClose}>
        <p>{t(`verdict.${verdict}.meaning`)}</p>
        <Facts
          facts={[
            [t('compare.ours'), <bdi key="ours">{hit.detail?.ours ?? t('common:erased')}</bdi>],
            [t('listed'), <bdi key="theirs">{hit.detail?.theirs ?? t('common:erased')}</bdi>],
            [t('list'), say(hit.list.name)],
          ]}
        />
        <Reason
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          error={asked && reason.trim() === '' ? t('casefile:reasonMissing') : undefined}
          phrases={phrases}
          onChange={setReason}
          autoFocus
        />
      </ActForm>
    </Sheet>
  );
}
