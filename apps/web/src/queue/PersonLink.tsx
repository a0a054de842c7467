import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../client/index.js';
import { Name } from '../design/Name.js';

/** The name that opens the case; j and k walk from one to the next. */
export function PersonLink({ row }: { row: CaseRow }) {
  const { t } = useTranslation('common');
  return (
    <>
      <Link
        to="/cases/$caseId"
        params={{ caseId: row.id }}
        data-case={row.id}
        className="-my-1 inline-flex min-h-11 items-center text-std-16B-170 text-key-900 underline underline-offset-4 hover:decoration-2"
      >
        <Name>{row.personName ?? t('anonymous')}</Name>
      </Link>
      <span className="flex flex-wrap gap-x-2 text-dns-14N-130 leading-160 text-quiet">
        <span className="tabular whitespace-nowrap">{row.number}</span>
        <span className="whitespace-nowrap">{t(`caseType.${row.type}`)}</span>
      </span>
    </>
  );
}
