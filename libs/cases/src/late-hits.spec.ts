// What comes up after the decision is the office's alone: to everyone else the case reads as if nothing had, until somebody has judged it.
import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import { HIT, people, PlayedCase, rescreening, UNIT_PATH } from './testing.js';
import { caseView } from './views/case-view.js';
import { history } from './views/history.js';
import { relationTo } from './decisions/who-may.js';

const OTHERS = ['host', 'applicant', 'clerk', 'dean', 'executive', 'president', 'inspector'] as const;
const LATE = { ...HIT, hitId: 'late-1' };

function approved(): PlayedCase {
  const play = new PlayedCase().routed('T1');
  play.do(play.decision('department'), people.dean);
  return play;
}

/** Everything but the number of the stream, which a write may name. */
function seen(play: PlayedCase, actor: Actor) {
  const view = caseView(play.events, { actor, unitPath: UNIT_PATH });
  const relation = relationTo(actor, play.state, UNIT_PATH);
  if (!view || !relation) throw new Error('not seen at all');
  return { view: { ...view, version: 0 }, lines: history(play.events, relation) };
}

describe('a hit that came up after the approval', () => {
  test.each(OTHERS)('changes nothing that the %s sees', (who) => {
    const play = approved();
    const before = seen(play, people[who]);
    play.do(rescreening([LATE]), people.machine);
    expect(seen(play, people[who])).toEqual(before);
  });

  test('is in the office’s queue since it came up, and the clearance stands', () => {
    const play = approved();
    play.do(rescreening([LATE]), people.machine);
    const { view, lines } = seen(play, people.officer);
    expect(view).toMatchObject({
      ...{ state: 'approved', badge: 'may-start' },
      waitingFor: { who: 'officer', what: 'adjudication', since: play.events.at(-1)?.at },
      hits: [{ hitId: 'late-1', verdict: null }],
    });
    expect(lines.at(-1)?.code).toBe('history.CaseRescreened');
    expect(view.actions).toContainEqual(
      expect.objectContaining({ action: 'adjudicate', hitId: 'late-1', allowed: true }),
    );
  });

  test.each<[(typeof OTHERS)[number], 'true-match' | 'false-positive', number]>([
    ['dean', 'true-match', 1],
    ['dean', 'false-positive', 0],
    ['inspector', 'true-match', 1],
    ['inspector', 'false-positive', 1],
    ['host', 'true-match', 0],
    ['applicant', 'true-match', 0],
  ])('reads to the %s, judged %s, like any other: %i', (who, verdict, count) => {
    const play = approved();
    play.do(rescreening([LATE]), people.machine);
    play.do({ type: 'AdjudicateHit', hitId: LATE.hitId, verdict, reason: 'Read the list.' }, people.officer);
    const { view, lines } = seen(play, people[who]);
    expect(view.hits).toHaveLength(count);
    expect(lines.some(({ type }) => type === 'CaseRescreened')).toBe(who === 'inspector');
  });
});
