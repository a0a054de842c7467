import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryClient } from '../api/query-client.js';
import * as server from '../client/index.js';
import type { EntryPage, ListInForce } from '../client/index.js';

/** The lists in force. */
export const listsQuery = queryOptions({
  queryKey: ['lists'],
  queryFn: async ({ signal }): Promise<ListInForce[]> => (await server.readLists({ signal, throwOnError: true })).data,
});

/** Entries of one list, page by page. */
export const entriesQuery = (listId: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['lists', listId, 'entries', q],
    queryFn: async ({ pageParam, signal }): Promise<EntryPage> => {
      const query = { limit: 50, ...(q === '' ? {} : { q }), ...(pageParam === null ? {} : { cursor: pageParam }) };
      return (await server.readListEntries({ path: { listId }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** After an adoption. */
export function listsChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['lists'] });
}
