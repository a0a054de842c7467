import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { UserRoundCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/session.js';
import { isolated } from '../../catalogue/isolated.js';

/** In whose place this page acts, on every page that does, with the way back to oneself. */
export function ActingBanner() {
  const { inPlaceOf } = useSearch({ strict: false });
  const { caseId } = useParams({ strict: false });
  if (inPlaceOf === undefined || caseId === undefined) return null;
  return <Acting delegation={inPlaceOf} caseId={caseId} />;
}

function Acting({ delegation: acting, caseId }: { delegation: string; caseId: string }) {
  const { t } = useTranslation(['shell', 'common']);
  // The session may be older than the delegation, and younger than its end.
  const session = useQuery({ ...sessionQuery, staleTime: 0 });
  const lent = session.data?.standsInFor.find(({ delegation }) => delegation === acting);
  if (lent === undefined && session.isFetching) return null;
  return (
    <aside
      data-shell
      aria-label={t('acting.label')}
      className="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 border-b border-key-900 bg-key-50 px-4 py-1.5 text-std-16N-170 text-key-1000"
    >
      <span className="inline-flex items-center gap-2">
        <UserRoundCheck aria-hidden className="size-5 shrink-0" />
        {lent === undefined
          ? t('acting.over')
          : t('acting.banner', {
              name: isolated(lent.principal) ?? t('common:erased'),
              role: t(`common:role.${lent.role}`),
            })}
      </span>
      <Link
        to="/cases/$caseId"
        params={{ caseId }}
        search={{ inPlaceOf: undefined }}
        className="inline-flex min-h-11 items-center underline underline-offset-4"
      >
        {t('acting.leave')}
      </Link>
    </aside>
  );
}
