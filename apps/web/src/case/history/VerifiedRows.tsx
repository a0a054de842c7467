import { Check, CircleDashed, EyeOff, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { HistoryEntry, HistoryRecord } from '../../client/index.js';
import { cx } from '../../design/class-names.js';
import { EvidenceHash } from '../EvidenceHash.js';
import type { Verification } from './use-verification.js';
import type { VerifiedRecord } from './verify.js';

interface VerifiedRowsProps {
  verification: Verification;
  /** The history in sentences. */
  entries: readonly HistoryEntry[];
}

/** Each record as it is recomputed, told by its sentence; opened, it shows the very bytes. */
export function VerifiedRows({ verification: { records, done, altered }, entries }: VerifiedRowsProps) {
  const { t } = useTranslation('casefile');
  const { say } = useLanguage();
  const sentences = new Map(entries.map(({ version, sentence }) => [version, say(sentence)]));
  return (
    <ol aria-label={t('verify.rows')} className="flex flex-col divide-y divide-line border-y border-line">
      {records.map((record, index) => (
        <li key={record.version}>
          <RecordRow
            record={record}
            sentence={sentences.get(record.version) ?? record.type ?? undefined}
            verified={done[index]}
            altered={altered === index}
          />
        </li>
      ))}
    </ol>
  );
}

interface RecordRowProps {
  record: HistoryRecord;
  /** What the record says happened, where this reader's history tells it. */
  sentence: string | undefined;
  verified: VerifiedRecord | undefined;
  altered: boolean;
}

function RecordRow({ record, sentence, verified, altered }: RecordRowProps) {
  const { t } = useTranslation('casefile');
  const { moment } = useFormats();
  return (
    <details className={cx(altered && 'bg-yellow-50')}>
      <summary className="grid min-h-11 cursor-pointer grid-cols-[auto_2rem_minmax(0,1fr)] items-start gap-x-2 py-1.5">
        <Mark verified={verified} />
        <span className="tabular text-quiet">{record.version}</span>
        <span className="min-w-0">
          <span className="block">{sentence ?? <span className="text-quiet">{t('verify.withheld')}</span>}</span>
          {altered && <strong className="block text-dns-14B-130 leading-160">{t('verify.alteredHere')}</strong>}
          <span className="flex flex-wrap gap-x-3 text-dns-14N-130 leading-160 text-quiet">
            {record.type !== null && <code className="text-mono-14N-150 whitespace-nowrap">{record.type}</code>}
            {record.at !== null && <span className="whitespace-nowrap">{moment(record.at)}</span>}
          </span>
          <code className="block min-h-5 truncate text-mono-14N-150 text-quiet">{verified?.computed}</code>
        </span>
      </summary>
      <div className="flex flex-col gap-2 pb-3 pl-9 text-dns-14N-130 leading-160">
        <Line name={t('verify.stored')} value={record.leaf} />
        {verified?.computed && <Line name={t('verify.computed')} value={verified.computed} />}
        {record.previous !== null && <Line name={t('verify.previous')} value={record.previous} />}
        {record.salt !== null && <Line name={t('verify.salt')} value={record.salt} />}
        {record.sealed === true && <p>{t('verify.sealed')}</p>}
        {record.bytes === null ? <p>{t('verify.withheldDetail')}</p> : <Bytes text={record.bytes} />}
      </div>
    </details>
  );
}

function Bytes({ text }: { text: string }) {
  const { t } = useTranslation('casefile');
  return (
    <div>
      <p className="text-quiet">{t('verify.bytes')}</p>
      <pre
        tabIndex={0}
        aria-label={t('verify.bytes')}
        className="max-h-64 overflow-auto rounded-8 bg-paper p-3 text-mono-14N-150 whitespace-pre-wrap"
      >
        {text}
      </pre>
    </div>
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
  const [Icon, look, word] = markOf(verified);
  return (
    <span className={cx('inline-flex size-7 items-center justify-center', look)}>
      <Icon aria-hidden className="size-5" strokeWidth={3} />
      <span className="sr-only">{t(word)}</span>
    </span>
  );
}

function markOf(verified: VerifiedRecord | undefined) {
  if (verified === undefined) return [CircleDashed, 'text-quiet', 'verify.pending'] as const;
  if (verified.fault !== null) return [X, 'text-error-2', 'verify.notOk'] as const;
  // Not recomputed, so it must not look like what was.
  if (verified.computed === null) return [EyeOff, 'text-quiet', 'verify.notRecomputed'] as const;
  return [Check, 'text-success-2', 'verify.ok'] as const;
}
