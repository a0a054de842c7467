// KurrentDB behind the common suite, through the real client. What answers is the small server of test/support, or a real one where KURRENT_URL
// names it.
import { expect } from '@jest/globals';
import { startKurrentServer } from '../../../../test/support/kurrent-server.js';
import { describeEventStore } from '../conformance/event-store-suite.js';
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
    close: async () => {
      // A fault test whose fault never happened proves nothing.
      expect(server.lost()).toBe(deaf);
      expect(server.systemEvents()).toBeGreaterThan(0);
      await server.close();
    },
  };
});
