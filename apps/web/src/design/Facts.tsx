import type { ReactNode } from 'react';
import { cx } from './class-names.js';

/** Terms and what they are, in two columns where there is room. */
export function Facts({
  facts,
  className,
}: {
  facts: readonly (readonly [term: ReactNode, fact: ReactNode])[];
  className?: string;
}) {
  return (
    <dl className={cx('grid sm:grid-cols-[minmax(8rem,14rem)_1fr]', className)}>
      {facts.map(([term, fact], index) => (
        <div key={index} className="contents">
          <dt className="pt-2.5 pr-6 text-dns-14N-130 leading-175 text-quiet sm:border-t sm:border-line sm:pb-2.5">
            {term}
          </dt>
          <dd className="border-b border-line pb-2.5 sm:border-t sm:border-b-0 sm:pt-2">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A framed part of a page with its own heading. */
export function Card({
  title,
  children,
  actions,
  className,
  level = 2,
}: {
  title?: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
  className?: string;
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={cx('rounded-12 border border-line bg-white p-5', className)}>
      {title !== undefined && (
        <div className="mb-3 flex flex-wrap items-start justify-between gap-3">
          <Heading className="min-w-0 flex-1 basis-32 text-std-18B-160">{title}</Heading>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
