import { Check, CircleDashed, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import type { HistoryRecord } from '../../client/index.js';
import { cx } from '../../design/class-names.js';
import { EvidenceHash } from '../EvidenceHash.js';
import type { Verification } from './use-verification.js';
import type { VerifiedRecord } from './verify.js';

/** Each record as it is recomputed; opened, it shows the very bytes. */
export function VerifiedRows({ verification: { records, done, altered } }: { verification: Verification }) {
  const { t } = useTranslation('casefile');
  return (
    <ol aria-label={t('verify.rows')} className="flex flex-col divide-y divide-line border-y border-line">
      {records.map((record, index) => (
        <li key={record.id}>
          <RecordRow record={record} verified={done[index]} altered={altered === index} />
        </li>
      ))}
    </ol>
  );
}

interface RecordRowProps {
  record: HistoryRecord;
  verified: VerifiedRecord | undefined;
  altered: boolean;
}

function RecordRow({ record, verified, altered }: RecordRowProps) {
  const { t } = useTranslation('casefile');
  const { moment } = useFormats();
  return (
    <details className={cx(altered && 'bg-yellow-50')}>
      <summary className="grid min-h-11 cursor-pointer grid-cols-[auto_2rem_minmax(0,1fr)] items-start gap-x-2 py-1.5">
        <Mark verified={verified} />
        <span className="tabular text-quiet">{record.version}</span>
        <span className="min-w-0">
          <span className="flex flex-wrap justify-between gap-x-3">
            <span>
              {record.type}
              {altered && <span className="ml-2 text-dns-14B-130">{t('verify.alteredHere')}</span>}
            </span>
            <span className="text-dns-14N-130 leading-175 text-quiet">{moment(record.at)}</span>
          </span>
          <code className="block min-h-5 text-mono-14N-150 text-quiet">
            {verified === undefined ? '' : `${verified.computed.slice(0, 24)}…`}
          </code>
        </span>
      </summary>
      <div className="flex flex-col gap-2 pb-3 pl-9 text-dns-14N-130 leading-160">
        <Line name={t('verify.stored')} value={record.leaf} />
        {verified !== undefined && <Line name={t('verify.computed')} value={verified.computed} />}
        {record.previous !== null && <Line name={t('verify.previous')} value={record.previous} />}
        <Line name={t('verify.salt')} value={record.salt} />
        {record.sealed && <p>{t('verify.sealed')}</p>}
        <div>
          <p className="text-quiet">{t('verify.bytes')}</p>
          <pre
            tabIndex={0}
            aria-label={t('verify.bytes')}
            className="max-h-64 overflow-auto rounded-8 bg-paper p-3 text-mono-14N-150 whitespace-pre-wrap"
          >
            {record.bytes}
          </pre>
        </div>
      </div>
    </details>
  );
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <p>
      <span className="block text-quiet">{name}</span>
      <EvidenceHash hash={value} />
    </p>
  );
}

function Mark({ verified }: { verified: VerifiedRecord | undefined }) {
  const { t } = useTranslation('casefile');
  const [Icon, look, word] =
    verified === undefined
      ? ([CircleDashed, 'text-quiet', 'verify.pending'] as const)
      : verified.fault === null
        ? ([Check, 'text-success-2', 'verify.ok'] as const)
        : ([X, 'text-error-2', 'verify.notOk'] as const);
  return (
    <span className={cx('inline-flex size-7 items-center justify-center', look)}>
      <Icon aria-hidden className="size-5" strokeWidth={3} />
      <span className="sr-only">{t(word)}</span>
    </span>
  );
}
