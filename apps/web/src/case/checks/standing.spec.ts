import { expect, test } from '@jest/globals';
import type { CheckState, CheckView } from '../../client/index.js';
import { standingOf } from './standing.js';

const ROWS: [CheckState, CheckView['result'], string][] = [
  ['requested', null, 'requested'],
  ['in-progress', null, 'in-progress'],
  ['failed', null, 'failed'],
  ['done', 'clear', 'clear'],
  ['done', 'attention', 'attention'],
  ['done', 'unknown', 'unknown'],
  ['done', null, 'done'],
];

test.each(ROWS)('a check that is %s with result %s stands as %s', (status, result, standing) => {
  expect(standingOf({ status, result })).toBe(standing);
});

test.each(['requested', 'in-progress', 'failed'] as const)('a check that is %s never reads as clear', (status) => {
  expect(standingOf({ status, result: 'clear' })).not.toBe('clear');
});
