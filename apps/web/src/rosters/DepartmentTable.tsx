import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { RosterCounts, RosterDepartment, RowVerdict } from '../client/index.js';
import { Button } from '../design/Button.js';
import { VerdictMark } from './VerdictMark.js';

const VERDICTS: readonly { verdict: RowVerdict; count: keyof RosterCounts }[] = [
  { verdict: 'gap', count: 'gap' },
  { verdict: 'unclear', count: 'unclear' },
  { verdict: 'under-way', count: 'underWay' },
  { verdict: 'cleared', count: 'cleared' },
];

interface DepartmentTableProps {
  departments: readonly RosterDepartment[];
  /** @param unit `-`: departments that are no unit */
  onShow: (unit: string) => void;
}

/** How many of each department have a clearance, and how many have none; those with gaps first. */
export function DepartmentTable({ departments, onShow }: DepartmentTableProps) {
  const { t } = useTranslation('rosters');
  const { number } = useFormats();
  const rows = departments.toSorted((a, b) => b.gap - a.gap || b.unclear - a.unclear);
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={t('one.departments')}>
      <table className="w-full min-w-[40rem] border-collapse text-left">
        <caption className="sr-only">{t('one.departments')}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            <th scope="col" className="px-4 py-3">
              {t('one.department')}
            </th>
            <th scope="col" className="px-4 py-3">
              {t('one.standing')}
            </th>
            {VERDICTS.map(({ verdict }) => (
              <th key={verdict} scope="col" className="px-4 py-3">
                <VerdictMark verdict={verdict} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Department key={`${row.unit?.id ?? '-'} ${row.standing}`} row={row} onShow={onShow} />
          ))}
        </tbody>
        <tfoot className="border-t-2 border-line">
          <tr>
            <th scope="row" colSpan={2} className="px-4 py-3">
              {t('one.total')}
            </th>
            {VERDICTS.map(({ verdict, count }) => (
              <td key={verdict} className="tabular px-4 py-3">
                {number(departments.reduce((sum, each) => sum + each[count], 0))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Department({ row, onShow }: { row: RosterDepartment; onShow: (unit: string) => void }) {
  const { t } = useTranslation('rosters');
  const { say } = useLanguage();
  const { number } = useFormats();
  const unit = row.unit === null ? t('one.noUnit') : say(row.unit.name);
  const standing = t(`standing.${row.standing}`);
  return (
    <tr className="border-t border-line">
      <th scope="row" className="px-4 py-3 font-normal">
        {unit}
      </th>
      <td className="px-4 py-3 whitespace-nowrap">{standing}</td>
      {VERDICTS.map(({ verdict, count }) => (
        <td key={verdict} className="tabular px-4 py-1">
          {verdict === 'gap' && row.gap > 0 ? (
            <Button
              look="text"
              className="-ml-4"
              aria-label={t('one.show', { unit, standing, number: number(row.gap) })}
              onPress={() => onShow(row.unit?.id ?? '-')}
            >
              {number(row.gap)}
            </Button>
          ) : (
            <span className="inline-flex min-h-11 items-center">{number(row[count])}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
