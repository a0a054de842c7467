import { queryOptions } from '@tanstack/react-query';
import { Problem } from '../../api/problem.js';
import * as server from '../../client/index.js';
import type { ListMapping, TableView, Written } from '../../client/index.js';

/** The tables of a file as they begin. */
export const tablesQuery = (file: File) =>
  queryOptions({
    queryKey: ['tables', file.name, file.size, file.lastModified],
    queryFn: async ({ signal }): Promise<TableView[]> =>
      (await server.readTables({ body: { file }, signal, throwOnError: true })).data,
    retry: false,
    gcTime: 0,
  });

/** How the files of a list are read already; nothing where nobody said so. */
export const mappingQuery = (listId: string) =>
  queryOptions({
    queryKey: ['lists', listId, 'mapping'],
    queryFn: async ({ signal }): Promise<ListMapping | null> => {
      try {
        return (await server.readListMapping({ path: { listId }, signal, throwOnError: true })).data;
      } catch (error) {
        if (error instanceof Problem && error.status === 404) return null;
        throw error;
      }
    },
    enabled: listId !== '',
    retry: false,
    gcTime: 0,
  });

/** From now on the files of the list are read by it. */
export async function saveMapping(listId: string, body: ListMapping): Promise<Written> {
  return (await server.saveListMapping({ path: { listId }, body, throwOnError: true })).data;
}
