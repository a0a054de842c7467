// The founding of the demonstration university: an administrator, the organisation tree, an account for every role.
import { Browser } from './browser.js';
import {
  ADMINISTRATOR,
  DEMONSTRATION_PASSWORD,
  PEOPLE,
  UNITS,
  UNIVERSITY,
  type DemonstrationPerson,
} from './people.js';
import type { Campus } from './scene.js';

/** Founds the university on an empty installation. @param token the one-time secret of the empty installation */
export async function foundDemonstration(baseUrl: string, token: string): Promise<Campus> {
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

/** Opens an account and sets the password that everybody knows. */
export async function openAccount(baseUrl: string, administrator: Browser, person: DemonstrationPerson): Promise<void> {
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
