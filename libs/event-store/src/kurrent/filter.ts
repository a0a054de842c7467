// What of a KurrentDB's log is the house's: everything that does not lie in a stream of the server's own, whose names begin with $.
import { streamNameFilter, type Filter, type ResolvedEvent } from '@kurrent/kurrentdb-client';

/** @param ending a pattern for the end of the stream's name */
export function ours(ending = ''): Filter {
  return streamNameFilter({ regex: ending ? `^[^$].*${ending}$` : '^[^$]' });
}

/** The filter is the server's to apply; what it lets through is looked at once more. */
export function isOurs({ event }: ResolvedEvent): boolean {
  return event !== undefined && !event.streamId.startsWith('$');
}
