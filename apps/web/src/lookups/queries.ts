import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { afterLastWrite } from '../api/position.js';
import { queryClient } from '../api/query-client.js';
import * as server from '../client/index.js';
import type { Lookup, LookupPage, LookupRows } from '../client/index.js';

/** The record of look-ups, the latest first. */
export const lookupsQuery = infiniteQueryOptions({
  queryKey: ['lookups', 'record'],
  queryFn: async ({ pageParam, signal }): Promise<LookupPage> => {
    const query = { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }), ...afterLastWrite() };
    return (await server.readLookups({ query, signal, throwOnError: true })).data;
  },
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

/** One look-up. */
export const lookupQuery = (lookupId: string) =>
  queryOptions({
    queryKey: ['lookups', 'one', lookupId],
    queryFn: async ({ signal }): Promise<Lookup> =>
      (await server.readLookup({ path: { lookupId }, signal, throwOnError: true })).data,
  });

/** The rows of a batch, page by page. */
export const lookupRowsQuery = (lookupId: string) =>
  infiniteQueryOptions({
    queryKey: ['lookups', 'rows', lookupId],
    queryFn: async ({ pageParam, signal }): Promise<LookupRows> => {
      const query = pageParam === null ? {} : { cursor: pageParam };
      return (await server.readLookupRows({ path: { lookupId }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** After a look-up was made or kept. */
export function lookupsChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['lookups'] });
}
