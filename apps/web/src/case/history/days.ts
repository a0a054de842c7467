// Days in Japan, which has no summer time. Pure.

const TOKYO_MS = 9 * 3_600_000;
const END = 'T14:59:59.999Z';

/** The day in Japan of a moment. */
export function dayInJapan(epochMs: number): string {
  return new Date(epochMs + TOKYO_MS).toISOString().slice(0, 10);
}

/** The moment at which a day ends in Japan. */
export function endOfDay(day: string): string {
  return `${day}${END}`;
}

/** The day that ends with this moment in Japan; empty for any other moment. */
export function dayEndedBy(instant: string | undefined): string {
  return instant?.endsWith(END) === true ? instant.slice(0, 10) : '';
}
