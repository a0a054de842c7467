import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { afterLastWrite } from '../api/position.js';
import { queryClient } from '../api/query-client.js';
import * as server from '../client/index.js';
import type {
  ChangesPage,
  EntryChangeKind,
  EntryPage,
  ListInForce,
  ListProposal,
  ListStory,
  ProposalDecision,
  Written,
} from '../client/index.js';

/** The lists in force, each with what waits for a second person. */
export const listsQuery = queryOptions({
  queryKey: ['lists'],
  queryFn: async ({ signal }): Promise<ListInForce[]> =>
    (await server.readLists({ query: afterLastWrite(), signal, throwOnError: true })).data,
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

/** Every version of one list and what was set aside. */
export const storyQuery = (listId: string) =>
  queryOptions({
    queryKey: ['lists', listId, 'versions'],
    queryFn: async ({ signal }): Promise<ListStory> =>
      (await server.readListVersions({ path: { listId }, query: afterLastWrite(), signal, throwOnError: true })).data,
  });

/** What waits for a second person. */
export const proposalQuery = (listId: string) =>
  queryOptions({
    queryKey: ['lists', listId, 'proposal'],
    queryFn: async ({ signal }): Promise<ListProposal> =>
      (await server.readListProposal({ path: { listId }, query: afterLastWrite(), signal, throwOnError: true })).data,
  });

/** Which difference: of a version from the one before, or of this proposal from what is in force. */
export type Compared = { listId: string; version: number } | { listId: string; proposal: string };

export interface ChangesWish {
  change?: EntryChangeKind;
  q?: string;
}

/** What a version changes, page by page. */
export const changesQuery = (compared: Compared, wish: ChangesWish) =>
  infiniteQueryOptions({
    queryKey: ['lists', compared.listId, 'changes', compared, wish],
    queryFn: async ({ pageParam, signal }): Promise<ChangesPage> => {
      const { listId } = compared;
      const query = { limit: 50, ...wish, ...(pageParam === null ? {} : { cursor: pageParam }), ...afterLastWrite() };
      const asked = { query, signal, throwOnError: true } as const;
      return 'proposal' in compared
        ? (await server.readListProposalChanges({ path: { listId }, ...asked })).data
        : (await server.readListVersionChanges({ path: { listId, version: String(compared.version) }, ...asked })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export async function decideProposal(listId: string, body: ProposalDecision): Promise<Written> {
  return (await server.decideListProposal({ path: { listId }, body, throwOnError: true })).data;
}

/** After something became of a list. */
export function listsChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['lists'] });
}
