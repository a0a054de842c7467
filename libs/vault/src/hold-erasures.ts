// Keeps keys from being destroyed for a moment, so that a backup sees log, rows and keys of one and the same state of every person.
import type { Database } from '#database';
import { OperatorFault } from '#kernel';

// Any number will do. Whoever destroys a key holds it shared, whoever must not see one go holds it alone.
export const ERASURES = 735_108_011;

const PATIENCE_S = 10;

/**
 * From now on no key is destroyed until what is returned is called; erasures wait meanwhile, so be quick.
 * @throws OperatorFault when an erasure under way does not end in time
 */
export async function holdErasures(keys: Database): Promise<() => Promise<void>> {
  const held = Promise.withResolvers<null>();
  const over = Promise.withResolvers<null>();
  const turn = keys.transaction(async (tx) => {
    await tx.query(`set local lock_timeout = '${PATIENCE_S}s'`);
    await tx.query('select pg_advisory_xact_lock($1)', [ERASURES]);
    held.resolve(null);
    await over.promise;
  });
  turn.catch((error: unknown) => held.reject(told(error)));
  await held.promise;
  return async () => {
    over.resolve(null);
    await turn;
  };
}

function told(error: unknown): unknown {
  if ((error as { code?: string }).code !== '55P03') return error;
  return new OperatorFault(
    'backup.erasure_runs',
    `A person is being erased and it did not end within ${PATIENCE_S} s: try again in a minute; if it stays so, sekisho doctor says who is at work.`,
  );
}
