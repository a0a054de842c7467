// For specs only: a case brought to where a test begins, its checks answered by the machine's own commands.
import { ChangeCase, type CaseCommand, type Hit, type HitDetail, type HitIdentity, type Identified } from '#cases';
import { Commands } from '#commands';
import { derivedId, type Actor } from '#kernel';
import { must, newBrowser, type Browser, type Campus } from './campus.js';
import type { TestServer } from './test-server.js';

export const HOST_PART = {
  technology: { laboratory: 'ロボット制御', topic: '二足歩行の安定化', gate: 'no', publicOnly: 'no' },
  subject: { names: { passport: 'AMINI PARVIZ' }, japaneseNational: 'no', birthDate: '1998-05' },
  stay: { status: 'doctoral', from: '2027-04-01', to: '2030-03-31', enteredJapan: 'no' },
};

export const APPLICANT_PART = {
  names: { passport: 'AMINI PARVIZ', native: 'پرویز امینی' },
  affiliations: [
    {
      organisation: 'Example Institute of Bridges',
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
};

export interface Opened {
  caseId: string;
  /** The token of the applicant's link. */
  link: string;
  url: (below?: string) => string;
}

/** A draft with the host's part filled in, and a link. @param part sections of the host's part that are otherwise */
export async function openCase(host: Browser, part: object = {}): Promise<Opened> {
  const opened = must(
    await host.send('POST', '/api/cases', { type: 'student-admission', unit: 'robotics', laboratory: 'ロボット制御' }),
    201,
  );
  const caseId = String(opened.body['id']);
  const url = (below = '') => `/api/cases/${caseId}${below}`;
  must(await host.send('PATCH', url('/draft'), { ...HOST_PART, ...part }), 200);
  const invited = must(await host.send('POST', url('/invitations'), { language: 'en' }), 201);
  return { caseId, url, link: String(invited.body['url']).split('#')[1] ?? '' };
}

interface SentForm {
  body: Buffer;
  headers: Record<string, string>;
}

/** A document's form, as a browser sends it. */
export function form(kind: string, content: string | Buffer, filename = 'cv.pdf'): SentForm {
  return multipart({ kind }, content, filename);
}

/** A list's form. */
export function listForm(content: string | Buffer, fields: Record<string, string>): SentForm {
  return multipart(fields, content, 'list.csv');
}

function multipart(fields: Record<string, string>, content: string | Buffer, filename: string): SentForm {
  const boundary = 'b7c1f0a25d0e4c39';
  const head = (words: string) => `--${boundary}\r\nContent-Disposition: form-data; ${words}\r\n`;
  const texts = Object.entries(fields).map(([name, value]) => `${head(`name="${name}"`)}\r\n${value}\r\n`);
  const body = Buffer.concat([
    Buffer.from(texts.join('')),
    Buffer.from(`${head(`name="file"; filename="${filename}"`)}Content-Type: application/pdf\r\n\r\n`),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}

export const PDF = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n';

/** The applicant opens the link, answers, uploads and signs. */
export async function declare(server: TestServer, { link }: Opened): Promise<Browser> {
  const phone = newBrowser(server);
  must(await phone.send('POST', '/api/applicant/session', { token: link }), 201);
  must(await phone.send('PATCH', '/api/applicant/draft', APPLICANT_PART), 200);
  for (const kind of ['cv', 'academic-record']) {
    const { body, headers } = form(kind, PDF);
    must(await phone.send('POST', '/api/applicant/documents', body, headers), 201);
  }
  must(
    await phone.send('PUT', '/api/applicant/declaration', {
      signatureName: 'AMINI PARVIZ',
      language: 'en',
      agreed: true,
    }),
    200,
  );
  return phone;
}

/** Submitted, and every check answered clear but for one hit when asked for. */
export async function screenedCase(
  server: TestServer,
  campus: Campus,
  hits: Hit[] = [],
  part: object = {},
): Promise<Opened & { phone: Browser }> {
  const opened = await openCase(campus.as('host'), part);
  const phone = await declare(server, opened);
  must(await campus.as('host').send('PUT', opened.url('/submission'), {}), 200);
  await answerChecks(server, campus, opened.caseId, hits);
  return { ...opened, phone };
}

/** With the tier assigned and the route open. */
export async function caseInReview(
  server: TestServer,
  campus: Campus,
  part: object = {},
): Promise<Opened & { phone: Browser }> {
  const opened = await screenedCase(server, campus, [], part);
  must(await campus.as('officer').send('PUT', opened.url('/tier'), { tier: 'T2', reason: '提案のとおり' }), 200);
  return opened;
}

/** Of a screened case: T1 by the officer, approved by the dean, and drawn to be decided again. @param words what each of them says */
export async function drawnCase(
  server: TestServer,
  campus: Campus,
  { caseId, url }: Pick<Opened, 'caseId' | 'url'>,
  words = { tier: '提案より下げた', decision: 'よし', condition: '設備 A は使わない' },
): Promise<void> {
  must(await campus.as('officer').send('PUT', url('/tier'), { tier: 'T1', reason: words.tier }), 200);
  const approval = { outcome: 'approve-with-conditions', conditions: [words.condition], reason: words.decision };
  must(await campus.as('dean').send('PUT', url('/steps/r1-department/decision'), approval), 200);
  const { rows } = await server.owner.query<{ id: string }>(
    `select id from log.events where stream = $1 and type = 'CaseApproved'`,
    [`case-${caseId}`],
  );
  await sendAsMachine(server, campus, caseId, { type: 'DrawSecondLook', decision: rows[0]?.id ?? '' });
}

/** The machine proposes T2, once every hit is judged. */
export async function proposeTier(server: TestServer, campus: Campus, caseId: string): Promise<void> {
  await sendAsMachine(server, campus, caseId, { type: 'ProposeTier', round: 1, tier: 'T2', factors: [] });
}

function sendAsMachine(server: TestServer, { institution }: Campus, caseId: string, command: CaseCommand) {
  const actor: Actor = { kind: 'machine', id: 'test', institution, account: null, onBehalfOf: null, roles: [] };
  const permission = command.type === 'DrawSecondLook' ? ('second-look.draw' as const) : ('case.check' as const);
  const sender = { actor, permission };
  return server.server.app.get(Commands, { strict: false }).send(new ChangeCase(caseId, command), sender);
}

/** So many does either kind of case get. */
const CHECKS_OF_A_CASE = 4;

/** Every check of a submitted case, answered as the machine would. */
export async function answerChecks(server: TestServer, campus: Campus, caseId: string, hits: Hit[]): Promise<void> {
  const send = (command: CaseCommand) => sendAsMachine(server, campus, caseId, command);
  const asked = await send({ type: 'RequestChecks', round: 1 });
  const checks = asked.events.filter(({ type }) => type === 'CheckRequested');
  for (const { data } of checks) {
    const found = data['check'] === 'list-screening' ? hits : [];
    await send({
      ...{ type: 'RecordCheck', checkId: String(data['checkId']), result: found.length > 0 ? 'attention' : 'clear' },
      ...{ findings: [], hits: found, details: detailsOf(found), workings: [], engine: 'test-1', lists: {} },
      identified: identifiedAs(found),
    });
  }
  if (checks.length !== CHECKS_OF_A_CASE) throw new Error(`Expected ${CHECKS_OF_A_CASE} checks, got ${checks.length}`);
  if (hits.length === 0) await proposeTier(server, campus, caseId);
}

/** What met, as the screening would tell it of an organisation. */
const IDENTITY: HitIdentity = {
  ...{ entryHash: 'a'.repeat(64), subject: 'b'.repeat(64), organisation: 'c'.repeat(64), memory: null, reopened: null },
};

/** Each of these hits, with what met. */
export function identifiedAs(hits: readonly Hit[]): Identified {
  return { hits: Object.fromEntries(hits.map(({ hitId }) => [hitId, IDENTITY])), changes: {}, reasons: {} };
}

/** A hit as the screening would report it. */
export function exampleHit(caseId = 'x'): Hit {
  return {
    hitId: derivedId('hit', caseId),
    party: 'affiliation-0',
    list: 'meti-eul',
    entry: '42',
    score: 0.93,
    band: 'strong',
    tier: 'E3',
  };
}

function detailsOf(hits: readonly Hit[]): { [hitId: string]: HitDetail } {
  const detail: HitDetail = {
    ...{ ours: 'Northern Institute', theirs: 'Northern Inst.', entryName: 'Northern Institute', country: 'XX' },
    ...{ theirRole: 'alias', reading: { ours: 'as-written', theirs: 'translation' }, limits: ['part-of-name'] },
    ...{ fields: [], explanation: [{ ours: 'institute', theirs: 'inst', route: 'meaning', score: 0.95 }] },
  };
  return Object.fromEntries(hits.map(({ hitId }) => [hitId, detail]));
}
