import { defineSubscription } from '#event-store';
import type { Lookups } from '#screening';

/** Whoever forgot it has destroyed the key already, unless they crashed in between. Never given up: while it cannot be done it stands still. */
export const forgetNamesWhenLookupIsForgotten = (lookups: Pick<Lookups, 'finish'>) =>
  defineSubscription({
    name: 'forget-names-when-lookup-is-forgotten',
    handles: ['LookupForgotten'],
    handle: ({ institution, data }) => lookups.finish(institution, String(data['lookupId'])),
  });
