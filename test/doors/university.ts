// Two universities on one server, with somebody of every office at every place that could make a difference. A new role has no row in OFFICES
// and fails the build until somebody says where its holders stand.
import { Sessions } from '#identity';
import type { Role } from '#kernel';
import {
  confirmProposed,
  must,
  newBrowser,
  PASSWORD,
  type Browser,
  type Campus,
} from '../../apps/api/src/testing/campus.js';
import type { TestServer } from '../../apps/api/src/testing/test-server.js';
import type { Caller } from './reference.js';

export const UNITS = [
  { unit: 'engineering', name: { ja: '工学部', en: 'Engineering' }, parent: null },
  { unit: 'robotics', name: { ja: 'ロボット工学科', en: 'Robotics' }, parent: 'engineering' },
  { unit: 'science', name: { ja: '理学部', en: 'Science' }, parent: null },
];

/** Every unit from the department upwards. */
export const UP_FROM_ROBOTICS = ['robotics', 'engineering'];

type Office = { role: Role; unit: string | null };

/** Over which units an office is held: the department of the case, the faculty above it, another one, all. */
const OFFICES: Record<Role, readonly (string | null)[]> = {
  host: ['robotics', 'science'],
  clerk: ['robotics', 'engineering', 'science', null],
  dean: ['robotics', 'engineering', 'science', null],
  officer: [null, 'science'],
  executive: [null],
  president: [null],
  inspector: [null],
  administrator: [null],
};

/** Who needs a sentence: several offices, none, and a second holder of the same one. */
const OTHERS: Record<string, readonly Office[]> = {
  'another host of robotics': [{ role: 'host', unit: 'robotics' }],
  'the dean of engineering who is a host': [
    { role: 'host', unit: 'robotics' },
    { role: 'dean', unit: 'engineering' },
  ],
  'the dean of science who is the clerk of engineering': [
    { role: 'dean', unit: 'science' },
    { role: 'clerk', unit: 'engineering' },
  ],
  'an account without an office': [],
};

const OF_ANOTHER_UNIVERSITY: Record<string, readonly Office[]> = Object.fromEntries(
  (Object.keys(OFFICES) as Role[]).map((role) => [
    officeName({ role, unit: 'robotics' }),
    [{ role, unit: OFFICES[role].includes('robotics') ? 'robotics' : null }],
  ]),
);

export type Member = Extract<Caller, { kind: 'account' }>;

export interface University {
  institution: string;
  members: readonly Member[];
  member(name: string): Member;
  browser(name: string): Browser;
  /** Who founded it, its first administrator. */
  founder: Browser;
  /** Somebody more, who is nobody's neighbour in the matrix. */
  newcomer(name: string, offices: readonly Office[]): Promise<Member>;
  /** As the helpers of the API's own tests want it. */
  campus: Campus;
}

function officeName({ role, unit }: Office): string {
  return `${role} of ${unit ?? 'everything'}`;
}

/** @param isHome false: the other university, where one of every office is enough */
export async function foundUniversity(server: TestServer, name: string, isHome: boolean): Promise<University> {
  const founder = newBrowser(server);
  const founded = await founder.send('POST', '/api/setup', {
    ...{ token: await server.setupToken(), institutionName: { ja: `${name}大学`, en: name } },
    ...{ name: { ja: '創立 太郎', en: 'Founder' }, email: `founder@${name}.example`, password: PASSWORD },
  });
  must(founded, 201);
  const institution = (founded.body['institution'] as { id: string }).id;
  for (const unit of UNITS) must(await founder.send('POST', '/api/units', unit), 201);
  const home = Object.entries(OFFICES).flatMap(([role, units]) =>
    units.map((unit): [string, readonly Office[]] => {
      const office = { role: role as Role, unit };
      return [officeName(office), [office]];
    }),
  );
  const wanted = isHome ? [...home, ...Object.entries(OTHERS)] : Object.entries(OF_ANOTHER_UNIVERSITY);
  const members: Member[] = [];
  for (const [title, offices] of wanted) {
    const email = `${members.length}@${name}.example`;
    const called = isHome ? title : `${title} of another university`;
    const second = members.find(isExecutive);
    members.push(await admit(server, { founder, second }, { institution, email, name: called, offices }));
  }
  const newcomer: University['newcomer'] = (title, offices) =>
    admit(
      server,
      { founder, second: members.find(isExecutive) },
      { institution, email: `${title}@${name}.example`, name: title, offices },
    );
  return university(server, { institution, founder, members, newcomer });
}

const isExecutive = ({ offices }: Member) => offices.some(({ role }) => role === 'executive');

function university(
  server: TestServer,
  founded: Pick<University, 'institution' | 'founder' | 'members' | 'newcomer'>,
): University {
  const { institution, members } = founded;
  const member = (title: string) => {
    const found = members.find((each) => each.name === title || each.name === `${title} of another university`);
    if (!found) throw new Error(`Nobody here is called ${title}`);
    return found;
  };
  const browser = (title: string) => newBrowser(server, member(title).cookie);
  const played: Partial<Record<string, string>> = {
    ...{ host: 'host of robotics', dean: 'dean of engineering', officer: 'officer of everything' },
    ...{ executive: 'executive of everything' },
  };
  const campus: Campus = {
    institution,
    as: (key) =>
      browser(members.some(({ name: title }) => title === played[key]) ? (played[key] ?? key) : `${key} of robotics`),
    person: (key) => member(played[key] ?? key).person,
  };
  return { ...founded, member, browser, campus };
}

async function admit(
  server: TestServer,
  { founder, second }: { founder: Browser; second: Member | undefined },
  person: { institution: string; email: string; name: string; offices: readonly Office[] },
): Promise<Member> {
  const { institution, email, name, offices } = person;
  const opened = await founder.send('POST', '/api/accounts', {
    ...{ email, name: { ja: `例 ${name}`, en: name }, roles: offices, language: 'en' },
  });
  must(opened, 201);
  await confirmProposed(second && newBrowser(server, second.cookie), opened);
  const token = String(opened.body['activationUrl']).split('#')[1];
  must(await newBrowser(server).send('POST', '/api/accounts/activation', { token, password: PASSWORD }), 200);
  const account = String(opened.body['id']);
  const { rows } = await server.owner.query<{ person: string }>(
    'select person from operation.credentials where account = $1',
    [account],
  );
  const member = { kind: 'account' as const, name, institution, account, person: rows[0]?.person ?? '', offices };
  return { ...member, cookie: await signedIn(server, member) };
}

/** A session as signing in would begin it, without the price of the password. @returns the cookie header */
export async function signedIn(
  server: TestServer,
  { institution, person, account }: Pick<Member, 'institution' | 'person' | 'account'>,
): Promise<string> {
  const sessions = server.server.app.get(Sessions, { strict: false });
  const { token } = await sessions.begin({ kind: 'account', institution, person, account });
  return `sekisho_session=${token}`;
}
