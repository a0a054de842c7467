import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../api/cases.js';
import type { CaseView } from '../client/index.js';
import { StartBadge } from '../design/badges.js';
import { Skeleton } from '../design/placeholders.js';
import { noteSeen } from '../queue/desk/seen-evidence.js';
import { useNarrow } from '../design/use-media.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { ActSheets } from './acts/ActSheets.js';
import { ApprovalTab } from './approval/ApprovalTab.js';
import { AsOfBanner } from './AsOfBanner.js';
import { CaseAbove, CaseStanding } from './CaseHeader.js';
import { landingTab, tabsOf, type CaseTab } from './case-tabs.js';
import { CaseFault } from './CaseFault.js';
import { CaseTabs } from './CaseTabs.js';
import { ChecksTab } from './checks/ChecksTab.js';
import { HeldBanner } from './course/CourseStanding.js';
import { DocumentsTab } from './documents/DocumentsTab.js';
import { HistoryTab } from './history/HistoryTab.js';
import { ScreeningTab } from './screening/ScreeningTab.js';
import { StageRibbon } from './StageRibbon.js';
import { SummaryTab } from './summary/SummaryTab.js';
import { useCaseActs, type CaseActs } from './use-case-acts.js';
import { useCaseName } from './use-case-name.js';

const MACHINE_MS = 2_000;

/** One case: for the officer, the deans and executives, the inspector and the host, each with the parts that are theirs. */
export function CasePage() {
  const { t } = useTranslation('casefile');
  const { caseId } = useParams({ from: '/staff/cases/$caseId' });
  const { asOf } = useSearch({ from: '/staff/cases/$caseId' });
  const view = useQuery({
    ...caseQuery(caseId, asOf),
    placeholderData: keepPreviousData,
    // While the machine has it, the page follows by itself.
    refetchInterval: ({ state }) =>
      state.data?.waitingFor?.who === 'machine' && asOf === undefined ? MACHINE_MS : false,
  });
  if (view.data?.id === caseId) return <CaseBody key={caseId} view={view.data} error={view.error} />;
  return (
    <Page title={t('title')}>
      {view.isError ? (
        <CaseFault caseId={caseId} asOf={asOf} error={view.error} onRetry={() => void view.refetch()} />
      ) : (
        <Skeleton lines={10} />
      )}
    </Page>
  );
}

function CaseBody({ view, error }: { view: CaseView; error: Error | null }) {
  const search = useSearch({ from: '/staff/cases/$caseId' });
  const name = useCaseName(view);
  const acts = useCaseActs(view);
  useEffect(() => noteOpened(view), [view]);
  // As it was when the case was opened: who has decided stays on the page on which they did.
  const [landing] = useState(() => landingTab(view));
  const tab = tabsOf(view).find((each) => each === search.tab) ?? landing;
  // In a small window who decides has what is to be decided before their eyes at once: it says the rest in its own words.
  const brief = useNarrow() && tab === 'approval' && acts.may('decide');
  return (
    <Page
      title={name}
      above={<CaseAbove view={view} />}
      {...(brief ? {} : { actions: <StartBadge of={view} className="w-full max-w-md sm:w-auto" /> })}
    >
      {search.asOf !== undefined && <AsOfBanner caseId={view.id} asOf={search.asOf} tab={tab} />}
      {error !== null && <ProblemPanel error={error} />}
      {brief ? <StageRibbon state={view.state} /> : <CaseStanding view={view} />}
      {view.held !== null && <HeldBanner held={view.held} />}
      <CaseTabs view={view} current={tab} landing={landing} asOf={search.asOf} />
      <TabContent tab={tab} view={view} acts={acts} />
      <ActSheets view={view} acts={acts} />
    </Page>
  );
}

/** What was on screen can be approved from the list as well, as long as it stands. */
function noteOpened({ id, asOf, evidenceHash, steps }: CaseView): void {
  const now = steps.find(({ status }) => status === 'now');
  if (asOf === null && evidenceHash !== null && now !== undefined)
    noteSeen(id, { hash: evidenceHash, stepId: now.stepId });
}

function TabContent({ tab, view, acts }: { tab: CaseTab; view: CaseView; acts: CaseActs }) {
  switch (tab) {
    case 'summary':
      return <SummaryTab view={view} acts={acts} />;
    case 'screening':
      return <ScreeningTab view={view} />;
    case 'checks':
      return <ChecksTab view={view} />;
    case 'approval':
      return <ApprovalTab view={view} acts={acts} />;
    case 'documents':
      return <DocumentsTab view={view} />;
    case 'history':
      return <HistoryTab view={view} />;
  }
}
