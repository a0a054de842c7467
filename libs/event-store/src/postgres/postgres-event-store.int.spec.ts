// PostgreSQL behind the common suite; what is PostgreSQL's alone is in fence.int.spec.ts and guards.int.spec.ts.
import { expect } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Database } from '#database';
import { deafProxy, type DeafProxy } from '../../../../test/support/deaf-proxy.js';
import { testDatabase } from '../../../../test/support/postgres.js';
import { describeEventStore } from '../conformance/event-store-suite.js';
import type { Appended, AppendRequest, EventStore } from '../event-store.js';
import { present } from '../present.js';
import { callAppend } from './append-call.js';
import { PostgresEventStore } from './postgres-event-store.js';

describeEventStore('PostgreSQL', async () => {
  const db = await testDatabase();
  const databases: Database[] = [];
  const proxies: DeafProxy[] = [];
  const storeOn = (url: string): PostgresEventStore => {
    const database = new Database({ url, role: 'sekisho_worker', applicationName: 'test', connectionsMax: 5 });
    databases.push(database);
    return new PostgresEventStore(database);
  };
  const deaf = async (): Promise<EventStore> => {
    const proxy = await deafProxy(db.url);
    proxies.push(proxy);
    const store = storeOn(proxy.url);
    await store.end();
    proxy.loseAnswers();
    return store;
  };
  // No store of production waits in the middle of a transaction: this one does what the house's own would do, one append at a time.
  const pausing = async (pauseMs: () => number): Promise<EventStore> => {
    const database = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test', connectionsMax: 20 });
    databases.push(database);
    const append = (request: AppendRequest) =>
      database.transaction(async (tx): Promise<Appended> => {
        const [outcome] = await callAppend(tx, [request], false);
        const { version, position } = present(outcome);
        await pause(pauseMs());
        return { version: present(version), position: present(position) };
      });
    return Object.assign(new PostgresEventStore(database), { append });
  };
  return {
    store: storeOn(db.url),
    pausing,
    another: async () => storeOn(db.url),
    deaf,
    close: async () => {
      // A fault test whose fault never happened proves nothing.
      expect(proxies.map((proxy) => proxy.lost())).toEqual(proxies.map(() => 1));
      await Promise.all(databases.map((database) => database.close()));
      await Promise.all(proxies.map((proxy) => proxy.close()));
      await db.drop();
    },
  };
});
