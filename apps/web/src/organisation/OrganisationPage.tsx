import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TabRow, tabClass } from '../design/tabs.js';
import { useMay } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { MatrixTab } from './MatrixTab.js';
import { ORGANISATION_TABS, type OrganisationTab } from './organisation-tabs.js';
import { RolesTab } from './roles/RolesTab.js';
import { TreeTab } from './units/TreeTab.js';

/** The university by date: its units, who holds which office, and who may do what. */
export function OrganisationPage() {
  const { t } = useTranslation('organisation');
  const may = useMay();
  const { tab: asked = 'tree', day } = useSearch({ from: '/staff/organisation' });
  const tabs = ORGANISATION_TABS.filter((tab) => tab !== 'roles' || may('role.read'));
  const tab: OrganisationTab = tabs.find((each) => each === asked) ?? 'tree';
  return (
    <Page title={t('title')} lead={t('lead')}>
      <TabRow label={t('tabs')} current={tab}>
        {tabs.map((each) => (
          <li key={each}>
            <Link
              to="/organisation"
              search={{ tab: each, ...(day === undefined ? {} : { day }) }}
              aria-current={each === tab ? 'page' : undefined}
              className={tabClass(each === tab)}
            >
              {t(`tab.${each}`)}
            </Link>
          </li>
        ))}
      </TabRow>
      {tab === 'tree' && <TreeTab day={day} />}
      {tab === 'roles' && <RolesTab day={day} />}
      {tab === 'matrix' && <MatrixTab />}
    </Page>
  );
}
