// How long each stage takes: a band in which eight in ten stays ended, and a mark where half had.
import { COLOURS, DECALS, EDGE, frame, INK, LABEL, lyingAmountAxis, stagesAxis } from './look.js';
import type { PlotOption, Setting } from './look.js';

/** Business days; null where no stay ended. */
export interface StageSpread {
  label: string;
  days: { p10: number; median: number; p90: number } | null;
}

export interface StageNames {
  band: string;
  median: string;
  /** Below the axis. */
  days: string;
  /** What stands at the end of a band. */
  end: (days: { p10: number; median: number; p90: number }) => string;
}

/** The series that is no mark but the way to the band's beginning. */
export const WAY = 'way';

export function stagesOption(stages: readonly StageSpread[], names: StageNames, setting: Setting): PlotOption {
  const { legend, grid, ...rest } = frame(setting);
  const bar = { type: 'bar', stack: 'spread', barWidth: 18, cursor: 'pointer' } as const;
  return {
    ...rest,
    legend: { ...legend, data: [names.band, names.median] },
    grid: { ...grid, right: setting.isSlim ? 84 : 120, top: 40 },
    xAxis: lyingAmountAxis(names.days, setting),
    yAxis: stagesAxis(stages.map(({ label }) => label)),
    series: [
      {
        ...{ ...bar, name: WAY, silent: true, data: stages.map(({ days }) => days?.p10 ?? null) },
        itemStyle: { color: 'transparent', decal: DECALS[0] },
      },
      {
        ...{ ...bar, name: names.band, data: stages.map(({ days }) => days && days.p90 - days.p10) },
        itemStyle: { color: COLOURS[1], decal: DECALS[1], borderColor: EDGE, borderWidth: 1 },
        label: {
          ...{ show: true, position: 'right', distance: 14, ...LABEL },
          formatter: ({ dataIndex }) => {
            const days = stages[dataIndex]?.days;
            return days ? names.end(days) : '';
          },
        },
      },
      {
        ...{ type: 'scatter', name: names.median, symbol: 'diamond', symbolSize: 18, cursor: 'pointer' },
        ...{ data: stages.map(({ days }) => days?.median ?? null), z: 3 },
        itemStyle: { color: INK, borderColor: 'white', borderWidth: 2, opacity: 1, decal: DECALS[0] },
      },
    ],
  };
}
