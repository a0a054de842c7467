import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantCaseQuery } from '../api/applicant.js';
import * as server from '../client/index.js';
import { Button } from '../design/Button.js';
import { TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { Sheet } from '../design/Sheet.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';

/** Taking the application back, with a reason, after a question. */
export function Withdrawal() {
  const { t } = useTranslation(['applicant', 'common']);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const withdrawal = useMutation({
    mutationFn: () => server.withdrawByApplicant({ body: { reason }, throwOnError: true }),
    onSuccess: async () => {
      setOpen(false);
      tellDone(t('withdraw.done'));
      await queries.invalidateQueries({ queryKey: applicantCaseQuery.queryKey });
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    if (reason.trim() !== '') withdrawal.mutate();
  };
  return (
    <div>
      <Button look="outline" onPress={() => setOpen(true)}>
        {t('withdraw.title')}
      </Button>
      <p className="mt-1 text-dns-14N-130 leading-175 text-quiet">{t('withdraw.detail')}</p>
      <Sheet title={t('withdraw.title')} isOpen={open} onClose={() => setOpen(false)}>
        <SafeForm onSubmit={submit} className="flex flex-col gap-5">
          <p>{t('withdraw.sure')}</p>
          <TextBox
            label={t('withdraw.reason')}
            lines={3}
            value={reason}
            maxLength={2000}
            error={asked && reason.trim() === '' ? t('withdraw.reasonFirst') : undefined}
            onChange={setReason}
          />
          {withdrawal.isError && <ProblemPanel error={withdrawal.error} />}
          <div className="flex flex-wrap gap-3">
            <Button look="outline" onPress={() => setOpen(false)}>
              {t('common:cancel')}
            </Button>
            <Button look="danger" type="submit" isPending={withdrawal.isPending}>
              {t('withdraw.act')}
            </Button>
          </div>
        </SafeForm>
      </Sheet>
    </div>
  );
}
