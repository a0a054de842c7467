import type { WaitingFor } from '../client/types.gen.js';
import { rowsByTurn, turnOf } from './turns.js';

const waiting = (who: WaitingFor['who']): { waitingFor: WaitingFor } => ({
  waitingFor: { who, unit: null, what: 'decision', since: '2026-11-18T00:00:00Z' },
});
const over = { waitingFor: null };

test.each([
  ['the host', waiting('host'), 'mine'],
  ['the applicant', waiting('applicant'), 'others'],
  ['the office', waiting('officer'), 'others'],
  ['nobody', over, 'over'],
] as const)('a case that waits for %s', (_, row, turn) => {
  expect(turnOf(row)).toBe(turn);
});

test('what waits for the host comes first, what is over last, each in the order it came', () => {
  const [a, b, c, d] = [over, waiting('dean'), waiting('host'), waiting('host')];
  expect(rowsByTurn([a, b, c, d])).toEqual([
    { turn: 'mine', own: [c, d] },
    { turn: 'others', own: [b] },
    { turn: 'over', own: [a] },
  ]);
});

test('a turn without cases has no heading', () => {
  expect(rowsByTurn([over]).map(({ turn }) => turn)).toEqual(['over']);
});
