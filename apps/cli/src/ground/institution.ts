import type { Database } from '#database';
import { OperatorFault, type Actor } from '#kernel';

/**
 * The institution a command is about: the only one, or the one that is named.
 * @throws OperatorFault when there is none, or one of several must be named
 */
export async function institutionOf(database: Database, named: string | undefined): Promise<string> {
  const { rows } = await database.query<{ institution: string }>(
    `select distinct institution from log.events where type = 'InstitutionFounded' order by 1`,
  );
  const all = rows.map(({ institution }) => institution);
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
