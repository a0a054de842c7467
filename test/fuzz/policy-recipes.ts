// Requests about versions of the policy, and about moving a case from one to another: each accepted where the town is in order.
import { shippedDocument, SHIPPED_POLICIES } from '#policy';
import { must } from '../../apps/api/src/testing/campus.js';
import type { Cook, Recipe } from './recipes.js';
import type { Town } from './town.js';

const OF_A_CASE: Cook = (town, pick) => ({ caller: town.as('officer'), places: { id: town.any('cases', pick) } });

// Versions that came with the program; one that somebody drafts is the first of them under another name.
const [POLICY, OTHER_POLICY] = SHIPPED_POLICIES.map(({ version }) => version) as [string, string];
const policyText = (name: string): string => JSON.stringify({ ...shippedDocument(POLICY), version: name });
const OF_A_POLICY = (town: Town, _pick: number): Recipe => ({
  caller: town.as('officer'),
  places: { policyVersion: POLICY },
});

/** A proposal that waits for somebody else. */
async function policyProposed(town: Town, version: string, from: string): Promise<string> {
  const officer = town.campus.as('officer');
  must(await officer.send('POST', `/api/policies/${version}/activation`, { from, reason: '規程改正' }), 201);
  const { versions } = must(await officer.send('GET', '/api/policies'), 200).body;
  const rows = versions as { proposal: { proposal: string } | null }[];
  return rows.flatMap(({ proposal }) => proposal?.proposal ?? [])[0] ?? 'none';
}

export const POLICY_RECIPES: Record<string, Cook> = {
  readPolicies: (town, pick) => ({
    caller: town.as((['officer', 'executive', 'inspector'] as const)[pick % 3] ?? 'officer'),
  }),
  draftPolicy: (town) => ({
    caller: town.as('officer'),
    body: { file: 'policy.json', text: policyText(town.fresh()) },
  }),
  readPolicyVersion: OF_A_POLICY,
  downloadPolicy: OF_A_POLICY,
  readPolicyDifferences: (town, pick) => ({ ...OF_A_POLICY(town, pick), query: `?against=${OTHER_POLICY}` }),
  withdrawPolicyDraft: async (town) => {
    const name = town.fresh();
    const draft = { file: 'policy.json', text: policyText(name) };
    must(await town.campus.as('officer').send('POST', '/api/policies', draft), 201);
    return { caller: town.as('officer'), places: { policyVersion: name } };
  },
  simulatePolicy: (town, pick) => ({ ...OF_A_POLICY(town, pick), body: { against: OTHER_POLICY } }),
  downloadSimulation: (town, pick) => ({ ...OF_A_POLICY(town, pick), query: `?against=${OTHER_POLICY}` }),
  proposePolicyActivation: (town, pick) => ({ ...OF_A_POLICY(town, pick), body: { from: '2099-04-01' } }),
  decidePolicyActivation: async (town, pick) => {
    const proposal = await policyProposed(town, POLICY, '2099-04-01');
    const body = { proposal, outcome: pick % 2 === 0 ? 'activate' : 'decline', reason: 'x' };
    return { caller: town.as('executive'), places: { policyVersion: POLICY }, body };
  },
  takeBackPolicyProposal: async (town) => ({
    ...{ caller: town.as('officer'), places: { policyVersion: POLICY } },
    body: { proposal: await policyProposed(town, POLICY, '2099-04-01') },
  }),
  readMove: OF_A_CASE,
  moveToPolicy: async (town) => {
    const { caseId, url } = await town.take('draft');
    const { before } = must(await town.campus.as('officer').send('GET', url('/policy')), 200).body;
    const version = before === POLICY ? OTHER_POLICY : POLICY;
    const { today } = must(await town.campus.as('officer').send('GET', '/api/policies'), 200).body;
    const body = { proposal: await policyProposed(town, version, String(today)), outcome: 'activate' };
    must(await town.campus.as('executive').send('PUT', `/api/policies/${version}/activation`, body), 200);
    return { caller: town.as('officer'), places: { id: caseId }, body: { version } };
  },
};
