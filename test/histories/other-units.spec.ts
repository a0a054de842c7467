// Random histories of cases whose route may name another unit: its dean does nothing in a case before that and decides in its own seat alone, the
// case's own dean never there, and a dean of a third unit nothing at all; and everything else holds to the procedure as ever.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refusal, type Actor } from '#kernel';
import { evolve } from '../../libs/cases/src/case-fold.js';
import { unopened } from '../../libs/cases/src/case.js';
import type { CaseEvent } from '../../libs/cases/src/case-event.js';
import { people } from '../../libs/cases/src/testing.js';
import {
  HOST_SEAT,
  thirdDean,
  TopicCase,
  topicDean,
  topicPolicy,
  TOPIC_SEAT,
} from '../../libs/cases/src/units/testing.js';
import { asked } from './moves.js';
import { violations } from './procedure-model.js';
import { copyOf, histories } from './run.js';

const RUNS = 300;
const SEED = Number(process.env['HISTORIES_SEED'] ?? Date.now() % 2 ** 31);
const NAMED = topicPolicy('histories-named');
const BESIDE = topicPolicy('histories-any', {
  step: 'office',
  need: 'any',
  seats: [TOPIC_SEAT, { role: 'officer', unit: 'institution' }],
});
const OWN = topicPolicy('histories-own', { row: '9', seats: [HOST_SEAT, TOPIC_SEAT] });
const BEGINNINGS = [
  new TopicCase(NAMED).proposed('T2'),
  new TopicCase(NAMED).routed('T2'),
  new TopicCase(NAMED).routed('T3'),
  new TopicCase(BESIDE).routed('T2').approved('department'),
  new TopicCase(OWN).routed('T2'),
];

/** Of every third move the actor is one of these. */
const DEANS: readonly Actor[] = [topicDean, topicDean, people.dean, thirdDean];

function wrongIn(events: readonly CaseEvent[]): string[] {
  let state = unopened;
  return events.flatMap((event) => {
    const { id, onBehalfOf } = event.actor;
    const isBy = (actor: Actor): boolean => onBehalfOf === null && id === actor.id;
    const reach = state.steps.some(({ unit }) => unit === 'medicine');
    const stepId = 'stepId' in event.data ? event.data.stepId : event.type === 'StepReturned' ? event.data.from : null;
    const unit = state.steps.find((step) => step.stepId === stepId)?.unit;
    const wrong = [
      isBy(thirdDean) && 'by a dean of a third unit',
      isBy(topicDean) && !reach && 'by the topic’s dean while no route names their unit',
      isBy(topicDean) && DECIDES.includes(event.type) && unit !== 'medicine' && 'by the topic’s dean in another seat',
      unit === 'medicine' && DECIDES.includes(event.type) && isBy(people.dean) && 'by the own dean in the topic’s seat',
    ].filter((each) => each !== false);
    state = evolve(state, event);
    return wrong.map((each) => `${event.version} ${event.type}: ${each}`);
  });
}

const DECIDES: readonly string[] = ['StepApproved', 'StepRejected', 'StepReturned', 'CaseReturned', 'LicenceRequired'];

test('no dean of another unit acts where no route names it, and none decides what is not theirs', () => {
  process.stderr.write(`histories of other units: seed ${SEED}\n`);
  const done = { decided: 0, hidden: 0 };
  const property = fc.property(histories, ({ begin, moves }) => {
    const play = copyOf(BEGINNINGS[begin % BEGINNINGS.length] as TopicCase) as TopicCase;
    for (const move of moves) {
      const { actor, command } = asked(move, play);
      const by = move.who % 3 === 0 ? (DEANS[(move.who >> 4) % DEANS.length] as Actor) : actor;
      try {
        play.do(command, by);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.kind === 'hidden' && DEANS.includes(by)) done.hidden += 1;
      }
    }
    done.decided += play.state.reviewers.includes(topicDean.id) ? 1 : 0;
    expect([...wrongIn(play.events), ...violations(play.events, play.state, play.bonds)]).toEqual([]);
  });
  fc.assert(property, { numRuns: RUNS, seed: SEED });
  // It was tried in earnest.
  expect(done.decided).toBeGreaterThan(10);
  expect(done.hidden).toBeGreaterThan(50);
});

test('the check says no to what is written into a log by hand', () => {
  const play = new TopicCase(NAMED).routed('T2');
  const approval = (stepId: string, { id }: Actor): CaseEvent[] => {
    const first = play.events[0] as CaseEvent;
    const actor = { ...first.actor, id };
    return [...play.events, { ...first, type: 'StepApproved', actor, data: { stepId } } as unknown as CaseEvent];
  };
  expect(wrongIn(approval('r1-department@2', topicDean))).toEqual([]);
  expect(wrongIn(approval('r1-department@1', topicDean)).join()).toContain('in another seat');
  expect(wrongIn(approval('r1-department@2', people.dean)).join()).toContain('in the topic’s seat');
  expect(wrongIn(approval('r1-department@2', thirdDean)).join()).toContain('a third unit');
});
