// The life of a policy: who may make what of which state, and from which day what holds.
import { describe, expect, test } from '@jest/globals';
import { recordedExample } from '../../../event-store/src/testing.js';
import { Refusal, type Actor } from '#kernel';
import { currentPolicy, nameOfVersion, PolicyUnreadable, policyOf } from '#policy';
import { forgetLearned } from '../../../policy/src/known-policies.js';
import { people } from '../testing.js';
import {
  decidePolicy,
  evolvePolicies,
  lastDayOf,
  NO_POLICIES,
  versionInForceOn,
  versionNamed,
  type InstitutionPolicies,
  type PolicyCommand,
  type PolicyEvent,
} from './institution-policies.js';
import { NO_COUNTS } from './comparison.js';
import { policyIn } from './policies.js';
import { draftDocument, stricter } from './testing.js';

const AT = '2026-11-29T03:00:00.000Z';
const TODAY = '2026-11-29';
const text = (name: string, change?: Parameters<typeof draftDocument>[1]) =>
  JSON.stringify(draftDocument(name, change));
const TEXT = text('2027-04-01', stricter);
const draft: PolicyCommand = { type: 'DraftPolicy', text: TEXT, file: 'policy.json' };

/** An institution whose commands were accepted one after another. */
class Studio {
  state: InstitutionPolicies = NO_POLICIES;
  private events = 0;

  do(command: PolicyCommand, actor: Actor = people.officer, at = AT): string[] {
    const said = decidePolicy(command, this.state, { actor, at, commandId: `command-${this.events}` });
    for (const occurrence of said) {
      const by = { kind: actor.kind, id: actor.id, onBehalfOf: actor.onBehalfOf };
      const event = recordedExample(occurrence, this.events, { at, actor: by }) as unknown as PolicyEvent;
      this.events += 1;
      this.state = evolvePolicies(this.state, event);
    }
    return said.map(({ type }) => type);
  }

  refusal(command: PolicyCommand, actor: Actor = people.officer, at = AT): string {
    try {
      return this.do(command, actor, at).join();
    } catch (error) {
      if (error instanceof Refusal) return `${error.kind} ${error.code}`;
      throw error;
    }
  }

  named(name = '2027-04-01'): string {
    return versionNamed(name, this.state) ?? 'unknown';
  }

  /** Reading a file takes a tenth of a second: the same draft is read once. */
  drafted(): this {
    this.state = Studio.withDraft ??= this.stateAfter(draft);
    return this;
  }

  private static withDraft: InstitutionPolicies | null = null;

  private stateAfter(command: PolicyCommand): InstitutionPolicies {
    this.do(command);
    return this.state;
  }

  proposed(from = '2027-04-01', version = this.named()): this {
    this.do({ type: 'ProposePolicyActivation', version, from, reason: '規程改正' });
    return this;
  }

  activated(from = '2027-04-01', version = this.named()): this {
    this.proposed(from, version);
    this.do({ type: 'ActivatePolicy', proposal: this.state.proposal?.proposal ?? '' }, people.executive);
    return this;
  }
}

describe('a draft', () => {
  test('is kept with the whole document, and named by itself and its hash', () => {
    const studio = new Studio().drafted();
    expect(studio.state.drafts).toEqual([
      {
        ...{ version: studio.named(), hash: expect.stringMatching(/^[0-9a-f]{64}$/), file: 'policy.json' },
        ...{ document: JSON.parse(TEXT) as unknown, by: people.officer.id, at: AT, withdrawn: null },
      },
    ]);
    expect(studio.named()).toMatch(/^2027-04-01@[0-9a-f]{16}$/);
    expect(nameOfVersion(studio.named())).toBe('2027-04-01');
  });

  test('is the same whatever the order and the spaces of the file', () => {
    const studio = new Studio().drafted();
    const { version, ...rest } = JSON.parse(TEXT) as { version: string };
    expect(studio.do({ ...draft, text: JSON.stringify({ ...rest, version }, null, 4) })).toEqual([]);
  });

  test.each([
    ['no JSON', '{', ['/policy_file.not_json']],
    [
      'a rule that asks for nationality',
      text('a', (d) => (d['nationality'] = 'x')),
      ['/nationality policy_file.never_asked'],
    ],
    [
      'faults in several places',
      text('a', (d) => {
        d['standing'] = 'so-so';
        (d['contest'] as { days: number }).days = 0;
      }),
      ['/standing policy_file.word_unknown', '/contest/days policy_file.not_whole'],
    ],
    [
      'the name of a version that came with the program',
      text(currentPolicy.version, stricter),
      ['/version policy_file.version_taken'],
    ],
    [
      'a key that no log can hold',
      TEXT.replace('"sources":{', '"sources":{"\\ud800":"x",'),
      ['/sources policy_file.not_storable'],
    ],
  ])('is refused: %s', (_what, wrong, faults) => {
    const attempt = () => new Studio().do({ ...draft, text: wrong });
    expect(attempt).toThrow(PolicyUnreadable);
    try {
      attempt();
    } catch (error) {
      const { errors } = error as PolicyUnreadable;
      expect(errors.map(({ pointer, code }) => (pointer ? `${pointer} ${code}` : `/${code}`))).toEqual(faults);
    }
  });

  test('of the same name and other contents is refused', () => {
    const studio = new Studio().drafted();
    expect(studio.refusal({ ...draft, text: text('2027-04-01') })).toBe('invalid policy.unreadable');
  });

  test('is learned by a process that has not met it', () => {
    const studio = new Studio().drafted();
    forgetLearned();
    expect(policyOf(studio.named())).toBeNull();
    expect(policyIn(studio.state, studio.named())?.contest.days).toBe(60);
    expect(policyOf(studio.named())?.version).toBe(studio.named());
  });
});

describe('an activation', () => {
  const propose = (from: string): PolicyCommand => ({
    ...{ type: 'ProposePolicyActivation', version: new Studio().drafted().named(), from, reason: 'x' },
  });

  test.each([
    ['today', TODAY, 'PolicyActivationProposed'],
    ['a day to come', '2027-04-01', 'PolicyActivationProposed'],
    ['yesterday', '2026-11-28', 'invalid policy.from_past'],
    ['no day', '2027-02-30', 'invalid policy.not_a_day'],
  ])('is proposed from %s', (_what, from, expected) => {
    expect(new Studio().drafted().refusal(propose(from))).toBe(expected);
  });

  test('counts days in Japan', () => {
    // Half past midnight of the 30th in Japan.
    expect(new Studio().drafted().refusal(propose('2026-11-29'), people.officer, '2026-11-29T15:30:00.000Z')).toBe(
      'invalid policy.from_past',
    );
  });

  const both: Actor = { ...people.everything, roles: [...people.everything.roles, { role: 'officer', unit: null }] };
  test.each([
    ['another person', people.executive, people.officer, 'PolicyActivated'],
    ['who proposed it', both, both, 'forbidden policy.second_person'],
    [
      'somebody in the place of who proposed it',
      { ...people.executive, onBehalfOf: people.officer.id },
      people.officer,
      'forbidden policy.second_person',
    ],
    [
      'in whose place it was proposed',
      people.executive,
      { ...people.officer, onBehalfOf: people.executive.id },
      'forbidden policy.second_person',
    ],
  ])('is confirmed by %s', (_who, second, first, expected) => {
    const studio = new Studio().drafted();
    studio.do(propose('2027-04-01'), first);
    const proposal = studio.state.proposal?.proposal ?? '';
    expect(studio.refusal({ type: 'ActivatePolicy', proposal }, second)).toBe(expected);
  });

  test.each<[string, (studio: Studio) => PolicyCommand, Actor, string]>([
    ['a proposal that was overtaken', (s) => overtaken(s), people.executive, 'conflict policy.proposal_gone'],
    ['one whose day has passed', (s) => waiting(s), people.executive, 'invalid policy.from_past'],
    ['one that was declined', (s) => declined(s), people.executive, 'conflict policy.proposal_gone'],
  ])('is refused: %s', (_what, prepare, actor, expected) => {
    const studio = new Studio().drafted();
    const command = prepare(studio);
    expect(studio.refusal(command, actor, '2027-05-01T00:00:00.000Z')).toBe(expected);
  });

  test('said twice is said once', () => {
    const studio = new Studio().drafted().proposed();
    const proposal = studio.state.proposal?.proposal ?? '';
    expect(
      studio.do({ type: 'ProposePolicyActivation', version: studio.named(), from: '2027-04-01', reason: 'y' }),
    ).toEqual([]);
    studio.do({ type: 'ActivatePolicy', proposal }, people.executive);
    expect(studio.do({ type: 'ActivatePolicy', proposal }, people.executive)).toEqual([]);
    expect(studio.refusal({ type: 'ActivatePolicy', proposal }, people.president)).toBe(
      'conflict policy.proposal_gone',
    );
  });

  function waiting(studio: Studio): PolicyCommand {
    studio.proposed();
    return { type: 'ActivatePolicy', proposal: studio.state.proposal?.proposal ?? '' };
  }

  function overtaken(studio: Studio): PolicyCommand {
    const command = waiting(studio);
    studio.proposed('2028-04-01');
    return command;
  }

  function declined(studio: Studio): PolicyCommand {
    studio.proposed('2028-04-01');
    const proposal = studio.state.proposal?.proposal ?? '';
    studio.do({ type: 'DeclinePolicyActivation', proposal, reason: '時期尚早' }, people.president);
    return { type: 'ActivatePolicy', proposal };
  }
});

describe('the version in force', () => {
  test('is the shipped one until a day comes, and can be gone back to', () => {
    const studio = new Studio().drafted().activated('2027-04-01').activated('2027-10-01', currentPolicy.version);
    const days = ['2026-11-29', '2027-03-31', '2027-04-01', '2027-09-30', '2027-10-01'];
    expect(days.map((day) => versionInForceOn(day, studio.state))).toEqual([
      ...[currentPolicy.version, currentPolicy.version, studio.named(), studio.named(), currentPolicy.version],
    ]);
  });

  test('has a last day once another is to follow it', () => {
    const studio = new Studio().drafted();
    const lastDays = () => [currentPolicy.version, studio.named()].map((version) => lastDayOf(version, studio.state));
    expect(lastDays()).toEqual([null, null]);
    studio.activated('2027-04-01');
    expect(lastDays()).toEqual(['2027-03-31', null]);
    studio.activated('2027-10-01', currentPolicy.version);
    expect(lastDays()).toEqual([null, '2027-09-30']);
  });

  test('of two from one day is the one activated last', () => {
    const studio = new Studio().drafted();
    studio.do({ ...draft, text: text('2027-04-01.b') });
    studio.activated('2027-04-01').activated('2027-04-01', studio.named('2027-04-01.b'));
    expect(versionInForceOn('2027-05-01', studio.state)).toBe(studio.named('2027-04-01.b'));
  });
});

test.each<[string, (studio: Studio) => PolicyCommand, string]>([
  ['a draft', (s) => withdraw(s.named()), 'PolicyDraftWithdrawn'],
  ['one that waits', (s) => withdraw(s.proposed().named()), 'conflict policy.proposal_waits'],
  ['one that was activated', (s) => withdraw(s.activated().named()), 'conflict policy.not_a_draft'],
  ['one that came with the program', () => withdraw(currentPolicy.version), 'conflict policy.not_a_draft'],
  ['none', () => withdraw('2031'), 'hidden policy.unknown'],
  ['without a reason', (s) => ({ ...withdraw(s.named()), reason: ' ' }), 'invalid text.missing'],
])('withdrawing %s', (_what, prepare, expected) => {
  const studio = new Studio().drafted();
  expect(studio.refusal(prepare(studio))).toBe(expected);
});

function withdraw(version: string): Extract<PolicyCommand, { type: 'WithdrawPolicyDraft' }> {
  return { type: 'WithdrawPolicyDraft', version, reason: '誤り' };
}

test('a draft that was withdrawn is proposed no more, and its name stays taken', () => {
  const studio = new Studio().drafted();
  studio.do(withdraw(studio.named()));
  expect(studio.do(withdraw(studio.named()))).toEqual([]);
  const proposal = {
    type: 'ProposePolicyActivation',
    version: studio.named(),
    from: '2027-04-01',
    reason: 'x',
  } as const;
  expect(studio.refusal(proposal)).toBe('conflict policy.withdrawn');
  expect(studio.refusal({ ...draft, text: text('2027-04-01') })).toBe('invalid policy.unreadable');
});

test('a simulation is recorded with its counts', () => {
  const studio = new Studio().drafted();
  const counts = { ...NO_COUNTS, cases: 3, changed: 1 };
  const record = {
    type: 'RecordPolicySimulation',
    version: studio.named(),
    against: currentPolicy.version,
    counts,
  } as const;
  expect(studio.do(record)).toEqual(['PolicySimulated']);
  expect(studio.state.simulations).toMatchObject([{ counts, by: people.officer.id, against: currentPolicy.version }]);
  expect(studio.refusal({ ...record, against: 'x' })).toBe('hidden policy.unknown');
});
