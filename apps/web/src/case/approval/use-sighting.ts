import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sightingQuery } from '../../api/cases.js';
import * as server from '../../client/index.js';
import type { CaseView, Sighting } from '../../client/index.js';

/** What changed since this reader last saw the case; once that is on screen, the version on screen is kept as seen. A look at the past is none. */
export function useSighting({ id, version, asOf }: CaseView): Sighting | undefined {
  const news = useQuery({ ...sightingQuery(id), enabled: asOf === null });
  const { mutate } = useMutation({
    mutationFn: (body: { version: number }) => server.keepSighting({ path: { id }, body, throwOnError: true }),
  });
  const isShown = asOf === null && news.data !== undefined;
  useEffect(() => {
    if (isShown) mutate({ version });
  }, [isShown, mutate, version, id]);
  return asOf === null ? news.data : undefined;
}
