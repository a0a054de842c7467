// The story of the first clearance, by HTTP, against the whole house: one person from the professor's form to the recorded decision.
//
//   a professor opens a case and sends a link · the applicant answers on a phone, uploads, signs · the professor submits · the workers check
//   · an officer judges the hit and assigns the tier · dean, office and executive decide · everyone can read why, and anyone can verify it
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RADAR_APPLICANT, RADAR_PLAN } from '../../apps/cli/src/demonstration/applicants.js';
import { Refused, type Browser } from '../../apps/cli/src/demonstration/browser.js';
import {
  decide,
  importList,
  openCase,
  untilPersonIsAsked,
  upload,
} from '../../apps/cli/src/demonstration/clearance.js';
import { FIRST_VERSION } from '../../apps/cli/src/demonstration/list.js';
import { foundUniversity, type University } from '../support/university.js';

let university: University;
let host: Browser,
  dean: Browser,
  officer: Browser,
  secondOfficer: Browser,
  executive: Browser,
  inspector: Browser,
  phone: Browser;
let caseId = '';
let link = '';
let beforeDecision = '';

const codeOf = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? `${error.status} ${error.code}` : Promise.reject(error)),
  );
const read = (browser: Browser) => browser.get(`/api/cases/${caseId}`);
const sentences = (history: unknown) => (history as { sentence: { en: string } }[]).map(({ sentence }) => sentence.en);

beforeAll(async () => {
  university = await foundUniversity();
  const { as } = university;
  [host, dean, officer, secondOfficer, executive, inspector] = [
    'sato',
    'takahashi',
    'nakamura',
    'kobayashi',
    'yamamoto',
    'yoshida',
  ].map(as) as [Browser, Browser, Browser, Browser, Browser, Browser];
  await importList(officer, FIRST_VERSION, '2026-10-01');
});

afterAll(async () => university?.close());

describe('1. The professor asks, the applicant answers', () => {
  test('the professor opens a case, says what is planned, and the draft is kept while it is incomplete', async () => {
    caseId = await openCase(host, RADAR_PLAN);
    const draft = await host.get(`/api/cases/${caseId}/draft`);
    expect(draft['host']).toMatchObject({ technology: { gate: 'yes', controlListRow: '10' } });
    expect((draft['problems'] as unknown[]).length).toBeGreaterThan(0);
    expect(await codeOf(host.put(`/api/cases/${caseId}/submission`))).toBe('409 case.declaration_missing');
  });

  test('what is asked follows from the technology gate: intended use only where it is not "no"', async () => {
    const asked = async () =>
      ((await host.get(`/api/cases/${caseId}/draft`))['questions'] as { pointer: string }[]).map(
        ({ pointer }) => pointer,
      );
    expect(await asked()).toContain('/host/intendedUse');
    await host.patch(`/api/cases/${caseId}/draft`, { technology: { ...RADAR_PLAN.technology, gate: 'no' } });
    expect(await asked()).not.toContain('/host/intendedUse');
    await host.patch(`/api/cases/${caseId}/draft`, { technology: RADAR_PLAN.technology });
  });

  test('a mail scanner that fetches the link changes nothing; the applicant opens it with a button, once', async () => {
    const { url } = await host.post(`/api/cases/${caseId}/invitations`, { language: 'en' });
    const [page, token] = String(url).split('#');
    link = String(token);
    for (let visit = 0; visit < 3; visit += 1)
      expect((await fetch(university.baseUrl + new URL(String(page)).pathname)).status).toBe(200);
    phone = university.newBrowser('phone');
    const opened = await phone.post('/api/applicant/session', { token: link });
    expect(opened['code']).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    expect(await codeOf(university.newBrowser('stranger').post('/api/applicant/session', { token: link }))).toBe(
      '403 applicant.link_used',
    );
    const computer = university.newBrowser('computer');
    await computer.post('/api/applicant/session', { token: link, code: opened['code'] });
    expect((await computer.get('/api/applicant/case'))['number']).toBe((await read(host))['number']);
  });

  test('the applicant reads why each thing is asked, answers, uploads and signs', async () => {
    const asked = await phone.get('/api/applicant/case');
    expect((asked['asks'] as { why: { ja: string; en: string } }[]).every(({ why }) => why.ja && why.en)).toBe(true);
    const { names, affiliations, funding, declaration } = RADAR_APPLICANT;
    await phone.patch('/api/applicant/draft', { names, affiliations, funding, declaration });
    const incomplete = phone.put('/api/applicant/declaration', {
      signatureName: 'LIN HAORAN',
      language: 'en',
      agreed: true,
    });
    expect(await codeOf(incomplete)).toMatch(/^422 /);
    await upload(phone, '/api/applicant/documents', 'cv', '履歴書.pdf', 'Curriculum vitae');
    await upload(phone, '/api/applicant/documents', 'academic-record', 'record.pdf', 'Academic record');
    await phone.put('/api/applicant/declaration', { signatureName: 'LIN HAORAN', language: 'en', agreed: true });
  });

  test('the professor submits, and every opening of a document is on record', async () => {
    await host.put(`/api/cases/${caseId}/submission`, {});
    const seen = await untilPersonIsAsked(officer, caseId);
    const [document] = seen['documents'] as { documentId: string }[];
    const before = await university.countOf('DocumentOpened');
    await officer.get(`/api/cases/${caseId}`);
    const answer = await university.download('nakamura', `/api/cases/${caseId}/documents/${document?.documentId}`);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(await university.countOf('DocumentOpened')).toBe(before + 1);
  });
});

describe('2. The machine checks and proposes', () => {
  test('four checks are done, each with its evidence; ② of the declaration and the ties are found', async () => {
    const seen = await untilPersonIsAsked(officer, caseId);
    const checks = seen['checks'] as { check: string; status: string; result: string; lists: { sha256: string }[] }[];
    expect(Object.fromEntries(checks.map(({ check, status, result }) => [check, `${status} ${result}`]))).toEqual({
      completeness: 'done clear',
      residency: 'done attention',
      'specific-category': 'done attention',
      'list-screening': 'done attention',
    });
    expect(checks.find(({ check }) => check === 'list-screening')?.lists[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the hit is on the desk of the office alone: neither dean nor host can tell that there is one', async () => {
    for (const browser of [dean, host]) {
      const seen = await read(browser);
      const history = await browser.get(`/api/cases/${caseId}/history`);
      expect(seen['hits']).toEqual([]);
      expect(JSON.stringify([seen, history])).not.toMatch(/demonstration-list|HitAdjudicated/);
      const screening = (seen['checks'] as { check: string; status: string; result: unknown }[]).find(
        ({ check }) => check === 'list-screening',
      );
      expect(screening).toMatchObject({ status: 'in-progress', result: null });
    }
    expect(((await read(officer))['hits'] as unknown[]).length).toBeGreaterThan(0);
  });
});

describe('3. People judge', () => {
  test('the officer judges the hit, reading which name met which form by which route', async () => {
    for (const hit of (await read(officer))['hits'] as { hitId: string; detail: { explanation: unknown[] } }[]) {
      expect(hit.detail.explanation.length).toBeGreaterThan(0);
      const path = `/api/cases/${caseId}/hits/${hit.hitId}/adjudication`;
      expect(await codeOf(dean.put(path, { verdict: 'false-positive', reason: 'x' }))).toMatch(/^40[34] /);
      await officer.put(path, { verdict: 'true-match', reason: '履歴書の在籍先と一致します。' });
    }
  });

  test('the tier is proposed with every factor named, and a person assigns it', async () => {
    const proposal = await university.until(
      async () => (await read(officer))['proposal'] as { tier: string; factors: { sentence: { ja: string } }[] } | null,
    );
    expect(proposal.tier).toBe('T3');
    expect(proposal.factors.length).toBeGreaterThanOrEqual(3);
    await officer.put(`/api/cases/${caseId}/tier`, { tier: proposal.tier, reason: '提案のとおりとします。' });
    expect(((await read(officer))['steps'] as { step: string }[]).map(({ step }) => step)).toEqual([
      'department',
      'office',
      'executive',
    ]);
  });

  test('the host never decides, the dean does, and nobody decides twice', async () => {
    const step = { outcome: 'approve', reason: '支障ありません。' };
    expect(await codeOf(host.put(`/api/cases/${caseId}/steps/r1-department/decision`, step))).toMatch(/^403 /);
    await decide(dean, caseId, { outcome: 'approve', reason: '支障ありません。' });
    expect(await codeOf(dean.put(`/api/cases/${caseId}/steps/r1-office/decision`, step))).toMatch(/^40[39] /);
  });

  test('a return asks the host; the answer begins a new round in which nothing old counts', async () => {
    await decide(officer, caseId, { outcome: 'return', reason: '共同研究者を教えてください。', returnTo: 'host' });
    expect(await read(host)).toMatchObject({ state: 'returned', badge: 'checking', waitingFor: { who: 'host' } });
    await host.patch(`/api/cases/${caseId}/draft`, { intendedUse: '災害時の地表変位の観測（共同研究者なし）' });
    await host.put(`/api/cases/${caseId}/submission`, { answer: '共同研究者はおりません。' });
    const seen = await untilPersonIsAsked(officer, caseId);
    expect(seen).toMatchObject({ round: 2, tier: null });
    expect((seen['changes'] as { pointer: string }[]).map(({ pointer }) => pointer)).toContain('/host/intendedUse');
    for (const hit of seen['hits'] as { hitId: string }[]) {
      await officer.put(`/api/cases/${caseId}/hits/${hit.hitId}/adjudication`, {
        verdict: 'true-match',
        reason: '前回の確認と同じです。',
      });
    }
    await university.until(async () => (await read(officer))['proposal']);
    await officer.put(`/api/cases/${caseId}/tier`, { tier: 'T3', reason: '提案のとおりとします。' });
  });

  test('a decision on a case that has changed since is refused and tells what changed', async () => {
    const stale = Number((await read(dean))['version']) - 1;
    const step = { outcome: 'approve', reason: '支障ありません。' };
    const refused = await university.send(
      'takahashi',
      'PUT',
      `/api/cases/${caseId}/steps/r2-department/decision`,
      step,
      { 'if-match': `"${stale}"` },
    );
    expect(refused.status).toBe(412);
    expect(await refused.json()).toMatchObject({ version: stale + 1 });
  });

  test('department, office and executive decide; the last approval releases access under a condition', async () => {
    await decide(dean, caseId, { outcome: 'approve', reason: '支障ありません。' });
    await decide(secondOfficer, caseId, {
      outcome: 'approve-with-conditions',
      reason: '装置情報を除けば管理できます。',
      conditions: ['装置の設計情報に触れさせないこと。'],
    });
    beforeDecision = new Date(Date.now()).toISOString();
    await university.pause(20);
    expect(await read(host)).toMatchObject({ badge: 'checking' });
    await decide(executive, caseId, { outcome: 'approve', reason: '条件を付して承認します。' });
    expect(await read(host)).toMatchObject({ state: 'approved-with-conditions', badge: 'conditional' });
    expect((await read(host))['conditions']).toEqual([
      expect.objectContaining({ text: '装置の設計情報に触れさせないこと。' }),
    ]);
  });
});

describe('4. Everyone can read why, and anyone can verify it', () => {
  test('the history tells the story in sentences', async () => {
    const { entries } = await inspector.get(`/api/cases/${caseId}/history`);
    expect(sentences(entries).length).toBeGreaterThan(20);
    expect(sentences(entries).every((sentence) => sentence.length > 5)).toBe(true);
  });

  test('the case is shown as it stood before the decision', async () => {
    const seen = await inspector.get(`/api/cases/${caseId}?asOf=${encodeURIComponent(beforeDecision)}`);
    expect(seen).toMatchObject({ state: 'in-review', badge: 'checking', decision: null });
  });

  test('the chain recomputes from the stored bytes', async () => {
    const { records } = (await inspector.get(`/api/cases/${caseId}/history/records`)) as unknown as {
      records: { bytes: string; salt: string; leaf: string; previous: string | null }[];
    };
    const leaf = ({ bytes, salt }: { bytes: string; salt: string }) =>
      createHash('sha256').update('cases/event/v1\n').update(Buffer.from(salt, 'hex')).update(bytes).digest('hex');
    records.forEach((record, index) => {
      expect(leaf(record)).toBe(record.leaf);
      expect(record.previous).toBe(records[index - 1]?.leaf ?? null);
    });
    expect(records.length).toBeGreaterThan(20);
  });

  test('the applicant sees the outcome, and what it depends on', async () => {
    expect(await phone.get('/api/applicant/case')).toMatchObject({ badge: 'conditional' });
  });
});
