import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryClient } from '../api/query-client.js';
import * as server from '../client/index.js';
import type { CalendarMonth, CalendarView } from '../client/index.js';

/** Office hours, weekly days off and closures. */
export const calendarQuery = queryOptions({
  queryKey: ['calendar', 'rules'],
  queryFn: async ({ signal }): Promise<CalendarView> =>
    (await server.readCalendar({ signal, throwOnError: true })).data,
});

/** The days of one month and what closes them. */
export const monthQuery = (month: string) =>
  queryOptions({
    queryKey: ['calendar', 'month', month],
    queryFn: async ({ signal }): Promise<CalendarMonth> =>
      (await server.readCalendarMonth({ path: { month }, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
  });

/** After any change of the calendar: what is due moves with it. */
export async function calendarChanged(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['calendar'] }),
    queryClient.invalidateQueries({ queryKey: ['cases'] }),
  ]);
}
