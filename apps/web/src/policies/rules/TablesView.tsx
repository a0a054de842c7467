import { useTranslation } from 'react-i18next';
import { sourceIn } from '../../catalogue/own-language.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { PolicyFigureView, PolicyRouteRuleView, PolicyVersionView } from '../../client/index.js';
import { Card } from '../../design/Facts.js';
import { RuleGrid } from './RuleGrid.js';

/** Everything that a version says, table by table, and its figures. */
export function TablesView({ version }: { version: PolicyVersionView }) {
  const { t } = useTranslation('policies');
  return (
    <div className="flex flex-col gap-5">
      {version.tables.map((table) => (
        <RuleGrid key={table.table} table={table} />
      ))}
      <RouteRules title={t('differences.conditionalSteps')} rules={version.conditionalSteps} />
      <RouteRules title={t('differences.topicUnits')} rules={version.topicUnits} />
      <RouteRules title={t('differences.boards')} rules={version.boards} />
      <Figures figures={version.figures} />
    </div>
  );
}

/** What a version says of routes beside its tables. */
function RouteRules({ title, rules }: { title: string; rules: readonly PolicyRouteRuleView[] }) {
  const { t } = useTranslation('policies');
  const { say, language } = useLanguage();
  const join = useJoin();
  if (rules.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="divide-y divide-line">
        {rules.map(({ code, says, source, standing }) => (
          <li key={code} className="py-3">
            <p>{say(says)}</p>
            <p className="text-dns-14N-130 leading-160 text-quiet">
              {join(sourceIn(source, language), t(`standing.${standing}`))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Figures({ figures }: { figures: readonly PolicyFigureView[] }) {
  const { t } = useTranslation('policies');
  const { say, language } = useLanguage();
  const figureSays = useFigureWords();
  return (
    <Card title={t('tables.figures')}>
      <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t('tables.figures')}>
        <table className="w-full min-w-[36rem] border-collapse text-left text-dns-14N-130 leading-160">
          <caption className="sr-only">{t('tables.figures')}</caption>
          <thead className="bg-paper text-dns-14B-130">
            <tr>
              {(['figure', 'value', 'source', 'standing'] as const).map((column) => (
                <th key={column} scope="col" className="px-3 py-2">
                  {t(`tables.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.figure} className="border-t border-line align-top">
                <th scope="row" className="px-3 py-2 font-normal">
                  {say(figure.name)}
                </th>
                <td className="tabular bg-key-50 px-3 py-2">{figureSays(figure.value)}</td>
                <td className="px-3 py-2 text-quiet">{sourceIn(figure.source, language)}</td>
                <td className="px-3 py-2 whitespace-nowrap">{t(`standing.${figure.standing}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** A number, or yes or no. */
export function useFigureWords(): (value: unknown) => string {
  const { t } = useTranslation('policies');
  const { number } = useFormats();
  return (value) => (typeof value === 'number' ? number(value) : t(value === true ? 'tables.yes' : 'tables.no'));
}
