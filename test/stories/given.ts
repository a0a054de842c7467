// What a story takes as given, told by HTTP as its people would have told it: the same requests as from the screens.
import assert from 'node:assert/strict';
import {
  type Applicant,
  assignProposedTier,
  declare,
  openCase,
  type Plan,
  submit,
  untilPersonIsAsked,
} from '../../apps/cli/src/demonstration/clearance.js';
import { onePagePdf } from '../../apps/cli/src/demonstration/documents.js';
import type { Campus } from '../../apps/cli/src/demonstration/scene.js';
import { PHONE } from '../support/browser.js';
import type { Person } from './person.js';
import type { Stage } from './stage.js';

export interface Given {
  passport: string;
  laboratory?: string;
  topic?: string;
  host?: string;
  unit?: string;
  school?: string;
  country?: string;
  birthDate?: string;
  /** Who does not live in Japan yet comes to T2. */
  abroad?: boolean;
}

/** The host's part of a case in which nothing is special. */
export function planOf(given: Given): Plan {
  const { passport, laboratory = '情報理論研究室', topic = '誤り訂正符号', unit = 'electrical-engineering' } = given;
  const entered = given.abroad === true ? { enteredJapan: 'no' } : { enteredJapan: 'yes', entryDate: '2024-04-01' };
  return {
    ...{ unit, laboratory },
    technology: { laboratory, topic, gate: 'no', publicOnly: 'no' },
    subject: { names: { passport }, japaneseNational: 'no', birthDate: given.birthDate ?? '2001' },
    stay: { status: 'master', from: '2027-04-01', to: '2029-03-31', ...entered, employedInJapan: 'no' },
  };
}

/** The applicant's part of it. */
export function applicantOf({ passport, school = 'Hanbit University', country = 'KR' }: Given): Applicant {
  const ties = { government: 'no', defence: 'no' };
  return {
    names: { passport },
    affiliations: [{ organisation: school, country, role: 'Student', from: '2020-03', to: '2024-02', ties }],
    funding: [{ payer: 'Family', payerType: 'family', country, yearlyAmountYen: 900_000 }],
    declaration: {
      ...{ contract: 'no', foreignGovernmentBenefit: 'no', annualIncomeYen: 900_000 },
      foreignGovernmentInstruction: 'no',
    },
  };
}

/** A case that was handed in and checked, and waits for a person. @returns its id */
export async function submittedCase({ as, newBrowser }: Campus, given: Given): Promise<string> {
  const caseId = await openCase(as(given.host ?? 'sato'), planOf(given));
  await handsIn({ as, newBrowser }, caseId, given);
  return caseId;
}

/** What is still to be done for a draft until a person of the office is asked. */
export async function handsIn({ as, newBrowser }: Campus, caseId: string, given: Given): Promise<void> {
  const host = as(given.host ?? 'sato');
  const { unit: _, laboratory: __, ...plan } = planOf(given);
  await host.patch(`/api/cases/${caseId}/draft`, plan);
  await declare(host, newBrowser, caseId, applicantOf(given));
  await submit(host, caseId);
  await untilPersonIsAsked(as('nakamura'), caseId);
}

/** An applicant who has opened the link on a phone, in English, and has answered and signed in that very session. */
export async function applicantOnPhone(stage: Stage, caseId: string, applicant: Applicant): Promise<Person> {
  const { url } = await stage.as('sato').post(`/api/cases/${caseId}/invitations`, { language: 'en' });
  const { pathname, hash } = new URL(String(url));
  const phone = await stage.comes('applicant', { language: 'en', window: PHONE });
  await phone.opens(pathname + hash);
  await phone.presses('Begin');
  await phone.presses('I have kept it');
  const { request } = phone.page.context();
  let writes = 0;
  const told = async (method: 'patch' | 'post' | 'put', path: string, body: object) => {
    const headers = { origin: stage.baseUrl, 'idempotency-key': `${caseId}-${(writes += 1)}` };
    const answer = await request[method](stage.baseUrl + path, { headers, ...body });
    assert.ok(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`);
  };
  await told('patch', '/api/applicant/draft', { data: applicant });
  for (const kind of ['cv', 'academic-record']) {
    const buffer = Buffer.from(await onePagePdf(kind).arrayBuffer());
    const file = { name: `${kind}.pdf`, mimeType: 'application/pdf', buffer };
    await told('post', '/api/applicant/documents', { multipart: { kind, file } });
  }
  const signature = { signatureName: applicant.names['passport'], language: 'en', agreed: true };
  await told('put', '/api/applicant/declaration', { data: signature });
  return phone;
}

/** A case whose tier is settled, by an officer, as proposed; it waits for its dean. @returns its id */
export async function reviewedCase(campus: Campus, given: Given): Promise<string> {
  const caseId = await submittedCase(campus, given);
  const tier = await assignProposedTier(campus.as('nakamura'), caseId, '提案のとおりとします。');
  assert.equal(tier, given.abroad === true ? 'T2' : 'T1');
  return caseId;
}
