import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { afterLastWrite } from '../api/position.js';
import * as server from '../client/index.js';
import type { BlindPage, SecondLookList, SecondLookReport } from '../client/index.js';

export type SecondLookView = 'mine' | 'all';

// Under the key of cases: whatever changes a case may change these.
const KEY = ['cases', 'second-looks'] as const;

/** Decisions that were drawn, the latest first; or only those that are the reader's to give. */
export const secondLooksQuery = (view: SecondLookView) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'pages', view],
    queryFn: async ({ pageParam, signal }): Promise<SecondLookList> => {
      const query = { view, ...(pageParam === null ? {} : { cursor: pageParam }), ...afterLastWrite() };
      return (await server.readSecondLooks({ query, signal, throwOnError: true })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** How many the reader may give. */
export const mySecondLooksQuery = queryOptions({
  queryKey: [...KEY, 'count'],
  queryFn: async ({ signal }): Promise<number> => {
    const query = { view: 'mine' as const, limit: 1, ...afterLastWrite() };
    return (await server.readSecondLooks({ query, signal, throwOnError: true })).data.mine;
  },
  staleTime: 30_000,
});

export const secondLookReportQuery = queryOptions({
  queryKey: [...KEY, 'report'],
  queryFn: async ({ signal }): Promise<SecondLookReport> =>
    (await server.readSecondLookReport({ query: afterLastWrite(), signal, throwOnError: true })).data,
});

/** The evidence of one case; it does not change while somebody reads it. */
export const blindPageQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...KEY, 'page', caseId],
    queryFn: async ({ signal }): Promise<BlindPage> =>
      (await server.readSecondLook({ path: { caseId }, signal, throwOnError: true })).data,
  });
