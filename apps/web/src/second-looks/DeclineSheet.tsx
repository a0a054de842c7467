import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptText } from '../case/acts/kept-text.js';
import { Reason } from '../case/acts/Reason.js';
import { useAct, type ActHeaders } from '../case/acts/use-act.js';
import * as server from '../client/index.js';
import type { BlindPage } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button } from '../design/Button.js';
import { SafeForm } from '../design/SafeForm.js';
import { Sheet } from '../design/Sheet.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';

/** 辞退: the reader knows the decision already, or must read the case for another purpose. */
export function DeclineSheet({ page, onClose }: { page: BlindPage; onClose: () => void }) {
  const { t } = useTranslation(['secondLooks', 'casefile', 'common']);
  const navigate = useNavigate();
  const [reason, setReason] = useKeptText(page.id, 'second-look-decline');
  const [asked, setAsked] = useState(false);
  const act = useAct({
    view: page,
    run: async (body: { reason: string }, headers: ActHeaders) => {
      const declined = await server.declineSecondLook({ path: { caseId: page.id }, headers, body, throwOnError: true });
      await navigate({ to: '/cases/$caseId', params: { caseId: page.id } });
      return declined;
    },
    done: t('decline.done'),
    onDone: () => setReason(''),
  });
  const submit = () => {
    setAsked(true);
    if (reason.trim() !== '') act.mutate({ reason });
  };
  return (
    <Sheet title={t('decline.title')} isOpen onClose={onClose}>
      <SafeForm onSubmit={submit} className="flex flex-col gap-5">
        <Banner tone="warning" title={t('decline.meaning')} />
        <Reason
          label={t('decline.reason')}
          value={reason}
          error={asked && reason.trim() === '' ? t('casefile:reasonMissing') : undefined}
          phrases={[t('decline.phrase.one'), t('decline.phrase.two')]}
          onChange={setReason}
          autoFocus
        />
        {act.isError && <ProblemPanel error={act.error} />}
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="outline" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" isPending={act.isPending}>
            {t('decline.confirm')}
          </Button>
        </div>
      </SafeForm>
    </Sheet>
  );
}
