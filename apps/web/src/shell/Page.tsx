import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../design/class-names.js';

interface PageProps {
  title: string;
  /** Stands above the title: where one is. */
  above?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** Text pages keep to a readable measure; lists take the width. */
  narrow?: boolean;
}

let firstPage = true;

/** Names the tab and takes the focus to the title after every navigation but the first, so that screen readers say where one is. */
export function useArrival(title: string): React.RefObject<HTMLHeadingElement | null> {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const product = t('product');
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return heading;
}

/** Frame of every screen inside the shell. */
export function Page({ title, above, lead, actions, children, narrow = false }: PageProps) {
  const heading = useArrival(title);
  return (
    <div className={cx('mx-auto w-full px-4 py-6 sm:px-8 sm:py-8', narrow ? 'max-w-3xl' : 'max-w-[90rem]')}>
      <header className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <div className="min-w-0">
          {above !== undefined && <div className="mb-1 text-dns-14N-130 leading-160 text-quiet">{above}</div>}
          <h1 ref={heading} tabIndex={-1} className="text-std-24B-150 sm:text-std-28B-150">
            <bdi>{title}</bdi>
          </h1>
          {lead !== undefined && <p className="measure mt-2 text-quiet">{lead}</p>}
        </div>
        {actions !== undefined && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
