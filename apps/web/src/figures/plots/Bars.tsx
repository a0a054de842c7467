import { useId } from 'react';
import { useFormats } from '../../catalogue/use-formats.js';
import { cx } from '../../design/class-names.js';
import { useNarrow } from '../../design/use-narrow.js';
import { fillOf, Patterns } from './Patterns.js';
import { ticksUpTo } from './scale.js';

export interface Bar {
  label: string;
  /** In the order of the parts. */
  values: readonly number[];
}

interface BarsProps {
  title: string;
  parts: readonly string[];
  bars: readonly Bar[];
  /** One on the other, or one under the other. */
  stacked?: boolean;
}

/** In the units of the drawing; on a phone it is narrower, so that its letters stay as large. */
const WIDE = { width: 640, label: 120, look: 'max-w-3xl' };
const SLIM = { width: 340, label: 104, look: 'max-w-[26rem]' };
const RIGHT = 44;
const TOP = 8;

/** Lying bars, so that every label can be read; what they say stands in the table beside. */
export function Bars({ title, parts, bars, stacked = false }: BarsProps) {
  const name = useId().replaceAll(':', '');
  const { number } = useFormats();
  const { width, label: left, look } = useNarrow() ? SLIM : WIDE;
  const room = width - left - RIGHT;
  const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
  const ticks = ticksUpTo(Math.max(0, ...bars.map(({ values }) => (stacked ? sum(values) : Math.max(...values)))));
  const place = (value: number) => (value / (ticks.at(-1) ?? 1)) * room;
  const thick = stacked ? 22 : 12;
  const row = stacked ? 34 : thick * parts.length + 14;
  const height = TOP + row * bars.length + 26;
  return (
    <figure className="m-0">
      <Legend name={name} parts={parts} />
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title} className={cx('w-full', look)}>
        <Patterns name={name} />
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={left + place(tick)} x2={left + place(tick)} y1={TOP} y2={height - 24} stroke="#d9d9d9" />
            <text x={left + place(tick)} y={height - 6} textAnchor="middle" fontSize="13" fill="#4d4d4d">
              {number(tick)}
            </text>
          </g>
        ))}
        {bars.map(({ label, values }, index) => (
          <g key={label} transform={`translate(0 ${TOP + index * row})`}>
            <text x={left - 10} y={row / 2 + 1} textAnchor="end" fontSize="14" fill="#1a1a1a">
              {label}
            </text>
            {values.map((value, part) => {
              const before = stacked ? sum(values.slice(0, part)) : 0;
              const y = stacked ? (row - thick) / 2 : 4 + part * thick;
              return (
                <rect
                  key={parts[part]}
                  x={left + place(before)}
                  y={y}
                  width={place(value)}
                  height={thick - (stacked ? 0 : 2)}
                  fill={fillOf(name, stacked ? part : part * 2)}
                />
              );
            })}
            <text
              x={left + place(stacked ? sum(values) : Math.max(...values)) + 6}
              y={row / 2 + 1}
              fontSize="13"
              fill="#4d4d4d"
            >
              {stacked ? number(sum(values)) : values.map(number).join(' / ')}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

function Legend({ name, parts }: { name: string; parts: readonly string[] }) {
  const step = parts.length > 2 ? 1 : 2;
  return (
    <figcaption className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-dns-14N-130">
      {parts.map((part, index) => (
        <span key={part} className="inline-flex items-center gap-2">
          <svg aria-hidden width="20" height="14">
            <rect width="20" height="14" fill={fillOf(name, index * step)} />
          </svg>
          {part}
        </span>
      ))}
    </figcaption>
  );
}
