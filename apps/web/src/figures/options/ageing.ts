// What rots where: lying bars by stage, parted by age, the whole at their end.
import { EDGE, frame, LABEL, lyingAmountAxis, stagesAxis, type PlotOption, type Setting } from './look.js';

export interface AgeingPart {
  name: string;
  /** In the order of the stages. */
  counts: readonly number[];
}

/** @param amount what is counted, for the axis */
export function ageingOption(
  stages: readonly string[],
  parts: readonly AgeingPart[],
  amount: string,
  setting: Setting,
): PlotOption {
  const whole = (index: number) => parts.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0);
  return {
    ...frame(setting),
    xAxis: lyingAmountAxis(amount, setting),
    yAxis: stagesAxis(stages),
    series: parts.map(({ name, counts }, part) => ({
      ...{ type: 'bar', name, stack: 'whole', barWidth: 24, cursor: 'pointer' },
      // Of nothing not even an edge.
      data: counts.map((value) => (value > 0 ? value : { value, itemStyle: { borderWidth: 0 } })),
      itemStyle: { borderColor: EDGE, borderWidth: 1 },
      // What lies last in the stack ends where the whole ends, also when there is nothing of it.
      label: {
        ...{ show: part === parts.length - 1, position: 'right' },
        ...{ ...LABEL, formatter: ({ dataIndex }) => setting.number(whole(dataIndex)) },
      },
    })),
  };
}
