import { Link } from '@tanstack/react-router';
import { UserRoundCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../catalogue/isolated.js';
import type { CaseRow } from '../client/index.js';
import { Name } from '../design/Name.js';

/** The name that opens the case; j and k walk from one to the next. */
export function PersonLink({ row }: { row: CaseRow }) {
  const { t } = useTranslation(['common', 'queue']);
  return (
    <>
      <Link
        to="/cases/$caseId"
        params={{ caseId: row.id }}
        search={{ inPlaceOf: row.inPlaceOf?.delegation }}
        data-case={row.id}
        className="-my-1 inline-flex min-h-11 items-center text-std-16B-170 text-key-900 underline underline-offset-4 hover:decoration-2"
      >
        <Name>{row.personName ?? t('anonymous')}</Name>
      </Link>
      {row.inPlaceOf !== null && (
        <span className="mb-1 inline-flex items-center gap-1 rounded-6 border border-key-900 bg-key-50 px-1.5 py-0.5 text-dns-14B-130 text-key-1000">
          <UserRoundCheck aria-hidden className="size-4" />
          {t('queue:inPlaceOf', { name: isolated(row.inPlaceOf.name) ?? t('erased') })}
        </span>
      )}
      <span className="flex flex-wrap gap-x-2 text-dns-14N-130 leading-160 text-quiet">
        <span className="tabular whitespace-nowrap">{row.number}</span>
        <span className="whitespace-nowrap">{t(`caseType.${row.type}`)}</span>
      </span>
    </>
  );
}
