// Two APIs and two workers on one database, restarted one after the other while people work: nobody notices, and each thing happened once.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Database } from '#database';
import { SENSORS } from '../apps/cli/src/demonstration/applicants.js';
import { Browser, type Answer } from '../apps/cli/src/demonstration/browser.js';
import { declare, openCase, submit } from '../apps/cli/src/demonstration/clearance.js';
import { foundDemonstration } from '../apps/cli/src/demonstration/founding.js';
import { DEMONSTRATION_PASSWORD, PEOPLE } from '../apps/cli/src/demonstration/people.js';
import { startFleet, type Fleet, type Member } from './support/fleet.js';
import { foldedTwice } from './support/read-models.js';
import { newSetupToken } from './support/setup-token.js';

const TELLERS = 4;
const PACE_MS = 40;
/** What a case that was told to its end holds, each once unless said otherwise. */
const TOLD = {
  ...{ CaseOpened: 1, ApplicantInvited: 1, ApplicantLinkOpened: 1, DocumentAttached: 2, DeclarationReceived: 1 },
  ...{ CaseSubmitted: 1, CheckRequested: 4, CheckCompleted: 4, HitsIdentified: 1, TierProposed: 1 },
};
let fleet: Fleet;
let owner: Database;
/** Every answer that acknowledged a write. */
const acknowledged: Answer[] = [];
const told: string[] = [];
/**
 * How many links are being opened. Nobody who opens one has a session yet for an Idempotency-Key to belong to: when the answer is lost after
 * the link was used up, the host has to send a new one. That is no loss of a write, and not what a kill is to show here.
 */
let openings = 0;

/** Somebody who remembers what was acknowledged. */
class Witness extends Browser {
  /** Behind which everything lies that they were told was written; what others were told later may lie before it. */
  last: string | undefined;

  override async post(path: string, body?: Record<string, unknown> | FormData): Promise<Answer> {
    const opened = path === '/api/applicant/session' ? 1 : 0;
    openings += opened;
    try {
      return this.noted(await super.post(path, body));
    } finally {
      openings -= opened;
    }
  }
  override async put(path: string, body?: Record<string, unknown>): Promise<Answer> {
    return this.noted(await super.put(path, body));
  }

  private noted(answer: Answer): Answer {
    if (answer.position === undefined) return answer;
    acknowledged.push(answer);
    this.last = String(answer.position);
    return answer;
  }
}

beforeAll(async () => {
  fleet = await startFleet(PACE_MS);
  owner = new Database({ url: fleet.config.databaseUrl, applicationName: 'test' });
  await foundDemonstration(fleet.balancer.url, await newSetupToken(fleet.config.databaseUrl));
});
afterAll(async () => {
  await owner?.close();
  await fleet?.close();
});

/** Case after case, from its opening to its submission, each read in between, until nobody wants to hear more. */
async function tell(teller: number, ending: { isNear: boolean }): Promise<void> {
  const host = new Witness(fleet.balancer.url, `teller-${teller}-${told.length}`, {
    email: PEOPLE.find(({ key }) => key === 'sato')?.email ?? '',
    password: DEMONSTRATION_PASSWORD,
  });
  while (!ending.isNear) {
    const caseId = await openCase(host, SENSORS.plan);
    const after = encodeURIComponent(String(host.last));
    const { items } = (await host.get(`/api/cases?after=${after}&limit=200`)) as { items?: { id: string }[] };
    expect(items?.map(({ id }) => id)).toContain(caseId);
    await declare(host, (name) => new Witness(fleet.balancer.url, name), caseId, SENSORS.applicant);
    await submit(host, caseId);
    expect(await host.get(`/api/cases/${caseId}`)).toMatchObject({ id: caseId });
    told.push(caseId);
  }
}

/** Restarts everyone in turn under load. @returns how many requests were under way at each signal */
async function restartAll(signal: 'SIGTERM' | 'SIGKILL'): Promise<{ underWay: number[]; codes: (number | null)[] }> {
  const ending = { isNear: false };
  const tellers = Promise.all(Array.from({ length: TELLERS }, (_, teller) => tell(teller, ending)));
  // A story that breaks off ends the test at once, and not when its turn comes.
  const broken = tellers.then(() => undefined);
  const [underWay, codes]: [number[], (number | null)[]] = [[], []];
  const restarts = async () => {
    await pause(500);
    for (const member of fleet.members) {
      while (inFlightAt(member) === 0 || (signal === 'SIGKILL' && openings > 0)) await pause(1);
      underWay.push(inFlightAt(member));
      codes.push(await fleet.restart(member, signal));
      await pause(200);
    }
    ending.isNear = true;
  };
  await Promise.race([restarts(), broken]);
  await tellers;
  return { underWay, codes };
}

function inFlightAt({ app, port }: Member): number {
  const apis = fleet.members.filter((member) => member.app === 'api');
  return app === 'api'
    ? fleet.balancer.inFlight(port)
    : apis.reduce((sum, api) => sum + fleet.balancer.inFlight(api.port), 0);
}

/** Waits for what the workers still have to do, then counts. */
async function expectEachOnce(): Promise<void> {
  const count = async (sql: string, params: unknown[] = []) =>
    (await owner.query<{ count: number }>(`select count(*)::int as count ${sql}`, params)).rows[0]?.count ?? 0;
  const proposed = () => count(`from log.events where type = 'TierProposed'`);
  for (let waits = 0; waits < 600 && (await proposed()) < told.length; waits += 1) await pause(50);
  const { rows } = await owner.query<{ stream: string; type: string; count: number }>(
    `select stream, type, count(*)::int as count from log.events where stream like 'case-%' group by stream, type`,
  );
  for (const caseId of told) {
    const found = rows.filter(({ stream }) => stream === `case-${caseId}`);
    expect(Object.fromEntries(found.map((row) => [row.type, row.count]))).toEqual(TOLD);
  }
  expect(rows.filter(({ type }) => type === 'CaseOpened')).toHaveLength(told.length);
  const positions = acknowledged.map(({ position }) => position);
  const kept = await owner.query<{ place: string }>(
    `select xid::text || '-' || position as place from log.events where xid::text || '-' || position = any($1)`,
    [positions],
  );
  expect(kept.rows).toHaveLength(new Set(positions).size);
  expect(await count('from (select from log.events group by stream having max(version) + 1 <> count(*)) gaps')).toBe(0);
}

test('a rolling restart loses no request beyond one retry, and everything acknowledged happened once', async () => {
  const { underWay, codes } = await restartAll('SIGTERM');
  expect(underWay.every((count) => count > 0)).toBe(true);
  expect([underWay.length, codes]).toEqual([4, [0, 0, 0, 0]]);
  const { counts } = fleet.balancer;
  expect(counts.lost).toBe(0);
  expect(counts.again).toBeGreaterThan(0);
  expect(told.length).toBeGreaterThan(TELLERS);
  await expectEachOnce();
});

test('killed without a word one after the other, they lose and double nothing', async () => {
  const before = told.length;
  fleet.balancer.bePatient();
  const { underWay, codes } = await restartAll('SIGKILL');
  expect(underWay.every((count) => count > 0)).toBe(true);
  expect(codes).toEqual([null, null, null, null]);
  expect(told.length).toBeGreaterThan(before);
  expect(fleet.balancer.counts.lost).toBe(0);
  await expectEachOnce();
});

test('they end in order, and the read models are what the log says', async () => {
  expect(await fleet.end()).toEqual([0, 0, 0, 0]);
  const names = fleet.members.map(({ said }) => /"name":"([^"]+)","msg":"worker ready"/.exec(said)?.[1]);
  expect(names.filter(Boolean)).toHaveLength(2);
  const kept = await owner.query(
    `select holder from operation.leases where holder = any($1) union all select holder from operation.followers where holder = any($1)`,
    [names],
  );
  expect(kept.rows).toEqual([]);
  const { live, again } = await foldedTwice(fleet.config);
  expect(live['worklist']).toContain(told[0]);
  expect(live).toEqual(again);
});
