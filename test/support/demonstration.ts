// The demonstration university with all its stories told, in a house of its own: screens with something on them.
import { randomBytes } from 'node:crypto';
import { Browser } from '../../apps/cli/src/demonstration/browser.js';
import { seedDemonstration } from '../../apps/cli/src/demonstration/index.js';
import { ADMINISTRATOR, DEMONSTRATION_PASSWORD, PEOPLE } from '../../apps/cli/src/demonstration/people.js';
import { startHouse, type House } from './house.js';
import { onceInARun } from './once-in-a-run.js';
import type { Template } from './postgres.js';
import { newSetupToken } from './setup-token.js';

export interface Demonstration {
  baseUrl: string;
  house: House;
  /** One of its people, by HTTP. */
  as: (key: string) => Browser;
  newBrowser: (name: string) => Browser;
  close: () => Promise<void>;
}

/** Starts a house in which the demonstration's six weeks were told, all of them today: once in a run, and this is its likeness. */
export async function tellDemonstration(): Promise<Demonstration> {
  const { names, key } = await onceInARun('demonstration', tell);
  const house = await startHouse({ env: { SEKISHO_KEY: key }, template: names });
  const { baseUrl } = house;
  return {
    baseUrl,
    house,
    as: peopleAt(baseUrl),
    newBrowser: (name) => new Browser(baseUrl, name),
    close: () => house.stop(),
  };
}

async function tell(): Promise<{ names: Template; key: string }> {
  const key = randomBytes(32).toString('base64');
  const house = await startHouse({ env: { SEKISHO_KEY: key } });
  const setupToken = await newSetupToken(house.database.url);
  try {
    await seedDemonstration({
      ...{ baseUrl: house.baseUrl, setupToken, today: new Date() },
      setClock: async () => undefined,
    });
  } catch (error) {
    // A fault of the house says of itself no more than a number; its log tells the rest.
    const unforeseen = house.printed().match(/^.*"unforeseen.*$/gm) ?? [];
    throw new Error([String(error), ...unforeseen].join('\n'), { cause: error });
  }
  await house.halt();
  return { names: house.database.names, key };
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
