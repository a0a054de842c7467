import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageAges } from '../../client/index.js';
import { ageingOption } from '../options/ageing.js';
import { Plot } from '../Plot.js';
import type { PlottedProps } from './plotted.js';
import { useSetting } from './use-setting.js';

const AGES = ['upTo2', 'upTo5', 'upTo10', 'more'] as const;
const SERIES = AGES.map((_, column) => column);

/** What rots where. */
export function AgeingPlot({ figures, list, file }: PlottedProps<StageAges[]>) {
  const { t } = useTranslation('figures');
  const setting = useSetting();
  const { number } = setting;
  const head = useMemo(() => [t('stageHead'), ...AGES.map((age) => t(`ageing.${age}`))] as [string, ...string[]], [t]);
  const rows = useMemo(
    () =>
      figures.map(({ stage, ...counts }) => ({
        label: t(`stage.${stage}`),
        list: AGES.some((age) => counts[age] > 0) ? { ...list, stage } : null,
        cells: AGES.map((aged) => ({
          text: number(counts[aged]),
          list: counts[aged] > 0 ? { ...list, stage, aged } : null,
        })),
      })),
    [figures, list, number, t],
  );
  const option = useMemo(() => {
    const parts = AGES.map((age) => ({
      // On a phone the legend has no room for the unit, which stands above it.
      name: t(setting.isSlim ? `ageing.short.${age}` : `ageing.${age}`),
      counts: figures.map((row) => row[age]),
    }));
    const stages = figures.map(({ stage }) => t(`stage.${stage}`));
    return ageingOption(stages, parts, t('ageing.amount'), setting);
  }, [figures, setting, t]);
  const count = figures.reduce((sum, row) => sum + AGES.reduce((all, age) => all + row[age], 0), 0);
  return (
    <Plot
      title={t('ageing.title')}
      meaning={t('ageing.meaning')}
      count={count === 0 ? null : t('ageing.n', { n: number(count) })}
      {...{ head, rows, option, file }}
      series={SERIES}
      heightPx={380}
    />
  );
}
