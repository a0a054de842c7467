// The university of a campaign: the demonstration's people, and as many more deans and officers as shall contend for one decision.
import { randomUUID } from 'node:crypto';
import { importList } from '../../../apps/cli/src/demonstration/clearance.js';
import { foundDemonstration } from '../../../apps/cli/src/demonstration/founding.js';
import { FIRST_VERSION } from '../../../apps/cli/src/demonstration/list.js';
import { ADMINISTRATOR, DEMONSTRATION_PASSWORD, PEOPLE } from '../../../apps/cli/src/demonstration/people.js';
import { newSetupToken } from '../../support/setup-token.js';
import { newJournal, type Journal } from './journal.js';
import type { Site } from '../site.js';
import { Visitor, type Door } from './visitor.js';

export interface Campus {
  door: Door;
  journal: Journal;
  /** One of the demonstration's people; the same session for everyone who asks. */
  as: (key: string) => Visitor;
  /** Somebody without an account. */
  stranger: () => Visitor;
  /** Opens accounts of one role more and signs them in. */
  more: (role: string, unit: string | null, count: number) => Promise<Visitor[]>;
  close: () => void;
}

const PATIENCE_MS = 120_000;

/** Founds the university of a site whose programs run, and adopts its list. @param lane tells the addresses of two sites apart */
export async function foundCampus(site: Site, lane: number): Promise<Campus> {
  const baseUrl = `http://127.0.0.1:${site.port}`;
  const founded = await foundDemonstration(baseUrl, await newSetupToken(site.url));
  await importList(founded.as('nakamura'), FIRST_VERSION, '2026-10-01');
  const journal = newJournal();
  const door: Door = { port: site.port, journal, patienceMs: PATIENCE_MS, address: addresses(lane) };
  const opened: Visitor[] = [];
  const visitor = (email?: string) => {
    const credentials = email === undefined ? null : { email, password: DEMONSTRATION_PASSWORD };
    const visitor = new Visitor(door, credentials);
    opened.push(visitor);
    return visitor;
  };
  const people = new Map([ADMINISTRATOR, ...PEOPLE].map(({ key, email }) => [key, visitor(email)]));
  const as = (key: string) => {
    const person = people.get(key);
    if (!person) throw new Error(`Nobody is called ${key}`);
    return person;
  };
  // One after another: a password is dear to compute, and a hundred at once would be a flood.
  for (const person of people.values()) await person.signIn();
  const more: Campus['more'] = async (role, unit, count) => {
    const visitors: Visitor[] = [];
    for (let n = 0; n < count; n += 1)
      visitors.push(await openAccount([as('fujita'), as('yamamoto')], { role, unit }, visitor));
    return visitors;
  };
  const close = () => opened.forEach((each) => each.close());
  return { door, journal, as, stranger: () => visitor(), more, close };
}

async function openAccount(
  [administrator, second]: [Visitor, Visitor],
  { role, unit }: { role: string; unit: string | null },
  visitor: (email?: string) => Visitor,
): Promise<Visitor> {
  const email = `${role}-${randomUUID().slice(0, 8)}@sekigaoka.example`;
  const account = {
    email,
    name: { ja: `委員 ${role}`, en: `Member ${role}` },
    roles: [{ role, unit }],
    language: 'en',
  };
  const { id, activationUrl, proposals } = await administrator.save('POST', '/api/accounts', account);
  for (const proposal of proposals as string[])
    await second.save('PUT', `/api/accounts/${String(id)}/proposals/${proposal}/confirmation`, {});
  const token = String(activationUrl).split('#')[1];
  await visitor().save('POST', '/api/accounts/activation', { token, password: DEMONSTRATION_PASSWORD });
  const opened = visitor(email);
  await opened.signIn();
  return opened;
}

// All of 127.0.0.0/8 is this machine on Linux; elsewhere only 127.0.0.1 is, and the house's limits by address are felt.
function addresses(lane: number): () => string | undefined {
  let last = 0;
  return () => {
    last += 1;
    return process.platform === 'linux' ? `127.${lane + 1}.${Math.floor(last / 250)}.${(last % 250) + 1}` : undefined;
  };
}
