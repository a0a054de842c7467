// Canaries: words that stand only in personal fields. After a clearance they are nowhere in the clear but in the read models' personal tables,
// and after the person's key is destroyed nowhere at all, while the log still verifies.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { MARINE } from '../apps/cli/src/demonstration/applicants.js';
import type { Browser } from '../apps/cli/src/demonstration/browser.js';
import {
  adjudicateAll,
  assignProposedTier,
  decide,
  importList,
  openCase,
  submit,
  upload,
} from '../apps/cli/src/demonstration/clearance.js';
import { FIRST_VERSION } from '../apps/cli/src/demonstration/list.js';
import { foundUniversity, type University } from './support/university.js';

const CANARY = /canaria|カナリア/i;
/** Read models keyed by person: the one place for personal columns (architecture.md decision 11). */
const PERSONAL_TABLES = ['views.person_cards', 'views.clearance_cards', 'views.account_people'];

let university: University;
let database: Client;
let caseId = '';
let personId = '';

beforeAll(async () => {
  university = await foundUniversity();
  database = new Client({ connectionString: university.house.database.url });
  database.on('error', () => undefined);
  await database.connect();
});

afterAll(async () => {
  await database?.end();
  await university?.close();
});

/** Every table of every schema but the catalogue's, row by row as text: which of them hold a canary. */
async function tablesWithCanary(): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rows: cells } = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
    if (cells.some(({ row }) => CANARY.test(row) || CANARY.test(unhexed(row)))) found.push(name);
  }
  expect(rows.length).toBeGreaterThan(15);
  return found;
}

// bytea prints as hex: look into it, too.
function unhexed(row: string): string {
  return [...row.matchAll(/\\x((?:[0-9a-f]{2})+)/g)]
    .map(([, hex]) => Buffer.from(hex ?? '', 'hex').toString('utf8'))
    .join(' ');
}

async function clearCanary(): Promise<void> {
  const [host, officer, second, dean, executive] = ['mori', 'nakamura', 'kobayashi', 'ito', 'yamamoto'].map(
    university.as,
  ) as [Browser, Browser, Browser, Browser, Browser];
  await importList(officer, FIRST_VERSION, '2026-10-01');
  const names = { passport: 'CANARIA TERESA', native: 'カナリア テレサ', preferred: 'Teresa Canaria' };
  caseId = await openCase(host, {
    ...MARINE.plan,
    subject: { ...MARINE.plan.subject, names, email: 'teresa@canaria.example' },
    intendedUse: 'canaria の研究',
  });
  const { url } = await host.post(`/api/cases/${caseId}/invitations`, {
    language: 'en',
    email: 'teresa@canaria.example',
  });
  const phone = university.newBrowser('phone');
  await phone.post('/api/applicant/session', { token: String(url).split('#')[1] });
  const payer = { ...MARINE.applicant.funding[0], payer: 'Canaria Family Trust' };
  const { affiliations, declaration } = MARINE.applicant;
  await phone.patch('/api/applicant/draft', {
    names,
    affiliations,
    funding: [payer],
    declaration: { ...declaration, contractParty: 'Canaria Ltd' },
  });
  await upload(phone, '/api/applicant/documents', 'cv', 'canaria-cv.pdf', 'CANARIA TERESA');
  await upload(phone, '/api/applicant/documents', 'academic-record', 'canaria-record.pdf', 'CANARIA TERESA');
  await phone.put('/api/applicant/declaration', { signatureName: 'Teresa Canaria', language: 'en', agreed: true });
  await submit(host, caseId);
  await adjudicateAll(officer, caseId, 'true-match', 'Canaria さんの在籍先と一致');
  await assignProposedTier(officer, caseId, 'Canaria さんの件');
  await decide(dean, caseId, { outcome: 'approve', reason: 'Canaria さんを推薦します' });
  await decide(second, caseId, {
    outcome: 'approve-with-conditions',
    reason: 'Canaria',
    conditions: ['Canaria さんは A 室に入らない'],
  });
  await decide(executive, caseId, { outcome: 'approve', reason: 'Canaria' });
  personId = String(
    (((await host.get(`/api/cases/${caseId}`)) as { person?: { id: string } }).person ?? { id: '' }).id,
  );
}

test('envelopes, drafts, documents, answers kept, job payloads and both programs’ output hold no personal datum', async () => {
  await clearCanary();
  const allowed = new Set(PERSONAL_TABLES);
  expect((await tablesWithCanary()).filter((table) => !allowed.has(table))).toEqual([]);
  expect(CANARY.test(university.house.printed())).toBe(false);
});

test('the search finds a canary where there is one', async () => {
  expect(await tablesWithCanary()).toContain('views.person_cards');
});

test('a destroyed key leaves the screens saying "erased", the log verifying, and not one canary', async () => {
  const { position } = await university
    .as('yamamoto')
    .put(`/api/people/${personId}/erasure`, { legalBasis: '個人情報保護法 第35条' });
  const seen = await university
    .as('nakamura')
    .get(`/api/cases/${caseId}?after=${encodeURIComponent(String(position))}`);
  expect(seen).toMatchObject({
    person: { erased: true, names: null },
    dossier: null,
    state: 'approved-with-conditions',
  });
  const { entries } = await university.as('yoshida').get(`/api/cases/${caseId}/history`);
  expect((entries as unknown[]).length).toBeGreaterThan(20);
  expect(JSON.stringify([seen, entries])).not.toMatch(CANARY);
  const { records } = (await university.as('yoshida').get(`/api/cases/${caseId}/history/records`)) as unknown as {
    records: { leaf: string; previous: string | null }[];
  };
  records.forEach((record, index) => expect(record.previous).toBe(records[index - 1]?.leaf ?? null));
  await university.until(async () => ((await tablesWithCanary()).length === 0 ? true : null));
  expect(await tablesWithCanary()).toEqual([]);
});
