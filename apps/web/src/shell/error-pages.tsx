import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { Button, buttonClass } from '../design/Button.js';
import { Page } from './Page.js';
import { PublicLayout } from './PublicLayout.js';
import { useProblemText } from './use-problem-text.js';

/** A screen that could not be shown: why, and what to do. */
export function RouteFault({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation(['shell', 'common']);
  const queries = useQueryErrorResetBoundary();
  const { title, detail, advice } = useProblemText()(error);
  const mayHelp = !(error instanceof Problem) || error.status === 0 || error.status >= 409;
  const retry = () => {
    queries.reset();
    reset();
  };
  return (
    <Page title={title} narrow>
      <div role="alert" className="flex flex-col gap-2 text-std-18N-160">
        <p>{detail}</p>
        {advice !== null && <p className="text-quiet">{advice}</p>}
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        {mayHelp && <Button onPress={retry}>{t('common:retry')}</Button>}
        <Link to="/" className={buttonClass('outline')}>
          {t('notFound.home')}
        </Link>
      </div>
    </Page>
  );
}

/** No such address, inside the house. */
export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('notFound.title')} lead={t('notFound.detail')} narrow>
      <Link to="/" className={buttonClass()}>
        {t('notFound.home')}
      </Link>
    </Page>
  );
}

/** No such address, outside of every frame. */
export function NotFoundOutside() {
  return (
    <PublicLayout>
      <NotFound />
    </PublicLayout>
  );
}
