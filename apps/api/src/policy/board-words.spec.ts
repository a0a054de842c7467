// What a board says is read by people who have never seen the file: no test of a cell, no id of a committee.
import { expect, test } from '@jest/globals';
import type { Board, FactName, FactValue } from '#policy';
import { boardWords } from './board-words.js';

const board = (accepts: [FactName, FactValue[]][], seats: Board['seats'], need: Board['need']): Board => ({
  ...{ step: 'executive', source: 'university', effectiveDate: null, standing: 'unconfirmed', seats, need },
  when: Object.fromEntries(accepts.map(([fact, values]) => [fact, values.map((value) => `"${value}"`).join(', ')])),
  accepts: new Map(accepts.map(([fact, values]) => [fact, new Set(values)])),
});

const CALLED = new Map([['export-control', { ja: '輸出管理委員会', en: 'Export Control Committee' }]]);

test.each<[string, Board, string, string]>([
  [
    'of a committee in the highest tier',
    board([['tier', ['T4']]], [{ committee: 'export-control' }], 2),
    '「審査区分」がT4（最高責任者まで審査）のとき、「統括責任者」は合議とする。席：「輸出管理委員会」の委員。承認：2名以上。',
    'members of the committee “Export Control Committee”',
  ],
  [
    'of roles, always',
    board(
      [],
      [
        { role: 'officer', unit: 'institution' },
        { role: 'dean', unit: 'topic' },
      ],
      'all',
    ),
    '「統括責任者」は合議とする。席：輸出管理担当者（全学）、部局責任者（研究テーマの担当部局）。承認：全員。',
    'the whole university',
  ],
  [
    'of one role, which is no board to its reader',
    board([], [{ role: 'officer', unit: 'institution' }], 'all'),
    '「統括責任者」は輸出管理担当者（全学）が判断する。',
    'the whole university',
  ],
  [
    'of a committee that is not founded yet',
    board([], [{ committee: 'ethics' }], 'any'),
    '「統括責任者」は合議とする。席：「ethics」の委員。承認：だれか一名。',
    'members of the committee “ethics”',
  ],
])('%s', (_, each, ja, en) => {
  const words = boardWords(each, CALLED);
  expect(words.ja).toBe(ja);
  expect(words.en).toContain(en);
  expect(words.ja + words.en).not.toMatch(/"/);
});
