// Every version of every event of a case that was ever written, as its JSON: each must fold for ever. Names and shapes are the storage format.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { CASE_EVENTS, evolve, unopened, type CaseEvent } from '#cases';
import { goldenEvents } from './golden-events.js';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'events');
const files = (): string[] => readdirSync(FOLDER).filter((name) => /^[A-Z][A-Za-z]+\.v\d+\.json$/.test(name));
const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as CaseEvent;

// Writing them anew is a deliberate act: GOLDEN=write, and only for a type or version that has no file yet.
if (process.env['GOLDEN'] === 'write') {
  for (const event of goldenEvents()) {
    const name = `${event.type}.v${event.schema}.json`;
    if (!files().includes(name)) writeFileSync(join(FOLDER, name), `${JSON.stringify(event, null, 2)}\n`);
  }
}

describe('events as they were written', () => {
  test('every type has its file', () => {
    const kept = new Set(files().map((name) => name.split('.')[0]));
    expect(CASE_EVENTS.filter((type) => !kept.has(type))).toEqual([]);
  });

  test.each(files())('%s still folds', (name) => {
    const event = read(name);
    const begun = event.type === 'CaseOpened' ? unopened : evolve(unopened, read('CaseOpened.v1.json'));
    const state = evolve(begun, event);
    expect(name).toBe(`${event.type}.v${event.schema}.json`);
    expect(state.changedAt).toBe(event.at);
    expect(state.number).toBe('2026-0042');
  });

  test('what is written today has the shape that was written then', () => {
    const shape = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.slice(0, 1).map(shape)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, shape((value as Record<string, unknown>)[key])]))
          : value === null ? 'null' : typeof value;
    for (const event of goldenEvents()) {
      const kept = read(`${event.type}.v${event.schema}.json`);
      expect([event.type, shape(event.data), shape(event.personal)]).toEqual([kept.type, shape(kept.data), shape(kept.personal)]);
    }
  });
});
