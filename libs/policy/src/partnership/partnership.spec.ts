import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import { currentPolicy } from '../current-policy.js';
import { PARTNERSHIP_FACTORS, TIERS, type Answer, type CheckResult, type Tier } from '../policy.js';
import { PolicyUnreadable, readPolicy } from '../tables/read-policy.js';
import { endUse, type EndUseFacts } from './end-use.js';
import { ownership, type OwnerFacts, type PartyFacts } from './ownership.js';
import {
  partnershipChecks,
  partnershipQuestions,
  proposePartnershipTier,
  type PartnershipTierFacts,
} from './partnership-tables.js';

const harmless: PartnershipTierFacts = {
  ...{ technologyGate: 'no', controlListRow: null, publicOnly: 'no', screeningComplete: true, verdicts: [] },
  ...{ defenceTies: ['no'], foreignParties: ['no'], ownership: 'clear', endUse: 'clear', usOrigin: 'no' },
};

describe('the proposed tier of a partnership', () => {
  test.each<[string, Partial<PartnershipTierFacts>, Tier, string]>([
    ['a partner at home of whom nothing is to be said', {}, 'T2', 'research_partnership'],
    ['nothing but public technology', { publicOnly: 'yes', usOrigin: undefined }, 'T2', 'research_partnership'],
    ['a partner abroad', { foreignParties: ['no', 'yes'] }, 'T3', 'foreign_party'],
    ['a partner whose seat is not known', { foreignParties: ['no', 'unknown'] }, 'T3', 'foreign_party_unknown'],
    ['no partner at all', { foreignParties: [] }, 'T3', 'foreign_party_unknown'],
    ['an owner abroad', { ownership: 'attention' }, 'T3', 'foreign_owner'],
    ['owners that nobody traced', { ownership: 'unknown' }, 'T3', 'ownership_unknown'],
    ['a defence tie', { defenceTies: ['no', 'yes'] }, 'T3', 'defence_tie'],
    ['a defence tie not known', { defenceTies: ['unknown'] }, 'T3', 'defence_tie_unknown'],
    ['a use that is doubtful', { endUse: 'attention' }, 'T3', 'end_use_doubt'],
    ['a use that nobody told', { endUse: 'unknown' }, 'T3', 'end_use_unknown'],
    ['US-origin technology', { usOrigin: 'yes' }, 'T2', 'research_partnership'],
    ['row 1 to 15', { technologyGate: 'yes', controlListRow: '9' }, 'T3', 'listed_technology'],
    ['row 16', { technologyGate: 'yes', controlListRow: '16(1)' }, 'T2', 'research_partnership'],
    ['technology not classified', { technologyGate: 'unknown' }, 'T3', 'technology_unclassified'],
    ['a true match', { verdicts: ['true-match'] }, 'T3', 'hit_true_match'],
    ['a screening that was not made in full', { screeningComplete: false }, 'T3', 'screening_incomplete'],
  ])('%s', (_, facts, tier, weightiest) => {
    const proposal = proposePartnershipTier({ ...harmless, ...facts }, currentPolicy);
    expect(proposal.tier).toBe(tier);
    expect(proposal.factors[0]?.code).toBe(weightiest);
  });

  test('US-origin technology is named, known or not, and what is not told never reads like "no"', () => {
    const codes = (usOrigin?: Answer) =>
      proposePartnershipTier({ ...harmless, usOrigin }, currentPolicy).factors.map(({ code }) => code);
    expect([codes('yes'), codes('unknown'), codes()].map((all) => all.filter((code) => code.includes('us_')))).toEqual([
      ['us_origin'],
      ['us_origin_unknown'],
      ['us_origin_unknown'],
    ]);
    expect(codes('no')).toContain('no_us_origin');
  });

  test('every factor has its words', () => {
    expect(PARTNERSHIP_FACTORS.filter((code) => !isTextKey(`factor.${code}`))).toEqual([]);
  });
});

const owner = (country?: string, sharePercent?: number): OwnerFacts => ({ country, sharePercent });
const traced = (...owners: OwnerFacts[]): PartyFacts => ({ owners, ownersComplete: 'yes' });

describe('the ownership check', () => {
  test.each<[string, PartyFacts[], CheckResult, string[]]>([
    ['all owners named and at home', [traced(owner('JP', 60))], 'clear', ['no_foreign_owner']],
    ['no owner of such a share', [traced()], 'clear', ['widely_held']],
    ['an owner abroad', [traced(owner('JP', 60), owner('DE', 12))], 'attention', ['foreign_owner']],
    [
      'owned from abroad',
      [traced(owner('DE', 30), owner('FR', 20))],
      'attention',
      ['foreign_owner', 'owned_from_abroad'],
    ],
    [
      'an owner abroad, and others not named',
      [{ owners: [owner('DE', 12)] }],
      'attention',
      ['foreign_owner', 'not_traced'],
    ],
    ['whether all are named was not answered', [{ owners: [owner('JP', 60)] }], 'unknown', ['not_traced']],
    ['whether all are named is not known', [{ owners: [], ownersComplete: 'unknown' }], 'unknown', ['not_traced']],
    ['not all are named', [{ owners: [], ownersComplete: 'no' }], 'unknown', ['not_traced']],
    ['an owner of unknown seat', [traced(owner(undefined, 20))], 'unknown', ['seat_unknown']],
    ['an owner of unknown share', [traced(owner('JP'))], 'unknown', ['share_unknown']],
    [
      'one party traced, the other not',
      [traced(owner('JP', 60)), { owners: [] }],
      'unknown',
      ['no_foreign_owner', 'not_traced'],
    ],
    ['no party', [], 'unknown', ['no_party']],
  ])('%s', (_, parties, result, codes) => {
    const answer = ownership(parties, currentPolicy);
    expect([answer.result, answer.findings.map(({ code }) => code)]).toEqual([
      result,
      codes.map((code) => `ownership.${code}`),
    ]);
    expect(answer.findings.filter(({ code }) => !isTextKey(`finding.${code}`))).toEqual([]);
  });

  test('shares stay with what is sealed', () => {
    const { findings, workings } = ownership([traced(owner('DE', 60), owner('JP', 20))], currentPolicy);
    expect(findings.every(({ params }) => params === undefined)).toBe(true);
    expect(workings).toEqual([{ code: 'ownership.shares', params: { party: 1, abroad: 60, named: 80 } }]);
    expect(isTextKey('finding.ownership.shares')).toBe(true);
  });
});

const clear: EndUseFacts = {
  ...{ militaryUse: 'no', retransferNeedsConsent: 'yes', publicationRestricted: 'no', usOrigin: 'no' },
};

describe('the end-use check', () => {
  test.each<[string, EndUseFacts, CheckResult, CheckResult]>([
    ['everything answered, nothing doubtful', {}, 'clear', 'clear'],
    ['a military use', { militaryUse: 'yes' }, 'attention', 'attention'],
    ['results may be passed on freely', { retransferNeedsConsent: 'no' }, 'attention', 'attention'],
    ['publication is restricted', { publicationRestricted: 'yes' }, 'attention', 'clear'],
    ['US-origin technology', { usOrigin: 'yes' }, 'attention', 'clear'],
  ])('%s', (_, facts, result, use) => {
    const answer = endUse({ ...clear, ...facts });
    expect([answer.result, answer.use]).toEqual([result, use]);
    expect(answer.findings.filter(({ code }) => !isTextKey(`finding.${code}`))).toEqual([]);
  });

  test.each(Object.keys(clear) as (keyof EndUseFacts)[])('%s not answered, or not known: never clear', (side) => {
    for (const answer of [undefined, 'unknown'] as const) {
      const { result, findings } = endUse({ ...clear, [side]: answer });
      expect([result, findings.filter(({ code }) => code.endsWith('_unknown')).length]).toEqual(['unknown', 1]);
      expect(findings.filter(({ code }) => !isTextKey(`finding.${code}`))).toEqual([]);
    }
  });
});

describe('what the tables ask of a partnership', () => {
  test('every check, whatever is provided', () => {
    for (const technologyGate of ['yes', 'no', 'unknown', undefined] as const)
      expect(partnershipChecks({ technologyGate, controlListRow: null }, currentPolicy)).toEqual([
        ...['completeness', 'list-screening', 'ownership', 'end-use'],
      ]);
  });

  test.each([
    [
      'public technology has no origin to ask for',
      { technology: 'public-only', technologyGate: 'no' },
      'us_origin',
      false,
    ],
    ['other technology has', { technology: 'not-listed', technologyGate: 'no' }, 'us_origin', true],
    ['which item, where it is of US origin', { technology: 'listed', usOrigin: 'yes' }, 'us_origin_item', true],
    ['and where nobody knows', { technology: 'listed', usOrigin: 'unknown' }, 'us_origin_item', true],
    ['not where it is none', { technology: 'listed', usOrigin: 'no' }, 'us_origin_item', false],
    [
      'the row only where there may be one',
      { technology: 'not-listed', technologyGate: 'no' },
      'control_list_row',
      false,
    ],
    ['owners, always', { technology: 'public-only', technologyGate: 'no' }, 'owners', true],
  ] as const)('%s', (_, facts, question, isAsked) => {
    expect(partnershipQuestions(facts, currentPolicy).has(question)).toBe(isAsked);
  });
});

const TEXT = readFileSync(new URL('../versions/2026-11-29.2.json', import.meta.url), 'utf8');

describe('a policy file that lets a partnership slip through is refused', () => {
  const faults = (change: (rules: { when: object; then: { factor: string; tier: Tier } }[]) => void): string[] => {
    const document = JSON.parse(TEXT) as { tables: { id: string; rules: never[] }[] };
    change(document.tables.find(({ id }) => id === 'partnership-tier')!.rules);
    try {
      readPolicy(JSON.stringify(document), 'rules.json');
      return [];
    } catch (error) {
      if (error instanceof PolicyUnreadable) return error.errors.map(({ code }) => code);
      throw error;
    }
  };

  test.each<[string, string, string]>([
    ['below T2', 'research_partnership', 'policy_file.below_least'],
    ['an unknown owner weighs like none', 'ownership_unknown', 'policy_file.unknown_never_higher'],
    ['an unknown use weighs like a clear one', 'end_use_unknown', 'policy_file.unknown_never_higher'],
    ['an unknown seat weighs like one at home', 'foreign_party_unknown', 'policy_file.unknown_never_higher'],
  ])('%s', (_, factor, code) => {
    const lowest = TIERS[0];
    expect(
      faults((rules) => rules.forEach(({ then }) => void (then.factor === factor && (then.tier = lowest)))),
    ).toContain(code);
  });

  test('a tier that is kept for persons is proposed for no partnership either', () => {
    expect(faults((rules) => void (rules[0]!.then.tier = 'T4'))).toContain('policy_file.tier_for_persons');
  });
});
