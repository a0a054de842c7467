import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { afterLastWrite } from '../api/position.js';
import { queryClient } from '../api/query-client.js';
import * as server from '../client/index.js';
import type { Delegate, DelegationView, NewDelegation } from '../client/index.js';

/** Who stands in for whom, as far as the reader may know. */
export const delegationsQuery = queryOptions({
  queryKey: ['delegations'],
  queryFn: async ({ signal }): Promise<DelegationView[]> =>
    (await server.readDelegations({ query: afterLastWrite(), signal, throwOnError: true })).data,
});

/** Who may be named, by part of a name. */
export const delegatesQuery = (q: string) =>
  queryOptions({
    queryKey: ['delegates', q],
    queryFn: async ({ signal }): Promise<Delegate[]> =>
      (await server.findDelegates({ query: { q }, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  });

/** Names somebody. */
export async function giveDelegation(body: NewDelegation): Promise<void> {
  await server.giveDelegation({ body, throwOnError: true });
}

/** Ends one. */
export async function endDelegation(delegationId: string): Promise<void> {
  await server.endDelegation({ path: { delegationId }, throwOnError: true });
}

/** After one was given or ended. */
export async function delegationsChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['delegations'] });
}
