import { ChangeRescreening } from '#cases';
import type { Commands } from '#commands';
import { defineSubscription } from '#event-store';
import { derivedId } from '#kernel';
import type { ListVersionAdopted } from '#screening';
import { answering } from '../machine.js';

const NAME = 'rescreen-people-when-list-changes';

/** Every adopted version asks for one search of what it added and changed, through everybody under clearance. */
export const rescreenPeopleWhenListChanges = (commands: Commands) =>
  defineSubscription({
    name: NAME,
    handles: ['ListVersionAdopted'],
    parkAfter: 6,
    handle: async (event) => {
      const { listId: list, version } = (event as unknown as ListVersionAdopted).data;
      const command = new ChangeRescreening(derivedId(event.id, 'rescreening'), {
        ...{ type: 'RequestRescreening', cause: 'list-changed', list, version, adoption: event.id },
      });
      await commands.send(command, answering(event, NAME, 'case.check'));
    },
  });
