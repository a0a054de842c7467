// Cells of the matrix: each one request with what must come of it. They are walked many at a time; the refused first, over a house that must
// look the same afterwards but for the denials.
import { expect } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import type { Answer, TestServer } from '../../apps/api/src/testing/test-server.js';
import { digests, endOfLog, writtenSince } from './ledger.js';
import { handlersOf } from './observer.js';
import type { Refused } from './reference.js';

export interface Cell {
  name: string;
  request: InjectOptions;
  /** Null: the door opens. */
  refused: Refused | null;
  /** The door opens, and behind it lies nothing of theirs: what was asked for is another university's. */
  findsNothing?: string;
}

export interface Walked {
  cell: Cell;
  answer: Answer;
  ran: string[];
}

const AT_ONCE = 12;

/** Every combination, by `DOORS=all npm test -- test/doors`. */
export const WHOLE = process.env['DOORS'] === 'all';

/**
 * Of the widest axes one combination in three, in turn, so that every pair of their sides still meets: what breaks a door seldom hangs on three
 * things at once.
 */
export function meets(...sides: number[]): boolean {
  return WHOLE || sides.reduce((sum, side) => sum + side, 0) % 3 === 0;
}

/** How many cells were walked, by axis. */
export const tally = new Map<string, number>();

export function count(axis: string, cells: number): void {
  tally.set(axis, (tally.get(axis) ?? 0) + cells);
}

export async function walk(server: TestServer, cells: readonly Cell[]): Promise<Walked[]> {
  const walked: Walked[] = [];
  let next = 0;
  const walker = async () => {
    for (let cell = cells[next++]; cell; cell = cells[next++]) {
      const { request } = cell;
      const { value, ran } = await handlersOf(() => server.call(request));
      walked.push({ cell, answer: value, ran });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walker));
  return walked;
}

/**
 * Walks cells that must all be refused: each answers its no, reaches no handler, is on record once and changes nothing else.
 * @returns what was answered
 */
export async function walkRefused(server: TestServer, axis: string, cells: readonly Cell[]): Promise<Walked[]> {
  const [end, before] = [await endOfLog(server), await digests(server)];
  const walked = await walk(server, cells);
  const wrong = walked.filter(({ cell: { refused }, answer, ran }) => {
    const said = [answer.status, answer.body['code'], answer.headers['etag'], ran.length];
    return String(said) !== String([refused?.status, refused?.code, undefined, 0]);
  });
  expect(wrong.slice(0, 20).map(told)).toEqual([]);
  const written = await writtenSince(server, end);
  expect(written.filter(({ type }) => type !== 'AccessDenied')).toEqual([]);
  const owed = cells.flatMap(({ refused }) => refused?.record ?? []);
  expect(
    difference(
      written.map(({ line }) => line),
      owed,
    ),
  ).toEqual([]);
  expect(await digests(server)).toEqual(before);
  count(axis, cells.length);
  return walked;
}

/** Walks cells that must all be let in. What they ask for is a read, or is refused for its words. */
export async function walkOpen(server: TestServer, axis: string, cells: readonly Cell[]): Promise<Walked[]> {
  const [end, before] = [await endOfLog(server), await digests(server)];
  const walked = await walk(server, cells);
  const wrong = walked.filter(({ cell, answer, ran }) => {
    if (cell.findsNothing !== undefined) return answer.status !== 404 || answer.body['code'] !== cell.findsNothing;
    if (cell.request.method === 'GET') return answer.status !== 200 || ran.length !== 1;
    return ![400, 404, 422].includes(answer.status) || answer.body['code'] === 'access.not_found';
  });
  expect(wrong.slice(0, 20).map(told)).toEqual([]);
  const written = await writtenSince(server, end);
  expect(written.filter(({ type }) => type !== 'DocumentOpened')).toEqual([]);
  expect(await digests(server)).toEqual(before);
  count(axis, cells.length);
  return walked;
}

export function told({ cell, answer, ran }: Walked): string {
  const expected = cell.refused ? `${cell.refused.status} ${cell.refused.code}` : 'in';
  return `${cell.name}: expected ${expected}, got ${answer.status} ${String(answer.body['code'])} ran [${ran.join()}]`;
}

/** What is in one pile more often than in the other. */
export function difference(got: readonly string[], owed: readonly string[]): string[] {
  const balance = new Map<string, number>();
  for (const line of got) balance.set(line, (balance.get(line) ?? 0) + 1);
  for (const line of owed) balance.set(line, (balance.get(line) ?? 0) - 1);
  return [...balance]
    .filter(([, times]) => times !== 0)
    .map(([line, times]) => `${times > 0 ? '+' : ''}${times} ${line}`);
}
