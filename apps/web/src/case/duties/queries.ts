import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { inPlaceOf } from '../../api/in-place.js';
import { afterLastWrite } from '../../api/position.js';
import * as server from '../../client/index.js';
import type { CasePersonFound, ConsultationPage, OpenConsultation, RouteAheadView } from '../../client/index.js';

/** Whom a case will go to. */
export const routeQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', id, 'route', inPlaceOf() ?? 'self'],
    queryFn: async ({ signal }): Promise<RouteAheadView> =>
      (await server.readRoute({ path: { id }, signal, throwOnError: true })).data,
  });

/** Whom a case may name, by part of the name. */
export const casePeopleQuery = (id: string, q: string) =>
  queryOptions({
    queryKey: ['cases', id, 'people', q],
    queryFn: async ({ signal }): Promise<CasePersonFound[]> =>
      (await server.findCasePeople({ path: { id }, query: { q }, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  });

/** What waits for the reader's opinion. */
export const openConsultationsQuery = queryOptions({
  queryKey: ['cases', 'consultations', 'open'],
  queryFn: async ({ signal }): Promise<OpenConsultation[]> =>
    (await server.listConsultations({ query: afterLastWrite(), signal, throwOnError: true })).data,
});

/** One question that the reader was asked. */
export const consultationQuery = (consultationId: string) =>
  queryOptions({
    queryKey: ['cases', 'consultations', consultationId],
    queryFn: async ({ signal }): Promise<ConsultationPage> =>
      (await server.readConsultation({ path: { consultationId }, signal, throwOnError: true })).data,
  });
