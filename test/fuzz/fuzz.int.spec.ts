// Ten thousand requests drawn from the OpenAPI document: every answer fits it, nothing that is refused changes anything.
import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { fuzz } from './run.js';
import type { Tally } from './tally.js';

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 10_000);
// The same requests every time, so that what fails here was broken by what changed; `npm run fuzz` looks for what nobody has seen yet.
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_129);
const MINUTES = 10;

let tally: Tally;

beforeAll(async () => {
  tally = await fuzz({ requests: REQUESTS, seed: SEED });
  process.stderr.write(`fuzz: seed ${SEED}\n${tally.toString()}\n`);
}, MINUTES * 60_000);

describe('requests drawn from the document', () => {
  test('find nothing: no 5xx, no answer off the schema, no change on a refused request, nothing on a prototype', () => {
    expect([...tally.faults.values()]).toEqual([]);
  });

  test('are as many as promised, and their changes were watched', () => {
    expect(tally.requests).toBeGreaterThanOrEqual(REQUESTS);
    expect(tally.changes).toBeGreaterThan(REQUESTS / 10);
  });

  test('reach every operation, accepted and refused', () => {
    expect(tally.triedLessThan(Math.floor(REQUESTS / 3_000))).toEqual([]);
  });
});
