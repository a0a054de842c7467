import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as server from '../client/index.js';
import type {
  CaseList,
  CaseListView,
  CaseOrder,
  CaseState,
  CaseView,
  DismissalPage,
  Draft,
  DueFilter,
  EscalatedFilter,
  History,
  HistoryRecords,
  PolicyView,
  Stage,
  StageAge,
  Tier,
  Sighting,
  UnitView,
} from '../client/index.js';
import { inPlaceHeaders, inPlaceOf } from './in-place.js';
import { afterLastWrite } from './position.js';
import { queryClient } from './query-client.js';

export interface CaseFilter {
  view: CaseListView;
  q?: string;
  state?: CaseState;
  due?: DueFilter;
  sort?: CaseOrder;
  owner?: string;
  tier?: Tier;
  unit?: string;
  escalated?: EscalatedFilter;
  stage?: Stage;
  aged?: StageAge;
  left?: Stage;
  arrived?: string;
  closed?: string;
  cursor?: string;
  limit?: number;
}

/** Rows of the worklist. */
export const caseListQuery = (filter: CaseFilter) =>
  queryOptions({
    queryKey: ['cases', 'list', filter],
    queryFn: async ({ signal }): Promise<CaseList> =>
      (await server.listCases({ query: { ...filter, ...afterLastWrite() }, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  });

/** One case, now or as it stood. @param delegation in whose place it is looked at; left out, as the page is */
export const caseQuery = (id: string, asOf?: string, delegation: string | undefined = inPlaceOf()) =>
  queryOptions({
    queryKey: ['cases', id, 'view', asOf ?? 'now', delegation ?? 'self'],
    queryFn: async ({ signal }): Promise<CaseView> => {
      const query = { ...(asOf === undefined ? {} : { asOf }), ...afterLastWrite() };
      const headers = inPlaceHeaders(delegation);
      return (await server.readCase({ path: { id }, query, headers, signal, throwOnError: true })).data;
    },
  });

/** What happened, in sentences. */
export const historyQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['cases', id, 'history', asOf ?? 'now', inPlaceOf() ?? 'self'],
    queryFn: async ({ signal }): Promise<History> => {
      const query = { ...(asOf === undefined ? {} : { asOf }), ...afterLastWrite() };
      return (await server.readHistory({ path: { id }, query, signal, throwOnError: true })).data;
    },
  });

/** What happened, byte by byte. */
export const recordsQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', id, 'records', inPlaceOf() ?? 'self'],
    queryFn: async ({ signal }): Promise<HistoryRecords> =>
      (await server.readHistoryRecords({ path: { id }, signal, throwOnError: true })).data,
  });

/** What host and applicant have written so far. Kept out of background refetching: an open form is the truth, and forgets it on leaving. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', id, 'draft'],
    queryFn: async ({ signal }): Promise<Draft> =>
      (await server.readDraft({ path: { id }, signal, throwOnError: true })).data,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Tiers, routes, grounds and control-list rows in force. */
export const policyQuery = queryOptions({
  queryKey: ['policy'],
  queryFn: async (): Promise<PolicyView> => (await server.readPolicy({ throwOnError: true })).data,
  staleTime: 300_000,
});

/** The organisation's tree, flat. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: async (): Promise<UnitView[]> => (await server.readUnits({ throwOnError: true })).data,
  staleTime: 300_000,
});

/** Dismissals that are remembered, the latest first, with those that wait for a second officer. */
export const dismissalsQuery = queryOptions({
  queryKey: ['cases', 'dismissals'],
  queryFn: async ({ signal }): Promise<DismissalPage> =>
    (await server.readDismissals({ query: { limit: 200, ...afterLastWrite() }, signal, throwOnError: true })).data,
  staleTime: 30_000,
});

/** After any write to a case: everything read about cases is asked again when next looked at. */
export function casesChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['cases'], predicate: (query) => query.queryKey[2] !== 'draft' });
}

/** Pages of the worklist, one after the other. */
export const casePagesQuery = (filter: Omit<CaseFilter, 'cursor'>) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'pages', filter],
    queryFn: async ({ pageParam, signal }): Promise<CaseList> => {
      const query = { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }), ...afterLastWrite() };
      return (await server.listCases({ query, signal, throwOnError: true })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** The draft's problems or its other part may have changed on the server; what is typed in an open form stays. */
export function draftChanged(id: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: draftQuery(id).queryKey });
}

/** The form is left: who comes back starts from what the server keeps, not from what was read then. */
export function forgetDraft(id: string): void {
  queryClient.removeQueries({ queryKey: draftQuery(id).queryKey });
}

/** What changed since the reader last saw the case. */
export const sightingQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', id, 'sighting', inPlaceOf() ?? 'self'],
    queryFn: async ({ signal }): Promise<Sighting> =>
      (await server.readSighting({ path: { id }, signal, throwOnError: true })).data,
  });
