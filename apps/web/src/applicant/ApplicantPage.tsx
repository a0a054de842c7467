import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantSessionQuery } from '../api/applicant.js';
import { Skeleton } from '../design/placeholders.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { ApplicantHome } from './ApplicantHome.js';
import { ApplicantLayout } from './ApplicantLayout.js';
import { OpenLink } from './OpenLink.js';
import { NoLink } from './NoLink.js';

/** What follows # in the link; it reaches the server only when the person presses the button. */
function tokenInAddress(): string | null {
  const token = location.hash.slice(1);
  return token === '' ? null : token;
}

/** The applicant's door: a link, a session of its own, one case. */
export function ApplicantPage() {
  const [token, setToken] = useState(tokenInAddress);
  const opened = () => {
    history.replaceState(history.state, '', '/a');
    setToken(null);
  };
  return (
    <ApplicantLayout>{token === null ? <Inside /> : <OpenLink token={token} onOpened={opened} />}</ApplicantLayout>
  );
}

function Inside() {
  const { t } = useTranslation('applicant');
  const session = useQuery(applicantSessionQuery);
  if (session.isPending) return <Skeleton lines={5} />;
  if (session.isError) return <ProblemPanel error={session.error} onRetry={() => void session.refetch()} />;
  return session.data === null ? <NoLink title={t('noLink.title')} /> : <ApplicantHome />;
}
