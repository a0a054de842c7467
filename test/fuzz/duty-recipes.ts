// Requests about who decides a case and who may not, and about opinions: each accepted where the town is in order.
import { must } from '../../apps/api/src/testing/campus.js';
import { HOST_PART } from '../../apps/api/src/testing/clearance.js';
import type { Cook } from './recipes.js';
import type { Town } from './town.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const OF_A_CASE: Cook = (town, pick) => ({ caller: town.as('officer'), places: { id: town.any('cases', pick) } });

export const DUTY_RECIPES: Record<string, Cook> = {
  readRoute: OF_A_CASE,
  findCasePeople: OF_A_CASE,
  reRoute: async (town) => ({
    caller: town.as('officer'),
    places: { id: (await town.take('review')).caseId },
    body: { add: ['president'], askAgainFrom: null },
  }),
  declareInterest: async (town) => ({
    caller: town.as('officer'),
    places: { id: (await town.share('drafts')).caseId },
    body: { person: null },
  }),
  // What the host says of a dean of another faculty, the second officer finds not to hold.
  liftInterest: async (town) => {
    const { caseId, url } = await town.share('drafts');
    const personId = town.campus.person('scienceDean');
    const interest = { person: personId, kind: 'relative', reason: '叔父' };
    must(await town.campus.as('host').send('POST', url('/interests'), interest), 201);
    return { caller: town.as('secondOfficer'), places: { id: caseId, personId } };
  },
  // What concerns no decision, so that it can be said of the same case again and again.
  amendCase: async (town, pick) => {
    const known = await town.take('review');
    town.keep('review', known);
    const subject = { ...HOST_PART.subject, email: `amini-${pick}@example.org` };
    return { caller: town.as('host'), places: { id: known.caseId }, body: { content: undefined, host: { subject } } };
  },
  confirmStep: async (town) => {
    const { caseId, url } = await town.take('review');
    const delegation = await standInOf(town);
    const approval = { outcome: 'approve', reason: 'よし' };
    const decision = url('/steps/r1-department/decision');
    must(await town.campus.as('scienceDean').send('PUT', decision, approval, { 'in-place-of': delegation }), 200);
    return { caller: town.as('secondDean'), places: { id: caseId, stepId: 'r1-department' } };
  },
  askOpinion: async (town) => {
    const known = await town.take('review');
    town.keep('review', known);
    const body = { person: null, role: 'executive', businessDays: 5 };
    return { caller: town.as('officer'), places: { id: known.caseId }, body };
  },
  withdrawConsultation: async (town) => {
    const { caseId, id } = await consultationOf(town);
    return { caller: town.as('officer'), places: { id: caseId, consultationId: id } };
  },
  listConsultations: (town) => ({ caller: town.as('executive') }),
  readConsultation: async (town) => ({
    caller: town.as('executive'),
    places: { consultationId: await town.lend('consultation', async () => (await consultationOf(town)).id) },
  }),
  giveOpinion: async (town) => ({
    caller: town.as('executive'),
    places: { consultationId: (await consultationOf(town)).id },
  }),
};

/** A question to the executive, on a case in review that goes on being one. */
async function consultationOf(town: Town): Promise<{ caseId: string; id: string }> {
  const known = await town.take('review');
  town.keep('review', known);
  const asked = { person: null, role: 'executive', question: '該当しますか。', businessDays: 5 };
  const { body } = must(await town.campus.as('officer').send('POST', known.url('/consultations'), asked), 201);
  const waited = `/api/consultations?after=${String(body['position'])}`;
  must(await town.campus.as('executive').send('GET', waited), 200);
  return { caseId: known.caseId, id: String(body['id']) };
}

/** By which the dean of science stands in for the second dean of engineering: given once, for as long as may be. */
async function standInOf(town: Town): Promise<string> {
  const principal = town.campus.as('secondDean');
  const { text } = must(await principal.send('GET', '/api/delegations'), 200);
  const given = JSON.parse(text) as { id: string; side: string; standing: string }[];
  const known = given.find(({ side, standing }) => side === 'given' && standing === 'in-force');
  if (known) return known.id;
  const { body } = must(await town.campus.as('scienceDean').send('GET', '/api/session'), 200);
  const until = new Date(town.server.clock.now().getTime() + 300 * DAY_MS).toISOString();
  const words = { to: String(body['account']), role: 'dean', unit: 'engineering', from: null, until, reason: '出張' };
  const made = must(await principal.send('POST', '/api/delegations', words), 201).body;
  must(await principal.send('GET', `/api/delegations?after=${String(made['position'])}`), 200);
  return String(made['id']);
}
