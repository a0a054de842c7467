import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../client/index.js';
import { useShortcuts } from '../shell/shortcuts.js';

const LINKS = 'a[data-case]';

function links(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(LINKS)];
}

function move(by: 1 | -1): void {
  const all = links();
  const here = all.findIndex((link) => link.closest('tr, li')?.contains(document.activeElement) === true);
  const next = here === -1 ? (by === 1 ? 0 : all.length - 1) : here + by;
  all[Math.max(0, Math.min(all.length - 1, next))]?.focus();
}

function caseUnderFocus(): string | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLElement ? focused.dataset['case'] : undefined;
}

/** j and k walk the rows, Space has a look at the one in focus; Enter is the link's own. */
export function useRowKeys(rows: readonly CaseRow[], onPeek: (row: CaseRow) => void): void {
  const { t } = useTranslation('queue');
  useShortcuts([
    { keys: 'j', label: t('keys.down'), run: () => move(1) },
    { keys: 'k', label: t('keys.up'), run: () => move(-1) },
    {
      keys: 'Space',
      label: t('keys.peek'),
      run: (event) => {
        const row = rows.find(({ id }) => id === caseUnderFocus());
        if (row === undefined) return;
        event.preventDefault();
        onPeek(row);
      },
    },
  ]);
}
