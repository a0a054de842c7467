import { queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsQuery } from '../api/cases.js';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import * as server from '../client/index.js';
import type { FiguresView } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Pick } from '../design/fields.js';
import { Skeleton } from '../design/placeholders.js';
import type { QueueSearch } from '../routes-office.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { AgeingPlot } from './plots/AgeingPlot.js';
import { StagesPlot } from './plots/StagesPlot.js';
import { WeeksPlot } from './plots/WeeksPlot.js';

const figuresQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: ['cases', 'figures', unit ?? '-'],
    queryFn: async ({ signal }): Promise<FiguresView> => {
      const query = unit === undefined ? {} : { unit };
      return (await server.readFigures({ query, signal, throwOnError: true })).data;
    },
  });

/** The queues in numbers, for the whole of what the reader may read or for one unit. */
export function FiguresPage() {
  const { t } = useTranslation('figures');
  const { say } = useLanguage();
  const { moment } = useFormats();
  const navigate = useNavigate();
  const { unit } = useSearch({ from: '/staff/figures' });
  const units = useQuery(unitsQuery);
  const figures = useQuery(figuresQuery(unit));
  return (
    <Page title={t('title')}>
      <div className="no-print mb-5 flex flex-wrap items-end gap-4">
        <Pick
          label={t('unit')}
          value={unit ?? '-'}
          options={[
            { value: '-', label: t('everyUnit') },
            ...(units.data ?? []).map((each) => ({ value: each.unit, label: say(each.name) })),
          ]}
          onChange={(each) => void navigate({ to: '/figures', search: each === '-' ? {} : { unit: each } })}
          className="w-full sm:w-72"
        />
        {figures.data !== undefined && (
          <p className="py-3 text-quiet">{t('at', { moment: moment(figures.data.at) })}</p>
        )}
      </div>
      {figures.isError && <ProblemPanel error={figures.error} onRetry={() => void figures.refetch()} />}
      {figures.isPending && <Skeleton lines={10} />}
      {figures.isSuccess && <Plots figures={figures.data} unit={unit} />}
    </Page>
  );
}

function Plots({ figures, unit }: { figures: FiguresView; unit: string | undefined }) {
  const { t } = useTranslation('figures');
  const list = useMemo<QueueSearch>(() => ({ view: 'all', ...(unit === undefined ? {} : { unit }) }), [unit]);
  const below = unit === undefined ? '' : `&unit=${encodeURIComponent(unit)}`;
  const fileOf = (of: 'ageing' | 'weeks' | 'stages') => `/api/figures/table?of=${of}${below}`;
  return (
    <>
      {(figures.ageing === null || figures.stages === null) && <Banner tone="warning" title={t('noHolidays')} />}
      {figures.ageing !== null && <AgeingPlot figures={figures.ageing} list={list} file={fileOf('ageing')} />}
      <WeeksPlot figures={figures.weeks} list={list} file={fileOf('weeks')} />
      {figures.stages !== null && <StagesPlot figures={figures.stages} list={list} file={fileOf('stages')} />}
    </>
  );
}
