import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../client/index.js';
import { tabClass, TabRow } from '../design/tabs.js';
import { tabsOf, waitingIn, type CaseTab } from './case-tabs.js';

interface CaseTabsProps {
  view: CaseView;
  current: CaseTab;
  /** The one that the bare address of the case shows. */
  landing: CaseTab;
  asOf: string | undefined;
}

/** Parts of a case, each an address that keeps the moment looked at. */
export function CaseTabs({ view, current, landing, asOf }: CaseTabsProps) {
  const { t } = useTranslation('casefile');
  return (
    <TabRow label={t('tabs')} current={current}>
      {tabsOf(view).map((tab) => {
        const waiting = waitingIn(tab, view);
        return (
          <li key={tab}>
            <Link
              to="/cases/$caseId"
              params={{ caseId: view.id }}
              search={{ ...(tab === landing ? {} : { tab }), ...(asOf === undefined ? {} : { asOf }) }}
              resetScroll={false}
              // Without this the tab that has no word in the address would be current on every tab.
              activeOptions={{ exact: true }}
              aria-current={tab === current ? 'page' : undefined}
              className={tabClass(tab === current)}
            >
              {t(`tab.${tab}`)}
              {waiting > 0 && (
                <span className="tabular rounded-full bg-orange-100 px-2 py-0.5 text-dns-14B-130 text-orange-1200">
                  {waiting}
                  <span className="sr-only">{t('open')}</span>
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </TabRow>
  );
}
