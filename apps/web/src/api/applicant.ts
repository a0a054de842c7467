import { queryOptions } from '@tanstack/react-query';
import * as server from '../client/index.js';
import type { ApplicantCase, ApplicantSession } from '../client/index.js';
import { Problem } from './problem.js';

/** The applicant's own session, apart from any staff session; null until the link has been opened in this browser. */
export const applicantSessionQuery = queryOptions({
  queryKey: ['applicant', 'session'],
  queryFn: async (): Promise<ApplicantSession | null> => {
    try {
      return (await server.readApplicantSession({ throwOnError: true })).data;
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

/** The one case the link opens. */
export const applicantCaseQuery = queryOptions({
  queryKey: ['applicant', 'case'],
  queryFn: async ({ signal }): Promise<ApplicantCase> =>
    (await server.readApplicantCase({ signal, throwOnError: true })).data,
  refetchOnWindowFocus: false,
});
