// A name inside a sentence that is one string, where no <bdi> can stand.
import { withoutMarks } from '../api/person.js';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The name with its own direction of writing, which ends with it; what is not there stays so. */
export function isolated(name: string): string;
export function isolated(name: string | null): string | null;
export function isolated(name: string | null): string | null {
  return name === null ? null : `${FIRST_STRONG_ISOLATE}${withoutMarks(name)}${POP_ISOLATE}`;
}
