import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantCaseQuery } from '../../api/applicant.js';
import { useFormats } from '../../catalogue/use-formats.js';
import * as server from '../../client/index.js';
import type { ApplicantCase, Contest } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { TextBox } from '../../design/fields.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Sheet } from '../../design/Sheet.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';

/** How the person may object to what was decided; afterwards what they said and what was answered. */
export function Contesting({ mine }: { mine: ApplicantCase }) {
  const { t } = useTranslation('applicant');
  const { day } = useFormats();
  const { contest, canContest } = mine;
  if (contest === null || (contest.at === null && !canContest)) return null;
  return (
    <Card title={t('contest.title')}>
      {contest.at !== null && <Contested contest={contest} />}
      {canContest && (
        <>
          <p className="mb-3">{t('contest.until', { day: day(contest.until) })}</p>
          <ContestSheet />
        </>
      )}
    </Card>
  );
}

function Contested({ contest: { reason, answer } }: { contest: Contest }) {
  const { t } = useTranslation('applicant');
  return (
    <div className="mb-3 flex flex-col gap-2">
      {reason !== null && <blockquote className="border-l-4 border-line pl-3 whitespace-pre-wrap">{reason}</blockquote>}
      <p className="text-std-16B-170">{t(answer === null ? 'contest.waits' : `contest.${answer.outcome}`)}</p>
      {answer?.reason !== null && answer?.reason !== undefined && (
        <p className="whitespace-pre-wrap">{answer.reason}</p>
      )}
    </div>
  );
}

function ContestSheet() {
  const { t } = useTranslation(['applicant', 'common']);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const contest = useMutation({
    mutationFn: () => server.contestDecision({ body: { reason }, throwOnError: true }),
    onSuccess: async () => {
      setOpen(false);
      tellDone(t('contest.done'));
      await queries.invalidateQueries({ queryKey: applicantCaseQuery.queryKey });
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    if (reason.trim() !== '') contest.mutate();
  };
  return (
    <>
      <Button look="outline" onPress={() => setOpen(true)}>
        {t('contest.act')}
      </Button>
      <Sheet title={t('contest.act')} isOpen={open} onClose={() => setOpen(false)}>
        <SafeForm onSubmit={submit} className="flex flex-col gap-5">
          <p>{t('contest.meaning')}</p>
          <TextBox
            label={t('contest.reason')}
            lines={4}
            value={reason}
            maxLength={4000}
            error={asked && reason.trim() === '' ? t('contest.reasonFirst') : undefined}
            onChange={setReason}
          />
          {contest.isError && <ProblemPanel error={contest.error} />}
          <div className="flex flex-wrap gap-3">
            <Button look="outline" onPress={() => setOpen(false)}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" isPending={contest.isPending}>
              {t('contest.send')}
            </Button>
          </div>
        </SafeForm>
      </Sheet>
    </>
  );
}
