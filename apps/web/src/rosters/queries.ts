import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { afterLastWrite } from '../api/position.js';
import { Problem } from '../api/problem.js';
import { queryClient } from '../api/query-client.js';
import * as server from '../client/index.js';
import type {
  Roster,
  RosterHost,
  RosterLines,
  RosterMapping,
  RosterRows,
  RosterTable,
  RowVerdict,
} from '../client/index.js';

/** The rosters that were compared, the latest first. */
export const rostersQuery = infiniteQueryOptions({
  queryKey: ['rosters', 'lines'],
  queryFn: async ({ pageParam, signal }): Promise<RosterLines> => {
    const query = { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }), ...afterLastWrite() };
    return (await server.readRosters({ query, signal, throwOnError: true })).data;
  },
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

export const rosterQuery = (rosterId: string) =>
  queryOptions({
    queryKey: ['rosters', 'one', rosterId],
    queryFn: async ({ signal }): Promise<Roster> =>
      (await server.readRoster({ path: { rosterId }, signal, throwOnError: true })).data,
  });

/** Which rows of a roster are shown. */
export interface RowsWanted {
  verdict: RowVerdict;
  /** `-`: departments that are no unit; nothing: all. */
  unit: string | undefined;
}

export const rosterRowsQuery = (rosterId: string, { verdict, unit }: RowsWanted) =>
  infiniteQueryOptions({
    queryKey: ['rosters', 'rows', rosterId, verdict, unit ?? ''],
    queryFn: async ({ pageParam, signal }): Promise<RosterRows> => {
      const wanted = { verdict, ...(unit === undefined ? {} : { unit }) };
      const query = { ...wanted, ...(pageParam === null ? {} : { cursor: pageParam }), ...afterLastWrite() };
      return (await server.readRosterRows({ path: { rosterId }, query, signal, throwOnError: true })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const hostsQuery = queryOptions({
  queryKey: ['rosters', 'hosts'],
  queryFn: async ({ signal }): Promise<RosterHost[]> =>
    (await server.readRosterHosts({ signal, throwOnError: true })).data,
});

/** The tables of a roster as they begin. */
export const rosterTablesQuery = (file: File) =>
  queryOptions({
    queryKey: ['roster-tables', file.name, file.size, file.lastModified],
    queryFn: async ({ signal }): Promise<RosterTable[]> =>
      (await server.readRosterTables({ body: { file }, signal, throwOnError: true })).data,
    retry: false,
    gcTime: 0,
  });

/** How rosters of a source are read already; nothing where nobody said so. */
export const rosterMappingQuery = (source: string) =>
  queryOptions({
    queryKey: ['rosters', 'mapping', source],
    queryFn: async ({ signal }): Promise<RosterMapping | null> => {
      try {
        return (await server.readRosterMapping({ path: { source }, signal, throwOnError: true })).data;
      } catch (error) {
        if (error instanceof Problem && error.status === 404) return null;
        throw error;
      }
    },
    retry: false,
    gcTime: 0,
  });

/** After a roster was imported or compared, or cases were opened from it. */
export function rostersChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['rosters'] });
}
