import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesChanged } from '../../api/cases.js';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import * as server from '../../client/index.js';
import type { ConsultationPage as Asked } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Button } from '../../design/Button.js';
import { Card, Facts } from '../../design/Facts.js';
import { Skeleton } from '../../design/placeholders.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Page } from '../../shell/Page.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import { useKeptText } from '../acts/kept-text.js';
import { Reason } from '../acts/Reason.js';
import { ConsultationBody } from './ConsultationBody.js';
import { consultationQuery } from './queries.js';

/** 意見照会, for whoever is asked: the question, what is needed to answer it, and the answer. */
export function ConsultationPage() {
  const { t } = useTranslation('duties');
  const { consultationId } = useParams({ from: '/staff/consultations/$consultationId' });
  const page = useQuery(consultationQuery(consultationId));
  return (
    <Page title={t('consult.title')} narrow>
      {page.isPending && <Skeleton lines={8} />}
      {page.isError && <ProblemPanel error={page.error} onRetry={() => void page.refetch()} />}
      {page.isSuccess && <Question asked={page.data} />}
    </Page>
  );
}

function Question({ asked }: { asked: Asked }) {
  const { t } = useTranslation(['duties', 'common']);
  const { moment } = useFormats();
  const { number, consultation, topic, technologyGate, controlListRow, intendedUse, isOpen } = asked;
  return (
    <div className="flex flex-col gap-5">
      <Card title={t('consult.question', { who: isolated(consultation.by) ?? '–' })}>
        <ConsultationBody consultation={consultation} />
        <p className="mt-3 text-std-16B-170">{t('consult.due', { moment: moment(consultation.dueAt) })}</p>
      </Card>
      <Card title={t('consult.about', { number })}>
        <Facts
          facts={[
            [t('consult.topic'), topic ?? t('common:notYet')],
            [t('consult.gate'), technologyGate === null ? t('common:notYet') : t(`common:${technologyGate}`)],
            [t('consult.row'), controlListRow ?? t('common:none')],
            [t('consult.use'), intendedUse ?? t('common:notYet')],
          ]}
        />
        <p className="mt-3 text-dns-14N-130 leading-160 text-quiet">{t('consult.needed')}</p>
      </Card>
      {isOpen ? <Answer asked={asked} /> : <Banner tone="info" title={t('consult.over')} />}
    </div>
  );
}

function Answer({ asked: { consultation } }: { asked: Asked }) {
  const { t } = useTranslation(['duties', 'casefile']);
  const { consultationId } = consultation;
  const [opinion, setOpinion] = useKeptText(consultationId, 'opinion');
  const [asked, setAsked] = useState(false);
  const give = useMutation({
    mutationFn: () => server.giveOpinion({ path: { consultationId }, body: { opinion }, throwOnError: true }),
    onSuccess: async () => {
      setOpinion('');
      await casesChanged();
      tellDone(t('consult.answerDone'));
    },
    meta: { shown: 'here' },
  });
  const isMissing = opinion.trim() === '';
  const submit = () => {
    setAsked(true);
    if (!isMissing) give.mutate();
  };
  return (
    <Card title={t('consult.answer')}>
      <SafeForm onSubmit={submit} className="flex flex-col gap-4">
        <Reason
          label={t('consult.answerLabel')}
          hint={t('consult.answerHint')}
          value={opinion}
          error={asked && isMissing ? t('casefile:reasonMissing') : undefined}
          onChange={setOpinion}
        />
        {give.isError && <ProblemPanel error={give.error} />}
        <Button type="submit" isPending={give.isPending} className="self-end">
          {t('consult.send')}
        </Button>
      </SafeForm>
    </Card>
  );
}
