import { describe, expect, test } from '@jest/globals';
import { ageingOption } from './ageing.js';
import { COLOURS, DECALS, type PlotOption, type PlotSeries, type Setting } from './look.js';
import { stagesOption } from './stages.js';
import { weeksOption } from './weeks.js';

const SETTING: Setting = { isSlim: false, isStill: false, number: (value) => `${value}!` };
const DAYS = { p10: 1, median: 2, p90: 6 };

const ageing = (setting = SETTING) =>
  ageingOption(
    ['office', 'president'],
    [
      { name: 'young', counts: [3, 0] },
      { name: 'old', counts: [0, 0] },
    ],
    'cases',
    setting,
  );
const weeks = (setting = SETTING) =>
  weeksOption(
    ['a', 'b'],
    ['arrived', 'closed', 'before'].map((name) => ({ name, counts: [1, 2] })),
    setting,
  );
const stages = (setting = SETTING) =>
  stagesOption(
    [
      { label: 'office', days: DAYS },
      { label: 'president', days: null },
    ],
    { band: 'most', median: 'middle', days: 'days', end: ({ p10, median, p90 }) => `${median} of ${p10} to ${p90}` },
    setting,
  );

const seriesOf = ({ series }: PlotOption): PlotSeries[] => [series ?? []].flat();
const labelOf = (series: PlotSeries | undefined, dataIndex: number): string => {
  const formatter = series?.label?.formatter;
  return typeof formatter === 'function' ? String(formatter({ dataIndex } as Parameters<typeof formatter>[0])) : '';
};

describe.each([
  ['ageing', ageing],
  ['weeks', weeks],
  ['stages', stages],
])('the drawing of %s', (_, option) => {
  test('lets no colour speak alone, leaves what it says to the page, and is drawn into one legend that nobody switches', () => {
    const { aria, legend } = option();
    expect(aria).toMatchObject({ enabled: true, label: { enabled: false }, decal: { show: true, decals: DECALS } });
    expect(legend).toMatchObject({ selectedMode: false });
  });

  test.each([
    [true, false, 0],
    [false, true, 0.2],
  ])('moves unless somebody asked for less: still %s', (isStill, animation, transitionDuration) => {
    expect(option({ ...SETTING, isStill })).toMatchObject({ animation, tooltip: { transitionDuration } });
  });

  test('has a tooltip that stays on the page', () => {
    expect(option().tooltip).toMatchObject({ trigger: 'axis', confine: true });
  });
});

describe('what the drawings show', () => {
  test('each age has a colour and a pattern of its own', () => {
    expect(new Set(COLOURS).size).toBe(4);
    expect(new Set(DECALS.map((decal) => JSON.stringify(decal))).size).toBe(4);
  });

  test('ages lie on each other in their order, the whole stands at the end, and of nothing there is no edge', () => {
    const [young, old] = seriesOf(ageing());
    expect([young?.name, old?.name]).toEqual(['young', 'old']);
    expect(young?.data).toEqual([3, { value: 0, itemStyle: { borderWidth: 0 } }]);
    expect([young, old]).toMatchObject([
      { stack: 'whole', label: { show: false } },
      { stack: 'whole', label: { show: true } },
    ]);
    expect([labelOf(old, 0), labelOf(old, 1)]).toEqual(['3!', '0!']);
  });

  test('lines differ by dashes and by marks', () => {
    const looks = seriesOf(weeks()) as { symbol: string; lineStyle: { type: string } }[];
    expect(looks.map(({ lineStyle }) => lineStyle.type)).toEqual(['solid', 'dashed', 'dotted']);
    expect(new Set(looks.map(({ symbol }) => symbol)).size).toBe(3);
  });

  test('a band reaches from one in ten to nine in ten, with the middle on it; of no stay nothing is drawn', () => {
    const [way, band, middle] = seriesOf(stages());
    expect([way?.data, band?.data, middle?.data]).toEqual([
      [1, null],
      [5, null],
      [2, null],
    ]);
    expect(way).toMatchObject({ silent: true, itemStyle: { color: 'transparent' } });
    expect([labelOf(band, 0), labelOf(band, 1)]).toEqual(['2 of 1 to 6', '']);
    expect(stages().legend).toMatchObject({ data: ['most', 'middle'] });
  });
});
