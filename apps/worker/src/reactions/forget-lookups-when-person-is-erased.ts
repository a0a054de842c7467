import { defineSubscription } from '#event-store';
import { forgetLookupsOf, type LookupWorld } from '../lookups/forgotten-lookups.js';

/** What was looked up about a person and kept with their case goes with them; what was kept in that very moment, with the day's upkeep. */
export const forgetLookupsWhenPersonIsErased = (world: Pick<LookupWorld, 'database' | 'commands'>) =>
  defineSubscription({
    name: 'forget-lookups-when-person-is-erased',
    handles: ['PersonErased'],
    handle: (event) => forgetLookupsOf(world, event),
  });
