import { queryOptions } from '@tanstack/react-query';
import * as server from '../client/index.js';
import type { Language, Persona, Session } from '../client/index.js';
import { Problem } from './problem.js';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => orNull(401, server.readSession({ throwOnError: true })),
  staleTime: Infinity,
});

/** The personas of the demonstration; null in a real installation. */
export const demonstrationQuery = queryOptions({
  queryKey: ['demonstration'],
  queryFn: async (): Promise<Persona[] | null> =>
    (await orNull(404, server.readDemonstration({ throwOnError: true })))?.personas ?? null,
  staleTime: Infinity,
});

/** Opens a session. */
export async function signIn(credentials: { email: string; password: string }): Promise<Session> {
  return (await server.signIn({ body: credentials, throwOnError: true })).data;
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await server.signOut({ throwOnError: true });
}

/** Keeps the language with the account, so that refusals speak it too. */
export async function keepLanguage(language: Language): Promise<void> {
  await server.chooseLanguage({ body: { language }, throwOnError: true });
}

async function orNull<Answer>(status: number, answer: Promise<{ data: Answer }>): Promise<Answer | null> {
  try {
    return (await answer).data;
  } catch (error) {
    if (error instanceof Problem && error.status === status) return null;
    throw error;
  }
}
