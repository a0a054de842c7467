import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearch } from '@tanstack/react-router';
import { historyQuery } from '../../api/cases.js';
import type { CaseView } from '../../client/index.js';
import { Card } from '../../design/Facts.js';
import { Skeleton } from '../../design/placeholders.js';
import { useMay } from '../../session/use-session.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { AsOfSlider } from './AsOfSlider.js';
import { EntryList } from './EntryList.js';
import { VerifyPanel } from './VerifyPanel.js';

/** What happened, in sentences; the case as it stood on any day; and the proof that nobody rewrote it. */
export function HistoryTab({ view }: { view: CaseView }) {
  const { t } = useTranslation('casefile');
  const { asOf } = useSearch({ from: '/staff/cases/$caseId' });
  const may = useMay();
  const history = useQuery(historyQuery(view.id));
  if (history.isPending) return <Skeleton lines={8} />;
  if (history.isError) return <ProblemPanel error={history.error} onRetry={() => void history.refetch()} />;
  const { entries } = history.data;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 2xl:grid-cols-2">
      <div className="flex flex-col gap-5">
        <Card title={t('asOf.title')} className="no-print">
          <AsOfSlider caseId={view.id} entries={entries} asOf={asOf} />
        </Card>
        <Card title={t('history.title')}>
          <EntryList entries={entries} asOf={asOf} />
        </Card>
      </div>
      {may('case.verify') && <VerifyPanel caseId={view.id} entries={entries} />}
    </div>
  );
}
