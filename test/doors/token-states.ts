// What somebody may bring to a door instead of a key, in a cookie or in the header of a program.
import { createHash } from 'node:crypto';
import { Sessions } from '#identity';
import { must } from '../../apps/api/src/testing/campus.js';
import type { TestServer } from '../../apps/api/src/testing/test-server.js';
import type { Caller } from './reference.js';
import { UNKNOWN_ID } from './requests.js';
import type { StandingCase } from './standing-cases.js';
import { signedIn, type University } from './university.js';

/** Who this makes of them, and the headers that they send. */
export interface Bringing {
  caller: Caller;
  headers?: Record<string, string>;
}

export interface Bringers {
  server: TestServer;
  home: University;
  elsewhere: University;
  own: StandingCase;
}

/** By a header that opens nothing. */
const bearer = (name: string, cookie = ''): Caller => ({
  kind: 'nobody',
  name,
  cookie,
  brings: 'account',
  isProgram: true,
});

const nobody = (name: string, cookie: string, brings?: 'account' | 'applicant'): Bringing => ({
  caller: { kind: 'nobody', name, cookie, brings },
});

/** Every state of a token; who an officer is without one is nobody. */
export async function bringings({ server, home, elsewhere, own }: Bringers): Promise<Bringing[]> {
  const officer = home.member('officer of everything');
  const fresh = () => signedIn(server, officer);
  const good = await fresh();
  const token = good.split('=')[1] ?? '';
  const unknown = 'A'.repeat(token.length);
  const applicantToken = own.applicantCaller.cookie.split('=')[1] ?? '';
  const late = async (change: string) => {
    const cookie = await fresh();
    const hash = createHash('sha256')
      .update(cookie.split('=')[1] ?? '')
      .digest();
    const { rowCount } = await server.owner.query(`update operation.sessions set ${change} where token_hash = $1`, [
      hash,
    ]);
    if (rowCount !== 1) throw new Error('the session of this token is not there');
    return cookie;
  };
  return [
    nobody('without anything', ''),
    nobody('with an empty cookie', 'sekisho_session=', undefined),
    nobody('with garbage', 'sekisho_session=%00%ff;;;=', 'account'),
    nobody('with a token nobody was given', `sekisho_session=${unknown}`, 'account'),
    nobody(
      'with the hash of a token',
      `sekisho_session=${createHash('sha256').update(token).digest('hex')}`,
      'account',
    ),
    nobody('with half a token', `sekisho_session=${token.slice(0, -1)}`, 'account'),
    nobody('with a token in other case', `sekisho_session=${swapCase(token)}`, 'account'),
    nobody('with a token in another cookie', `session=${token}; SEKISHO_SESSION=${token}`),
    nobody('with the name of a property', 'sekisho_session=__proto__; __proto__=x; constructor=y', 'account'),
    nobody(
      'with a session unused for thirty minutes',
      await late(`last_seen_at = last_seen_at - interval '30 minutes'`),
      'account',
    ),
    nobody('with a session of twelve hours', await late(`expires_at = created_at`), 'account'),
    nobody('signed out', await signedOut(server, await fresh()), 'account'),
    nobody('with a closed account', await closed(server, home), 'account'),
    nobody('with an applicant’s token as a member’s', `sekisho_session=${applicantToken}`, 'account'),
    nobody('with a member’s token as an applicant’s', `sekisho_applicant=${token}`, 'applicant'),
    nobody('with a token behind a wrong one of the same name', `sekisho_session=${unknown}; ${good}`, 'account'),
    nobody('with a token of eight thousand letters', `sekisho_session=${'A'.repeat(8_000)}`, 'account'),
    program(bearer('with a session’s token as a program’s'), token),
    program(bearer('with a program’s token nobody was given'), `sekisho_${UNKNOWN_ID}.${unknown}`),
    program(bearer('with an empty header of a program'), ''),
    ...(await programs(server, home)),
    { ...nobody('with a token as a password', ''), headers: { authorization: basic(token) } },
    {
      ...nobody('with a token in other headers', ''),
      headers: { 'x-session': token, 'x-auth-token': token, 'x-user': officer.person },
    },
    {
      caller: {
        ...officer,
        name: 'with a token before a wrong one of the same name',
        cookie: `${good}; sekisho_session=${unknown}`,
      },
    },
    { caller: { ...(await ended(server, home)), name: 'whose role ended a moment ago' } },
    { caller: { ...elsewhere.member('officer of robotics'), name: 'an officer of another university' } },
    { caller: own.applicantCaller },
  ];
}

function program(caller: Caller, secret: string): Bringing {
  return { caller, headers: { authorization: `Bearer ${secret}` } };
}

/** Programs of people who made a token: one that may still come in, and those that may not any more. */
async function programs(server: TestServer, home: University): Promise<Bringing[]> {
  const make = async (cookie: string) => {
    const payload = { label: 'register', days: 30 };
    const { body } = must(
      await server.call({ method: 'POST', url: '/api/session/tokens', headers: { cookie }, payload }),
      201,
    );
    return { id: String(body['id']), secret: String(body['token']) };
  };
  const newcomer = (name: string) => home.newcomer(name, [{ role: 'officer', unit: null }]);
  const [good, bare, closing] = [
    await newcomer('program'),
    await newcomer('program-bare'),
    await newcomer('program-closed'),
  ];
  const [secret, bareSecret, closed] = [await make(good.cookie), await make(bare.cookie), await make(closing.cookie)];
  const revoked = await make(good.cookie);
  const url = `/api/session/tokens/${revoked.id}`;
  must(await server.call({ method: 'DELETE', url, headers: { cookie: good.cookie } }), 200);
  must(await home.founder.send('PUT', `/api/accounts/${closing.account}/closure`), 200);
  must(await home.founder.send('PUT', `/api/accounts/${bare.account}/roles`, { roles: [] }), 200);
  const asProgram = (member: typeof good, name: string) => ({ ...member, name, cookie: '', isProgram: true });
  return [
    program(asProgram(good, 'as an officer’s program'), secret.secret),
    program({ ...asProgram(bare, 'as a program of somebody without an office'), offices: [] }, bareSecret.secret),
    program(bearer('with a program’s token that was taken back'), revoked.secret),
    program(bearer('with a program’s token of a closed account'), closed.secret),
    program(bearer('with a program’s token beside a good cookie', good.cookie), `${secret.secret}x`),
    { ...nobody('with a program’s token as a cookie', `sekisho_session=${secret.secret}`, 'account') },
  ];
}

function basic(token: string): string {
  return `Basic ${Buffer.from(`sekisho_session:${token}`).toString('base64')}`;
}

function swapCase(token: string): string {
  return [...token]
    .map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
    .join('');
}

async function signedOut(server: TestServer, cookie: string): Promise<string> {
  must(await server.call({ method: 'DELETE', url: '/api/session', headers: { cookie } }), 204);
  return cookie;
}

async function closed(server: TestServer, home: University): Promise<string> {
  const member = await home.newcomer('closed', [{ role: 'officer', unit: null }]);
  must(await home.founder.send('PUT', `/api/accounts/${member.account}/closure`), 200);
  // As if the session had outlived the account: nothing but the account may decide.
  return signedIn(server, member);
}

async function ended(server: TestServer, home: University): Promise<Extract<Caller, { kind: 'account' }>> {
  const member = await home.newcomer('ended', [{ role: 'officer', unit: null }]);
  const reads = () => server.call({ method: 'GET', url: '/api/lists', headers: { cookie: member.cookie } });
  must(await reads(), 200);
  must(await home.founder.send('PUT', `/api/accounts/${member.account}/roles`, { roles: [] }), 200);
  must(await reads(), 403);
  return { ...member, offices: [] };
}

/** A second session of an applicant, as their link would begin it. */
export async function applicantAgain(server: TestServer, cookie: string): Promise<string> {
  const sessions = server.server.app.get(Sessions, { strict: false });
  const holder = await sessions.find(cookie.split('=')[1] ?? '', 'applicant');
  if (!holder) throw new Error('this applicant is not in');
  return `sekisho_applicant=${(await sessions.begin(holder)).token}`;
}
