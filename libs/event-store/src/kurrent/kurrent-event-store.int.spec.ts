// KurrentDB behind the common suite, through the real client. What answers is the small server of test/support, which proves the wire and not the
// server; where KURRENT_URL names a real one (insecure, empty or not), the same suite runs on it too.
import { describe, expect, test } from '@jest/globals';
import { deafProxy, type DeafProxy } from '../../../../test/support/deaf-proxy.js';
import { startKurrentServer } from '../../../../test/support/kurrent-server.js';
import { describeEventStore } from '../conformance/event-store-suite.js';
import { circumstances, fresh, happened, logOn } from '../conformance/given.js';
import type { EventStore } from '../event-store.js';
import { KurrentEventStore } from './kurrent-event-store.js';

describeEventStore('KurrentDB', async () => {
  const server = await startKurrentServer();
  let deaf = 0;
  return {
    store: new KurrentEventStore(server.url),
    another: async () => new KurrentEventStore(server.url),
    deaf: async () => {
      deaf += 1;
      server.loseNextAnswer();
      return new KurrentEventStore(server.url);
    },
    pausing: async (pauseMs) => {
      server.holdAppends(pauseMs);
      const store = new KurrentEventStore(server.url);
      const close = async () => {
        server.holdAppends(() => 0);
        await KurrentEventStore.prototype.close.call(store);
      };
      return Object.assign(store, { close });
    },
    close: async () => {
      // A fault test whose fault never happened proves nothing.
      expect(server.lost()).toBe(deaf);
      expect(server.held()).toBeGreaterThan(0);
      expect(server.systemEvents()).toBeGreaterThan(0);
      await server.close();
    },
  };
});

const url = process.env['KURRENT_URL'];
const whereThereIsOne = url ? describe : describe.skip;
whereThereIsOne('a real server', () => {
  if (!url) return void test('needs KURRENT_URL', () => undefined);
  describeEventStore('KurrentDB of KURRENT_URL', () => realServer(url), false);
});

async function realServer(address: string) {
  const proxies: DeafProxy[] = [];
  return {
    store: new KurrentEventStore(address),
    another: async (): Promise<EventStore> => new KurrentEventStore(address),
    deaf: async (): Promise<EventStore> => {
      const proxy = await deafProxy(address);
      proxies.push(proxy);
      const store = new KurrentEventStore(proxy.url);
      // The connection of the client's writes is to be deaf; that of its reads is opened later and hears.
      await logOn(store).append(fresh(), 'none', [happened], circumstances);
      proxy.loseAnswers();
      return store;
    },
    close: async () => {
      expect(proxies.filter((proxy) => proxy.lost() === 0)).toEqual([]);
      await Promise.all(proxies.map((proxy) => proxy.close()));
    },
  };
}
