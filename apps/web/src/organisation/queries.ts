import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { afterLastWrite } from '../api/position.js';
import { queryClient } from '../api/query-client.js';
import * as server from '../client/index.js';
import type { CommitteeView, GrammarView, OrganisationView, RolesView } from '../client/index.js';

const asOf = (day: string | undefined) => ({ ...(day === undefined ? {} : { day }), ...afterLastWrite() });

/** The units as of a day (today where none is given), and what is to come. */
export const organisationQuery = (day: string | undefined) =>
  queryOptions({
    queryKey: ['organisation', 'tree', day ?? ''],
    queryFn: async ({ signal }): Promise<OrganisationView> =>
      (await server.readOrganisation({ query: asOf(day), signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  });

/** Who holds what as of a day, vacancies, and what waits for a second person. */
export const rolesQuery = (day: string | undefined) =>
  queryOptions({
    queryKey: ['organisation', 'roles', day ?? ''],
    queryFn: async ({ signal }): Promise<RolesView> =>
      (await server.readRoles({ query: asOf(day), signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  });

/** Committees and their members as of a day. */
export const committeesQuery = (day: string | undefined) =>
  queryOptions({
    queryKey: ['organisation', 'committees', day ?? ''],
    queryFn: async ({ signal }): Promise<CommitteeView[]> =>
      (await server.readCommittees({ query: asOf(day), signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  });

/** State × role → command. */
export const grammarQuery = queryOptions({
  queryKey: ['grammar'],
  queryFn: async (): Promise<GrammarView> => (await server.readGrammar({ throwOnError: true })).data,
  staleTime: 300_000,
});

/** After anything of the university, its roles or its committees changed. */
export async function organisationChanged(): Promise<void> {
  await Promise.all(
    [['organisation'], ['units'], ['accounts'], ['session']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );
}
