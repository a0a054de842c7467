// Recipes of the university by date: units that are founded, renamed, moved and closed from a day on.
import { must } from '../../apps/api/src/testing/campus.js';
import type { Cook } from './recipes.js';
import type { Town } from './town.js';

const APRIL = '2027-04-01';
const NAME = { ja: '輸出管理委員会', en: 'Export Control Committee' };

const ofUnit =
  (body: Record<string, unknown>): Cook =>
  async (town) => ({ caller: town.as('administrator'), places: { unit: await newUnit(town) }, body });

/** Of the organisation by date; whatever is to come is of a unit of its own, so that no plan contradicts another. */
export const ORGANISATION_RECIPES: Record<string, Cook> = {
  readOrganisation: (town) => ({ caller: town.as('host') }),
  renameUnit: ofUnit({ from: APRIL }),
  moveUnit: ofUnit({ from: APRIL, parent: 'engineering' }),
  closeUnit: ofUnit({ from: APRIL, heir: 'science', successors: [] }),
  readRoles: (town) => ({ caller: town.as('inspector') }),
  giveRole: async (town) => ({
    caller: town.as('administrator'),
    places: { id: (await town.openAccount()).id },
    body: { unit: 'science', from: APRIL, last: '2029-03-31' },
  }),
  endRole: async (town) => ({
    caller: town.as('administrator'),
    places: { id: (await town.openAccount()).id, grantId: town.fresh() },
    body: { last: '2029-03-31' },
  }),
  confirmRole: async (town) => ({ caller: town.as('executive'), places: await proposedRole(town) }),
  withdrawRole: async (town) => ({ caller: town.as('executive'), places: await proposedRole(town) }),
  readGrammar: (town) => ({ caller: town.as('host') }),
  downloadGrammar: (town) => ({ caller: town.as('dean') }),
  readCommittees: (town) => ({ caller: town.as('clerk') }),
  foundCommittee: (town) => ({
    caller: town.as('administrator'),
    body: { committee: `committee-${town.fresh()}`, name: NAME },
  }),
  seatMember: async (town) => ({
    caller: town.as('administrator'),
    places: { committee: await newCommittee(town) },
    body: { account: (await town.openAccount()).id, from: APRIL, last: '2029-03-31' },
  }),
  endSeat: async (town) => ({
    caller: town.as('administrator'),
    places: await newSeat(town),
    body: { last: '2028-03-31' },
  }),
  cancelUnitChange: async (town) => ({
    caller: town.as('administrator'),
    places: { changeId: await newChange(town) },
  }),
};

async function proposedRole(town: Town): Promise<Record<string, string>> {
  const { id } = await town.openAccount();
  const wanted = { role: 'officer', unit: null, from: null, last: null };
  const given = await town.campus.as('administrator').send('POST', `/api/accounts/${id}/roles`, wanted);
  return { id, proposalId: String(must(given, 201).body['proposal']) };
}

async function newUnit(town: Town): Promise<string> {
  const unit = `unit-${town.fresh()}`;
  const name = { ja: unit, en: unit };
  must(await town.campus.as('administrator').send('POST', '/api/units', { unit, name, parent: null }), 201);
  return unit;
}

async function newChange(town: Town): Promise<string> {
  const unit = await newUnit(town);
  const administrator = town.campus.as('administrator');
  must(await administrator.send('PUT', `/api/units/${unit}/parent`, { parent: 'science', from: APRIL }), 200);
  const seen = must(await administrator.send('GET', '/api/organisation'), 200);
  const coming = seen.body['coming'] as { change: string; unit: string }[];
  return coming.find((each) => each.unit === unit)?.change ?? 'none';
}

async function newCommittee(town: Town): Promise<string> {
  const committee = `committee-${town.fresh()}`;
  must(await town.campus.as('administrator').send('POST', '/api/committees', { committee, name: NAME }), 201);
  return committee;
}

async function newSeat(town: Town): Promise<Record<string, string>> {
  const committee = await newCommittee(town);
  const member = { account: (await town.openAccount()).id, chair: true, from: APRIL, last: null };
  const given = await town.campus.as('administrator').send('POST', `/api/committees/${committee}/seats`, member);
  return { committee, seat: String(must(given, 201).body['seat']) };
}
