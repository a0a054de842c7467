// For every operation a request that is accepted where the town is in order: who sends it, where to, and what its body must say.
import { APPLICANT_PART, HOST_PART, PDF } from '../../apps/api/src/testing/clearance.js';
import { openPartnership, PARTNERSHIP } from '../../apps/api/src/testing/partnership.js';
import { PASSWORD, must } from '../../apps/api/src/testing/campus.js';
import { ORGANISATION_RECIPES } from './organisation-recipes.js';
import type { Answer } from '../../apps/api/src/testing/test-server.js';
import { DUTY_RECIPES } from './duty-recipes.js';
import { POLICY_RECIPES } from './policy-recipes.js';
import { QUEUE_RECIPES } from './queue-recipes.js';
import type { Caller, KnownCase, Town } from './town.js';

export interface Recipe {
  caller: Caller;
  places?: Record<string, string>;
  /** With its question mark; in place of whatever fits the document. */
  query?: string;
  /** Laid over a value that fits the schema; a function makes the whole of it. */
  body?: Record<string, unknown> | ((fitting: unknown) => unknown);
  fields?: Record<string, string>;
  file?: string;
  /** What follows when it was accepted. */
  after?: (answer: Answer) => void | Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export type Cook = (town: Town, pick: number) => Recipe | Promise<Recipe>;

// Members of the university whose password is not needed again.
const READER: Cook = (town) => ({ caller: town.as('officer') });
const OF_A_CASE: Cook = (town, pick) => ({ caller: town.as('officer'), places: { id: town.any('cases', pick) } });
const OF_A_DRAFT: Cook = async (town) => ({
  caller: town.as('host'),
  places: { id: (await town.share('drafts')).caseId },
});
const OF_A_PARTNERSHIP: Cook = async (town) => ({
  caller: town.as('host'),
  places: { id: await town.lend('partnership', () => partnershipOf(town)) },
});
const OF_A_LOOKUP: Cook = async (town) => ({
  caller: town.as('officer'),
  places: { lookupId: await town.lend('lookup', () => lookupOf(town)) },
});
const OF_A_ROSTER: Cook = async (town) => ({
  caller: town.as('officer'),
  places: { rosterId: await town.lend('roster', () => rosterOf(town)) },
});
const OF_A_LIST: Cook = (town, pick) => ({ caller: town.as('officer'), places: { listId: town.any('lists', pick) } });
const OF_A_PROPOSED_LIST: Cook = async (town) => {
  await town.proposed();
  return { caller: town.as('secondOfficer'), places: { listId: 'proposed' } };
};
const OF_AN_ACCOUNT: Cook = async (town) => ({
  caller: town.as('administrator'),
  places: { id: (await town.openAccount()).id },
});

/** Of an accepted sign-in or founding the town needs nothing; of an accepted step of a case it keeps the case. */
export const RECIPES: Record<string, Cook> = {
  signIn: (town) => ({ caller: town.nobody, body: { email: 'clerk@keyaki.example', password: PASSWORD } }),
  readSession: (town, pick) => ({ caller: town.as((['host', 'dean', 'executive'] as const)[pick % 3] ?? 'host') }),
  signOut: async (town) => ({ caller: { name: 'leaver', cookie: await town.spareSession() } }),
  chooseLanguage: (town) => ({ caller: town.as('inspector') }),
  readTokens: (town) => ({ caller: town.as('clerk') }),
  // At most ten at a time: what there is too much of is taken back first.
  issueToken: async (town) => {
    for (const id of (await tokensOf(town)).slice(5))
      must(await town.campus.as('clerk').send('DELETE', `/api/session/tokens/${id}`), 200);
    return { caller: town.as('clerk'), body: { label: '学籍システム', days: 30 } };
  },
  revokeToken: async (town) => {
    const [known] = await tokensOf(town);
    const make = async () => {
      const made = await town.campus.as('clerk').send('POST', '/api/session/tokens', { label: 'x', days: 1 });
      return String(must(made, 201).body['id']);
    };
    return { caller: town.as('clerk'), places: { tokenId: known ?? (await make()) } };
  },
  setUp: async (town) => {
    const body = { token: await town.server.setupToken(), email: `${town.fresh()}@other.example`, password: PASSWORD };
    return { caller: town.nobody, body };
  },
  readDoctor: (town) => ({ caller: town.as('administrator') }),
  readLive: (town) => ({ caller: town.nobody }),
  readReady: (town) => ({ caller: town.nobody }),
  openCase: (town) => ({ caller: town.as('host'), body: { unit: 'robotics' } }),
  listCases: READER,
  readDismissals: READER,
  readCase: OF_A_CASE,
  readHistory: OF_A_CASE,
  readHistoryRecords: OF_A_CASE,
  readSighting: OF_A_CASE,
  keepSighting: OF_A_CASE,
  readDraft: (town, pick) => (pick % 4 === 1 ? OF_A_PARTNERSHIP : OF_A_DRAFT)(town, pick),
  editDraft: async (town, pick) => {
    if (pick % 4 === 1) return { ...(await OF_A_PARTNERSHIP(town, pick)), body: () => PARTNERSHIP };
    return { ...(await OF_A_DRAFT(town, pick)), ...(pick % 2 === 0 ? { body: () => HOST_PART } : {}) };
  },
  inviteApplicant: OF_A_DRAFT,
  transcribeDeclaration: async (town) => {
    const { caseId, url } = await town.take('draft');
    const host = town.campus.as('host');
    must(await host.send('PATCH', url('/draft'), { applicant: APPLICANT_PART }), 200);
    const { body, headers } = formOf({ kind: 'signed-form' }, PDF);
    must(await host.send('POST', url('/documents'), body, headers), 201);
    return { caller: town.as('host'), places: { id: caseId } };
  },
  submitCase: async (town, pick) => {
    if (pick % 4 === 1) return { caller: town.as('host'), places: { id: await partnershipOf(town) } };
    const known = await town.take('declared');
    const after = async () => town.keep('screened', await town.screen(known, 'screened'));
    return { caller: town.as('host'), places: { id: known.caseId }, after };
  },
  withdrawCase: async (town) => {
    const { caseId } = await town.take('draft');
    const after = async () => town.learn('persons', await town.applicantOf(caseId));
    return { caller: town.as('host'), places: { id: caseId }, after };
  },
  attachDocument: async (town, pick) => ({ ...(await OF_A_DRAFT(town, pick)), fields: { kind: 'cv' }, file: PDF }),
  openDocument: async (town) => {
    const { caseId, url } = await town.share('drafts');
    const { body, headers } = formOf({ kind: 'other' }, PDF);
    const attached = await town.campus.as('host').send('POST', url('/documents'), body, headers);
    town.note('attachDocument', attached);
    const documentId = String(attached.body['documentId']);
    return { caller: town.as('officer'), places: { id: caseId, documentId } };
  },
  adjudicateHit: async (town, pick) => {
    const { caseId, hit = '' } = await town.take('hits');
    const bodies = [{ remember: undefined }, { verdict: 'false-positive', remember: { scope: 'case' } }];
    return { caller: town.as('officer'), places: { id: caseId, hitId: hit }, body: bodies[pick % 2] };
  },
  confirmDismissal: async (town) => {
    const { caseId, url, hit = '' } = await town.take('hits');
    const dismissal = { verdict: 'false-positive', reason: '別の機関', remember: { scope: 'organisation-wide' } };
    must(await town.campus.as('officer').send('PUT', url(`/hits/${hit}/adjudication`), dismissal), 200);
    return { caller: town.as('secondOfficer'), places: { id: caseId, hitId: hit } };
  },
  assignTier: async (town) => {
    const known = await town.take('screened');
    const after = () => town.keep('review', known);
    return { caller: town.as('officer'), places: { id: known.caseId }, body: { tier: 'T3' }, after };
  },
  decideStep: async (town, pick) => {
    const { caseId } = await town.take('review');
    const bodies = [{ outcome: 'approve' }, { outcome: 'return', returnTo: 'applicant' }];
    const body = { conditions: [], grounds: [], evidenceHash: undefined, ...bodies[pick % 2] };
    return { caller: town.as('dean'), places: { id: caseId, stepId: 'r1-department' }, body };
  },
  escalateCase: async (town) => {
    const known = await town.take('review');
    town.keep('review', known);
    return { caller: town.as('officer'), places: { id: known.caseId }, body: { to: 'executive' } };
  },
  ...QUEUE_RECIPES,
  takeBack: async (town) => ({
    caller: town.as('host'),
    places: { id: (await town.take('screened')).caseId },
    body: { round: 1 },
  }),
  holdCase: async (town) => {
    const known = await town.take('review');
    const after = () => town.keep('held', known);
    return { caller: town.as('officer'), places: { id: known.caseId }, after };
  },
  releaseHold: async (town) => {
    const known = await town.take('held');
    const after = () => town.keep('review', known);
    return { caller: town.as('executive'), places: { id: known.caseId }, after };
  },
  raiseTier: async (town) => {
    const known = await town.take('review');
    const after = () => town.keep('raised', known);
    return { caller: town.as('dean'), places: { id: known.caseId }, body: { tier: 'T4' }, after };
  },
  // What was raised by the dean, the second officer lowers to what it was.
  lowerTier: async (town) => {
    const known = await town.take('raised');
    const after = () => town.keep('review', known);
    return { caller: town.as('secondOfficer'), places: { id: known.caseId }, body: { tier: 'T3' }, after };
  },
  ...DUTY_RECIPES,
  reopenCase: async (town) => ({
    caller: town.as('officer'),
    places: { id: (await town.take('rejected')).caseId },
  }),
  supersedeDecision: async (town) => {
    const { caseId } = await town.take('rejected');
    const body = { outcome: 'licence-required', conditions: [], grounds: [], evidenceHash: undefined };
    return { caller: town.as('executive'), places: { id: caseId }, body };
  },
  answerContest: async (town, pick) => {
    const { caseId } = await town.take('contested');
    const varied = { outcome: 'varied', decision: { outcome: 'licence-required' } };
    const bodies = [{ outcome: 'upheld', decision: undefined }, { outcome: 'reversed', decision: undefined }, varied];
    return { caller: town.as('executive'), places: { id: caseId }, body: bodies[pick % 3] };
  },
  readSecondLooks: READER,
  readSecondLookReport: READER,
  downloadSecondLookReport: READER,
  readSecondLook: async (town) => ({
    caller: town.as('secondOfficer'),
    places: { caseId: await town.lend('second look', async () => (await town.take('drawn')).caseId) },
  }),
  giveSecondLook: async (town) => ({
    caller: town.as('secondOfficer'),
    places: { caseId: (await town.take('drawn')).caseId },
  }),
  declineSecondLook: async (town) => ({
    caller: town.as('executive'),
    places: { caseId: (await town.take('drawn')).caseId },
  }),
  contestDecision: async (town) => {
    const known = await town.take('rejected');
    return onThePhone(known, { after: () => town.keep('contested', known) });
  },
  readApplicantCase: async (town) => onThePhone(await town.share('applications'), {}),
  editApplicantDraft: async (town) => onThePhone(await town.share('applications'), { body: () => APPLICANT_PART }),
  attachApplicantDocument: async (town) =>
    onThePhone(await town.share('applications'), { fields: { kind: 'other' }, file: PDF }),
  signDeclaration: async (town) =>
    onThePhone(await town.take('declared'), { body: { signatureName: 'AMINI PARVIZ', agreed: true } }),
  withdrawByApplicant: async (town) => onThePhone(await town.take('declared'), {}),
  openLink: async (town) => ({
    caller: town.nobody,
    body: { token: (await town.take('draft')).link, code: undefined },
  }),
  readApplicantSession: async (town) => onThePhone(await town.share('applications'), {}),
  closeLink: async (town) => onThePhone(await town.take('declared'), {}),
  readLists: READER,
  importList: (town) => ({
    caller: town.as('officer'),
    fields: { source: `own-${town.fresh()}`, dryRun: 'false' },
    file: `name,type\n${town.fresh()} Institute,organization\n`,
  }),
  makeLookup: (town) => ({
    caller: town.as('officer'),
    body: { birthDate: undefined },
  }),
  makeLookupBatch: (town) => ({
    caller: town.as('officer'),
    fields: { purpose: 'partner', duty: 'technology' },
    file: `id,name\n1,${town.fresh()} Institute\n`,
  }),
  readLookups: (town) => ({ caller: town.as('inspector') }),
  readLookup: OF_A_LOOKUP,
  readLookupRows: OF_A_LOOKUP,
  downloadLookupTable: OF_A_LOOKUP,
  keepLookup: async (town) => ({
    caller: town.as('officer'),
    places: { lookupId: await lookupOf(town) },
    body: { caseId: (await town.share('drafts')).caseId },
  }),
  readRosterTables: (town) => ({ caller: town.as('clerk'), file: `name,department\n${town.fresh()},robotics\n` }),
  saveRosterMapping: (town) => ({
    caller: town.as('clerk'),
    places: { source: 'saved' },
    body: () => ROSTER_MAPPING,
  }),
  readRosterMapping: async (town) => {
    must(await town.campus.as('officer').send('PUT', '/api/rosters/mappings/mapped', ROSTER_MAPPING), 200);
    return { caller: town.as('clerk'), places: { source: 'mapped' } };
  },
  importRoster: async (town, pick) => {
    must(await town.campus.as('officer').send('PUT', '/api/rosters/mappings/mapped', ROSTER_MAPPING), 200);
    return {
      caller: town.as('officer'),
      fields: { source: 'mapped', duty: 'technology', dryRun: pick % 2 === 0 ? 'true' : 'false' },
      file: `name,department,status\n${town.fresh()} Amini,robotics,doctoral\n`,
    };
  },
  readRosters: (town) => ({ caller: town.as('clerk') }),
  downloadRosterTrend: (town) => ({ caller: town.as('clerk') }),
  readRosterHosts: (town) => ({ caller: town.as('clerk') }),
  readRoster: OF_A_ROSTER,
  readRosterRows: OF_A_ROSTER,
  downloadRosterTable: OF_A_ROSTER,
  compareRoster: OF_A_ROSTER,
  openRosterCases: async (town, pick) => ({ ...(await OF_A_ROSTER(town, pick)), body: { host: undefined } }),
  matchEntities: (town) => ({
    caller: town.as('officer'),
    places: { dataset: 'default' },
    body: () => ({ queries: { q: { schema: 'Company', properties: { name: [`${town.fresh()} Institute`] } } } }),
  }),
  readListEntries: OF_A_LIST,
  readTables: (town) => ({ caller: town.as('officer'), file: `name,kind\n${town.fresh()},organization\n` }),
  saveListMapping: (town) => ({
    caller: town.as('officer'),
    places: { listId: 'mapped' },
    body: { columns: [{ heading: town.fresh(), field: 'name' }] },
  }),
  readListMapping: async (town) => {
    const mapping = { columns: [{ heading: town.fresh(), field: 'name' }], kind: null, separator: null };
    must(await town.campus.as('officer').send('PUT', '/api/lists/mapped/mapping', mapping), 200);
    return { caller: town.as('officer'), places: { listId: 'mapped' } };
  },
  readListVersions: OF_A_LIST,
  readListVersionChanges: (town, pick) => ({
    caller: town.as('officer'),
    places: { listId: town.any('lists', pick), version: '1' },
  }),
  readListProposal: OF_A_PROPOSED_LIST,
  readListProposalChanges: OF_A_PROPOSED_LIST,
  decideListProposal: async (town, pick) => {
    const proposal = await town.propose();
    const body = { proposal, outcome: pick % 2 === 0 ? 'adopt' : 'decline', reason: 'x' };
    const after = () => town.decided();
    return { caller: town.as('secondOfficer'), places: { listId: 'proposed' }, body, after };
  },
  readMails: (town) => ({ caller: town.as('administrator') }),
  readAccounts: (town) => ({ caller: town.as('administrator') }),
  openAccount: (town) => ({
    caller: town.as('administrator'),
    body: { email: `${town.fresh()}@spare.example`, roles: [{ role: 'host', unit: 'science' }] },
  }),
  requestActivation: OF_AN_ACCOUNT,
  closeAccount: OF_AN_ACCOUNT,
  grantRoles: async (town, pick) => ({
    ...(await OF_AN_ACCOUNT(town, pick)),
    body: { roles: [{ role: 'clerk', unit: 'science' }] },
  }),
  activateAccount: async (town) => ({
    caller: town.nobody,
    body: { token: (await town.openAccount()).token, password: PASSWORD },
  }),
  readDelegations: (town, pick) => ({
    caller: town.as((['dean', 'clerk', 'administrator'] as const)[pick % 3] ?? 'dean'),
  }),
  findDelegates: (town) => ({ caller: town.as('dean') }),
  giveDelegation: async (town) => ({ caller: town.as('dean'), body: await delegationOf(town) }),
  endDelegation: async (town) => {
    const given = await town.campus.as('dean').send('POST', '/api/delegations', await delegationOf(town));
    return { caller: town.as('dean'), places: { delegationId: String(must(given, 201).body['id']) } };
  },
  readUnits: (town) => ({ caller: town.as('clerk') }),
  addUnit: (town) => ({
    caller: town.as('administrator'),
    body: { unit: `unit-${town.fresh()}`, parent: 'engineering' },
  }),
  ...ORGANISATION_RECIPES,
  erasePerson: async (town) => {
    const { caseId, url } = await town.take('draft');
    must(await town.campus.as('host').send('PUT', url('/withdrawal'), { reason: 'x' }), 200);
    return { caller: town.as('executive'), places: { personId: (await town.applicantOf(caseId)) ?? 'none' } };
  },
  readCalendar: READER,
  readCalendarMonth: (town, pick) => ({
    caller: town.as('host'),
    places: { month: `${1971 + (pick % 79)}-${String((pick % 12) + 1).padStart(2, '0')}` },
  }),
  setOfficeHours: (town, pick) => ({
    caller: town.as('administrator'),
    body: { hours: { from: '08:30', to: `17:${10 + (pick % 50)}`, lunch: null }, weekdaysOff: [0, 6] },
  }),
  addClosure: (town, pick) => ({ caller: town.as('officer'), body: { ...closureOf(pick), note: town.fresh() } }),
  removeClosure: async (town, pick) => {
    const body = { ...closureOf(pick), note: town.fresh() };
    const closureId = String(
      must(await town.campus.as('officer').send('POST', '/api/calendar/closures', body), 201).body['id'],
    );
    return { caller: town.as('officer'), places: { closureId } };
  },
  adoptCalendar: (town) => ({ caller: town.as('officer'), body: { basis: `規程 ${town.fresh()}` } }),
  readPolicy: READER,
  ...POLICY_RECIPES,
  readPermissions: READER,
};

/** Operations whose accepted requests cost a case, a password or an institution each: fewer of their requests are meant to be accepted. */
export const DEAR = new Set([
  ...[
    'signIn',
    'signOut',
    'setUp',
    'activateAccount',
    'transcribeDeclaration',
    'submitCase',
    'assignTier',
    'decideStep',
    'takeBack',
    'holdCase',
    'releaseHold',
    'raiseTier',
    'lowerTier',
    'reopenCase',
    'supersedeDecision',
    'answerContest',
    'contestDecision',
    'draftPolicy',
    'withdrawPolicyDraft',
    'moveToPolicy',
    'decidePolicyActivation',
    'simulatePolicy',
    'downloadSimulation',
    'reRoute',
    'amendCase',
    'confirmStep',
    'giveSecondLook',
    'declineSecondLook',
  ],
  ...['adjudicateHit', 'erasePerson', 'withdrawByApplicant', 'closeLink', 'signDeclaration'],
]);

/** Accepted nowhere but in the demonstration, which this town is not. */
export const NEVER_ACCEPTED = ['readDemonstration'];
/** Open to everybody, with nothing to say wrong. */
export const NEVER_REFUSED = ['readLive', 'readReady'];

const closureOf = (pick: number): Record<string, string> => {
  const day = String((pick % 28) + 1).padStart(2, '0');
  return { kind: 'other', every: 'once', from: `2027-08-${day}`, to: `2027-08-${day}` };
};

/** One of its own each time: a look-up is kept with one case alone. */
async function partnershipOf(town: Town): Promise<string> {
  return (await openPartnership(town.campus.as('host'))).caseId;
}

async function lookupOf(town: Town): Promise<string> {
  const asked = { purpose: 'training', kind: 'organization', names: [`${town.fresh()} Institute`] };
  return String(must(await town.campus.as('officer').send('POST', '/api/lookups', asked), 201).body['id']);
}

const ROSTER_MAPPING = {
  columns: ['name', 'department', 'status'].map((field) => ({ heading: field, field })),
  statuses: [],
};

async function rosterOf(town: Town): Promise<string> {
  const officer = town.campus.as('officer');
  must(await officer.send('PUT', '/api/rosters/mappings/mapped', ROSTER_MAPPING), 200);
  const rows = `name,department,status\n${town.fresh()} Amini,robotics,doctoral\n`;
  const { body, headers } = formOf({ source: 'mapped', duty: 'technology' }, rows);
  return String(must(await officer.send('POST', '/api/rosters', body, headers), 201).body['rosterId']);
}

/** A day of its own each time: two delegations of one role never overlap. */
async function delegationOf(town: Town) {
  const { body } = must(await town.campus.as('clerk').send('GET', '/api/session'), 200);
  const day = Number(town.fresh().slice(1));
  const at = (days: number) => new Date(town.server.clock.now().getTime() + days * DAY_MS).toISOString();
  const role = { role: 'dean', unit: 'engineering', reason: '海外出張' };
  return { to: String(body['account']), ...role, from: at(day), until: at(day + 0.5) };
}

async function tokensOf(town: Town): Promise<string[]> {
  const { text } = must(await town.campus.as('clerk').send('GET', '/api/session/tokens'), 200);
  return (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
}

function onThePhone({ phone }: KnownCase, more: Partial<Recipe>): Recipe {
  return { caller: { name: 'applicant', cookie: phone }, ...more };
}

/** A form as browsers send it. */
export function formOf(
  fields: Record<string, string>,
  file: string | Buffer | undefined,
  filename = 'cv.pdf',
): { body: Buffer; headers: Record<string, string> } {
  const boundary = 'f00dfeedb7c1f0a2';
  const head = (words: string) => `--${boundary}\r\nContent-Disposition: form-data; ${words}\r\n`;
  const texts = Object.entries(fields).map(([name, value]) => `${head(`name="${name}"`)}\r\n${value}\r\n`);
  const parts = [Buffer.from(texts.join(''))];
  if (file !== undefined) {
    const type = 'Content-Type: application/octet-stream';
    parts.push(Buffer.from(`${head(`name="file"; filename="${filename}"`)}${type}\r\n\r\n`), Buffer.from(file));
  }
  parts.push(Buffer.from(`\r\n--${boundary}--\r\n`));
  return { body: Buffer.concat(parts), headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
