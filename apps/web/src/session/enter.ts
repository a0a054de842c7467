import type { QueryClient } from '@tanstack/react-query';
import { forgetPosition } from '../api/position.js';
import { keepLanguage, sessionQuery, signOut } from '../api/session.js';
import type { Session } from '../client/index.js';
import i18next from 'i18next';
import { speak, wasChosen } from '../catalogue/language.js';
import { router } from '../router.js';

/** A session begins: nothing of the former person's reads stays, and the screen speaks the person's language. */
export async function enter(session: Session, queries: QueryClient, path?: string): Promise<void> {
  queries.clear();
  forgetPosition();
  queries.setQueryData(sessionQuery.queryKey, session);
  await agreeOnLanguage(session, queries);
  router.history.push(path ?? session.homePath);
}

/** A session ends; every read is forgotten with it. */
export async function leave(queries: QueryClient): Promise<void> {
  await signOut();
  queries.clear();
  forgetPosition();
  router.history.push('/sign-in');
}

/** What was chosen at the door wins and is kept with the account; else the account's language. Visitors of the demonstration keep theirs. */
export async function agreeOnLanguage(session: Session, queries: QueryClient): Promise<void> {
  const spoken = i18next.language === 'en' ? 'en' : 'ja';
  if (spoken === session.language) return;
  if (!wasChosen() && !session.institution.demonstration) {
    await speak(session.language);
    return;
  }
  await keepLanguage(spoken);
  // My own name is written in the language of the session.
  await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
}
