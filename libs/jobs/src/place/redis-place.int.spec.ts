// What an order that Redis did not take means.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Redis } from 'ioredis';
import { describeWithRedis } from '../../../../test/support/describe-with-redis.js';
import { startRedis, type TestRedis } from '../../../../test/support/redis.js';
import { QuietLog } from '../quiet-log.js';
import { RedisPlace } from './redis-place.js';

describeWithRedis('an order that Redis did not take', () => {
  let redis: TestRedis;
  let place: RedisPlace;
  let connections: { ordering: Redis; working: Redis };
  beforeEach(async () => {
    redis = await startRedis();
    place = await RedisPlace.open(redis.url, new QuietLog(() => undefined));
    connections = place as unknown as typeof connections;
    for (const each of [connections.ordering, connections.working]) {
      if (each.status !== 'ready') await new Promise((ready) => each.once('ready', ready));
    }
  });
  afterEach(async () => {
    await place.close();
    await redis.close();
  });

  async function end(which: 'ordering' | 'working'): Promise<void> {
    const ended = new Promise((done) => connections[which].once('end', done));
    connections[which].disconnect();
    await ended;
  }

  const refused = new Error('NOPERM this user has no permissions');

  test('stands as it is while orders get through, also where the workers have lost their connection', async () => {
    expect(await place.recover(refused)).toBe(false);
    await end('working');
    expect(await place.recover(refused)).toBe(false);
  });

  test('says that the queue is away when its own connection is, or it was not answered in time', async () => {
    await expect(place.recover(new Error('Command timed out'))).rejects.toMatchObject({ code: 'queue.away' });
    await end('ordering');
    await expect(place.recover(refused)).rejects.toMatchObject({ code: 'queue.away' });
  });
});
