// Tabs that are addresses: each can be opened, kept and sent.
import type { ReactNode } from 'react';
import { cx } from './class-names.js';

/** The row; on a narrow screen it scrolls sideways. Its children are list items with links. */
export function TabRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="no-print mb-5 border-b border-line">
      <ul className="-mb-px flex gap-1 overflow-x-auto px-1 pt-1">{children}</ul>
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
