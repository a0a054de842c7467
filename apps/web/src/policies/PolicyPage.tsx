import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { tabClass, TabRow } from '../design/tabs.js';
import { CardSkeletons } from '../design/placeholders.js';
import { useMay } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { DifferencesView } from './rules/DifferencesView.js';
import { LifeCard } from './LifeCard.js';
import { policiesQuery, policyQuery } from './queries.js';
import { SimulationPanel } from './simulation/SimulationPanel.js';
import { TablesView } from './rules/TablesView.js';

const TABS = ['tables', 'differences', 'simulation'] as const;

/** One version: its life, what it says, what it says otherwise, and what that would do. */
export function PolicyPage() {
  const { t } = useTranslation('policies');
  const { policyVersion } = useParams({ from: '/staff/policies/$policyVersion' });
  const { view = 'tables', against } = useSearch({ from: '/staff/policies/$policyVersion' });
  const mayLook = useMay();
  const version = useQuery(policyQuery(policyVersion));
  const story = useQuery(policiesQuery);
  const tabs = TABS.filter((tab) => tab !== 'simulation' || mayLook('policy.simulate'));
  const others = story.data?.versions.map(({ name }) => name).filter((name) => name !== policyVersion) ?? [];
  // Held against the version in force, or where that is this one, against any other.
  const other = [against, story.data?.inForce, ...others].find((name) => name !== undefined && others.includes(name));
  return (
    <Page
      title={t('one', { version: policyVersion })}
      above={
        <Link
          to="/policies"
          className="-my-2 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
        >
          {t('back')}
        </Link>
      }
    >
      {version.isPending && <CardSkeletons count={2} />}
      {version.isError && <ProblemPanel error={version.error} onRetry={() => void version.refetch()} />}
      {version.data && <LifeCard version={version.data} today={story.data?.today} />}
      {version.data && (
        <div className="mt-6">
          <TabRow label={t('view.label')} current={view}>
            {tabs.map((tab) => (
              <li key={tab}>
                <Link
                  to="/policies/$policyVersion"
                  params={{ policyVersion }}
                  search={{ view: tab, ...(against === undefined ? {} : { against }) }}
                  resetScroll={false}
                  activeOptions={{ exact: true }}
                  aria-current={tab === view ? 'page' : undefined}
                  className={tabClass(tab === view)}
                >
                  {t(`view.${tab}`)}
                </Link>
              </li>
            ))}
          </TabRow>
          {view === 'tables' && <TablesView version={version.data} />}
          {view === 'differences' && other !== undefined && (
            <DifferencesView policyVersion={policyVersion} against={other} others={others} />
          )}
          {view === 'simulation' && other !== undefined && mayLook('policy.simulate') && (
            <SimulationPanel key={policyVersion} policyVersion={policyVersion} against={other} others={others} />
          )}
        </div>
      )}
    </Page>
  );
}
