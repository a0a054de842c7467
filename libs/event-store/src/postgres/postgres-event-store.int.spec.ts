// PostgreSQL behind the common suite; what is PostgreSQL's alone is in fence.int.spec.ts and guards.int.spec.ts.
import { expect } from '@jest/globals';
import { Database } from '#database';
import { deafProxy, type DeafProxy } from '../../../../test/support/deaf-proxy.js';
import { testDatabase } from '../../../../test/support/postgres.js';
import { describeEventStore } from '../conformance/event-store-suite.js';
import type { EventStore } from '../event-store.js';
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
  return {
    store: storeOn(db.url),
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
