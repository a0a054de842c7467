import { queryOptions } from '@tanstack/react-query';
import { afterLastWrite } from '../../api/position.js';
import { queryClient } from '../../api/query-client.js';
import * as server from '../../client/index.js';
import type { ColleagueView, EscalationGroup, QueueFilter, QueueView } from '../../client/index.js';

/** Who works at the reader's desks, the reader included. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: async ({ signal }): Promise<ColleagueView[]> =>
    (await server.readColleagues({ signal, throwOnError: true })).data,
  staleTime: 300_000,
});

/** Lists under a name, with how many cases each holds now; asked again whenever cases have changed. */
export const queueViewsQuery = queryOptions({
  queryKey: ['cases', 'queue-views'],
  queryFn: async ({ signal }): Promise<QueueView[]> =>
    (await server.readQueueViews({ signal, throwOnError: true })).data,
  staleTime: 15_000,
});

/** What was carried higher and runs, by tier and unit. */
export const escalationsQuery = (filter: QueueFilter) =>
  queryOptions({
    queryKey: ['cases', 'escalations', filter],
    queryFn: async ({ signal }): Promise<EscalationGroup[]> => {
      const query = { ...filter, ...afterLastWrite() };
      return (await server.readEscalations({ query, signal, throwOnError: true })).data;
    },
  });

/** After a list was kept, changed or deleted. */
export function queueViewsChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: queueViewsQuery.queryKey });
}
