// One clearance as the benchmark counts it: open, declare, submit, four checks by the worker, adjudicate, assign the tier, two approvals.
import { ChangeCase, type Case, type CaseCommand, type Dossier } from '#cases';
import type { Position } from '#event-store';
import { RandomIds, type Actor, type ActorKind, type CaseId, type RoleGrant } from '#kernel';
import { ChangeOrganisation, type Sender } from '#commands';
import type { Site } from './site.js';

const ids = new RandomIds();
export const INSTITUTION = ids.next();

export const actor = (kind: ActorKind, role?: RoleGrant['role']): Actor => ({
  kind,
  id: ids.next(),
  institution: INSTITUTION,
  account: null,
  onBehalfOf: null,
  roles: role ? [{ role, unit: null }] : [],
});

const [officer, secondOfficer, dean] = [
  actor('person', 'officer'),
  actor('person', 'officer'),
  actor('person', 'dean'),
];

/** Milliseconds of every command that was sent. */
export interface Measured {
  commandsMs: number[];
  lagsMs: number[];
  done: number;
}

let opened = 0;

/** An institution with one faculty, for cases to be opened in. */
export async function foundFaculty({ commands }: Pick<Site, 'commands'>): Promise<void> {
  const by = { actor: actor('person', 'administrator'), permission: 'organisation.manage' } as const;
  const name = { ja: '工学部', en: 'Engineering' };
  const found = {
    type: 'FoundInstitution',
    name: { ja: '例大学', en: 'Example University' },
    demonstration: false,
  } as const;
  await commands.send(new ChangeOrganisation(INSTITUTION, found), by);
  await commands.send(
    new ChangeOrganisation(INSTITUTION, { type: 'AddUnit', unit: 'engineering', name, parent: null }),
    by,
  );
}

export type Send = (who: Actor, permission: Sender['permission'], command: CaseCommand) => Promise<Position>;

/** Sends commands to one case and keeps how long each took. */
export function sender(
  { commands }: Pick<Site, 'commands'>,
  caseId: CaseId,
  measured: Pick<Measured, 'commandsMs'>,
): Send {
  return async (who, permission, command) => {
    const began = performance.now();
    const { position } = await commands.send(new ChangeCase(caseId, command), { actor: who, permission });
    measured.commandsMs.push(performance.now() - began);
    return position;
  };
}

/** The half that needs nobody but host and applicant: open, attach twice, declare, submit. Five commands, six events. */
export async function submitOne(site: Pick<Site, 'commands'>, measured: Pick<Measured, 'commandsMs'>): Promise<CaseId> {
  opened += 1;
  const caseId = ids.next();
  const [host, applicant] = [actor('person', 'host'), actor('applicant')];
  const dossier = listedDossier(opened);
  const send = sender(site, caseId, measured);
  const identity = {
    caseType: 'student-admission' as const,
    number: `2026-${opened}`,
    applicant: applicant.id,
    host: host.id,
  };
  await send(host, 'case.open', { type: 'OpenCase', ...identity, unit: 'engineering', laboratory: 'Control' });
  for (const kind of ['cv', 'academic-record'] as const) {
    const document = {
      documentId: ids.next(),
      kind,
      mediaType: 'application/pdf',
      sizeBytes: 1,
      sha256: '0'.repeat(64),
      filename: 'a.pdf',
    };
    await send(host, 'document.attach', { type: 'AttachDocument', ...document });
  }
  const signed = {
    type: 'ReceiveDeclaration' as const,
    transcribed: false,
    language: 'en' as const,
    applicant: dossier.applicant,
  };
  await send(applicant, 'case.declare', signed);
  await send(host, 'case.submit', { type: 'SubmitCase', dossier, answer: null, corrected: false });
  return caseId;
}

/** Submits a case and answers what the checks bring up, until a tier is proposed. */
export async function screenOne(site: Site, measured: Pick<Measured, 'commandsMs'>): Promise<[CaseId, Send, Case]> {
  const caseId = await submitOne(site, measured);
  const send = sender(site, caseId, measured);
  const screened = await site.watch.until(
    caseId,
    ({ checks }) => checks.length === 4 && checks.every(({ status }) => status === 'done'),
  );
  for (const { hitId } of screened.hits) {
    await send(officer, 'hit.adjudicate', {
      type: 'AdjudicateHit',
      hitId,
      verdict: 'false-positive',
      reason: 'Another body.',
    });
  }
  return [caseId, send, await site.watch.until(caseId, (state) => state.proposal !== null)];
}

/** Takes one fictional student through the house. @throws Error when the case does not end approved */
export async function clearOne(site: Site, measured: Measured): Promise<void> {
  const [caseId, send, { proposal }] = await screenOne(site, measured);
  if (!proposal) throw new Error('No tier was proposed');
  await send(officer, 'tier.assign', { type: 'AssignTier', tier: proposal.tier, reason: 'As proposed.' });
  let position = '';
  for (const [approver, step] of [
    [dean, 'department'],
    [secondOfficer, 'office'],
  ] as const) {
    position = await send(approver, 'case.decide', {
      ...{ type: 'DecideStep', stepId: `r1-${step}`, outcome: 'approve', reason: 'No objection.' },
      ...{ conditions: [], grounds: [], returnTo: 'host', evidenceHash: null },
    });
  }
  const decidedAt = performance.now();
  if (!(await site.checkpoints.waitFor(position, undefined, 30_000))) throw new Error('The read models stand still');
  measured.lagsMs.push(performance.now() - decidedAt);
  measured.done += 1;
  site.watch.forget(caseId);
}

/** A dossier that goes to T2 (not resident, nothing listed) with one hit to adjudicate. */
function listedDossier(n: number): Dossier {
  return {
    host: {
      technology: { laboratory: 'Control', topic: 'Stability of bridges', gate: 'no', publicOnly: 'no' },
      subject: { names: { passport: `EXAMPLE AIKO ${n}` }, japaneseNational: 'no', birthDate: '1999-04-01' },
      stay: { status: 'doctoral', from: '2027-04-01', to: '2030-03-31', enteredJapan: 'no', employedInJapan: 'no' },
    },
    applicant: {
      affiliations: [
        {
          organisation: 'Karvan Optical Research Center',
          country: 'NZ',
          role: 'Student',
          from: '2020-04',
          ties: { government: 'no', defence: 'no' },
        },
      ],
      funding: [{ payerType: 'self', yearlyAmountYen: 1_200_000 }],
      declaration: {
        contract: 'no',
        foreignGovernmentBenefit: 'no',
        foreignGovernmentInstruction: 'no',
        annualIncomeYen: 1_200_000,
      },
      signature: { name: 'EXAMPLE AIKO', language: 'en', signedAt: '2026-11-01T00:00:00.000Z' },
    },
  };
}
