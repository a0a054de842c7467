import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session.js';
import type { Session } from '../client/index.js';
import { Sheet } from '../design/Sheet.js';
import { renewed, useExpired } from './expiry.js';
import { SignInForm } from './SignInForm.js';
import { useSession } from './use-session.js';

/** Asks to sign in again over the page, which keeps everything that was typed. */
export function ExpirySheet() {
  const { t } = useTranslation('session');
  const session = useSession();
  const queries = useQueryClient();
  const router = useRouter();
  const expired = useExpired();
  const goOn = async (next: Session) => {
    renewed();
    if (next.person !== session.person) {
      // Somebody else's house: nothing of the page may stay.
      location.assign(next.homePath);
      return;
    }
    queries.setQueryData(sessionQuery.queryKey, next);
    // What failed for want of a session is asked again; what was read stays on screen meanwhile.
    await queries.resetQueries({ predicate: ({ state }) => state.status === 'error' });
    await router.invalidate();
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] !== 'draft' });
  };
  return (
    <Sheet title={t('expired.title')} isOpen={expired} onClose={renewed} mustAnswer>
      <p className="mb-4">{t('expired.detail')}</p>
      <SignInForm email={session.email} onDone={(next) => void goOn(next)} />
    </Sheet>
  );
}
