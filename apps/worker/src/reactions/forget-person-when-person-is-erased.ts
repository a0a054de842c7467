import type { Documents, Drafts } from '#cases';
import type { Erasures } from '#commands';
import { defineSubscription } from '#event-store';

/** Everything that lies about a person outside the log. */
export interface Forgetting {
  erasures: Pick<Erasures, 'finish'>;
  drafts: Pick<Drafts, 'forget'>;
  documents: Pick<Documents, 'forget'>;
}

/**
 * Whoever ordered the erasure has destroyed the keys already, unless they crashed in between: here it is finished, and what was sealed under
 * those keys and is not history goes too. Never given up: as long as it cannot be done it stands still, and doctor says so.
 */
export const forgetPersonWhenPersonIsErased = ({ erasures, drafts, documents }: Forgetting) =>
  defineSubscription({
    name: 'forget-person-when-person-is-erased',
    handles: ['PersonErased'],
    handle: async ({ institution, data }) => {
      const person = String(data['person']);
      await erasures.finish(person);
      await drafts.forget(institution, person);
      await documents.forget(institution, person);
    },
  });
