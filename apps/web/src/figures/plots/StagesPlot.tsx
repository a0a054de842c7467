import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageTime } from '../../client/index.js';
import { stagesOption } from '../options/stages.js';
import { Plot } from '../Plot.js';
import type { PlottedProps } from './plotted.js';
import { useSetting } from './use-setting.js';

const DAYS = ['p10', 'median', 'p90'] as const;
/** Way, band and mark all lead to the cases of the row. */
const SERIES = [null, null, null];

/** How long each stage takes, in the middle and nearly always. */
export function StagesPlot({ figures, list, file }: PlottedProps<StageTime[]>) {
  const { t } = useTranslation('figures');
  const setting = useSetting();
  const { number } = setting;
  const head = useMemo(
    () => [t('stageHead'), t('stages.count'), ...DAYS.map((day) => t(`stages.${day}`))] as [string, ...string[]],
    [t],
  );
  const rows = useMemo(
    () =>
      figures.map(({ stage, count, ...days }) => {
        const left = count === 0 ? null : { ...list, left: stage };
        return {
          label: t(`stage.${stage}`),
          list: left,
          cells: [
            { text: number(count), list: left },
            // Of no stay there is no middle.
            ...DAYS.map((day) => ({ text: count === 0 ? t('none') : number(days[day]), list: null })),
          ],
        };
      }),
    [figures, list, number, t],
  );
  const option = useMemo(() => {
    const spreads = figures.map(({ stage, count, ...days }) => ({
      label: t('stages.label', { stage: t(`stage.${stage}`), n: number(count) }),
      days: count === 0 ? null : days,
    }));
    const names = {
      ...{ band: t('stages.band'), median: t('stages.middle'), days: t('stages.days') },
      end: ({ p10, median, p90 }: Pick<StageTime, (typeof DAYS)[number]>) =>
        t('stages.end', { p10: number(p10), median: number(median), p90: number(p90) }),
    };
    return stagesOption(spreads, names, setting);
  }, [figures, number, setting, t]);
  const count = figures.reduce((sum, row) => sum + row.count, 0);
  return (
    <Plot
      title={t('stages.title')}
      meaning={t('stages.meaning')}
      count={count === 0 ? null : t('stages.n', { n: number(count) })}
      {...{ head, rows, option, file }}
      series={SERIES}
      heightPx={420}
    />
  );
}
