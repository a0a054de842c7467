// The demonstration university with all its stories told, in a house of its own: screens with something on them.
import { Browser } from '../../apps/cli/src/demonstration/browser.js';
import { seedDemonstration } from '../../apps/cli/src/demonstration/index.js';
import { ADMINISTRATOR, DEMONSTRATION_PASSWORD, PEOPLE } from '../../apps/cli/src/demonstration/people.js';
import { startHouse, type House } from './house.js';
import { newSetupToken } from './setup-token.js';

export interface Demonstration {
  baseUrl: string;
  house: House;
  /** One of its people, by HTTP. */
  as: (key: string) => Browser;
  newBrowser: (name: string) => Browser;
  close: () => Promise<void>;
}

/** Starts a house and tells the demonstration's six weeks in it, all of them today. */
export async function tellDemonstration(): Promise<Demonstration> {
  const house = await startHouse();
  const { baseUrl } = house;
  const setupToken = await newSetupToken(house.database.url);
  try {
    await seedDemonstration({ baseUrl, setupToken, setClock: async () => undefined, today: new Date() });
  } catch (error) {
    // A fault of the house says of itself no more than a number; its log tells the rest.
    const unforeseen = house.printed().match(/^.*"unforeseen.*$/gm) ?? [];
    throw new Error([String(error), ...unforeseen].join('\n'), { cause: error });
  }
  return {
    baseUrl,
    house,
    as: peopleAt(baseUrl),
    newBrowser: (name) => new Browser(baseUrl, name),
    close: () => house.stop(),
  };
}

/** The people of a demonstration that runs at this address. */
export function peopleAt(baseUrl: string): (key: string) => Browser {
  const people = new Map(
    [ADMINISTRATOR, ...PEOPLE].map(({ key, email }) => [
      key,
      // Not the name of the storyteller's own browsers: each browser's idempotency keys are its name and a number.
      new Browser(baseUrl, `visitor-${key}`, { email, password: DEMONSTRATION_PASSWORD }),
    ]),
  );
  return (key) => {
    const person = people.get(key);
    if (!person) throw new Error(`Nobody of the demonstration is called ${key}`);
    return person;
  };
}
