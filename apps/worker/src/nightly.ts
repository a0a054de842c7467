// Once a day everybody under clearance is searched in all lists: what the changes of lists found must be all there is, and what only time
// brings up (a dismissal that has run out) comes up here.
import { ChangeRescreening } from '#cases';
import type { Commands } from '#commands';
import type { Database } from '#database';
import { derivedId, type Clock, type InstitutionId } from '#kernel';
import { dayInJapan } from '#policy';
import { machine } from './machine.js';
import type { Chores } from './upkeep.js';

const NAME = 'sweep-everybody-once-a-day';

/** Asks for the search, once a day and institution however often it is done; answers how many were asked for. */
export function nightlySearch(database: Database, commands: Pick<Commands, 'send'>, clock: Clock): Chores {
  return { 'search through everybody': () => askForAll(database, commands, clock) };
}

async function askForAll(database: Database, commands: Pick<Commands, 'send'>, clock: Clock): Promise<number> {
  const { rows } = await database.query<{ institution: InstitutionId }>(
    'select distinct institution from views.lists_in_force order by institution',
  );
  let asked = 0;
  for (const { institution } of rows) {
    const rescreeningId = derivedId(institution, 'sweep', dayInJapan(clock.now().toISOString()));
    const everything = { cause: 'sweep', list: null, version: null, adoption: null } as const;
    const { events } = await commands.send(
      new ChangeRescreening(rescreeningId, { type: 'RequestRescreening', ...everything }),
      { actor: machine(NAME, institution), permission: 'case.check', route: NAME },
    );
    asked += events.length;
  }
  return asked;
}
