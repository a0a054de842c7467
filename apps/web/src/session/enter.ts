import type { QueryClient } from '@tanstack/react-query';
import { forgetPosition } from '../api/position.js';
import { sessionQuery, signOut } from '../api/session.js';
import type { Session } from '../client/index.js';
import { speak } from '../catalogue/language.js';
import { router } from '../router.js';

/** A session begins: nothing of the former person's reads stays, and the screen speaks the person's language. */
export async function enter(session: Session, queries: QueryClient, path?: string): Promise<void> {
  queries.clear();
  forgetPosition();
  queries.setQueryData(sessionQuery.queryKey, session);
  await speak(session.language);
  router.history.push(path ?? session.homePath);
}

/** A session ends; every read is forgotten with it. */
export async function leave(queries: QueryClient): Promise<void> {
  await signOut();
  queries.clear();
  forgetPosition();
  router.history.push('/sign-in');
}
