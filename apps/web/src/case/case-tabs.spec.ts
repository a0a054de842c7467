import { expect, test } from '@jest/globals';
import type { CaseView } from '../client/index.js';
import { landingTab, tabsOf, waitingIn } from './case-tabs.js';

const view = (part: Partial<CaseView>): CaseView =>
  ({ visible: [], hits: [], checks: [], ...part }) as unknown as CaseView;

test.each([
  [
    'a host',
    ['summary', 'dossier', 'documents', 'checks', 'steps'],
    ['summary', 'checks', 'approval', 'documents', 'history'],
  ],
  ['a clerk', ['summary', 'checks', 'steps'], ['summary', 'checks', 'approval', 'history']],
  [
    'an officer',
    ['summary', 'documents', 'checks', 'steps', 'hitsOpen', 'hitsJudged'],
    ['summary', 'screening', 'checks', 'approval', 'documents', 'history'],
  ],
  [
    'a dean',
    ['summary', 'documents', 'checks', 'steps', 'hitsJudged'],
    ['summary', 'screening', 'checks', 'approval', 'documents', 'history'],
  ],
])('%s sees the tabs of what is theirs and no empty one', (_, visible, tabs) => {
  expect(tabsOf(view({ visible }))).toEqual(tabs);
});

test('a tab counts what is still open', () => {
  const open = view({
    hits: [{ verdict: null }, { verdict: 'false-positive' }] as CaseView['hits'],
    checks: [{ status: 'failed' }, { status: 'done' }, { status: 'requested' }] as CaseView['checks'],
  });
  expect([waitingIn('screening', open), waitingIn('checks', open), waitingIn('summary', open)]).toEqual([1, 2, 0]);
});

test.each([
  ['who may decide', { visible: ['steps'], actions: [{ action: 'decide', allowed: true }] }, 'approval'],
  ['whose turn it is not', { visible: ['steps'], actions: [{ action: 'decide', allowed: false }] }, 'summary'],
  ['who decides nothing', { visible: ['steps'], actions: [] }, 'summary'],
])('a case opens for %s where they need it', (_, part, expected) => {
  expect(landingTab(view(part as Partial<CaseView>))).toBe(expected);
});
