import { expect, test } from '@jest/globals';
import type { CaseCommand } from '../case-command.js';
import type { ContestOutcome } from '../case-event.js';
import { people, PlayedCase } from '../testing.js';
import { caseView } from './case-view.js';

const ANSWER = '証明書で確かめました。';

function contested(outcome: ContestOutcome | null): PlayedCase {
  const play = new PlayedCase().ended('reject');
  play.do({ type: 'ContestDecision', reason: '事実と異なります' }, people.applicant);
  if (outcome !== null)
    play.do({ type: 'AnswerContest', outcome, reason: ANSWER, decision: null }, people.thirdOfficer);
  return play;
}

const answer = { reason: ANSWER, by: people.thirdOfficer.id };

test.each([
  ['that waits', null, 'rejected', null],
  ['that was not upheld', 'upheld', 'rejected', { outcome: 'upheld', ...answer }],
  ['for which the case was opened again', 'reversed', 'screening', { outcome: 'reversed', ...answer }],
] as const)('an applicant reads their contest %s, and its answer', (_, outcome, state, read) => {
  const view = caseView(contested(outcome).events, { actor: people.applicant });
  expect(view).toMatchObject({ state, contest: { reason: '事実と異なります', answer: read } });
});

test('the host reads that it was answered, and none of the words', () => {
  const view = caseView(contested('reversed').events, { actor: people.host });
  expect(view?.contest).toMatchObject({ reason: null, answer: { outcome: 'reversed', reason: null } });
});

test('a case that was opened again without a contest has none', () => {
  const play = new PlayedCase().ended('reject');
  play.do({ type: 'ReopenCase', reason: '新しい事実' }, people.officer);
  expect(caseView(play.events, { actor: people.applicant })?.contest).toBeNull();
});

test.each<[string, boolean, CaseCommand | null]>([
  ['stands', true, null],
  ['was reopened', false, { type: 'ReopenCase', reason: '新しい事実' }],
])('the notice of a decision that %s is shown: %s', (_, isShown, then) => {
  const play = new PlayedCase().ended('reject');
  play.do({ type: 'NotifyDecision', notice: { ja: '通知書', en: 'Notice' } }, people.machine);
  if (then !== null) play.do(then, people.officer);
  expect(caseView(play.events, { actor: people.applicant })?.notice !== null).toBe(isShown);
});
