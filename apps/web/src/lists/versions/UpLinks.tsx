import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const LINK = '-my-2 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4';

/** The way back: to all lists, and to the versions of this one. */
export function UpLinks({ listId, isHistory = false }: { listId: string; isHistory?: boolean }) {
  const { t } = useTranslation('lists');
  return (
    <span className="flex flex-wrap gap-x-5">
      <Link to="/lists" className={LINK}>
        {t('toLists')}
      </Link>
      {!isHistory && (
        <Link to="/lists/$listId/versions" params={{ listId }} className={LINK}>
          {t('history.open')}
        </Link>
      )}
    </span>
  );
}
