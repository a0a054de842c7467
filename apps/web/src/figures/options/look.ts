// What all drawings share: the colours of the house, patterns beside them, letters that can be read.
import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

export type PlotSeries = BarSeriesOption | LineSeriesOption | ScatterSeriesOption;
export type PlotOption = ComposeOption<
  AriaComponentOption | GridComponentOption | LegendComponentOption | TooltipComponentOption | PlotSeries
>;

/** Of the design system: solid-gray-900, -700 and -200, key-1000. */
export const INK = '#1a1a1a';
export const QUIET = '#4d4d4d';
export const LINE = '#cccccc';
export const EDGE = '#00118f';

/** How parts of a bar differ, from the lightest: key-200, -400, -700, -1000. */
export const COLOURS = ['#c5d7fb', '#7096f8', '#264af4', '#00118f'] as const;

type Decals = Extract<NonNullable<NonNullable<AriaComponentOption['decal']>['decals']>, readonly unknown[]>;

/** The same by a pattern, in their order, so that print and every eye tell them apart: plain, dotted, striped, checked. */
export const DECALS: Decals = [
  { color: 'rgba(255, 255, 255, 0)' },
  {
    symbol: 'circle',
    symbolSize: 0.7,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
    color: 'white',
  },
  { dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: 'white' },
  {
    symbol: 'rect',
    dashArrayX: [
      [5, 5],
      [0, 5, 5, 0],
    ],
    dashArrayY: [5, 0],
    symbolSize: 0.8,
    color: 'white',
  },
];

export const LABEL = { fontSize: 14, color: INK } as const;
const TICK = { fontSize: 13, color: QUIET } as const;

/** Names of rows keep clear of the edge. */
const OUTER = { left: 2, right: 0, top: 0, bottom: 0 } as const;

export interface Setting {
  /** On a phone margins shrink and the legend takes two lines. */
  isSlim: boolean;
  /** Nothing moves for whoever asked for that. */
  isStill: boolean;
  number: (value: number) => string;
}

/** Everything but axes and series. */
export function frame({ isSlim, isStill }: Setting): PlotOption {
  return {
    animation: !isStill,
    animationDuration: 300,
    // What it shows is said by the page in a heading and a table; the patterns alone are asked for.
    aria: { enabled: true, label: { enabled: false }, decal: { show: true, decals: DECALS } },
    color: [...COLOURS],
    legend: {
      ...{ left: 0, top: 0, selectedMode: false, itemWidth: 26, itemHeight: 16, itemGap: isSlim ? 10 : 18 },
      textStyle: { ...LABEL },
    },
    grid: { left: 2, right: isSlim ? 44 : 60, top: isSlim ? 64 : 40, bottom: 56, outerBounds: OUTER },
    tooltip: {
      ...{ trigger: 'axis', confine: true, transitionDuration: isStill ? 0 : 0.2 },
      axisPointer: { type: 'shadow' },
      textStyle: { ...LABEL },
    },
  };
}

/** Lying bars under each other in the order of the table. */
export const stagesAxis = (labels: readonly string[]): PlotOption['yAxis'] => ({
  ...{ type: 'category', data: [...labels], inverse: true, triggerEvent: true },
  ...{ axisTick: { show: false }, axisLine: { lineStyle: { color: INK } } },
  axisLabel: { ...LABEL, interval: 0, lineHeight: 18 },
});

/** Whole numbers from 0 on. */
export const amountAxis = ({ number }: Setting) => ({
  ...({ type: 'value', min: 0, minInterval: 1, splitLine: { lineStyle: { color: LINE } } } as const),
  axisLabel: { ...TICK, formatter: number, hideOverlap: true },
});

/** The same lying, with what is counted below it. */
export const lyingAmountAxis = (name: string, setting: Setting) => ({
  ...amountAxis(setting),
  ...({ name, nameLocation: 'middle', nameGap: 30, nameTextStyle: { ...TICK } } as const),
});

export const weeksAxis = (labels: readonly string[]): PlotOption['xAxis'] => ({
  ...{ type: 'category', data: [...labels], boundaryGap: false },
  ...{ axisTick: { alignWithLabel: true }, axisLine: { lineStyle: { color: INK } } },
  axisLabel: { ...TICK, hideOverlap: true, alignMaxLabel: 'right', alignMinLabel: 'left' },
});
