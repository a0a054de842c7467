// The demonstration university: founded, peopled and lived through by ordinary requests to the public API, under a simulated clock.
import { Browser } from './browser.js';
import {
  ADMINISTRATOR,
  DEMONSTRATION_PASSWORD,
  PEOPLE,
  UNITS,
  UNIVERSITY,
  type DemonstrationPerson,
} from './people.js';
import type { Campus, Scene } from './scene.js';
import * as decided from './stories-decided.js';
import * as open from './stories-open.js';

export interface Seeding {
  baseUrl: string;
  /** The one-time secret of the empty installation. */
  setupToken: string;
  /** Moves the clocks of api and worker; resolves when both have. */
  setClock: (instant: Date) => Promise<void>;
  /** The real time, at which the simulated weeks end. */
  today: Date;
}

const FOUNDED_DAYS_AGO = 45;
const TOKYO_OFFSET_HOURS = 9;

/** In the order of time, so that the log of the demonstration never runs backwards. */
function scenes(): Scene[] {
  const stories = [...Object.values(decided), ...Object.values(open)];
  return stories.flatMap((story) => story()).sort((a, b) => b.daysAgo - a.daysAgo || a.hour - b.hour);
}

/** The instant `hour` o'clock in Tokyo on the day `daysAgo` days before today. */
function instant(today: Date, daysAgo: number, hour: number): Date {
  const tokyo = new Date(today.getTime() + TOKYO_OFFSET_HOURS * 3_600_000);
  return new Date(
    Date.UTC(tokyo.getUTCFullYear(), tokyo.getUTCMonth(), tokyo.getUTCDate() - daysAgo, hour - TOKYO_OFFSET_HOURS),
  );
}

/**
 * Founds the university and plays its six weeks.
 * @throws Refused when the product refuses a step of a story: the demonstration is then wrong, or the product is
 */
export async function seedDemonstration({ baseUrl, setupToken, setClock, today }: Seeding): Promise<void> {
  await setClock(instant(today, FOUNDED_DAYS_AGO, 9));
  const campus = await found(baseUrl, setupToken);
  for (const { daysAgo, hour, play } of scenes()) {
    await setClock(instant(today, daysAgo, hour));
    await play(campus);
  }
}

async function found(baseUrl: string, token: string): Promise<Campus> {
  const password = DEMONSTRATION_PASSWORD;
  const founder = new Browser(baseUrl, 'founder');
  await founder.post('/api/setup', {
    token,
    institutionName: UNIVERSITY,
    name: ADMINISTRATOR.name,
    email: ADMINISTRATOR.email,
    password,
  });
  const administrator = new Browser(baseUrl, ADMINISTRATOR.key, { email: ADMINISTRATOR.email, password });
  for (const unit of UNITS) await administrator.post('/api/units', { ...unit });
  for (const person of PEOPLE) await openAccount(baseUrl, administrator, person);
  const people = new Map(
    [ADMINISTRATOR, ...PEOPLE].map(({ key, email }) => [key, new Browser(baseUrl, key, { email, password })]),
  );
  return {
    as: (key) => {
      const browser = people.get(key);
      if (!browser) throw new Error(`Nobody of the demonstration is called ${key}`);
      return browser;
    },
    newBrowser: (name) => new Browser(baseUrl, name),
  };
}

async function openAccount(baseUrl: string, administrator: Browser, person: DemonstrationPerson): Promise<void> {
  const { activationUrl } = await administrator.post('/api/accounts', {
    email: person.email,
    name: person.name,
    roles: person.roles,
    language: 'ja',
  });
  const token = String(activationUrl).split('#')[1];
  await new Browser(baseUrl, `activation-${person.key}`).post('/api/accounts/activation', {
    token,
    password: DEMONSTRATION_PASSWORD,
  });
}
