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
  // The first who can confirm roles is appointed by one person, because there is nobody else; everybody after them by two.
  const [first, ...others] = PEOPLE.toSorted((one, other) => Number(isFirst(other)) - Number(isFirst(one)));
  if (!first) throw new Error('The demonstration has nobody');
  await openAccount(baseUrl, { administrator, second: null }, first);
  const second = new Browser(baseUrl, `second-${first.key}`, { email: first.email, password });
  for (const person of others) await openAccount(baseUrl, { administrator, second }, person);
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

const isFirst = ({ roles }: DemonstrationPerson) => roles.some(({ role }) => role === 'executive');

/** Who opens accounts, and who confirms the roles that take two. */
export interface Opening {
  administrator: Browser;
  second: Browser | null;
}

/** Opens an account with its roles and sets the password that everybody knows. */
export async function openAccount(
  baseUrl: string,
  { administrator, second }: Opening,
  person: DemonstrationPerson,
): Promise<void> {
  const { id, activationUrl, proposals } = await administrator.post('/api/accounts', {
    email: person.email,
    name: person.name,
    roles: person.roles,
    language: 'ja',
  });
  for (const proposal of proposals as string[])
    await second?.put(`/api/accounts/${String(id)}/proposals/${proposal}/confirmation`);
  const token = String(activationUrl).split('#')[1];
  await new Browser(baseUrl, `activation-${person.key}`).post('/api/accounts/activation', {
    token,
    password: DEMONSTRATION_PASSWORD,
  });
}
