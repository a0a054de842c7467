import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session.js';
import type { Session } from '../client/index.js';

/** Who is signed in, on screens that only a signed-in person reaches. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Error('no session');
  return data;
}

/** Whether the session's roles hold a permission somewhere; the server decides about each case. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}
