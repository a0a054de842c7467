import { describe, expect, test } from '@jest/globals';
import { currentPolicy, partnershipTierQuestion, proposedTier, proposeTier } from '#policy';
import { partnershipTierFacts, tierFacts } from '../../decisions/screening/tier-facts.js';
import { examplePartnership, PlayedPartnership } from '../../kinds/testing.js';
import { exampleDossier, HIT, people, PlayedCase, rescreening, UNIT_PATH } from '../../testing.js';
import { caseView } from '../case-view.js';
import type { RiskView } from './risk-view.js';

const risk = ({ events }: PlayedCase, who: 'officer' | 'dean' | 'host' | 'clerk'): RiskView | null =>
  caseView(events, { actor: people[who], unitPath: UNIT_PATH })?.proposal ?? null;

/** Proposed as the machine does it: by the facts. */
function proposed(play: PlayedCase): PlayedCase {
  const { tier, factors } = proposeTier(tierFacts(play.state, exampleDossier()), currentPolicy);
  play.do({ type: 'ProposeTier', round: play.state.round, tier, factors }, people.machine);
  return play;
}

describe('why this tier', () => {
  test('each factor comes with its source, and what carries the tier with what would lower it', () => {
    const view = risk(proposed(new PlayedCase().checked()), 'officer');
    const [first, ...others] = view?.factors ?? [];
    expect(view?.factors.every(({ source }) => (source ?? '').length > 5)).toBe(true);
    expect(first?.lowers.length).toBeGreaterThan(0);
    expect(first?.lowers.every(({ sentence }) => sentence.ja !== '' && !sentence.ja.startsWith('lowering.'))).toBe(
      true,
    );
    const below = others.filter(({ tier }) => tier !== view?.tier);
    expect(below.length).toBeGreaterThan(0);
    expect(below.flatMap(({ lowers }) => lowers)).toEqual([]);
  });

  test('facts that have moved on since the tier was proposed say nothing of why', () => {
    const play = proposed(new PlayedCase().checked());
    play.routed(play.state.proposal?.tier);
    expect(risk(play, 'dean')?.factors.filter(({ source }) => source === null)).toEqual([]);
    play.do(rescreening([{ ...HIT, hitId: 'late-1' }]), people.machine);
    play.judged('true-match', 'late-1');
    const told = risk(play, 'dean')?.factors.map(({ source, lowers }) => [source, lowers]) ?? [];
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.map(() => [null, []]));
  });

  test('of a partnership too', () => {
    const play = new PlayedPartnership().checked();
    const question = partnershipTierQuestion(partnershipTierFacts(play.state, examplePartnership()), currentPolicy);
    const { tier, factors } = proposedTier(question, currentPolicy);
    play.do({ type: 'ProposeTier', round: play.state.round, tier, factors }, people.machine);
    const lowered = (risk(play, 'officer')?.factors ?? []).filter(({ lowers }) => lowers.length > 0);
    expect(lowered.map(({ code }) => code)).toEqual(expect.arrayContaining(['foreign_party', 'foreign_owner']));
  });

  test.each([
    ['dean', false, false],
    ['dean', true, true],
    ['host', true, false],
    ['clerk', true, false],
  ] as const)('is for the %s, with the route open %s: %s', (who, routed, isTold) => {
    const play = proposed(new PlayedCase().checked());
    if (routed) play.routed(play.state.proposal?.tier);
    expect(risk(play, who) !== null).toBe(isTold);
  });
});
