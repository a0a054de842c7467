import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryClient } from '../api/query-client.js';
import * as server from '../client/index.js';
import type { MovePreview, PolicyDifferenceView, PolicyStory, PolicyVersionView } from '../client/index.js';

/** Every version and its life. */
export const policiesQuery = queryOptions({
  queryKey: ['policies', 'story'],
  queryFn: async ({ signal }): Promise<PolicyStory> => (await server.readPolicies({ signal, throwOnError: true })).data,
});

/** One version with its tables. */
export const policyQuery = (policyVersion: string) =>
  queryOptions({
    queryKey: ['policies', 'version', policyVersion],
    queryFn: async ({ signal }): Promise<PolicyVersionView> =>
      (await server.readPolicyVersion({ path: { policyVersion }, signal, throwOnError: true })).data,
  });

/** What a version says otherwise than another. */
export const differencesQuery = (policyVersion: string, against: string) =>
  queryOptions({
    queryKey: ['policies', 'differences', policyVersion, against],
    queryFn: async ({ signal }): Promise<PolicyDifferenceView> =>
      (await server.readPolicyDifferences({ path: { policyVersion }, query: { against }, signal, throwOnError: true }))
        .data,
    placeholderData: keepPreviousData,
  });

/** What moving a case to the version in force would change. */
export const moveQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'policy'],
    queryFn: async ({ signal }): Promise<MovePreview> =>
      (await server.readMove({ path: { id: caseId }, signal, throwOnError: true })).data,
  });

/** After any change of the policies: what new cases begin under, and what running ones could be moved to. */
export async function policiesChanged(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['policies'] }),
    queryClient.invalidateQueries({ queryKey: ['policy'] }),
    queryClient.invalidateQueries({ queryKey: ['cases'] }),
  ]);
}
