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

/** The case whose row has the focus, wherever in the row it lies. */
function caseUnderFocus(): string | undefined {
  const row = document.activeElement?.closest('tr, li');
  return row?.querySelector<HTMLElement>(LINKS)?.dataset['case'];
}

export interface RowKeys {
  /** A look at the row in focus, or an end to looking; walking on looks at the next. */
  onPeek: (row: CaseRow | null) => void;
  peeked: CaseRow | null;
  /** Left out for whoever can do nothing with several cases. */
  onChoose?: (row: CaseRow) => void;
  /** Left out for whoever assigns nothing. */
  onAssign?: (row: CaseRow | null) => void;
}

/** j and k walk the rows, Space has a look at the one in focus, x ticks it, a gives it to somebody; Enter is the link's own. */
export function useRowKeys(rows: readonly CaseRow[], { onPeek, peeked, onChoose, onAssign }: RowKeys): void {
  const { t } = useTranslation(['queue', 'desk']);
  const rowInFocus = () => rows.find(({ id }) => id === caseUnderFocus()) ?? null;
  const walk = (by: 1 | -1) => () => {
    move(by);
    if (peeked !== null) onPeek(rowInFocus());
  };
  useShortcuts([
    { keys: 'j', label: t('keys.down'), run: walk(1) },
    { keys: 'k', label: t('keys.up'), run: walk(-1) },
    {
      keys: 'Space',
      label: t('keys.peek'),
      run: (event) => {
        const row = rowInFocus();
        // On a button or a box of the row the key is theirs.
        if (row === null || document.activeElement?.matches(LINKS) !== true) return;
        event.preventDefault();
        onPeek(peeked?.id === row.id ? null : row);
      },
    },
    ...(onChoose === undefined
      ? []
      : [
          {
            keys: 'x',
            label: t('desk:keys.choose'),
            run: () => {
              const row = rowInFocus();
              if (row !== null) onChoose(row);
            },
          },
        ]),
    ...(onAssign === undefined
      ? []
      : [
          {
            keys: 'a',
            label: t('desk:keys.assign'),
            run: (event: KeyboardEvent) => {
              event.preventDefault();
              onAssign(rowInFocus());
            },
          },
        ]),
    { keys: 'Escape', label: t('desk:keys.stopPeeking'), run: () => onPeek(null), hidden: peeked === null },
  ]);
}
