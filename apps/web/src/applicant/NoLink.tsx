import { useTranslation } from 'react-i18next';
import { EmptyState } from '../design/placeholders.js';
import { useArrival } from '../shell/Page.js';

/** No session and no link: what to do. */
export function NoLink({ title }: { title: string }) {
  const { t } = useTranslation('applicant');
  const heading = useArrival(title);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="sr-only">
        {title}
      </h1>
      <EmptyState title={title}>{t('noLink.detail')}</EmptyState>
    </>
  );
}
