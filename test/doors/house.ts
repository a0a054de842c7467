// Everything the matrix is walked over: two universities on one server, and a case in every state.
import { CONTROLLERS } from '../../apps/api/src/controllers.js';
import { must, type Browser } from '../../apps/api/src/testing/campus.js';
import { listForm } from '../../apps/api/src/testing/clearance.js';
import { testServer, type TestServer } from '../../apps/api/src/testing/test-server.js';
import { atRest } from './ledger.js';
import { ROSTER_FIELDS, ROSTER_MAPPING } from './requests.js';
import { observe } from './observer.js';
import { STANDINGS, standingCase, type StandingCase } from './standing-cases.js';
import { foundUniversity, type University } from './university.js';

export interface DoorHouse {
  server: TestServer;
  home: University;
  elsewhere: University;
  /** One in every state, and two whose host is a dean besides. */
  cases: readonly StandingCase[];
  /** The other university's. */
  foreign: StandingCase;
  close(): Promise<void>;
}

export async function openDoorHouse(): Promise<DoorHouse> {
  observe(CONTROLLERS);
  const server = await testServer();
  const home = await foundUniversity(server, 'keyaki', true);
  const elsewhere = await foundUniversity(server, 'kusunoki', false);
  const place = { server, university: home };
  const cases: StandingCase[] = [];
  for (const standing of STANDINGS) cases.push(await standingCase(standing, place));
  const host = 'the dean of engineering who is a host';
  for (const standing of ['draft', 'in-review'] as const) {
    const own = await standingCase(standing, { ...place, host });
    cases.push({ ...own, name: `${own.name}, hosted by a dean` });
  }
  const foreign = await standingCase('in-review', { server, university: elsewhere });
  for (const { campus } of [home, elsewhere]) await importList(campus.as('officer'));
  const [ours, theirs] = [await lookUp(home.campus.as('officer')), await lookUp(elsewhere.campus.as('officer'))];
  const rosters = [await holdRoster(home.campus.as('officer')), await holdRoster(elsewhere.campus.as('officer'))];
  const [rosterId = '', theirRoster = ''] = rosters;
  await atRest(server);
  return {
    ...{ server, home, elsewhere, close: () => server.close() },
    cases: cases.map((each) => ({ ...each, lookupId: ours, rosterId })),
    foreign: { ...foreign, lookupId: theirs, rosterId: theirRoster },
  };
}

/** The look-up that the requests ask for: a batch, so that it has rows. */
async function lookUp(officer: Browser): Promise<string> {
  const { body, headers } = listForm('id,name\n1,Nordstadt\n', { purpose: 'partner', duty: 'technology' });
  return String(must(await officer.send('POST', '/api/lookups/batches', body, headers), 201).body['id']);
}

/** The roster that the requests ask for, and how rosters of its source are read. */
async function holdRoster(officer: Browser): Promise<string> {
  must(await officer.send('PUT', `/api/rosters/mappings/${ROSTER_FIELDS.source}`, ROSTER_MAPPING), 200);
  const { body, headers } = listForm('name,department,status\nNemo,robotics,doctoral\n', ROSTER_FIELDS);
  return String(must(await officer.send('POST', '/api/rosters', body, headers), 201).body['rosterId']);
}

/** The list that the requests ask for, how its files are read, and a version of it that waits for a second person. */
async function importList(officer: Browser): Promise<void> {
  const mapping = { columns: [{ heading: 'name', field: 'name' }], kind: null, separator: null };
  must(await officer.send('PUT', '/api/lists/own-list/mapping', mapping), 200);
  for (const rows of ['1,Nordstadt Institute\n', '1,Nordstadt Institute\n2,Suedstadt Institute\n']) {
    const { body, headers } = listForm(`id,name\n${rows}`, { source: 'own-list' });
    const { position } = must(await officer.send('POST', '/api/lists/imports', body, headers), 201).body;
    must(await officer.send('GET', `/api/lists/own-list/entries?after=${String(position)}`), 200);
  }
}
