// A server on which the campus stands already. It is founded once in a run; every test file gets a likeness of it.
import { randomBytes } from 'node:crypto';
import { onceInARun } from '../../../../test/support/once-in-a-run.js';
import { testDatabase, type Template } from '../../../../test/support/postgres.js';
import { campusOf, foundCampus, KEYS, type Campus, type Member } from './campus.js';
import { serverFor, type TestServer, type TestServerOptions } from './test-server.js';

interface Founded {
  names: Template;
  vaultKey: string;
  institution: string;
  members: Member[];
}

/** An API on databases of its own, and everybody signed in. */
export async function testCampus(options: TestServerOptions = {}): Promise<{ server: TestServer; campus: Campus }> {
  const { names, vaultKey, institution, members } = await onceInARun('campus', found);
  const databases = await testDatabase(names);
  const opened = await serverFor(databases, Buffer.from(vaultKey, 'base64'), options);
  const server = { ...opened, close: () => opened.close().then(() => databases.drop()) };
  return { server, campus: campusOf(server, institution, members) };
}

async function found(): Promise<Founded> {
  const [databases, vaultKey] = [await testDatabase(), randomBytes(32)];
  const server = await serverFor(databases, vaultKey);
  const campus = await foundCampus(server);
  await server.close();
  const members = KEYS.map((key) => ({ key, cookie: campus.as(key).cookie, person: campus.person(key) }));
  return { names: databases.names, vaultKey: vaultKey.toString('base64'), institution: campus.institution, members };
}
