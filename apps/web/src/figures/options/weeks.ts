// What came and went by weeks: lines that differ by their dashes and marks as well as by their colours.
import { amountAxis, COLOURS, DECALS, frame, INK, QUIET, weeksAxis, type PlotOption, type Setting } from './look.js';

export interface WeeksLine {
  name: string;
  /** In the order of the weeks. */
  counts: readonly number[];
}

const LOOKS = [
  { color: COLOURS[2], dash: 'solid', symbol: 'circle', symbolSize: 9 },
  { color: INK, dash: 'dashed', symbol: 'rect', symbolSize: 8 },
  { color: QUIET, dash: 'dotted', symbol: 'emptyTriangle', symbolSize: 8 },
] as const;

export function weeksOption(weeks: readonly string[], lines: readonly WeeksLine[], setting: Setting): PlotOption {
  const { tooltip, legend, grid, ...rest } = frame(setting);
  return {
    ...rest,
    // Wide enough to tell dashes from dots.
    legend: { ...legend, itemWidth: 44 },
    grid: { ...grid, right: 16, bottom: 30 },
    tooltip: { ...tooltip, axisPointer: { type: 'line', lineStyle: { color: QUIET } } },
    xAxis: weeksAxis(weeks),
    yAxis: amountAxis(setting),
    series: lines.map(({ name, counts }, index) => {
      const { color, dash, symbol, symbolSize } = LOOKS[index % LOOKS.length] ?? LOOKS[0];
      return {
        ...{ type: 'line', name, data: [...counts], cursor: 'pointer', showAllSymbol: true, symbol, symbolSize },
        ...{ lineStyle: { color, type: dash, width: 2 }, itemStyle: { color, decal: DECALS[0] } },
      };
    }),
  };
}
