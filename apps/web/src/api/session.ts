import { queryOptions } from '@tanstack/react-query';
import { call } from './http.js';
import { Problem } from './problem.js';
import type { Language } from './shapes/common.js';
import type { Persona, Session } from './shapes/session.js';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => call<Session>('GET', '/api/session').catch(orNull(401)),
  staleTime: Infinity,
});

/** The personas of the demonstration; null in a real installation. */
export const demonstrationQuery = queryOptions({
  queryKey: ['demonstration'],
  queryFn: () =>
    call<{ personas: Persona[] }>('GET', '/api/demonstration')
      .then(({ personas }) => personas)
      .catch(orNull(404)),
  staleTime: Infinity,
});

/** Opens a session. */
export function signIn(credentials: { email: string; password: string }): Promise<Session> {
  return call<Session>('POST', '/api/session', { body: credentials });
}

/** Ends the session. */
export function signOut(): Promise<void> {
  return call<undefined>('DELETE', '/api/session');
}

/** Keeps the language with the account, so mails and refusals speak it too. */
export function keepLanguage(language: Language): Promise<unknown> {
  return call('PUT', '/api/session/language', { body: { language } });
}

function orNull(status: number): (error: unknown) => null {
  return (error) => {
    if (error instanceof Problem && error.status === status) return null;
    throw error;
  };
}
