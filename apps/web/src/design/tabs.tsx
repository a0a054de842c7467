// Tabs that are addresses: each can be opened, kept and sent.
import { useEffect, useRef, type ReactNode } from 'react';
import { cx } from './class-names.js';

/** The row; on a narrow screen it scrolls sideways, and the current tab is in sight. Its children are list items with links. */
export function TabRow({ label, children }: { label: string; children: ReactNode }) {
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const list = row.current;
    const tab = list?.querySelector<HTMLElement>('[aria-current]');
    if (list && tab) list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
  });
  return (
    <nav aria-label={label} className="no-print mb-5 border-b border-line">
      <ul ref={row} className="relative -mb-px flex gap-1 overflow-x-auto px-1 pt-1">
        {children}
      </ul>
    </nav>
  );
}

/** Class of one tab; what is current has a thick line under it and bold letters. */
export function tabClass(current: boolean): string {
  return cx(
    'flex min-h-11 items-center gap-2 border-b-4 px-3 py-2 text-oln-16B-100 leading-150 whitespace-nowrap',
    current ? 'border-key-900 text-key-1000' : 'border-transparent font-normal text-ink hover:border-solid-gray-300',
  );
}
