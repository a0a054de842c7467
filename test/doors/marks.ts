// A case in which every group of the table of visible fields holds words that stand nowhere else, so that an answer shows what it tells.
import {
  ChangeCase,
  VISIBLE_FIELDS,
  type CaseCommand,
  type CaseRelation,
  type FieldGroup,
  type Hit,
  type HitDetail,
} from '#cases';
import { Commands } from '#commands';
import { derivedId, type Actor } from '#kernel';
import { must, newBrowser, type Browser } from '../../apps/api/src/testing/campus.js';
import {
  APPLICANT_PART,
  exampleHit,
  form,
  HOST_PART,
  identifiedAs,
  PDF,
} from '../../apps/api/src/testing/clearance.js';
import type { TestServer } from '../../apps/api/src/testing/test-server.js';
import type { University } from './university.js';

const CHECKS_OF_A_CASE = 4;

/** Words, and the group of the table that they belong to. */
export interface Mark {
  text: string;
  /** null: shown to nobody at all. */
  group: FieldGroup | null;
  /** Of a hit of this round: nobody but the office knows of it before the route of its round is open. */
  round?: 1 | 2;
}

/** What one round's list screening finds: one hit that stands and one that is dismissed. */
function found(round: 1 | 2) {
  const hit = { ...exampleHit('marked'), hitId: derivedId('doors', `hit ${round}`), entry: `99004${round}` };
  const dismissed = { ...hit, hitId: derivedId('doors', `dismissed hit ${round}`), entry: `99005${round}` };
  return { hit, dismissed, verdict: `mark-verdict-${round}`, dismissal: `mark-dismissal-${round}` };
}

const FOUND = { 1: found(1), 2: found(2) };

function marksOfHits(round: 1 | 2): Mark[] {
  const { hit, dismissed, verdict, dismissal } = FOUND[round];
  return [
    ...[hit.hitId, hit.entry, nameOf(hit), verdict].map((text): Mark => ({ text, group: 'hitsJudged', round })),
    ...[dismissed.hitId, dismissed.entry, nameOf(dismissed), dismissal].map((text): Mark => ({
      text,
      group: 'hitsDismissed',
      round,
    })),
  ];
}

function nameOf({ entry }: Hit): string {
  return `mark-name-${entry}`;
}

const SAID = {
  topic: { text: 'mark-topic', group: 'dossier' },
  mail: { text: 'mark-mail@example.org', group: null },
  filename: { text: 'mark-file.pdf', group: 'documents' },
  working: { text: 'mark-working', group: 'workings' },
  tier: { text: 'mark-tier', group: 'tierReason' },
  question: { text: 'mark-question', group: 'questionToHost' },
  answer: { text: 'mark-answer', group: 'questionToHost' },
  reason: { text: 'mark-reason', group: 'reasons' },
  escalation: { text: 'mark-escalation', group: 'reasons' },
  hold: { text: 'mark-hold', group: 'reasons' },
  amendment: { text: 'mark-amendment', group: 'changes' },
  stepQuestion: { text: 'mark-step-question', group: 'reasons' },
  interest: { text: 'mark-interest', group: 'interests' },
  reroute: { text: 'mark-reroute', group: 'reasons' },
  asked: { text: 'mark-asked', group: 'consultations' },
  opinion: { text: 'mark-opinion', group: 'consultations' },
  contest: { text: 'mark-contest', group: 'contestWords' },
  contestAnswer: { text: 'mark-reply', group: 'contestWords' },
  supersession: { text: 'mark-supersession', group: 'reasons' },
  condition: { text: 'mark-condition', group: 'conditions' },
} as const satisfies Record<string, Mark>;

export const MARKS: readonly Mark[] = [...Object.values(SAID), ...marksOfHits(1), ...marksOfHits(2)];

/** Whether this relation may meet these words. @param open the rounds whose route is open */
export function mayMeet(mark: Mark, relation: CaseRelation | null, open: readonly number[]): boolean {
  if (mark.group === null || relation === null) return false;
  const row: readonly CaseRelation[] = VISIBLE_FIELDS[mark.group];
  return row.includes(relation) && (mark.round === undefined || relation === 'officer' || open.includes(mark.round));
}

export interface MarkedCase {
  id: string;
  url: (below?: string) => string;
  phone: Browser;
  documentId: string;
  applicant: string;
}

/** The stages of its life; each is looked at before the next begins. */
export const STAGES = [
  ...([
    'found',
    'judged',
    'routed',
    'returned',
    'found again',
    'routed again',
    'held',
    'sent back',
    'decided',
  ] as const),
  ...(['contested', 'superseded'] as const),
] as const;
export type Stage = (typeof STAGES)[number];

export async function openMarked(server: TestServer, { campus }: University): Promise<MarkedCase> {
  const host = campus.as('host');
  const opening = { type: 'student-admission', unit: 'robotics', laboratory: 'ロボット制御' };
  const { id } = must(await host.send('POST', '/api/cases', opening), 201).body;
  const url = (below = '') => `/api/cases/${String(id)}${below}`;
  const technology = { ...HOST_PART.technology, topic: SAID.topic.text };
  must(await host.send('PATCH', url('/draft'), { ...HOST_PART, technology }), 200);
  const invited = must(await host.send('POST', url('/invitations'), { language: 'en', email: SAID.mail.text }), 201);
  const phone = newBrowser(server);
  const token = String(invited.body['url']).split('#')[1];
  must(await phone.send('POST', '/api/applicant/session', { token }), 201);
  must(await phone.send('PATCH', '/api/applicant/draft', APPLICANT_PART), 200);
  let documentId = '';
  for (const kind of ['cv', 'academic-record']) {
    const { body, headers } = form(kind, PDF, SAID.filename.text);
    documentId = String(
      must(await phone.send('POST', '/api/applicant/documents', body, headers), 201).body['documentId'],
    );
  }
  const signing = { signatureName: 'AMINI PARVIZ', language: 'en', agreed: true };
  must(await phone.send('PUT', '/api/applicant/declaration', signing), 200);
  const seen = must(await host.send('GET', url()), 200).body;
  return { id: String(id), url, phone, documentId, applicant: String((seen['person'] as { id: string }).id) };
}

/** Brings it from the stage before to this one. */
export async function advance(
  server: TestServer,
  { campus, member }: University,
  marked: MarkedCase,
  stage: Stage,
): Promise<void> {
  const { url, id } = marked;
  const send = async (who: 'host' | 'officer' | 'dean' | 'clerk' | 'executive', below: string, body: object) => {
    server.clock.advance(1_000);
    const method = ['/escalations', '/supersessions', '/interests', '/consultations', '/amendments'].includes(below)
      ? 'POST'
      : 'PUT';
    return must(await campus.as(who).send(method, url(below), body), method === 'POST' ? 201 : 200);
  };
  const machine = sender(server, campus.institution, id);
  const judge = async (round: 1 | 2) => {
    const { hit, dismissed, verdict, dismissal } = FOUND[round];
    await send('officer', `/hits/${hit.hitId}/adjudication`, { verdict: 'true-match', reason: verdict });
    await send('officer', `/hits/${dismissed.hitId}/adjudication`, { verdict: 'false-positive', reason: dismissal });
    // A hit that nobody dismissed stays in the next round, and is judged there again.
    const kept = FOUND[1];
    const again = { verdict: 'true-match', reason: kept.verdict };
    if (round === 2) await send('officer', `/hits/${kept.hit.hitId}/adjudication`, again);
    await machine.send({ type: 'ProposeTier', round, tier: 'T2', factors: [] });
  };
  const steps: Record<Stage, () => Promise<unknown>> = {
    found: async () => {
      await send('host', '/submission', {});
      await machine.check(1);
    },
    judged: async () => {
      await judge(1);
    },
    routed: () => send('officer', '/tier', { tier: 'T2', reason: SAID.tier.text }),
    returned: () =>
      send('dean', '/steps/r1-department/decision', {
        outcome: 'return',
        reason: SAID.question.text,
        returnTo: 'host',
      }),
    'found again': async () => {
      await send('host', '/submission', { answer: SAID.answer.text });
      await machine.check(2);
    },
    'routed again': async () => {
      await judge(2);
      await send('officer', '/tier', { tier: 'T2', reason: SAID.tier.text });
      await send('officer', '/route', { add: ['executive'], askAgainFrom: null, reason: SAID.reroute.text });
      await send('clerk', '/escalations', { to: 'president', reason: SAID.escalation.text });
      const named = { person: member('dean of science').person, kind: 'relative', reason: SAID.interest.text };
      await send('officer', '/interests', named);
      const asked = { person: campus.person('officer'), role: null, question: SAID.asked.text, businessDays: 5 };
      const { id: consultationId, position } = (await send('dean', '/consultations', asked)).body;
      must(await campus.as('officer').send('GET', `/api/consultations?after=${String(position)}`), 200);
      const opinion = { opinion: SAID.opinion.text };
      must(
        await campus.as('officer').send('PUT', `/api/consultations/${String(consultationId)}/opinion`, opinion),
        200,
      );
    },
    held: async () => {
      const subject = { ...HOST_PART.subject, email: 'amini@example.org' };
      await send('host', '/amendments', { host: { subject }, reason: SAID.amendment.text });
      await send('officer', '/hold', { reason: SAID.hold.text });
    },
    'sent back': async () => {
      await send('officer', '/hold/release', { reason: SAID.hold.text });
      await send('dean', '/steps/r2-department/decision', { outcome: 'approve', reason: SAID.reason.text });
      const question = { outcome: 'return', returnTo: 'department', reason: SAID.stepQuestion.text };
      await send('officer', '/steps/r2-office/decision', question);
    },
    decided: async () => {
      const outcome = { outcome: 'approve-with-conditions', conditions: [SAID.condition.text] };
      await send('dean', '/steps/r2.2-department/decision', { ...outcome, reason: SAID.reason.text });
      await send('officer', '/steps/r2.2-office/decision', {
        outcome: 'reject',
        grounds: [await aGround(campus.as('officer'))],
        reason: SAID.reason.text,
      });
    },
    contested: async () => {
      server.clock.advance(1_000);
      must(await marked.phone.send('POST', '/api/applicant/contest', { reason: SAID.contest.text }), 201);
      await send('executive', '/contest/answer', { outcome: 'upheld', reason: SAID.contestAnswer.text });
    },
    superseded: async () => {
      const decision = { outcome: 'approve-with-conditions', conditions: [SAID.condition.text] };
      await send('executive', '/supersessions', { ...decision, reason: SAID.supersession.text });
    },
  };
  await steps[stage]();
}

async function aGround(officer: Browser): Promise<string> {
  const { grounds } = must(await officer.send('GET', '/api/policy'), 200).body as { grounds: { code: string }[] };
  return grounds[0]?.code ?? '';
}

function sender(server: TestServer, institution: string, id: string) {
  const actor: Actor = { kind: 'machine', id: 'test', institution, account: null, onBehalfOf: null, roles: [] };
  const commands = server.server.app.get(Commands, { strict: false });
  const send = (command: CaseCommand) => {
    server.clock.advance(1_000);
    return commands.send(new ChangeCase(id, command), { actor, permission: 'case.check' });
  };
  const check = async (round: 1 | 2) => {
    const hits = [FOUND[round].hit, FOUND[round].dismissed];
    const details = Object.fromEntries(hits.map((hit) => [hit.hitId, detailOf(hit)]));
    const asked = (await send({ type: 'RequestChecks', round })).events.filter(({ type }) => type === 'CheckRequested');
    if (asked.length !== CHECKS_OF_A_CASE) throw new Error(`Expected ${CHECKS_OF_A_CASE} checks, got ${asked.length}`);
    for (const { data } of asked) {
      const isScreening = data['check'] === 'list-screening';
      const found = isScreening ? { hits, details } : { hits: [], details: {} };
      const workings = isScreening ? [] : [{ code: 'residency.employed', params: { from: SAID.working.text } }];
      await send({
        ...{ type: 'RecordCheck', checkId: String(data['checkId']), result: isScreening ? 'attention' : 'clear' },
        ...{
          findings: [],
          ...found,
          workings,
          engine: 'test-1',
          lists: isScreening ? { 'meti-eul': 'c'.repeat(64) } : {},
        },
        identified: identifiedAs(isScreening ? hits : []),
      });
    }
  };
  return { send, check };
}

function detailOf(hit: Hit): HitDetail {
  const entryName = nameOf(hit);
  return { ours: 'Nordstadt', theirs: entryName, entryName, country: 'DE', fields: [], explanation: [] };
}
