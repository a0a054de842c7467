import { Refusal, SystemClock } from '#kernel';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SystemSealer, VaultKey } from '#vault';
import { Idempotency, type KeptAnswer, type Wish, type WishName } from './idempotency.js';
import { TEST_INSTITUTION, testHouse, type TestHouse } from './testing.js';

let house: TestHouse;
let idempotency: Idempotency;
const sealer = new SystemSealer(new VaultKey(Buffer.alloc(32, 9)), 'idempotency');
beforeAll(async () => {
  house = await testHouse();
  idempotency = new Idempotency(house.apiDatabase, sealer, house.clock);
});
afterAll(() => house.close());

const name = (key: string, changes: Partial<WishName> = {}): WishName => ({
  institution: TEST_INSTITUTION,
  holder: 'account-1',
  route: 'POST /api/cases',
  key,
  ...changes,
});

/** A wish that counts how often it is carried out and answers with a link that works once. */
function counted() {
  const wish = {
    times: 0,
    carryOut: async (): Promise<KeptAnswer> => {
      wish.times += 1;
      return { status: 201, headers: { etag: '"0"' }, body: { url: `https://example/a#secret-${wish.times}` } };
    },
  };
  return wish;
}

const never = (): Promise<KeptAnswer> => Promise.reject(new Error('must not be carried out'));

describe('Idempotency', () => {
  test('answers the same key with the same body from what it answered first', async () => {
    const wish = counted();
    const first = await idempotency.once(name('a'), '{"x":1}', wish.carryOut);
    expect(await idempotency.once(name('a'), '{"x":1}', never)).toEqual(first);
    expect(wish.times).toBe(1);
  });

  test('refuses the same key with another body', async () => {
    await idempotency.once(name('b'), '{"x":1}', counted().carryOut);
    await expect(idempotency.once(name('b'), '{"x":2}', never)).rejects.toMatchObject({
      code: 'idempotency.key_reused',
      kind: 'invalid',
    });
  });

  test.each([
    ['another account', { holder: 'account-2' }],
    ['another route', { route: 'PUT /api/cases/:id/tier' }],
    ['another institution', { institution: '00000000-0000-4000-8000-00000000000b' }],
  ])('takes the same key of %s for another key', async (_, changes) => {
    const wish = counted();
    await idempotency.once(name('c'), '{}', counted().carryOut);
    await idempotency.once(name('c', changes), '{}', wish.carryOut);
    expect(wish.times).toBe(1);
  });

  test('carries 64 at once out one time; whoever comes meanwhile is told to come back', async () => {
    const wish = counted();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 64 }, () => idempotency.once(name('d'), '{}', wish.carryOut)),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(wish.times).toBe(1);
    expect(refused.length).toBeLessThan(64);
    for (const { reason } of refused as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({ code: 'idempotency.running', kind: 'busy', params: { retryAfterSeconds: 1 } });
    }
    expect((await idempotency.once(name('d'), '{}', never)).status).toBe(201);
  });

  test('frees the key when the wish is refused', async () => {
    const refusal = new Refusal('case.wrong_state', 'conflict');
    await expect(idempotency.once(name('e'), '{}', () => Promise.reject(refusal))).rejects.toBe(refusal);
    const wish = counted();
    // Nothing was done, so what is asked next may be something else.
    await idempotency.once(name('e'), '{"other":1}', wish.carryOut);
    expect(wish.times).toBe(1);
  });

  test('carries a wish that broke in the middle out again at once, with the same ids and secrets', async () => {
    const seen: [string, string, string][] = [];
    const note = (wish: Wish) => seen.push([wish.commandId, wish.id('case'), wish.secret('link').toString('hex')]);
    const broken = Object.assign(new Error('could not extend file'), { code: '53100' });
    const attempt = idempotency.once(name('broken'), '{}', async (wish) => {
      note(wish);
      throw broken;
    });
    await expect(attempt).rejects.toBe(broken);
    await expect(idempotency.once(name('broken'), '{"other":1}', never)).rejects.toMatchObject({
      code: 'idempotency.key_reused',
    });
    await idempotency.once(name('broken'), '{}', async (wish) => {
      note(wish);
      return { status: 204, headers: {}, body: null };
    });
    expect(seen).toHaveLength(2);
    expect(seen[1]).toEqual(seen[0]);
  });

  test('lets a wish be taken over ten seconds after its process died, with the same ids and secrets', async () => {
    const seen: [string, string, string][] = [];
    const note = (wish: Wish) => seen.push([wish.commandId, wish.id('case'), wish.secret('link').toString('hex')]);
    // A process that dies neither answers nor frees the key, and renews nothing.
    const dead = new Idempotency(house.apiDatabase, sealer, house.clock, 1_000_000);
    void dead.once(name('f'), '{}', (wish) => {
      note(wish);
      return new Promise(() => undefined);
    });
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(idempotency.once(name('f'), '{}', never)).rejects.toMatchObject({ code: 'idempotency.running' });
    house.clock.advance(10_001);
    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        idempotency.once(name('f'), '{}', async (wish) => {
          note(wish);
          return { status: 204, headers: {}, body: null };
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(seen).toHaveLength(2);
    expect(seen[1]).toEqual(seen[0]);
    expect(new Set(seen[0]).size).toBe(3);
  });

  test('lets nobody take over a wish that takes many times as long, while its process lives', async () => {
    const living = new Idempotency(house.apiDatabase, sealer, new SystemClock(), 600);
    const wish = counted();
    const slow = living.once(name('slow'), '{}', async () => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return wish.carryOut();
    });
    const begun = performance.now();
    let refused = 0;
    let isDone = false;
    void slow.finally(() => (isDone = true));
    while (performance.now() - begun < 1_900 && !isDone) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const again = await living.once(name('slow'), '{}', never).catch((error: { code: string }) => error.code);
      if (again === 'idempotency.running') refused += 1;
      else expect(isDone).toBe(true);
    }
    expect(refused).toBeGreaterThan(8);
    expect(await living.once(name('slow'), '{}', never).catch(() => slow)).toEqual(await slow);
    expect(wish.times).toBe(1);
  });

  test('forgets after seven days, by itself and by the sweeper', async () => {
    await idempotency.once(name('g'), '{"x":1}', counted().carryOut);
    house.clock.advance(7 * 24 * 60 * 60_000 + 1);
    const wish = counted();
    await idempotency.once(name('g'), '{"x":2}', wish.carryOut);
    expect(wish.times).toBe(1);
    // What was carried out by the clock on the wall is forgotten as well, whatever day that shows.
    const wallAheadMs = Math.max(0, Date.now() - house.clock.now().getTime());
    house.clock.advance(wallAheadMs + 7 * 24 * 60 * 60_000 + 1);
    const sweeper = new Idempotency(house.database, { seal: () => '', open: () => null }, house.clock);
    expect(await sweeper.forgetOld()).toBeGreaterThan(0);
    const { rows } = await house.database.query('select * from operation.idempotency');
    expect(rows).toEqual([]);
  });

  test('keeps nothing readable of body or answer', async () => {
    await idempotency.once(name('h'), '{"name":"山田 太郎"}', async () => ({
      status: 201,
      headers: {},
      body: { url: 'https://example/a#canary' },
    }));
    const { rows } = await house.database.query(
      `select row_to_json(i)::text as text from operation.idempotency i where key = 'h'`,
    );
    expect(JSON.stringify(rows)).not.toMatch(/canary|山田/);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from('canary').toString('base64').slice(0, 6));
  });

  test.each(['', ' ', 'with space', 'é', 'x'.repeat(256)])('refuses the key "%s"', async (key) => {
    await expect(idempotency.once(name(key), '{}', never)).rejects.toMatchObject({ code: 'idempotency.key_malformed' });
  });
});
