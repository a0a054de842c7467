import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../design/Button.js';
import { Page } from './Page.js';
import { ProblemPanel } from './ProblemPanel.js';
import { useProblemText } from './use-problem-text.js';

/** A screen that could not be shown: why, and what to do. */
export function RouteFault({ error, reset }: ErrorComponentProps) {
  const { title } = useProblemText()(error);
  return (
    <Page title={title} narrow>
      <ProblemPanel error={error} onRetry={reset} />
    </Page>
  );
}

/** No such address. */
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
