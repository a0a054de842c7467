// The server forgot the session while a page was open: the page stays, a sheet asks to sign in again.
import { useSyncExternalStore } from 'react';
import { queryClient } from '../api/query-client.js';
import { sessionQuery } from '../api/session.js';

let expired = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  expired = next;
  for (const listener of listeners) listener();
}

/** Told of every call the server did not know the session for; the applicant's own session is not ours. */
export function noteUnsigned(path: string): void {
  if (path.startsWith('/api/session') || path.startsWith('/api/applicant')) return;
  if (queryClient.getQueryData(sessionQuery.queryKey)) set(true);
}

/** Signed in again. */
export function renewed(): void {
  set(false);
}

/** Whether the sheet is needed. */
export function useExpired(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => expired,
  );
}
