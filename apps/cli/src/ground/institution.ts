import type { EventStore } from '#event-store';
import { OperatorFault, type Actor } from '#kernel';

// One deployment is one consortium at most.
const INSTITUTIONS_MAX = 1_000;

/**
 * The institution a command is about: the only one, or the one that is named.
 * @throws OperatorFault when there is none, or one of several must be named
 */
export async function institutionOf(store: Pick<EventStore, 'ofType'>, named: string | undefined): Promise<string> {
  const founded = await store.ofType('InstitutionFounded', INSTITUTIONS_MAX);
  const all = [...new Set(founded.map(({ event }) => event.institution))].sort();
  if (named !== undefined) {
    if (all.includes(named)) return named;
    throw new OperatorFault('institution.unknown', `There is no institution ${named}; there are: ${all.join(', ')}`);
  }
  const [only, another] = all;
  if (only === undefined) {
    throw new OperatorFault(
      'institution.none',
      'No institution has been founded yet: open the setup link that npm start prints.',
    );
  }
  if (another !== undefined) {
    throw new OperatorFault('institution.several', `Name one of the institutions by --institution: ${all.join(', ')}`);
  }
  return only;
}

/** Whoever sits at the server, as the log names them. */
export function operator(institution: string): Actor {
  return { kind: 'operator', id: 'operator', institution, account: null, onBehalfOf: null, roles: [] };
}
