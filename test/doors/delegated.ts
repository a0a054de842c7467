// Somebody without an office of their own, whom a dean has named to decide in their place.
import { must } from '../../apps/api/src/testing/campus.js';
import type { DoorHouse } from './house.js';
import { atRest } from './ledger.js';
import type { Member } from './university.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const made = new WeakMap<DoorHouse, Promise<{ deputy: Member; delegation: string }>>();

/** The delegate, and the delegation by which they stand in for the dean of engineering. */
export function delegated(house: DoorHouse): Promise<{ deputy: Member; delegation: string }> {
  const known = made.get(house) ?? give(house);
  made.set(house, known);
  return known;
}

async function give({ server, home }: DoorHouse): Promise<{ deputy: Member; delegation: string }> {
  const deputy = await home.newcomer('deputy', []);
  const until = new Date(server.clock.now().getTime() + 30 * DAY_MS).toISOString();
  const words = { to: deputy.account, role: 'dean', unit: 'engineering', from: null, until, reason: '海外出張' };
  const given = await home.browser('dean of engineering').send('POST', '/api/delegations', words);
  must(given, 201);
  await atRest(server);
  return { deputy, delegation: String(given.body['id']) };
}
