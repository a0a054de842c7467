import { expect, test } from '@jest/globals';
import { patientFetch } from './patient-fetch.js';

type Step = 'nobody' | Response;
const answer = (status: number, retryAfter?: string) =>
  new Response('{}', { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } });

function told(steps: Step[], { method = 'POST', online = true } = {}) {
  const sent: { key: string | null; body: string }[] = [];
  const pauses: number[] = [];
  const body = method === 'GET' ? undefined : '{"a":1}';
  const request = new Request('http://localhost/api/cases', { method, body, headers: { 'idempotency-key': 'k' } });
  const outcome = patientFetch(request, {
    fetchOnce: async (each) => {
      sent.push({ key: each.headers.get('idempotency-key'), body: await each.text() });
      const step = steps[sent.length - 1] ?? 'nobody';
      if (step === 'nobody') throw new TypeError('Failed to fetch');
      return step;
    },
    pause: async (durationMs) => void pauses.push(durationMs),
    isOnline: () => online,
  });
  return { outcome, sent, pauses };
}

test.each<[string, Step[], number, number[]]>([
  ['that is answered is sent once', [answer(201)], 201, []],
  ['that is refused is sent once', [answer(422)], 422, []],
  ['that nobody answers is sent again', ['nobody', answer(201)], 201, [400]],
  ['is sent again when the server says that it leaves', [answer(503, '1'), answer(201)], 201, [1_000]],
  ['is sent again while the same still runs', [answer(409, '1'), answer(409, '1'), answer(201)], 201, [1_000, 1_200]],
  ['is not sent again for a state that will not pass', [answer(409)], 409, []],
  ['waits no longer than anyone would', [answer(503, '3600'), answer(201)], 201, [5_000]],
  ['takes the fourth answer, whatever it is', Array(4).fill(answer(503, '1')), 503, [1_000, 1_200, 3_000]],
])('a write %s', async (_name, steps, status, waited) => {
  const { outcome, sent, pauses } = told(steps);
  expect((await outcome).status).toBe(status);
  expect(pauses).toEqual(waited);
  expect(new Set(sent.map((each) => JSON.stringify(each)))).toEqual(new Set(['{"key":"k","body":"{\\"a\\":1}"}']));
});

test('a write that nobody ever answers fails as fetch does, and without a network at once', async () => {
  const patient = told([]);
  await expect(patient.outcome).rejects.toThrow(TypeError);
  expect(patient.sent).toHaveLength(4);
  const offline = told([], { online: false });
  await expect(offline.outcome).rejects.toThrow(TypeError);
  expect(offline.sent).toHaveLength(1);
});

test('a read is left to whoever asked', async () => {
  const { outcome, sent } = told([answer(503, '1')], { method: 'GET' });
  expect((await outcome).status).toBe(503);
  expect(sent).toHaveLength(1);
});
