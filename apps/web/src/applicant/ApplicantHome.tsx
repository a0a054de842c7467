import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { applicantCaseQuery } from '../api/applicant.js';
import { Problem } from '../api/problem.js';
import { useTranslation } from 'react-i18next';
import type { ApplicantCase } from '../client/index.js';
import { Skeleton } from '../design/placeholders.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { ApplicantForm } from './ApplicantForm.js';
import { Introduction } from './Introduction.js';
import { NoLink } from './NoLink.js';
import { StatusPage } from './StatusPage.js';

type Place = 'introduction' | 'form' | 'status';

/** Where this person stands: to answer, or to wait and see. */
export function ApplicantHome() {
  const { t } = useTranslation('applicant');
  const found = useQuery(applicantCaseQuery);
  if (found.isPending) return <Skeleton lines={6} />;
  if (found.error instanceof Problem && found.error.status === 401) return <NoLink title={t('ended')} />;
  if (found.isError) return <ProblemPanel error={found.error} onRetry={() => void found.refetch()} />;
  return <Places mine={found.data} />;
}

function Places({ mine }: { mine: ApplicantCase }) {
  const mustAct = mine.waitingFor?.who === 'applicant';
  const [place, setPlace] = useState<Place>(mustAct ? 'introduction' : 'status');
  useEffect(() => {
    // Braces: in current Chromium scrollTo answers a promise, which is no clean-up.
    scrollTo({ top: 0 });
  }, [place]);
  if (place === 'form') return <ApplicantForm mine={mine} onLeave={() => setPlace('status')} />;
  if (place === 'introduction' && mustAct) return <Introduction mine={mine} onBegin={() => setPlace('form')} />;
  return <StatusPage mine={mine} onCorrect={() => setPlace('form')} />;
}
