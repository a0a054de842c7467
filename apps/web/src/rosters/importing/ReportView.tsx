import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { RosterReport, RosterRowError } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Button } from '../../design/Button.js';
import { Facts } from '../../design/Facts.js';
import type { RosterForm } from './use-roster-import.js';

const SHOWN_MAX = 100;

/** What would be imported, and what is wrong with the rest. */
export function ReportView({ report, form }: { report: RosterReport; form: RosterForm }) {
  const { t } = useTranslation('rosters');
  const { number } = useFormats();
  const join = useJoin();
  const { rows, noDuty, left, errors, ignored, rowErrors, unknownStatuses } = report;
  return (
    <section aria-label={t('report.title')} className="flex flex-col gap-4">
      <h3 className="text-std-16B-170">{t('report.title')}</h3>
      <Facts
        facts={[
          [t('report.rows'), number(rows)],
          [t('report.noDuty'), number(noDuty)],
          [t('report.left'), number(left)],
          [t('report.errors'), number(errors)],
          ...(ignored.length === 0
            ? []
            : [[t('report.ignored'), <bdi key="ignored">{join(...ignored)}</bdi>] as const]),
        ]}
      />
      {unknownStatuses.length > 0 && (
        <Banner tone="warning" title={t('report.unknown')}>
          {t('report.unknownLead', { words: join(...unknownStatuses) })}
        </Banner>
      )}
      {errors > 0 && (
        <>
          <p className="measure">{t('report.errorsLead')}</p>
          <RowErrors errors={rowErrors} more={errors - Math.min(SHOWN_MAX, rowErrors.length)} />
        </>
      )}
      {rows > 0 && (
        <Button className="self-start" isPending={form.importing.isPending} onPress={form.import}>
          <Check aria-hidden className="size-5" />
          {t('import.submit', { rows: number(rows) })}
        </Button>
      )}
    </section>
  );
}

/** Row by row what is wrong, as the spreadsheet counts. */
export function RowErrors({ errors, more }: { errors: readonly RosterRowError[]; more: number }) {
  const { t } = useTranslation('rosters');
  return (
    <ul aria-label={t('report.errorsTitle')} className="divide-y divide-line rounded-8 border border-line">
      {errors.slice(0, SHOWN_MAX).map(({ row, code, detail, cell }) => (
        <li key={`${String(row)} ${code}`} className="flex flex-wrap gap-x-3 px-4 py-2">
          <span className="tabular text-quiet">{t('report.row', { row })}</span>
          <span>{detail}</span>
          {cell !== '' && <bdi className="min-w-0 break-words text-quiet">{cell}</bdi>}
        </li>
      ))}
      {more > 0 && <li className="px-4 py-2 text-quiet">{t('report.more', { count: more })}</li>}
    </ul>
  );
}
