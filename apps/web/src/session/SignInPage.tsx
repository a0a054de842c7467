import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { demonstrationQuery } from '../api/session.js';
import { CardSkeletons } from '../design/placeholders.js';
import { PublicLayout } from '../shell/PublicLayout.js';
import { useArrival } from '../shell/Page.js';
import { enter } from './enter.js';
import { PersonaCards } from './PersonaCards.js';
import { SignInForm } from './SignInForm.js';

/** The door: a form, and in the demonstration one card per persona. */
export function SignInPage() {
  const { t } = useTranslation('session');
  const queries = useQueryClient();
  const { to } = useSearch({ from: '/sign-in' });
  const demonstration = useQuery(demonstrationQuery);
  const heading = useArrival(t('signIn'));
  const personas = demonstration.data ?? null;
  const form = (
    <section aria-labelledby="own-account" className="w-full max-w-md">
      <h2 id="own-account" className="mb-4 text-std-20B-150">
        {personas === null ? t('own') : t('byPassword')}
      </h2>
      <SignInForm onDone={(session) => void enter(session, queries, to)} />
    </section>
  );
  return (
    <PublicLayout>
      <header className="mb-8">
        <h1 ref={heading} tabIndex={-1} className="text-std-28B-150 sm:text-std-32B-150">
          {t('welcome')}
        </h1>
        <p className="measure mt-2 text-quiet">{personas === null ? t('lead') : t('demonstrationLead')}</p>
      </header>
      {demonstration.isPending ? (
        <CardSkeletons />
      ) : (
        <div className="flex flex-col gap-10">
          {personas !== null && <PersonaCards personas={personas} />}
          {form}
        </div>
      )}
    </PublicLayout>
  );
}
