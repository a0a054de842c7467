import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { CaseCounts, CaseListView } from '../client/index.js';
import type { QueueSearch } from '../routes-office.js';
import { tabClass, TabRow } from '../design/tabs.js';

const VIEWS = ['queue', 'mine', 'all'] as const;

interface QueueTabsProps {
  view: CaseListView;
  counts: CaseCounts | undefined;
  /** What stays when the view changes. */
  kept: Omit<QueueSearch, 'view'>;
}

/** Waiting for me, mine, all: each with its count, each an address. */
export function QueueTabs({ view, counts, kept }: QueueTabsProps) {
  const { t } = useTranslation('queue');
  const { number } = useFormats();
  // Who hosts nobody is not offered an empty shelf.
  const shown = VIEWS.filter((each) => each !== 'mine' || each === view || (counts?.mine ?? 0) > 0);
  return (
    <TabRow label={t('views')} current={view}>
      {shown.map((each) => (
        <li key={each}>
          <Link
            to="/queue"
            search={{ view: each, ...kept }}
            aria-current={each === view ? 'page' : undefined}
            className={tabClass(each === view)}
          >
            {t(`view.${each}`)}
            <span className="tabular min-w-7 rounded-full bg-solid-gray-100 px-2 py-0.5 text-center text-dns-14N-130 text-ink">
              {counts === undefined ? '–' : number(counts[each])}
            </span>
          </Link>
        </li>
      ))}
    </TabRow>
  );
}
