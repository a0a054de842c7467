import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { RosterRow, RowCase } from '../client/index.js';
import { VerdictMark } from './VerdictMark.js';

interface RowItemProps {
  row: RosterRow;
  isChosen: boolean;
  /** Null of a row that no case is opened for. */
  onChoose: (() => void) | null;
}

/** Somebody of the roster: what they are, what became of them and why, and the cases it rests on. */
export function RowItem({ row, isChosen, onChoose }: RowItemProps) {
  const { t } = useTranslation('rosters');
  const { say } = useLanguage();
  const { period } = useFormats();
  const [name = ''] = row.names;
  const level = row.level === null ? '' : ` ${t(`level.${row.level}`)}`;
  return (
    <li className="flex gap-3 py-3">
      {onChoose !== null && (
        <label className="-m-1 flex size-11 shrink-0 items-center justify-center">
          <input
            type="checkbox"
            className="size-6"
            checked={isChosen}
            aria-label={t('rows.select', { name })}
            onChange={onChoose}
          />
        </label>
      )}
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <bdi className="min-w-0 text-std-16B-170 break-words">{row.names.join(' / ')}</bdi>
          <VerdictMark verdict={row.verdict} />
        </p>
        {row.reasonWords !== null && <p>{say(row.reasonWords)}</p>}
        <p className="flex flex-wrap gap-x-3 text-dns-14N-130 leading-160 text-quiet">
          <span>{t('rows.row', { row: row.row })}</span>
          {row.number !== null && <bdi>{row.number}</bdi>}
          <bdi>{row.department}</bdi>
          <span>{`${t(`standing.${row.standing}`)}${level}`}</span>
          <span>
            {row.from === null && row.until === null
              ? t('rows.noPeriod')
              : period(row.from ?? t('rows.noStart'), row.until ?? undefined, t('rows.ongoing'))}
          </span>
          <bdi>{row.host === null ? t('rows.noHost') : t('rows.host', { host: row.host })}</bdi>
        </p>
        {(row.cases.length > 0 || row.opened !== null) && (
          <ul className="flex flex-wrap gap-x-4">
            {row.cases.map((known, index) => (
              <li key={index}>
                <CaseLink known={known} />
              </li>
            ))}
            {row.opened !== null && (
              <li>
                {t('rows.opened')} <CaseLink known={row.opened} />
              </li>
            )}
          </ul>
        )}
      </div>
    </li>
  );
}

function CaseLink({ known: { id, number } }: { known: RowCase }) {
  const { t } = useTranslation('rosters');
  if (id === null) return <span className="text-quiet">{t('rows.hidden')}</span>;
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId: id }}
      className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
    >
      {t('rows.case', { number: number ?? '' })}
    </Link>
  );
}
