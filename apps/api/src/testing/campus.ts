// For specs only: a small fictional university with one person per role, each signed in at a browser of their own.
import type { Role } from '#kernel';
import type { Answer, TestServer } from './test-server.js';

export const PASSWORD = 'a long enough password';

export interface Browser {
  cookie: string;
  /** A write carries a fresh Idempotency-Key unless one is given. */
  send(method: Method, url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Campus {
  institution: string;
  as(key: Key): Browser;
  /** Ids of the accounts' persons. */
  person(key: Key): string;
}

const UNITS = [
  { unit: 'engineering', name: { ja: '工学部', en: 'Engineering' }, parent: null },
  { unit: 'robotics', name: { ja: 'ロボット工学科', en: 'Robotics' }, parent: 'engineering' },
  { unit: 'science', name: { ja: '理学部', en: 'Science' }, parent: null },
];

const PEOPLE = {
  host: { role: 'host', unit: 'robotics' },
  otherHost: { role: 'host', unit: 'science' },
  clerk: { role: 'clerk', unit: 'engineering' },
  dean: { role: 'dean', unit: 'engineering' },
  secondDean: { role: 'dean', unit: 'engineering' },
  scienceDean: { role: 'dean', unit: 'science' },
  officer: { role: 'officer', unit: null },
  secondOfficer: { role: 'officer', unit: null },
  executive: { role: 'executive', unit: null },
  inspector: { role: 'inspector', unit: null },
} as const satisfies Record<string, { role: Role; unit: string | null }>;

export type Key = keyof typeof PEOPLE | 'administrator';
export const KEYS = ['administrator', ...Object.keys(PEOPLE)] as readonly Key[];

/** Somebody who is signed in. */
export interface Member {
  key: Key;
  cookie: string;
  person: string;
}

/** A browser without a session. */
export function newBrowser(server: TestServer, cookie = ''): Browser {
  const browser: Browser = {
    cookie,
    send: async (method, url, body, headers = {}) => {
      const answer = await server.call({
        method,
        url,
        headers: { ...(browser.cookie ? { cookie: browser.cookie } : {}), 'accept-language': 'en', ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const set = [answer.headers['set-cookie'] ?? []].flat() as string[];
      if (set.length > 0) browser.cookie = set.map((line) => line.split(';')[0]).join('; ');
      return answer;
    },
  };
  return browser;
}

/** Founds the university and signs everybody in. @param name tells several universities on one server apart */
export async function foundCampus(server: TestServer, name = 'keyaki'): Promise<Campus> {
  const administrator = newBrowser(server);
  const founded = await administrator.send('POST', '/api/setup', {
    token: await server.setupToken(),
    institutionName: { ja: `${name}大学`, en: name },
    name: { ja: '管理 太郎', en: 'Kanri Taro' },
    email: `administrator@${name}.example`,
    password: PASSWORD,
  });
  must(founded, 201);
  for (const unit of UNITS) must(await administrator.send('POST', '/api/units', unit), 201);
  const members: Member[] = [
    { key: 'administrator', cookie: administrator.cookie, person: String(founded.body['person']) },
  ];
  let second: Browser | undefined;
  for (const [key, grant] of Object.entries(PEOPLE) as [Key, { role: Role; unit: string | null }][]) {
    const { browser, person } = await admit(
      server,
      { administrator, second },
      { email: `${key}@${name}.example`, key, grant },
    );
    if (key === 'executive') second = browser;
    members.push({ key, cookie: browser.cookie, person });
  }
  return campusOf(server, (founded.body['institution'] as { id: string }).id, members);
}

/** The campus whose members are signed in by these cookies. */
export function campusOf(server: TestServer, institution: string, members: readonly Member[]): Campus {
  const browsers = new Map(members.map(({ key, cookie }) => [key, newBrowser(server, cookie)]));
  const persons = new Map(members.map(({ key, person }) => [key, person]));
  return { institution, as: (key) => found(browsers, key), person: (key) => found(persons, key) };
}

async function admit(
  server: TestServer,
  { administrator, second }: { administrator: Browser; second: Browser | undefined },
  { email, key, grant }: { email: string; key: string; grant: { role: Role; unit: string | null } },
): Promise<{ browser: Browser; person: string }> {
  const opened = await administrator.send('POST', '/api/accounts', {
    email,
    name: { ja: `例 ${key}`, en: `Rei ${key}` },
    roles: [grant],
    language: 'en',
  });
  must(opened, 201);
  await confirmProposed(second, opened);
  const browser = newBrowser(server);
  const token = String(opened.body['activationUrl']).split('#')[1];
  must(await browser.send('POST', '/api/accounts/activation', { token, password: PASSWORD }), 200);
  const session = await browser.send('POST', '/api/session', { email, password: PASSWORD });
  must(session, 201);
  return { browser, person: String(session.body['person']) };
}

/**
 * What an administrator proposed for an account, confirmed by a second person.
 * @param answer of the opening of the account, or of its roles
 * @returns the position behind which all of it is in the log
 */
export async function confirmProposed(
  second: Browser | undefined,
  { body }: Answer,
  account = String(body['id']),
): Promise<string> {
  let position = String(body['position']);
  for (const proposal of body['proposals'] as string[]) {
    if (!second) throw new Error('Nobody here confirms roles yet');
    const url = `/api/accounts/${account}/proposals/${proposal}/confirmation`;
    position = String(must(await second.send('PUT', url), 200).body['position']);
  }
  return position;
}

/** The answer, or an error that shows it. */
export function must(answer: Answer, status: number): Answer {
  if (answer.status === status) return answer;
  throw new Error(`Expected ${status}, got ${answer.status}: ${answer.text}`);
}

function found<Value>(map: Map<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nobody here is called ${key}`);
  return value;
}
