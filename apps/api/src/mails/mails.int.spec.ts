// The outbox through its door, and the links of a mail through theirs: following them changes nothing.
import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { digestId, digestLetter, linksAt, Outbox, type Letter } from '#mail';
import { atRest, digests, endOfLog } from '../../../../test/doors/ledger.js';
import { must, newBrowser, type Campus } from '../testing/campus.js';
import { testCampus } from '../testing/test-campus.js';
import type { TestServer } from '../testing/test-server.js';

const SITE = 'https://sekisho.example.ac.jp';
const AT = '2026-11-24T00:00:00.000Z';
let server: TestServer;
let campus: Campus;
let folder: string;
let caseId: string;
let letter: Letter;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-mails-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Sekisho</title>');
  ({ server, campus } = await testCampus({ webFolder: folder }));
  const draft = { type: 'student-admission', unit: 'robotics', laboratory: '制御工学' };
  caseId = String(must(await campus.as('host').send('POST', '/api/cases', draft), 201).body['id']);
  const links = linksAt(SITE);
  const due = { isOver: false, days: 1 };
  const fresh = [null, '0193b0a0-0000-7000-8000-0000000000d1'].map((delegation) => ({
    ...{ number: '2026-0001', task: 'complete' as const, due, isLent: delegation !== null },
    link: links.case(caseId, delegation),
  }));
  const digest = { over: [], today: [], returned: [], fresh, others: 0, delegations: [], home: links.home };
  letter = digestLetter({ day: '2026-11-24', ...digest }, 'ja') ?? { subject: '', body: '' };
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('an administrator reads to whom what was written and what became of it, and nobody else does', async () => {
  await atRest(server);
  const { rows } = await server.owner.query<{ account: string }>(
    'select account from views.accounts where person = $1',
    [campus.person('dean')],
  );
  const account = rows[0]?.account ?? '';
  const outbox = new Outbox(server.owner);
  const of = (day: string) => ({
    ...{ mailId: digestId(account, day), institution: campus.institution, kind: 'digest' as const, account },
    ...{ language: 'ja' as const, ...letter, writtenAt: `${day}T00:00:00.000Z`, usefulUntil: null },
  });
  await outbox.write([of('2026-11-24')], 'waiting');
  await outbox.write([of('2026-11-24')], 'kept');
  await outbox.write([of('2026-11-25')], 'kept');
  await outbox.write([{ ...of('2026-11-26'), institution: 'another' }], 'kept');
  await outbox.failed(digestId(account, '2026-11-24'), AT, { reason: '550 5.1.1', isFinal: true });

  const mails = must(await campus.as('administrator').send('GET', '/api/mails'), 200).body;
  expect(mails).toMatchObject([
    { to: 'Rei dean', kind: 'digest', subject: letter.subject, text: letter.body, state: 'kept', failure: null },
    { to: 'Rei dean', writtenAt: AT, state: 'failed', settledAt: AT, failure: '550 5.1.1', attempts: 0 },
  ]);
  for (const key of ['dean', 'officer', 'inspector'] as const)
    expect((await campus.as(key).send('GET', '/api/mails')).status).toBe(403);

  const lines = must(await campus.as('administrator').send('GET', '/api/doctor'), 200).body as unknown as {
    check: string;
    state: string;
    detail: string;
  }[];
  expect(lines.find(({ check }) => check === 'mail')).toMatchObject({
    state: 'bad',
    detail: expect.stringContaining(`${digestId(account, '2026-11-24')} (550 5.1.1)`),
  });
});

test('every link of a mail is a page, and following it changes nothing', async () => {
  const links = [...letter.body.matchAll(/https:\S+/g)].map(([link]) => link);
  expect(links).toHaveLength(3);
  const before = await digests(server);
  const end = await endOfLog(server);
  for (const link of links) {
    const { origin, pathname, search } = new URL(link);
    expect([origin, pathname.startsWith('/api')]).toEqual([SITE, false]);
    // As mail security does it: without a session, and first of all asking what there is.
    for (const method of ['HEAD', 'GET'] as const) {
      const answer = await server.call({ method, url: `${pathname}${search}` });
      expect([answer.status, answer.headers['content-type']]).toEqual([200, expect.stringContaining('text/html')]);
    }
  }
  expect(await digests(server)).toEqual(before);
  // What the page then asks for with its reader's session.
  const pages = [`/api/session`, `/api/cases/${caseId}`, `/api/cases/${caseId}/history`, '/api/cases?view=queue'];
  for (const page of pages) must(await campus.as('host').send('GET', page), 200);
  must(await newBrowser(server).send('GET', '/'), 200);
  expect(await endOfLog(server)).toBe(end);
});
