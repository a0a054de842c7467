import { useTranslation } from 'react-i18next';
import { sourceIn } from '../../catalogue/own-language.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { PolicyTableView, RuleView } from '../../client/index.js';
import { Card } from '../../design/Facts.js';

/** A decision table as a grid: what each row looks at, what it answers, and where it comes from. */
export function RuleGrid({ table }: { table: PolicyTableView }) {
  const { t } = useTranslation('policies');
  const { say } = useLanguage();
  const name = say(table.name);
  return (
    <Card title={name}>
      <p className="mb-3 text-dns-14N-130 leading-160 text-quiet">{t('tables.lead', { hit: say(table.hitSays) })}</p>
      <div
        className="relative overflow-x-auto"
        tabIndex={0}
        role="region"
        aria-label={t('tables.scroll', { table: name })}
      >
        <table className="w-full min-w-[48rem] border-collapse text-left text-dns-14N-130 leading-160">
          <caption className="sr-only">{name}</caption>
          <thead className="bg-paper text-dns-14B-130">
            <tr>
              <th scope="col" className="w-12 px-3 py-2">
                {t('tables.row')}
              </th>
              {table.inputs.map(({ code, says }) => (
                <th key={code} scope="col" className="min-w-28 px-3 py-2">
                  {say(says)}
                </th>
              ))}
              {table.outputs.map(({ code, says }) => (
                <th key={code} scope="col" className="min-w-40 bg-key-100 px-3 py-2 text-key-1000">
                  {say(says)}
                </th>
              ))}
              <th scope="col" className="px-3 py-2">
                {t('tables.source')}
              </th>
              <th scope="col" className="px-3 py-2 whitespace-nowrap">
                {t('tables.standing')}
              </th>
            </tr>
          </thead>
          <tbody>
            {table.rules.map((rule) => (
              <Row key={rule.row} rule={rule} table={table} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Row({ rule, table: { inputs, outputs } }: { rule: RuleView; table: PolicyTableView }) {
  const { t } = useTranslation('policies');
  const { say, language } = useLanguage();
  const { day } = useFormats();
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="tabular px-3 py-2 font-normal text-quiet">
        {rule.row}
      </th>
      {inputs.map(({ code }) => {
        const cell = rule.when.find(({ fact }) => fact === code);
        return (
          <td key={code} className="px-3 py-2" title={cell && t('tables.asWritten', { test: cell.test })}>
            {cell === undefined ? <span className="text-quiet">{t('tables.any')}</span> : say(cell.says)}
          </td>
        );
      })}
      {outputs.map(({ code }) => {
        const answer = rule.then.find(({ output }) => output === code);
        return (
          <td key={code} className="bg-key-50 px-3 py-2">
            {answer && say(answer.says)}
          </td>
        );
      })}
      <td className="max-w-80 min-w-56 px-3 py-2 text-quiet">
        {sourceIn(rule.source, language)}
        {rule.effectiveDate !== null && (
          <span className="block whitespace-nowrap">
            {t('tables.since')} {day(rule.effectiveDate)}
          </span>
        )}
      </td>
      <td className="px-3 py-2 whitespace-nowrap">{t(`standing.${rule.standing}`)}</td>
    </tr>
  );
}
