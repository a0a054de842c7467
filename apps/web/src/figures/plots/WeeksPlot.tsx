import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import type { WeekFigures } from '../../client/index.js';
import { dayAfter } from '../day-after.js';
import { weeksOption } from '../options/weeks.js';
import { Plot } from '../Plot.js';
import type { PlottedProps } from './plotted.js';
import { useSetting } from './use-setting.js';

const YEAR_DAYS = 364;
const LINES = ['arrived', 'closed', 'arrivedYearBefore'] as const;

/** Whether what arrives is also closed; and what arrived a year before, where anything did. */
export function WeeksPlot({ figures, list, file }: PlottedProps<WeekFigures[]>) {
  const { t } = useTranslation('figures');
  const { shortDay } = useFormats();
  const setting = useSetting();
  const { number } = setting;
  const sum = (line: (typeof LINES)[number]) => figures.reduce((all, week) => all + week[line], 0);
  const hasYearBefore = sum('arrivedYearBefore') > 0;
  const lines = useMemo(() => (hasYearBefore ? LINES : LINES.slice(0, 2)), [hasYearBefore]);
  const head = useMemo(
    () => [t('weeks.head'), ...lines.map((line) => t(`weeks.${line}`))] as [string, ...string[]],
    [lines, t],
  );
  const rows = useMemo(
    () =>
      figures.map(({ from, ...counts }) => ({
        label: t('weeks.from', { day: shortDay(from) }),
        list: null,
        cells: lines.map((line) => ({
          text: number(counts[line]),
          list: counts[line] > 0 ? { ...list, ...weekOf(line, from) } : null,
        })),
      })),
    [figures, lines, list, number, shortDay, t],
  );
  const option = useMemo(() => {
    const drawn = lines.map((line) => ({ name: t(`weeks.${line}`), counts: figures.map((week) => week[line]) }));
    return weeksOption(
      figures.map(({ from }) => shortDay(from)),
      drawn,
      setting,
    );
  }, [figures, lines, setting, shortDay, t]);
  const [arrived, closed] = [sum('arrived'), sum('closed')];
  return (
    <Plot
      title={t('weeks.title')}
      meaning={t('weeks.meaning')}
      count={
        arrived + closed + sum('arrivedYearBefore') === 0
          ? null
          : t('weeks.n', { arrived: number(arrived), closed: number(closed) })
      }
      {...{ head, rows, option, file }}
      series={lines.map((_, column) => column)}
      heightPx={340}
    />
  );
}

function weekOf(line: (typeof LINES)[number], from: string) {
  if (line === 'closed') return { closed: from };
  return { arrived: line === 'arrived' ? from : dayAfter(from, -YEAR_DAYS) };
}
