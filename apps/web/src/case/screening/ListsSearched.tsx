import { useTranslation } from 'react-i18next';
import type { CheckView } from '../../client/index.js';
import { Card, Facts } from '../../design/Facts.js';
import { EvidenceHash } from '../EvidenceHash.js';

/** Which version of which list was searched: the proof that it was the one in force. */
export function ListsSearched({ checks }: { checks: readonly CheckView[] }) {
  const { t } = useTranslation('screening');
  const lists = checks.find(({ check }) => check === 'list-screening')?.lists ?? [];
  if (lists.length === 0) return null;
  return (
    <Card title={t('lists')}>
      <Facts facts={lists.map(({ list, sha256 }) => [list, <EvidenceHash key={list} hash={sha256} />])} />
    </Card>
  );
}
