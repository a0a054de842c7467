import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { PolicyStory } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { buttonClass } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { CardSkeletons } from '../design/placeholders.js';
import { useMay } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { DraftForm } from './DraftForm.js';
import { PolicyRows } from './PolicyRows.js';
import { policiesQuery } from './queries.js';

/** The versions of the policy: which holds, which waits, and the life of each. */
export function PoliciesPage() {
  const { t } = useTranslation('policies');
  const mayDraft = useMay()('policy.draft');
  const story = useQuery(policiesQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="flex flex-col gap-5">
        {story.isError && <ProblemPanel error={story.error} onRetry={() => void story.refetch()} />}
        {story.isPending && <CardSkeletons count={2} />}
        {story.data && <Standing story={story.data} />}
        {story.data && (
          <Card title={t('list')}>
            <PolicyRows versions={story.data.versions} />
          </Card>
        )}
        {story.data && mayDraft && <DraftForm inForce={story.data.inForce} />}
      </div>
    </Page>
  );
}

/** What holds today, and what waits for a second person. */
function Standing({ story }: { story: PolicyStory }) {
  const { t } = useTranslation('policies');
  const { day } = useFormats();
  const waiting = story.versions.flatMap(({ name, proposal }) => (proposal === null ? [] : [{ name, proposal }]));
  return (
    <>
      <Banner tone="info" title={t('inForce', { today: day(story.today), version: story.inForce })}>
        <p>{t('inForceDetail')}</p>
      </Banner>
      {waiting.map(({ name, proposal }) => (
        <Banner
          key={proposal.proposal}
          tone="warning"
          title={t('waits', { version: name })}
          actions={
            <Link
              to="/policies/$policyVersion"
              params={{ policyVersion: name }}
              search={{ view: 'differences' }}
              className={buttonClass('outline')}
            >
              {t('look')}
            </Link>
          }
        >
          <p className="break-words">
            {t('waitsDetail', {
              by: proposal.by ?? t('somebody'),
              from: day(proposal.from),
              reason: proposal.reason,
            })}
          </p>
        </Banner>
      ))}
    </>
  );
}
