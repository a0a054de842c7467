import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page.js';
import { ChangesView } from './ChangesView.js';
import { UpLinks } from './UpLinks.js';
import { useListName } from './use-list-name.js';

/** What one version changed against the one before it. */
export function VersionPage() {
  const { t } = useTranslation('lists');
  const { listId, version } = useParams({ from: '/staff/lists/$listId/versions/$version' });
  const number = Number(version);
  return (
    <Page
      title={t('changes.of', { list: useListName(listId), version })}
      lead={number === 1 ? t('changes.first') : t('changes.since', { version: number - 1 })}
      above={<UpLinks listId={listId} />}
    >
      <ChangesView compared={{ listId, version: number }} />
    </Page>
  );
}
