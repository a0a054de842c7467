import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ECElementEvent, EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../catalogue/use-language.js';
import { Skeleton } from '../../design/placeholders.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import type { PlotOption } from '../options/look.js';
import type { Row } from '../rows.js';
import { tipOf } from './tip.js';
import { useTouch } from '../../design/use-media.js';

/**
 * Fetched once in the life of a page, and not before a drawing asks for it; with the letters the drawing will show, because it measures them
 * once: letters that come later would not fit. Without them it shows what other font there is, as the page does.
 */
const drawingQuery = (letters: string) =>
  queryOptions({
    queryKey: ['drawing', letters],
    queryFn: async () => {
      const font = `14px ${getComputedStyle(document.body).fontFamily}`;
      const [library] = await Promise.all([
        import('./library.js'),
        Promise.allSettled([document.fonts.load(font, letters)]),
      ]);
      return library.openDrawing;
    },
    ...{ staleTime: Infinity, structuralSharing: false, meta: { shown: 'here' } },
  });

interface DrawingProps {
  title: string;
  option: PlotOption;
  /** Of the table that says the same: what the pointer is told, and where a mark leads. */
  rows: readonly Row[];
  /** Of the columns of the rows that are drawn, in the order of the series; a series that is no mark has none. */
  series: readonly (number | null)[];
  head: readonly string[];
  heightPx: number;
  onOpen: (row: Row, column: number | null) => void;
}

/** A drawing by ECharts as SVG, as wide as its place. It repeats the table: whoever cannot see or point loses nothing. */
export function Drawing({ title, heightPx, ...drawn }: DrawingProps) {
  const { t } = useTranslation('figures');
  const letters = [...drawn.head, ...drawn.rows.map(({ label }) => label)].join('');
  const opening = useQuery(drawingQuery(letters));
  const figure = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useDrawing(place, figure, opening.data, drawn);
  return (
    <figure ref={figure} className="relative m-0">
      {opening.isError && <ProblemPanel error={opening.error} onRetry={() => void opening.refetch()} />}
      {opening.isPending && <Skeleton lines={6} />}
      <div role="img" aria-label={t('drawingOf', { title })} hidden={!opening.isSuccess}>
        <div ref={place} className="overflow-hidden" style={{ height: heightPx }} />
      </div>
    </figure>
  );
}

type Place<Element> = { current: Element | null };

function useDrawing(
  place: Place<HTMLDivElement>,
  figure: Place<HTMLElement>,
  open: ((place: HTMLElement, language: 'ja' | 'en') => EChartsType) | undefined,
  { option, rows, series, head, onOpen }: Omit<DrawingProps, 'title' | 'heightPx'>,
): void {
  const { t } = useTranslation('figures');
  const { language } = useLanguage();
  const isTouch = useTouch();
  const chart = useRef<EChartsType | null>(null);
  useEffect(() => {
    if (open === undefined || place.current === null) return;
    const opened = open(place.current, language);
    chart.current = opened;
    const observer = new ResizeObserver(() => opened.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      opened.dispose();
      chart.current = null;
    };
  }, [open, place, language]);
  useEffect(() => {
    if (chart.current === null || place.current === null) return;
    const { tooltip } = option;
    const formatter = (told: unknown) => {
      const index = indexOf(told);
      const row = rows[index];
      if (row === undefined) return '';
      return tipOf(
        row.label,
        row.cells.map((cell, column) => ({
          text: t('tip', { name: head[column + 1] ?? '', value: cell.text }),
          ...(isTouch && cell.list && { open: () => onOpen(row, column) }),
        })),
      );
    };
    chart.current.setOption(
      {
        ...option,
        textStyle: { fontFamily: getComputedStyle(place.current).fontFamily },
        tooltip: { ...tooltip, formatter, enterable: isTouch, appendTo: () => figure.current },
      },
      { notMerge: true },
    );
  }, [open, place, figure, language, option, rows, head, isTouch, onOpen, t]);
  useEffect(() => {
    const opened = chart.current;
    if (opened === null || isTouch) return;
    const listen = (event: ECElementEvent) => {
      const row = rows[event.dataIndex];
      // The name of a row stands for all of it.
      const column = event.componentType === 'yAxis' ? null : series[event.seriesIndex ?? -1];
      if (row !== undefined && column !== undefined) onOpen(row, column);
    };
    opened.on('click', listen);
    return () => void opened.off('click', listen);
  }, [open, language, rows, series, isTouch, onOpen]);
}

/** Which row the pointer is at: with `axis` as trigger it is told of every series there. */
function indexOf(told: unknown): number {
  const [first] = Array.isArray(told) ? (told as { dataIndex: number }[]) : [];
  return first?.dataIndex ?? -1;
}
