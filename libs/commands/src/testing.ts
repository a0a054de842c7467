// For specs only: the command side of a process on a real PostgreSQL, with a clock that stands still. Never exported by index.ts.
import { Test, type TestingModule } from '@nestjs/testing';
import { Database } from '#database';
import { EventLog, PostgresEventStore } from '#event-store';
import { CodeAttempts, Credentials, Members, Sessions, SetupTokens, SignIn, SignInAttempts } from '#identity';
import { RandomIds, SettableClock, type Actor, type InstitutionId, type RoleGrant } from '#kernel';
import { Vault, VaultKey } from '#vault';
import { testDatabase } from '../../../test/support/postgres.js';
import type { CommandTrace } from './command-trace.js';
import { Commands } from './commands.js';
import { CommandsModule } from './commands.module.js';
import { Denials } from './denials.js';
import { Activation } from './members/activation.js';
import { Erasures } from './members/erasures.js';
import { FirstAdministrator } from './members/first-administrator.js';

export const TEST_INSTITUTION: InstitutionId = '00000000-0000-4000-8000-00000000000a';
const PEPPER = Buffer.alloc(32, 7);

export type TestHouse = Awaited<ReturnType<typeof testHouse>>;

/** @param trace what hears of every command; silent when absent */
export async function testHouse(trace: CommandTrace = { begin: () => () => undefined }) {
  const db = await testDatabase();
  const open = (url: string, role?: 'sekisho_worker' | 'sekisho_api') =>
    new Database({ url, role, applicationName: 'test', connectionsMax: 12 });
  const database = open(db.url, 'sekisho_worker');
  const apiDatabase = open(db.url, 'sekisho_api');
  const vaultDatabase = open(db.vaultUrl);
  const clock = new SettableClock(new Date('2026-11-23T00:00:00.000Z'));
  const ids = new RandomIds();
  const vault = await Vault.open(vaultDatabase, new VaultKey(Buffer.alloc(32, 3)), clock);
  const store = new PostgresEventStore(database);
  const log = new EventLog(store, vault, ids, 'test');
  const members = new Members(log, clock);
  const credentials = new Credentials(
    apiDatabase,
    clock,
    async (account, institution) => (await members.find(account, institution)) !== null,
  );
  const module: TestingModule = await Test.createTestingModule({
    imports: [
      CommandsModule.forRoot({
        useFactory: () => ({ log, clock, ids, trace, accounts: credentials, shredder: vault }),
        commands: [],
      }),
    ],
  }).compile();
  await module.init();
  const commands = module.get(Commands);
  const sessions = new Sessions(apiDatabase, clock);
  const attempts = new SignInAttempts(apiDatabase, clock, PEPPER);
  const tokens = new SetupTokens(apiDatabase, clock);
  return {
    /** For who gets past the roles: the login user's own. */
    url: db.url,
    ...{ database, apiDatabase, clock, ids, log, vault, members, credentials, sessions, attempts, tokens, commands },
    denials: module.get(Denials),
    erasures: module.get(Erasures),
    signIn: new SignIn(credentials, attempts, sessions, members),
    codes: new CodeAttempts(apiDatabase, clock),
    activation: new Activation(commands, log, credentials, clock),
    setup: new FirstAdministrator(commands, tokens, credentials, clock),
    async close(): Promise<void> {
      await module.close();
      await store.close();
      await Promise.all([database.close(), apiDatabase.close(), vaultDatabase.close()]);
      await db.drop();
    },
  };
}

/** Somebody with an account in the test's institution. */
export function testActor(id: string, roles: RoleGrant[] = [], changes: Partial<Actor> = {}): Actor {
  return { kind: 'person', id, institution: TEST_INSTITUTION, account: null, onBehalfOf: null, roles, ...changes };
}

export const ADMINISTRATOR = testActor('00000000-0000-4000-8000-0000000000ad', [{ role: 'administrator', unit: null }]);
export const OPERATOR = testActor('test', [], { kind: 'operator' });
