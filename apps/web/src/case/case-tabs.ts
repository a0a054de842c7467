// Which parts of a case its reader sees: a group of fields that is not theirs leaves no empty tab behind. Pure.
import type { CaseView } from '../client/index.js';

export const CASE_TABS = ['summary', 'screening', 'checks', 'approval', 'documents', 'history'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** Whether a group of fields is shown to the reader. */
export function shows(view: Pick<CaseView, 'visible'>, group: string): boolean {
  return view.visible.includes(group);
}

/** The tabs of this case for this reader, in order. */
export function tabsOf(view: CaseView): CaseTab[] {
  const has: Record<CaseTab, boolean> = {
    summary: true,
    screening: shows(view, 'hitsOpen') || shows(view, 'hitsJudged'),
    checks: shows(view, 'checks'),
    approval: shows(view, 'steps'),
    documents: shows(view, 'documents'),
    history: true,
  };
  return CASE_TABS.filter((tab) => has[tab]);
}

/** Where a case opens by itself: on the decision for whom it waits for one, else on the summary. */
export function landingTab(view: Pick<CaseView, 'actions' | 'visible'>): CaseTab {
  const decides = view.actions.some(({ action, allowed }) => action === 'decide' && allowed);
  return decides && shows(view, 'steps') ? 'approval' : 'summary';
}

/** How many things of a tab wait for somebody; 0 shows nothing. */
export function waitingIn(tab: CaseTab, view: CaseView): number {
  if (tab === 'screening') return view.hits.filter(({ verdict }) => verdict === null).length;
  if (tab === 'checks') return view.checks.filter(({ status }) => status !== 'done').length;
  return 0;
}
