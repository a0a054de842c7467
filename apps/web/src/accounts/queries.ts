import { infiniteQueryOptions } from '@tanstack/react-query';
import { afterLastWrite } from '../api/position.js';
import { queryClient } from '../api/query-client.js';
import * as server from '../client/index.js';
import type { AccountList } from '../client/index.js';

/** Everyone with an account, page by page. */
export const accountsQuery = infiniteQueryOptions({
  queryKey: ['accounts'],
  queryFn: async ({ pageParam, signal }): Promise<AccountList> => {
    const query = { limit: 100, ...(pageParam === null ? {} : { cursor: pageParam }), ...afterLastWrite() };
    return (await server.readAccounts({ query, signal, throwOnError: true })).data;
  },
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

/** After any change of people or units. */
export async function membersChanged(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['accounts'] }),
    queryClient.invalidateQueries({ queryKey: ['units'] }),
    queryClient.invalidateQueries({ queryKey: ['organisation'] }),
  ]);
}
