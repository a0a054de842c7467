// The people of the demonstration in a house of their own, for journeys that tell a story by HTTP and in the browser.
import { setTimeout as pause } from 'node:timers/promises';
import { Database } from '#database';
import { openEventStore } from '#event-store';
import { Browser } from '../../apps/cli/src/demonstration/browser.js';
import { foundDemonstration } from '../../apps/cli/src/demonstration/founding.js';
import { startHouse, type House, type HouseOptions } from './house.js';
import { newSetupToken } from './setup-token.js';

export interface University {
  baseUrl: string;
  house: House;
  /** The browser of one of the demonstration's people. */
  as: (key: string) => Browser;
  newBrowser: (name: string) => Browser;
  /** A request with headers of its own, under that person's session. */
  send: (
    key: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  download: (key: string, path: string) => Promise<Response>;
  /** How many events of a type the log holds. */
  countOf: (type: string) => Promise<number>;
  until: <Value>(look: () => Promise<Value | null | undefined>) => Promise<NonNullable<Value>>;
  pause: (ms: number) => Promise<void>;
  close: () => Promise<void>;
}

const COUNTED_MAX = 10_000;

/** Starts a house, founds the university and opens its accounts through the public API. */
export async function foundUniversity(options: HouseOptions = {}): Promise<University> {
  const house = await startHouse(options);
  const { baseUrl } = house;
  const campus = await foundDemonstration(baseUrl, await newSetupToken(house.database.url));
  const url = house.database.url;
  const database = new Database({ url, role: 'sekisho_worker', applicationName: 'test', connectionsMax: 1 });
  const store = await openEventStore({ url: process.env['EVENT_STORE_URL'] ?? null, database });
  const send: University['send'] = (key, method, path, body, headers = {}) =>
    campus.as(key).raw(method, path, body, headers);
  return {
    baseUrl,
    house,
    ...campus,
    send,
    download: (key, path) => send(key, 'GET', path),
    countOf: async (type) => (await store.ofType(type, COUNTED_MAX)).length,
    until,
    pause: (ms) => pause(ms),
    close: async () => {
      await store.close();
      await database.close();
      await house.stop();
    },
  };
}

async function until<Value>(look: () => Promise<Value | null | undefined>): Promise<NonNullable<Value>> {
  for (let attempt = 0; attempt < 1_800; attempt += 1) {
    const seen = await look();
    if (seen !== null && seen !== undefined) return seen;
    await pause(50);
  }
  throw new Error('Waited 90 seconds in vain');
}
