/**
 * Something that the house stands on cannot be reached now: a database, an event store, a queue. Nothing is wrong with what was asked, and asking
 * again later will do.
 */
export class Away extends Error {
  override readonly name: string = 'Away';
}
