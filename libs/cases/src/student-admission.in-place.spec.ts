// Deciding in an absent person's place: the separation of duties holds for both of the two, whichever of them acts and whichever is away.
import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import type { CaseCommand } from './case-command.js';
import { people, PlayedCase } from './testing.js';

const played = (): PlayedCase => new PlayedCase();

describe('a step is not decided', () => {
  const play = played().routed('T3');
  const approved = played().routed('T3');
  approved.do(approved.decision('department'), people.dean);
  const inPlace = played().routed('T3');
  inPlace.do(inPlace.decision('department'), { ...people.dean, id: 'deputy', onBehalfOf: people.dean.id });

  test.each<[string, PlayedCase, CaseCommand, Actor, string]>([
    [
      'by who decided an earlier step, now in another’s place',
      approved,
      approved.decision('office'),
      { ...people.officer, id: people.dean.id, onBehalfOf: people.officer.id },
      'forbidden case.second_decision',
    ],
    [
      'in the place of who decided an earlier step',
      approved,
      approved.decision('office'),
      { ...people.officer, onBehalfOf: people.dean.id },
      'forbidden case.second_decision',
    ],
    [
      'by who decided an earlier step in another’s place',
      inPlace,
      inPlace.decision('office'),
      { ...people.officer, id: 'deputy' },
      'forbidden case.second_decision',
    ],
    [
      'by the one in whose place an earlier step was decided',
      inPlace,
      inPlace.decision('office'),
      { ...people.officer, id: people.dean.id },
      'forbidden case.second_decision',
    ],
    [
      'in the place of the one in whose place an earlier step was decided',
      inPlace,
      inPlace.decision('office'),
      { ...people.officer, onBehalfOf: people.dean.id },
      'forbidden case.second_decision',
    ],
    [
      'by the host, in the dean’s place',
      play,
      play.decision('department'),
      { ...people.dean, id: people.host.id, onBehalfOf: people.dean.id },
      'forbidden case.host_may_not_decide',
    ],
    [
      'by the applicant, in the dean’s place',
      play,
      play.decision('department'),
      { ...people.dean, id: people.applicant.id, onBehalfOf: people.dean.id },
      'forbidden case.maker_may_not_decide',
    ],
    [
      'in the applicant’s place',
      play,
      play.decision('department'),
      { ...people.dean, onBehalfOf: people.applicant.id },
      'forbidden case.maker_may_not_decide',
    ],
  ])('%s', (_, on, command, who, refusal) => {
    expect(on.refusal(command, who)).toBe(refusal);
  });

  test('and who it was in whose place is kept with the step, the answer and the decision', () => {
    expect(inPlace.state.steps[0]).toMatchObject({ by: 'deputy', inPlaceOf: people.dean.id });
    const returned = played().routed('T3');
    const back = returned.decision('department', { outcome: 'return' });
    returned.do(back, { ...people.dean, id: 'deputy', onBehalfOf: people.dean.id });
    expect(returned.state.returned).toMatchObject({ by: 'deputy', inPlaceOf: people.dean.id });
    const rejected = played().routed('T3');
    const no = rejected.decision('department', { outcome: 'reject', grounds: ['inform_notice'] });
    rejected.do(no, { ...people.dean, id: 'deputy', onBehalfOf: people.dean.id });
    expect(rejected.state.decision).toMatchObject({ by: 'deputy', inPlaceOf: people.dean.id });
  });
});
