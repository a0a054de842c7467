import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../catalogue/use-language.js';
import type { NamedDifference, PolicyDifferenceView, TableDifference } from '../../client/index.js';
import { Card } from '../../design/Facts.js';
import { EmptyState, Skeleton } from '../../design/placeholders.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { AgainstPick } from '../AgainstPick.js';
import { differencesQuery } from '../queries.js';
import { RuleChangeRow } from './RuleChangeRow.js';
import { useFigureWords } from './TablesView.js';

interface DifferencesViewProps {
  policyVersion: string;
  against: string;
  others: readonly string[];
}

/** Rule by rule: what this version says otherwise than another. */
export function DifferencesView({ policyVersion, against, others }: DifferencesViewProps) {
  const { t } = useTranslation('policies');
  const differences = useQuery(differencesQuery(policyVersion, against));
  const { data } = differences;
  return (
    <div className="flex flex-col gap-5" aria-busy={differences.isPlaceholderData}>
      <AgainstPick policyVersion={policyVersion} view="differences" against={against} others={others} />
      {differences.isPending && <Skeleton lines={6} />}
      {differences.isError && <ProblemPanel error={differences.error} onRetry={() => void differences.refetch()} />}
      {data && isNothing(data) && (
        <EmptyState title={t('differences.none')}>
          {t('differences.noneDetail', { before: data.before, after: data.after })}
        </EmptyState>
      )}
      {data?.tables.map((table) => (
        <TableChanges key={table.table} table={table} />
      ))}
      {data && data.figures.length > 0 && <FigureChanges figures={data.figures} />}
      {data && <NamedChanges title={t('differences.conditionalSteps')} changes={data.conditionalSteps} />}
      {data && <NamedChanges title={t('differences.topicUnits')} changes={data.topicUnits} />}
      {data && <NamedChanges title={t('differences.boards')} changes={data.boards} />}
      {data && <NamedChanges title={t('differences.grounds')} changes={data.grounds} />}
      {data && <NamedChanges title={t('differences.rows')} changes={data.controlListRows} />}
    </div>
  );
}

function isNothing({ tables, figures, grounds, controlListRows, ...routes }: PolicyDifferenceView): boolean {
  const { boards, conditionalSteps, topicUnits } = routes;
  const parts = [tables, figures, boards, conditionalSteps, topicUnits, grounds, controlListRows];
  return parts.every((part) => part.length === 0);
}

function TableChanges({ table }: { table: TableDifference }) {
  const { t } = useTranslation('policies');
  const { say } = useLanguage();
  return (
    <Card title={say(table.name)}>
      {table.hitBefore !== null && table.hitAfter !== null && (
        <p>{t('differences.hit', { before: say(table.hitBefore), after: say(table.hitAfter) })}</p>
      )}
      <ul className="divide-y divide-line">
        {table.rules.map((change) => (
          <RuleChangeRow
            key={`${change.how} ${String(change.before?.row)} ${String(change.after?.row)}`}
            change={change}
            table={table}
          />
        ))}
      </ul>
    </Card>
  );
}

function FigureChanges({ figures }: { figures: PolicyDifferenceView['figures'] }) {
  const { t } = useTranslation('policies');
  const { say } = useLanguage();
  const figureSays = useFigureWords();
  return (
    <Card title={t('differences.figures')}>
      <ul className="flex flex-col gap-2">
        {figures.map(({ before, after }) => (
          <li key={after.figure}>
            {say(after.name)}
            <span className="tabular ml-3 rounded-4 bg-yellow-100 px-2 py-0.5">
              {t('differences.turn', { before: figureSays(before.value), after: figureSays(after.value) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function NamedChanges({ title, changes }: { title: string; changes: readonly NamedDifference[] }) {
  const { t } = useTranslation('policies');
  const { say } = useLanguage();
  if (changes.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="flex flex-col gap-2">
        {changes.map(({ how, code, says }) => (
          <li key={`${how} ${code}`}>
            <strong className="mr-3">{t(`differences.named.${how}`)}</strong>
            {say(says)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
