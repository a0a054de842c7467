import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.js';

export type BannerTone = 'info' | 'success' | 'warning' | 'error';

const TONES: Record<BannerTone, { icon: LucideIcon; edge: string; mark: string }> = {
  info: { icon: Info, edge: 'border-key-900', mark: 'text-key-900' },
  success: { icon: CircleCheck, edge: 'border-success-2', mark: 'text-success-2' },
  warning: { icon: TriangleAlert, edge: 'border-warning-yellow-2', mark: 'text-warning-yellow-2' },
  error: { icon: CircleAlert, edge: 'border-error-2', mark: 'text-error-2' },
};

interface BannerProps {
  tone: BannerTone;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Said aloud when it appears. */
  announce?: boolean;
  className?: string;
}

/** A message that belongs to the page: edge, mark, title, what to do. */
export function Banner({ tone, title, children, actions, announce = false, className }: BannerProps) {
  const { icon: Icon, edge, mark } = TONES[tone];
  return (
    <div
      role={announce ? (tone === 'error' ? 'alert' : 'status') : undefined}
      className={cx('flex gap-3 rounded-8 border-2 border-l-8 bg-white px-4 py-3.5', edge, className)}
    >
      <Icon aria-hidden className={cx('mt-1 size-5 shrink-0', mark)} />
      <div className="min-w-0 flex-1">
        <p className="text-std-16B-170">{title}</p>
        {children !== undefined && <div className="mt-1 text-std-16N-170">{children}</div>}
        {actions !== undefined && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
