import { defineSubscription } from '#event-store';
import type { Rosters } from '#rosters';

/** Whoever forgot it has destroyed the key already, unless they crashed in between. Never given up: while it cannot be done it stands still. */
export const forgetRowsWhenRosterIsForgotten = (rosters: Pick<Rosters, 'finish'>) =>
  defineSubscription({
    name: 'forget-rows-when-roster-is-forgotten',
    handles: ['RosterForgotten'],
    handle: ({ institution, data }) => rosters.finish(institution, String(data['rosterId'])),
  });
