import { describe, expect, test } from '@jest/globals';
import { relationTo } from '../../decisions/who-may.js';
import { exampleDossier, HIT, people, PlayedCase, rescreening, UNIT_PATH } from '../../testing.js';
import { newsSince, type News } from './news.js';

type Who = 'host' | 'clerk' | 'dean' | 'officer' | 'executive' | 'inspector';

function news(play: PlayedCase, who: Who, seen: number | null): News {
  const relation = relationTo(people[who], play.state, UNIT_PATH);
  if (relation === null) throw new Error('not seen at all');
  return newsSince(play.events, { id: people[who].id, relation, seen });
}
const typesOf = ({ lines }: News) => lines.map(({ type }) => type);
const headOf = ({ events }: PlayedCase) => events.length - 1;

describe('what changed since a reader last saw the case', () => {
  test('nothing is told to who never saw it: all of it is new', () => {
    expect(news(new PlayedCase().routed('T1'), 'dean', null)).toEqual({ since: null, lines: [], changes: [] });
  });

  test('nothing has, where nothing has', () => {
    const play = new PlayedCase().routed('T1');
    expect(news(play, 'dean', headOf(play))).toEqual({ since: headOf(play), lines: [], changes: [] });
  });

  test('a document, an escalation and a hold, but not what follows by itself from them', () => {
    const play = new PlayedCase().routed('T1');
    const seen = headOf(play);
    play.do({ type: 'EscalateCase', to: null, reason: 'Overdue.' }, people.officer);
    play.do({ type: 'HoldCase', reason: 'A letter is on its way.' }, people.executive);
    expect(typesOf(news(play, 'dean', seen))).toEqual(['CaseEscalated', 'RouteOpened', 'CaseHeld']);
  });

  test('what the reader did themselves is no news to them, and they knew the case until then', () => {
    const play = new PlayedCase().routed('T2');
    play.do(play.decision('department'), people.dean);
    const acted = headOf(play);
    play.do(play.decision('office', { outcome: 'approve' }), people.officer);
    expect(news(play, 'dean', null)).toMatchObject({ since: acted });
    expect(typesOf(news(play, 'dean', 3))).toEqual(['StepApproved', 'CaseApproved', 'AccessReleased']);
    expect(typesOf(news(play, 'officer', acted))).toEqual([]);
  });

  test('fields of the dossier before and after, once it was submitted again', () => {
    const play = new PlayedCase().routed('T1');
    play.do(play.decision('department', { outcome: 'return', reason: 'Until when?' }), people.dean);
    const dossier = exampleDossier();
    dossier.host.stay = { ...dossier.host.stay, to: '2028-03-31' };
    play.submitted(dossier);
    const { changes, lines } = news(play, 'dean', null);
    expect(changes).toEqual([
      { pointer: '/host/stay/to', before: exampleDossier().host.stay?.to ?? null, after: '2028-03-31' },
    ]);
    expect(lines.map(({ type }) => type)).toEqual(['CaseSubmitted']);
    // A clerk is shown neither the dossier nor what changed in it.
    expect(news(play, 'clerk', headOf(play) - 6).changes).toEqual([]);
  });

  test('what was withheld when they looked is news once it is told', () => {
    const play = new PlayedCase().checked([HIT]);
    const seen = headOf(play);
    play.judged('true-match').routed('T3');
    expect(typesOf(news(play, 'dean', seen))).toEqual([
      ...['CheckCompleted', 'HitAdjudicated', 'TierAssigned', 'RouteOpened'],
    ]);
    expect(typesOf(news(play, 'officer', seen))).toEqual(['TierAssigned', 'RouteOpened']);
  });
});

describe('what one may not see is not told', () => {
  const late = { ...HIT, hitId: 'late-1' };

  test.each<[Who, number]>([
    ['host', 0],
    ['clerk', 0],
    ['dean', 0],
    ['executive', 0],
    ['inspector', 0],
    ['officer', 1],
  ])('a hit that nobody has judged: to the %s %i lines', (who, count) => {
    const play = new PlayedCase().routed('T1');
    play.do(play.decision('department'), people.dean);
    const seen = headOf(play);
    play.do(rescreening([late]), people.machine);
    expect(news(play, who, seen).lines).toHaveLength(count);
  });

  test.each<[Who, 'true-match' | 'false-positive', boolean]>([
    ['dean', 'true-match', true],
    ['dean', 'false-positive', false],
    ['executive', 'false-positive', true],
    ['host', 'true-match', false],
    ['clerk', 'true-match', false],
  ])('how it was judged: to the %s, %s: %s', (who, verdict, isTold) => {
    const play = new PlayedCase().checked([HIT]);
    const seen = headOf(play);
    play.judged(verdict).routed('T3');
    expect(typesOf(news(play, who, seen)).includes('HitAdjudicated')).toBe(isTold);
  });
});
