// Tabs that are addresses: each can be opened, kept and sent.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { cx } from './class-names.js';

/** The row; on a narrow screen it scrolls sideways, and the current tab is in sight. Its children are list items with links. */
export function TabRow({ label, current, children }: { label: string; current: string; children: ReactNode }) {
  const row = useRef<HTMLUListElement>(null);
  const [more, setMore] = useState(NOTHING_MORE);
  useEffect(() => {
    const list = row.current;
    if (list === null) return;
    const look = () => {
      const left = list.scrollLeft > EDGE;
      const right = list.scrollLeft + list.clientWidth < list.scrollWidth - EDGE;
      setMore((before) => (before.left === left && before.right === right ? before : { left, right }));
    };
    const center = () => {
      const tab = list.querySelector<HTMLElement>('[aria-current]');
      if (tab) list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
      look();
    };
    center();
    // The letters of the page's own font come late and are wider; a turned phone is narrower.
    const watcher = new ResizeObserver(center);
    watcher.observe(list);
    for (const tab of list.children) watcher.observe(tab);
    list.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      list.removeEventListener('scroll', look);
    };
  }, [current]);
  return (
    <nav aria-label={label} className="no-print relative mb-5 border-b border-line">
      <ul ref={row} className="relative -mb-px flex gap-1 overflow-x-auto px-1 pt-1">
        {children}
      </ul>
      {more.left && <Cue side="left" />}
      {more.right && <Cue side="right" />}
    </nav>
  );
}

const EDGE = 4;
const NOTHING_MORE = { left: false, right: false };

/** Fades the edge behind which there are more tabs; the row itself is scrolled with finger, wheel or Tab. */
function Cue({ side }: { side: 'left' | 'right' }) {
  const Arrow = side === 'left' ? ChevronLeft : ChevronRight;
  return (
    <span
      aria-hidden
      className={cx(
        'pointer-events-none absolute inset-y-0 flex w-10 items-center from-white via-white/80 to-transparent text-key-900',
        side === 'left' ? 'left-0 justify-start bg-linear-to-r' : 'right-0 justify-end bg-linear-to-l',
      )}
    >
      <Arrow className="size-5" />
    </span>
  );
}

/** Class of one tab; what is current has a thick line under it and bold letters. */
export function tabClass(current: boolean): string {
  return cx(
    'flex min-h-11 items-center gap-2 border-b-4 px-3 py-2 text-oln-16B-100 leading-150 whitespace-nowrap',
    current ? 'border-key-900 text-key-1000' : 'border-transparent font-normal text-ink hover:border-solid-gray-300',
  );
}
