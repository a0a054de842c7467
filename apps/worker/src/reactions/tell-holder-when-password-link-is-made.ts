import { evolveAccount, unopenedAccount, type AccountEvent } from '#identity';
import { defineSubscription } from '#event-store';
import { passwordLinkLetter, passwordLinkId, type NewMail } from '#mail';
import type { Clock } from '#kernel';
import type { MailWorld } from '../mail/mail-world.js';

type World = Pick<MailWorld, 'log' | 'outbox' | 'links' | 'into'>;

/**
 * Whoever has a password hears that somebody else made a link to set another: by it they could sign in as them. Not the first link of an account, and none
 * that opens nothing any more. The mail is one however often the event comes, and goes out in office hours as every mail does.
 */
export const tellHolderWhenPasswordLinkIsMade = ({ log, outbox, links, into }: World, clock: Clock) =>
  defineSubscription({
    name: 'tell-holder-when-password-link-is-made',
    handles: ['ActivationRequested'],
    handle: async (recorded) => {
      const event = recorded as unknown as Extract<AccountEvent, { type: 'ActivationRequested' }>;
      const { institution, stream, version, at } = event;
      const events = (await log.read(stream, { institution })) as unknown as AccountEvent[];
      const before = events.filter((each) => each.version < version).reduce(evolveAccount, unopenedAccount);
      const now = clock.now().toISOString();
      if (before.status !== 'active' || event.actor.id === before.person || event.data.expiresAt <= now) return;
      const { account, language } = before;
      const mail: NewMail = {
        ...{ mailId: passwordLinkId(event.id), institution, kind: 'password-link', account, language },
        ...passwordLinkLetter(at, links.home, language),
        ...{ writtenAt: now, usefulUntil: null },
      };
      await outbox.write([mail], into);
    },
  });
