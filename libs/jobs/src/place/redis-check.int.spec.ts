import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OperatorFault } from '#kernel';
import { describeWithRedis } from '../../../../test/support/describe-with-redis.js';
import { startRedis, type TestRedis } from '../../../../test/support/redis.js';
import { judgeInfo, refuseUnfitRedis } from './redis-check.js';

const PASSWORD = 'canary%password';
let redis: TestRedis;

const url = (user: string, password: string) =>
  `redis://${user}:${encodeURIComponent(password)}@127.0.0.1:${redis.port}/1`;

async function faultAt(queueUrl: string): Promise<OperatorFault | null> {
  try {
    await refuseUnfitRedis(queueUrl);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(OperatorFault);
    return error as OperatorFault;
  }
}

test.each([
  ['6.0.16', 'queue.too_old'],
  ['6.1.9', 'queue.too_old'],
  ['5.0.7', 'queue.too_old'],
  ['', 'queue.too_old'],
  ['6.2.0', null],
  ['7.0.15', null],
  ['10.0.0', null],
])('version "%s" is judged %s', (version, code) => {
  const judge = () => judgeInfo(`# Server\r\nredis_version:${version}\r\nmaxmemory_policy:noeviction\r\n`, 'r:6379');
  if (code === null) expect(judge).not.toThrow();
  else expect(judge).toThrow(expect.objectContaining({ code }));
});

test('a server that does not say whether it throws keys away is not trusted', () => {
  expect(() => judgeInfo('redis_version:7.0.15\r\n', 'r:6379')).toThrow('maxmemory_policy:unknown');
});

describeWithRedis('a Redis', () => {
  beforeAll(async () => {
    redis = await startRedis(['--requirepass', PASSWORD]);
    await redis.client.acl(
      'SETUSER',
      'narrow',
      'on',
      `>${PASSWORD}`,
      '~sekisho:*',
      '+@all',
      '-@admin',
      '-config',
      '+info',
    );
    await redis.client.acl('SETUSER', 'blind', 'on', `>${PASSWORD}`, '~sekisho:*', '+@all', '-info');
  });
  afterAll(() => redis.close());

  test('that answers, is recent and throws nothing away is taken, also where CONFIG is forbidden', async () => {
    expect(await faultAt(url('', PASSWORD))).toBeNull();
    expect(await faultAt(url('narrow', PASSWORD))).toBeNull();
  });

  test.each(['', 'narrow'])('that throws keys away is refused with what to do (user "%s")', async (user) => {
    await redis.client.config('SET', 'maxmemory-policy', 'allkeys-lru');
    const fault = await faultAt(url(user, PASSWORD));
    await redis.client.config('SET', 'maxmemory-policy', 'noeviction');
    expect(fault).toMatchObject({ code: 'queue.evicts', params: { policy: 'allkeys-lru' } });
    expect(fault?.message).toContain('INFO memory says maxmemory_policy:allkeys-lru');
    expect(fault?.message).toContain('CONFIG SET maxmemory-policy noeviction');
    expect(await faultAt(url(user, PASSWORD))).toBeNull();
  });

  test.each([
    ['the password is wrong', () => url('', `${PASSWORD}2`), 'queue.unreachable', 'WRONGPASS'],
    ['there is no password', () => `redis://127.0.0.1:${redis.port}`, 'queue.unreachable', 'NOAUTH'],
    [
      'nobody listens',
      () => `redis://:${encodeURIComponent(PASSWORD)}@127.0.0.1:1`,
      'queue.unreachable',
      'ECONNREFUSED',
    ],
    ['the user may not ask', () => url('blind', PASSWORD), 'queue.no_permission', 'ACL SETUSER'],
  ])('is refused in one line when %s', async (_what, where, code, told) => {
    const fault = await faultAt(where());
    expect(fault?.code).toBe(code);
    expect(fault?.message).toContain(told);
    expect(fault?.message).toMatch(/^QUEUE_URL: .*127\.0\.0\.1:\d+[^\n]*$/);
    expect(JSON.stringify([fault?.message, fault?.params])).not.toMatch(/canary/);
  });

  test('that is there but does not answer is refused in time', async () => {
    const begun = performance.now();
    redis.freeze();
    const fault = await faultAt(url('', PASSWORD));
    redis.thaw();
    expect(fault).toMatchObject({ code: 'queue.unreachable', params: { reason: 'ETIMEDOUT' } });
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
