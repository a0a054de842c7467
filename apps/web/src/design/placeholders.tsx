// What stands where content is not, yet or at all: grey shapes while loading, and a sentence that says what to do when there is none.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './class-names.js';

/** Grey lines in the shape of what is coming; screen readers hear one word. */
export function Skeleton({ lines = 3, className }: { lines?: number; className?: string }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={cx('flex flex-col gap-3', className)}>
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          aria-hidden
          className={cx('h-5 animate-pulse rounded-6 bg-solid-gray-100', index % 3 === 2 ? 'w-2/3' : 'w-full')}
        />
      ))}
    </div>
  );
}

/** Grey cards for a list of cards. */
export function CardSkeletons({ count = 3 }: { count?: number }) {
  return (
    <div className="grid gap-4">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="rounded-12 border border-line p-5">
          <Skeleton lines={3} />
        </div>
      ))}
    </div>
  );
}

/** Nothing here, and what to do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="rounded-12 border border-dashed border-solid-gray-420 bg-paper px-6 py-12 text-center">
      <p className="text-std-18B-160">{title}</p>
      {children !== undefined && <p className="measure mx-auto mt-2 text-quiet">{children}</p>}
      {action !== undefined && <div className="mt-5">{action}</div>}
    </div>
  );
}
