// What people do while things break: whole clearances, over and over, each a few dozen requests by a host, an applicant, an officer and the approvers.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { onePagePdf } from '../../../apps/cli/src/demonstration/documents.js';
import type { Campus } from './campus.js';
import { Refused, Unanswered, type Visitor } from './visitor.js';
import type { Dice } from '../dice.js';

/** Told when a story ended otherwise than it was meant to: the house refused what it may not refuse. */
export type OnTrouble = (error: unknown) => void;

/** A case as its office sees it. */
interface Seen {
  state: string;
  version: number;
  person: { id: string };
  waitingFor: { who: string; what: string } | null;
  hits: { hitId: string; verdict: string | null }[];
  proposal: { tier: string } | null;
  steps: { stepId: string; step: string; status: string }[];
}

/** Asked between two steps: whether the story may go on. */
export type GoesOn = () => boolean;

const REASON = 'Nothing speaks against it.';

/** Tells stories one after another with so many tellers at once, until `goesOn` says no; then every request under way is still answered. */
export async function tellStories(
  campus: Campus,
  { tellers, dice, goesOn, onTrouble }: { tellers: number; dice: Dice; goesOn: GoesOn; onTrouble: OnTrouble },
): Promise<void> {
  const teller = async () => {
    while (goesOn()) {
      await tellStory(campus, dice, goesOn).catch(async (error: unknown) => {
        onTrouble(error);
        await pause(200);
      });
    }
  };
  await Promise.all(Array.from({ length: tellers }, teller));
}

/** One clearance from the first click to its end, or as far as it may go. */
export async function tellStory(campus: Campus, dice: Dice, goesOn: GoesOn): Promise<void> {
  const caseId = await openCase(campus, dice);
  const canary = await toSubmission(campus, caseId, goesOn);
  if (canary === null) return;
  if (dice.chance(0.05)) return withdraw(campus, caseId);
  let seen = await throughScreening(campus, caseId, goesOn);
  while (seen !== null && seen.state === 'in-review' && goesOn()) {
    seen = await decideNext(campus, caseId, seen, dice);
    if (seen.state !== 'returned') continue;
    await hostOf(campus).write(
      'PUT',
      `/api/cases/${caseId}/submission`,
      { answer: 'As asked.' },
      inCase(caseId, 'CaseSubmitted'),
    );
    seen = await throughScreening(campus, caseId, goesOn);
  }
  if (seen !== null && seen.state.startsWith('approved') && dice.chance(0.5))
    await erase(campus, caseId, seen.person.id, canary);
}

/** A case that now waits for the department's decision. */
export async function readyToDecide(campus: Campus, dice: Dice): Promise<{ caseId: string; stepId: string } | null> {
  const caseId = await openCase(campus, dice);
  await toSubmission(campus, caseId, () => true);
  const seen = await throughScreening(campus, caseId, () => true);
  const step = seen?.steps.find(({ status }) => status === 'now');
  return step ? { caseId, stepId: step.stepId } : null;
}

const inCase = (caseId: string, type: string) => ({ stream: `case-${caseId}`, type });
const hostOf = (campus: Campus) => campus.as('sato');

async function openCase(campus: Campus, dice: Dice): Promise<string> {
  const body = { type: 'student-admission', unit: 'electrical-engineering', laboratory: 'Control' };
  const { id } = await hostOf(campus).write('POST', '/api/cases', body, { stream: null, type: 'CaseOpened' });
  void dice;
  return String(id);
}

/** @returns the word that stands only in this applicant's personal fields; null when the story may not go on */
async function toSubmission(campus: Campus, caseId: string, goesOn: GoesOn): Promise<string | null> {
  const host = hostOf(campus);
  const canary = `CANARIA${randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase()}`;
  campus.journal.canaries.push(canary);
  const names = { passport: `${canary} TERESA` };
  await host.save('PATCH', `/api/cases/${caseId}/draft`, {
    technology: { laboratory: 'Control', topic: 'Stability of bridges', gate: 'no', publicOnly: 'no' },
    subject: { names, japaneseNational: 'no', birthDate: '1999-05' },
    stay: { status: 'doctoral', from: '2027-04-01', to: '2030-03-31', enteredJapan: 'no', employedInJapan: 'no' },
  });
  const phone = await openLink(campus, caseId);
  try {
    await phone.save('PATCH', '/api/applicant/draft', { names, ...answers(canary) });
    for (const kind of ['cv', 'academic-record']) {
      if (!goesOn()) return null;
      const form = new FormData();
      form.append('kind', kind);
      form.append('file', onePagePdf(`${canary} ${kind}`), `${canary}-${kind}.pdf`);
      await phone.write('POST', '/api/applicant/documents', form, inCase(caseId, 'DocumentAttached'));
    }
    const signed = { signatureName: names.passport, language: 'en', agreed: true };
    await phone.write('PUT', '/api/applicant/declaration', signed, inCase(caseId, 'DeclarationReceived'));
  } finally {
    phone.close();
  }
  await host.write('PUT', `/api/cases/${caseId}/submission`, {}, inCase(caseId, 'CaseSubmitted'));
  return canary;
}

const answers = (canary: string) => ({
  affiliations: [
    {
      ...{ organisation: 'Karvan Optical Research Center', country: 'NZ', role: 'Student', from: '2020-04' },
      ties: { government: 'no', defence: 'no' },
    },
  ],
  funding: [
    {
      ...{ payer: `${canary} Trust`, payerType: 'family', country: 'NZ', yearlyAmountYen: 1_200_000 },
      ties: { government: 'no', defence: 'no' },
    },
  ],
  declaration: {
    ...{ contract: 'no', foreignGovernmentBenefit: 'no', foreignGovernmentInstruction: 'no' },
    annualIncomeYen: 1_200_000,
  },
});

/**
 * The applicant's way in. A link opens once, and who was cut off before the code was shown asks the host for another one: the first try is not
 * repeated under a key, because a stranger has none.
 */
async function openLink(campus: Campus, caseId: string): Promise<Visitor> {
  for (let links = 1; ; links += 1) {
    const { url } = await hostOf(campus).write(
      'POST',
      `/api/cases/${caseId}/invitations`,
      { language: 'en' },
      inCase(caseId, 'ApplicantInvited'),
    );
    const phone = campus.stranger();
    try {
      await phone.save('POST', '/api/applicant/session', { token: String(url).split('#')[1] });
      return phone;
    } catch (error) {
      phone.close();
      if (!(error instanceof Refused && error.code === 'applicant.link_used') || links === 5) throw error;
    }
  }
}

async function withdraw(campus: Campus, caseId: string): Promise<void> {
  const body = { reason: 'The student has gone elsewhere.' };
  await hostOf(campus).write('PUT', `/api/cases/${caseId}/withdrawal`, body, inCase(caseId, 'CaseWithdrawn'));
}

/** Waits for the machine, judges what it found and assigns what it proposed. */
async function throughScreening(campus: Campus, caseId: string, goesOn: GoesOn): Promise<Seen | null> {
  const officer = campus.as('nakamura');
  for (;;) {
    if (!goesOn()) return null;
    const seen = await see(officer, caseId);
    const open = seen.hits.find(({ verdict }) => verdict === null);
    if (seen.state !== 'screening') return seen;
    if (open) {
      const verdict = { verdict: 'false-positive', reason: 'Another body of a like name.' };
      const path = `/api/cases/${caseId}/hits/${open.hitId}/adjudication`;
      await officer.write('PUT', path, verdict, inCase(caseId, 'HitAdjudicated'));
    } else if (seen.proposal && seen.waitingFor?.who !== 'machine') {
      const { tier } = seen.proposal;
      const assigned = { tier, reason: REASON };
      await officer.write('PUT', `/api/cases/${caseId}/tier`, assigned, inCase(caseId, 'TierAssigned'));
    } else await pause(250);
  }
}

const APPROVERS: Record<string, string> = {
  department: 'takahashi',
  office: 'kobayashi',
  executive: 'yamamoto',
  president: 'kato',
};

/** One decision: mostly yes, sometimes with a condition, a question back or a no. */
async function decideNext(campus: Campus, caseId: string, seen: Seen, dice: Dice): Promise<Seen> {
  const step = seen.steps.find(({ status }) => status === 'now');
  const approver = APPROVERS[step?.step ?? ''];
  if (!step || !approver) throw new Error(`${caseId} in review asks for no decision that anyone here may make`);
  const [decision, type] = dice.of<[Record<string, unknown>, string]>([
    ...Array.from({ length: 7 }, (): [Record<string, unknown>, string] => [{ outcome: 'approve' }, 'StepApproved']),
    [{ outcome: 'approve-with-conditions', conditions: ['Not in room A.'] }, 'StepApproved'],
    [{ outcome: 'return', returnTo: 'host' }, 'CaseReturned'],
    [{ outcome: 'licence-required' }, 'LicenceRequired'],
  ]);
  const path = `/api/cases/${caseId}/steps/${step.stepId}/decision`;
  await campus.as(approver).write('PUT', path, { reason: REASON, ...decision }, inCase(caseId, type));
  return see(campus.as('nakamura'), caseId);
}

async function erase(campus: Campus, caseId: string, person: string, canary: string): Promise<void> {
  const wish = { stream: `person-${person}`, type: 'PersonErased' };
  const body = { legalBasis: 'Article 35' };
  try {
    await campus.as('yamamoto').write('PUT', `/api/people/${person}/erasure`, body, wish);
    campus.journal.erased.push({ person, canary });
  } catch (error) {
    // The read model that knows whose case this was may be a moment behind.
    if (!(error instanceof Refused && ['access.not_found', 'person.case_runs'].includes(error.code))) throw error;
  }
  void caseId;
}

async function see(officer: Visitor, caseId: string): Promise<Seen> {
  return (await officer.get(`/api/cases/${caseId}`)) as unknown as Seen;
}

/** Whether a story could not go on because nobody answered for too long: a matter of liveness. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof Unanswered;
}
