// Every migration of both databases, in the order in which they apply. Add a line at its number's place; never change one that was released.
import type { Migration } from '#database';

export const migrations: readonly Migration[] = [];
