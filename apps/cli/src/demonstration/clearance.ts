// The steps of a clearance as its people take them, each a few requests: the words in which the stories are told.
import type { Answer, Browser } from './browser.js';
import { onePagePdf } from './documents.js';

export interface Applicant {
  names: Record<string, string>;
  affiliations: Record<string, unknown>[];
  funding: Record<string, unknown>[];
  declaration: Record<string, unknown>;
}

export interface Plan {
  unit: string;
  laboratory: string;
  technology: Record<string, unknown>;
  subject: Record<string, unknown>;
  stay: Record<string, unknown>;
  intendedUse?: string;
  nextDestination?: string;
}

/** The host opens the case, tells what is planned, and gets the applicant's link. */
export async function openCase(host: Browser, plan: Plan): Promise<string> {
  const { id } = await host.post('/api/cases', {
    type: 'student-admission',
    unit: plan.unit,
    laboratory: plan.laboratory,
  });
  const { unit: _unit, laboratory: _laboratory, ...draft } = plan;
  await host.patch(`/api/cases/${id}/draft`, draft);
  return String(id);
}

/** The applicant opens the link on a phone, answers, uploads and signs. */
export async function declare(
  host: Browser,
  newBrowser: (name: string) => Browser,
  caseId: string,
  applicant: Applicant,
): Promise<Browser> {
  const { url } = await host.post(`/api/cases/${caseId}/invitations`, { language: 'en' });
  const phone = newBrowser(`applicant-${caseId}`);
  await phone.post('/api/applicant/session', { token: String(url).split('#')[1] });
  const { names, affiliations, funding, declaration } = applicant;
  await phone.patch('/api/applicant/draft', { names, affiliations, funding, declaration });
  await upload(phone, '/api/applicant/documents', 'cv', 'cv.pdf', 'Curriculum vitae');
  await upload(phone, '/api/applicant/documents', 'academic-record', 'record.pdf', 'Academic record');
  await phone.put('/api/applicant/declaration', { signatureName: names['passport'], language: 'en', agreed: true });
  return phone;
}

export async function upload(
  browser: Browser,
  path: string,
  kind: string,
  filename: string,
  line: string,
): Promise<Answer> {
  const form = new FormData();
  form.append('kind', kind);
  form.append('file', onePagePdf(line), filename);
  return browser.post(path, form);
}

export function submit(host: Browser, caseId: string, answer?: string): Promise<Answer> {
  return host.put(`/api/cases/${caseId}/submission`, answer ? { answer } : {});
}

/**
 * Waits until the background checks have said what they have to say and a person is asked.
 * @throws Error after 30 seconds, with what the case is waiting for
 */
export async function untilPersonIsAsked(officer: Browser, caseId: string): Promise<Answer> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const seen = await officer.get(`/api/cases/${caseId}`);
    const waiting = seen['waitingFor'] as { who: string; what: string } | null;
    if (waiting && waiting.who !== 'machine') return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The checks of case ${caseId} were not finished after 30 seconds; is the worker running?`);
}

interface SeenHit {
  hitId: string;
  verdict: string | null;
}

export async function adjudicateAll(officer: Browser, caseId: string, verdict: string, reason: string): Promise<void> {
  const seen = await untilPersonIsAsked(officer, caseId);
  for (const hit of seen['hits'] as SeenHit[]) {
    if (hit.verdict === null)
      await officer.put(`/api/cases/${caseId}/hits/${hit.hitId}/adjudication`, { verdict, reason });
  }
}

/** Assigns the tier that was proposed. */
export async function assignProposedTier(officer: Browser, caseId: string, reason: string): Promise<string> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const seen = await officer.get(`/api/cases/${caseId}`);
    const proposal = seen['proposal'] as { tier: string } | null;
    if (proposal) {
      await officer.put(`/api/cases/${caseId}/tier`, { tier: proposal.tier, reason });
      return proposal.tier;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No tier was proposed for case ${caseId} after 30 seconds`);
}

export interface Decision {
  outcome: 'approve' | 'approve-with-conditions' | 'licence-required' | 'return' | 'reject';
  reason: string;
  conditions?: string[];
  grounds?: string[];
  returnTo?: 'host' | 'applicant';
}

/** Decides the step that is now due, with what this person sees as the evidence. */
export async function decide(approver: Browser, caseId: string, decision: Decision): Promise<void> {
  const seen = await approver.get(`/api/cases/${caseId}`);
  const step = (seen['steps'] as { stepId: string; status: string }[]).find(({ status }) => status === 'now');
  if (!step) throw new Error(`Case ${caseId} asks for no decision now`);
  await approver.put(`/api/cases/${caseId}/steps/${step.stepId}/decision`, { ...decision });
}

export async function importList(officer: Browser, csv: string, effectiveDate: string): Promise<Answer> {
  const form = new FormData();
  form.append('source', 'demonstration-list');
  form.append('effectiveDate', effectiveDate);
  form.append('file', new Blob([csv], { type: 'text/csv' }), 'demonstration-list.csv');
  const imported = await officer.post('/api/lists/imports', form);
  // The next scene may be about what waits: nobody reads a page in the very moment.
  await officer.get(`/api/lists?after=${imported.position ?? ''}`);
  return imported;
}

/** A second person looks at what waits, and adopts it. */
export async function adoptList(officer: Browser): Promise<void> {
  const list = '/api/lists/demonstration-list';
  const { proposal } = await officer.get(`${list}/proposal`);
  await officer.put(`${list}/proposal/decision`, { proposal, outcome: 'adopt' });
}
