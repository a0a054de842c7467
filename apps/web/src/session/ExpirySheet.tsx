import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session.js';
import { Sheet } from '../design/Sheet.js';
import { renewed, useExpired } from './expiry.js';
import { SignInForm } from './SignInForm.js';
import { useSession } from './use-session.js';

/** Asks to sign in again over the page, which keeps everything that was typed. */
export function ExpirySheet() {
  const { t } = useTranslation('session');
  const session = useSession();
  const queries = useQueryClient();
  const expired = useExpired();
  return (
    <Sheet title={t('expired.title')} isOpen={expired} onClose={renewed} mustAnswer>
      <p className="mb-4">{t('expired.detail')}</p>
      <SignInForm
        email={session.email}
        onDone={(next) => {
          queries.setQueryData(sessionQuery.queryKey, next);
          renewed();
          if (next.person === session.person) void queries.invalidateQueries();
          else location.assign(next.homePath);
        }}
      />
    </Sheet>
  );
}
