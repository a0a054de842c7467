import { describe, expect, test } from '@jest/globals';
import { US_SOURCE_LISTS } from '#catalogue';
import type { CaseEvent, Hit } from '../case-event.js';
import { HIT, people, PlayedCase, UNIT_PATH } from '../testing.js';
import { caseView, type CaseView } from './case-view.js';

const see = (events: CaseEvent[]): CaseView => {
  const view = caseView(events, { actor: people.officer, unitPath: UNIT_PATH });
  if (!view) throw new Error('not seen at all');
  return view;
};
const screening = (view: CaseView) => view.checks.find(({ check }) => check === 'list-screening');

/** The same history as it was written before there were tiers of evidence. */
function older(events: readonly CaseEvent[]): CaseEvent[] {
  return events.map((event): CaseEvent => {
    if (event.type !== 'CheckCompleted' || event.personal === 'erased') return event;
    const { searched: _, ...data } = event.data;
    const hits = data.hits.map(({ tier: _tier, ...hit }): Hit => hit);
    const details = Object.entries(event.personal?.hits ?? {}).map(([hitId, detail]) => {
      const { theirRole: _role, reading: _reading, limits: _limits, ...rest } = detail;
      return [hitId, rest];
    });
    const personal = { workings: [], ...event.personal, hits: Object.fromEntries(details) };
    return { ...event, schema: 1, data: { ...data, hits }, personal };
  });
}

describe('a hit', () => {
  test('says what it is worth, by which readings the names met and what held the score down', () => {
    const [hit] = see(new PlayedCase().checked([HIT]).events).hits;
    expect(hit).toMatchObject({
      tier: 'E3',
      detail: {
        theirRole: 'alias',
        reading: { ours: 'as-written', theirs: 'as-written' },
        limits: ['part-of-name'],
        deceptions: [],
      },
    });
  });

  test('that came up before all that was kept says that it is unknown', () => {
    const [hit] = see(older(new PlayedCase().checked([HIT]).events)).hits;
    expect(hit).toMatchObject({
      tier: null,
      detail: { theirs: 'Nordstadt', theirRole: null, reading: null, bond: null, limits: [], deceptions: [] },
    });
  });

  test.each([
    ['us-csl', 'EL', US_SOURCE_LISTS.EL.legalEffect.en],
    ['us-csl', 'SDN', US_SOURCE_LISTS.SDN.legalEffect.en],
    ['us-csl', 'unheard-of', 'Consolidated Screening List'],
    ['us-csl', undefined, 'Consolidated Screening List'],
  ])('of %s from its list %s says what that one means', (list, sublist, words) => {
    const found = { ...HIT, list, ...(sublist === undefined ? {} : { sublist }) };
    const [hit] = see(new PlayedCase().checked([found]).events).hits;
    expect(`${hit?.list.name.en ?? ''} ${hit?.list.legalEffect.en ?? ''}`).toContain(words);
  });

  test('that stays in the next round keeps its worth', () => {
    const play = new PlayedCase()
      .checked([{ ...HIT, sublist: 'EL' }])
      .judged('true-match')
      .routed('T1');
    play.do(play.decision('department', { outcome: 'return', reason: 'Which institute?' }), people.dean);
    const again = play.submitted().answered('list-screening').events;
    expect(again.findLast(({ type }) => type === 'CheckCompleted')?.data).toMatchObject({
      hits: [{ hitId: HIT.hitId, tier: 'E3', sublist: 'EL' }],
    });
  });
});

describe('a clear screening proves what was searched', () => {
  const { events } = new PlayedCase().checked();

  test('list, version, number of entries, hash and engine', () => {
    expect(screening(see(events))).toMatchObject({
      result: 'clear',
      lists: [
        {
          list: 'meti-eul',
          name: { en: expect.stringContaining('METI') },
          version: 1,
          entries: 835,
          sha256: 'c'.repeat(64),
        },
      ],
      engine: 'example',
    });
  });

  test('with the hash alone where no more was kept', () => {
    expect(screening(see(older(events)))?.lists).toEqual([
      { list: 'meti-eul', name: expect.anything(), version: null, entries: null, sha256: 'c'.repeat(64) },
    ]);
  });
});
