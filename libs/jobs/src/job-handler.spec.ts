import { describe, expect, test } from '@jest/globals';
import { CATALOGUE, JOB_NAMES, pauseAfterMs } from './catalogue.js';
import { refuseWrongHandlers } from './job-handler.js';

const all = JOB_NAMES.map((name) => ({ name }));

describe('the worker', () => {
  test('boots when every job of the catalogue has one handler', () => {
    expect(() => refuseWrongHandlers(all)).not.toThrow();
  });

  test('refuses to boot without a handler, and says which lines to write where', () => {
    const boot = () => refuseWrongHandlers(all.filter(({ name }) => name !== 'check-residency'));
    expect(boot).toThrow('Job "check-residency" has no handler: write in apps/worker/src/jobs/check-residency.job.ts');
    expect(boot).toThrow(
      "export const checkResidency = (facts: …) => defineJob('check-residency', { run: …, failed: … });",
    );
    expect(boot).toThrow('and list it in apps/worker/src/jobs/index.ts');
  });

  test('refuses to boot with two handlers of one job, and says what to keep', () => {
    expect(() => refuseWrongHandlers([...all, { name: 'screen-parties' }])).toThrow(
      'Job "screen-parties" has two handlers: keep one defineJob(\'screen-parties\', …) in the list of apps/worker/src/jobs/index.ts.',
    );
  });

  test('refuses to boot with a handler of no job, and names the catalogue', () => {
    expect(() => refuseWrongHandlers([...all, { name: 'guess' }])).toThrow('Job "guess" is not in the catalogue');
  });

  test('names every fault at once', () => {
    const boot = () => refuseWrongHandlers([{ name: 'screen-parties' }, { name: 'screen-parties' }, { name: 'guess' }]);
    for (const fault of [
      '"check-completeness" has no',
      '"check-residency" has no',
      '"screen-parties" has two',
      '"guess" is not',
    ]) {
      expect(boot).toThrow(fault);
    }
  });
});

describe('the catalogue', () => {
  const order = { institution: 'i', caseId: '9a1f', checkId: '7', rescreeningId: '3', mailId: '5' };
  const ids = { 'rescreen-clearances': ['rescreeningId', 'institution'], 'send-mail': ['mailId'] } as {
    [name: string]: string[];
  };

  test.each(JOB_NAMES)('gives %s an id that BullMQ takes and that tells what is ordered apart', (name) => {
    const id = CATALOGUE[name].jobId(order);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(CATALOGUE[name].jobId({ ...order })).toBe(id);
    for (const part of ids[name] ?? ['checkId', 'caseId'])
      expect(CATALOGUE[name].jobId({ ...order, [part]: '8' })).not.toBe(id);
  });

  test.each([
    [1, 2_000],
    [2, 4_000],
    [3, 8_000],
    [4, 16_000],
    [5, 600_000],
    [6, 600_000],
  ])('pauses after try %i for %i ms', (attempt, pauseMs) => {
    expect(pauseAfterMs({ attemptsMax: 5, backoffMs: 2_000, restMs: 600_000 }, attempt)).toBe(pauseMs);
  });
});
