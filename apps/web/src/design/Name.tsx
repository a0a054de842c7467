import { withoutMarks } from '../api/person.js';

/** A name of a person or an organisation: its own direction of writing ends with it, whatever characters it holds. */
export function Name({ children }: { children: string }) {
  return <bdi>{withoutMarks(children)}</bdi>;
}
