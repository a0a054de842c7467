import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../../client/index.js';
import type { CaseView } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Sheet } from '../../design/Sheet.js';
import { ActForm } from '../acts/ActForm.js';
import { useKeptText } from '../acts/kept-text.js';
import { Reason } from '../acts/Reason.js';
import { useAct, type ActHeaders } from '../acts/use-act.js';

const SENDS = { hold: server.holdCase, 'release-hold': server.releaseHold, reopen: server.reopenCase } as const;

interface ReasonSheetProps {
  view: CaseView;
  act: keyof typeof SENDS;
  onClose: () => void;
}

/** 保留, its release, and a review begun again: each needs nothing but a reason. */
export function ReasonSheet({ view, act: name, onClose }: ReasonSheetProps) {
  const { t } = useTranslation(['course', 'casefile']);
  const [reason, setReason] = useKeptText(view.id, name);
  const [asked, setAsked] = useState(false);
  const act = useAct({
    view,
    run: (body: { reason: string }, headers: ActHeaders) =>
      SENDS[name]({ path: { id: view.id }, headers, body, throwOnError: true }),
    done: t(`${name}.done`),
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
    <Sheet title={t(`${name}.title`)} isOpen onClose={onClose}>
      <ActForm view={view} act={act} confirm={t(`${name}.confirm`)} onSubmit={submit} onCancel={onClose}>
        <Banner tone={name === 'release-hold' ? 'info' : 'warning'} title={t(`${name}.meaning`)} />
        <Reason
          label={t(`${name}.reason`)}
          value={reason}
          error={asked && reason.trim() === '' ? t('casefile:reasonMissing') : undefined}
          phrases={name === 'hold' ? [t('hold.phrase.one'), t('hold.phrase.two')] : []}
          onChange={setReason}
          autoFocus
        />
      </ActForm>
    </Sheet>
  );
}
