// A story is told in scenes, each on a day and at an hour; the scenes of all stories are played in the order of time.
import type { Browser } from './browser.js';
import {
  adjudicateAll,
  assignProposedTier,
  declare,
  decide,
  openCase,
  submit,
  untilPersonIsAsked,
  type Applicant,
  type Plan,
} from './clearance.js';

/** The university as a scene sees it: its people at their browsers. */
export interface Campus {
  as: (key: string) => Browser;
  newBrowser: (name: string) => Browser;
}

export interface Scene {
  /** Days before today, and the hour of that day in Tokyo. */
  daysAgo: number;
  hour: number;
  play: (campus: Campus) => Promise<void>;
}

export const scene = (daysAgo: number, hour: number, play: Scene['play']): Scene => ({ daysAgo, hour, play });

export const TIER_REASON = '提案された要因を確認し、提案どおりとします。';

/** From the first click of the host to the moment at which a person is asked. */
export async function submitted(campus: Campus, host: string, plan: Plan, applicant: Applicant): Promise<string> {
  const caseId = await openCase(campus.as(host), plan);
  await declare(campus.as(host), campus.newBrowser, caseId, applicant);
  await submit(campus.as(host), caseId);
  await untilPersonIsAsked(campus.as('nakamura'), caseId);
  return caseId;
}

/** The officer answers every hit with the same verdict and takes over the proposed tier. */
export async function triaged(
  campus: Campus,
  officer: string,
  caseId: string,
  verdict: string,
  reason: string,
): Promise<void> {
  await adjudicateAll(campus.as(officer), caseId, verdict, reason);
  await assignProposedTier(campus.as(officer), caseId, TIER_REASON);
}

/** Approves with whoever of these may decide now, until the route ends. */
export async function approvedBy(campus: Campus, caseId: string, ...approvers: string[]): Promise<void> {
  for (const approver of approvers) {
    const seen = await campus.as(approver).get(`/api/cases/${caseId}`);
    const actions = seen['actions'] as { action: string; allowed: boolean }[];
    if (!actions.some(({ action, allowed }) => action === 'decide' && allowed)) continue;
    await decide(campus.as(approver), caseId, {
      outcome: 'approve',
      reason: '審査票と証拠を確認しました。支障ありません。',
    });
  }
}
