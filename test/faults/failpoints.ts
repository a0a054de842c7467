// Loaded before a built program (`node --import dist/test/faults/failpoints.js dist/apps/worker/src/main.js`): wraps the very classes the program will
// use, so that it strikes itself at one named point, at its n-th passing. No line of the product knows of it.
//
//   FAULT_POINT  name of the point, a colon, which passing, a colon, SIGKILL or SIGSTOP; absent: nothing strikes
//   FAULT_FILE   where the point's name is written, and on the disk, before the process strikes
//   FAULT_TRACE  where every passing of a job is written: what a test of doubled deliveries counts
import { appendFileSync, closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { Client } from 'pg';
import { Documents, Drafts } from '#cases';
import { Idempotency } from '#commands';
import { Database } from '#database';
import { EventLog, Followers, PostgresEventStore, type EventStore, type Followed } from '#event-store';
import { Credentials } from '#identity';
import { JobRunner, Jobs } from '#jobs';
import { Vault } from '#vault';
import { ApplicantDoor } from '../../apps/api/src/applicant/applicant-door.js';
import { Sweeper } from '../../apps/worker/src/sweep/sweeper.js';
import { Upkeep } from '../../apps/worker/src/upkeep.js';
import { Keyring } from '../../libs/vault/src/keyring.js';
import type { Fault } from './points.js';

const { FAULT_POINT = '', FAULT_FILE = '', FAULT_TRACE = '' } = process.env;
const [armed = '', wanted = '1', fault = 'SIGKILL'] = FAULT_POINT.split(':');
let passed = 0;

/** The process is at a point. Where it is the one it shall strike at, nothing after this line happens. */
function at(name: string): void {
  if (name !== armed) return;
  passed += 1;
  if (passed !== Number(wanted)) return;
  const file = openSync(FAULT_FILE, 'w');
  writeSync(file, name);
  fsyncSync(file);
  closeSync(file);
  process.kill(process.pid, fault as Fault);
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Puts `wrap(original)` in a method's place, on a class or on one object. */
function around(owner: object, method: string, wrap: (original: Method) => Method): void {
  const methods = owner as Record<string, Method>;
  const original = methods[method];
  // A renamed method would make a campaign that tries nothing.
  if (typeof original !== 'function') throw new Error(`failpoints: there is no ${method} to wrap`);
  methods[method] = wrap(original);
}

function bracket(owner: object, method: string, before: string | null, after: string | null): void {
  around(
    owner,
    method,
    (original) =>
      async function bracketed(...args) {
        if (before) at(before);
        const result = await original.apply(this, args);
        if (after) at(after);
        return result;
      },
  );
}

// Appends, whatever the store: the log's own store is wrapped the first time the log writes through it.
const wrapped = new WeakSet<EventStore>();
for (const method of ['append', 'appendAll']) {
  around(
    EventLog.prototype,
    method,
    (original) =>
      function logged(this: unknown, ...args) {
        wrapStore((this as EventLog).store);
        return original.apply(this, args);
      },
  );
}

function wrapStore(store: EventStore): void {
  if (wrapped.has(store)) return;
  wrapped.add(store);
  const isPostgres = store instanceof PostgresEventStore;
  around(
    store,
    'append',
    (original) =>
      async function appended(...args) {
        at('append.before');
        const answer = original.apply(this, args);
        // A store behind another wire: a moment later its request is under way.
        if (!isPostgres) setTimeout(() => at('append.sent'), 1);
        const result = await answer;
        at('append.after');
        return result;
      },
  );
}

// PostgreSQL's statement is written to the socket before query() returns; whether it arrives is now the kernel's matter.
around(
  Client.prototype,
  'query',
  (original) =>
    function queried(this: unknown, ...args) {
      const result = original.apply(this, args);
      const [statement] = args as [{ name?: unknown } | undefined];
      if (statement?.name === 'log.append') setImmediate(() => at('append.sent'));
      return result;
    },
);

// Folding: the transactions that stand in the read models' schema.
around(
  Database.prototype,
  'transaction',
  (original) =>
    async function transacted(...args) {
      const [work, settings] = args as [(tx: unknown) => Promise<unknown>, string | undefined];
      if (!settings?.includes('search_path = views,')) return original.apply(this, args);
      at('project.before');
      const folding = async (tx: unknown) => {
        const result = await work(tx);
        at('project.within');
        return result;
      };
      const result = await original.call(this, folding, settings);
      at('project.after');
      return result;
    },
);
around(
  Database.prototype,
  'query',
  (original) =>
    async function moved(...args) {
      const result = await original.apply(this, args);
      if ((args[0] as { name?: unknown } | undefined)?.name === 'followers.advance') at('line.moved');
      return result;
    },
);
around(
  Followers.prototype,
  'start',
  (original) =>
    function started(this: unknown, ...args) {
      const { followed } = this as { followed: Followed };
      for (const subscription of followed.subscriptions ?? [])
        bracket(subscription, 'handle', 'reaction.before', 'reaction.after');
      return original.apply(this, args);
    },
);

// The queue: ordering, doing, letting go.
bracket(Jobs.prototype, 'enqueue', 'enqueue.before', 'enqueue.after');
around(
  JobRunner.prototype,
  'attempt',
  (original) =>
    async function attempted(...args) {
      const { checkId } = args[1] as { checkId: string };
      if (FAULT_TRACE) appendFileSync(FAULT_TRACE, `${process.pid} ${checkId}\n`);
      at('job.begin');
      const result = await original.apply(this, args);
      at('job.answered');
      return result;
    },
);
around(
  JobRunner.prototype,
  'startWorker',
  (original) =>
    function startedWorker(this: unknown, ...args) {
      const worker = original.apply(this, args) as { on(event: 'completed', listener: () => void): unknown };
      worker.on('completed', () => at('job.completed'));
      return worker;
    },
);
bracket(Sweeper.prototype, 'sweep', 'sweep.before', 'sweep.after');
bracket(Upkeep.prototype, 'work', null, 'upkeep.after');

// One write of a person: claimed, carried out, its answer kept.
around(
  Idempotency.prototype,
  'once',
  (original) =>
    async function once(...args) {
      const [name, body, carryOut] = args as [unknown, unknown, (wish: unknown) => Promise<unknown>];
      const carrying = async (wish: unknown) => {
        at('write.received');
        const answer = await carryOut(wish);
        at('write.appended');
        return answer;
      };
      const answer = await original.call(this, name, body, carrying);
      at('write.answered');
      return answer;
    },
);
bracket(Documents.prototype, 'store', null, 'document.stored');
bracket(Drafts.prototype, 'save', null, 'draft.saved');
bracket(Keyring.prototype, 'create', null, 'key.made');
bracket(ApplicantDoor.prototype, 'openFirst', null, 'link.opened');
bracket(Vault.prototype, 'destroy', 'erase.ordered', null);
bracket(Credentials.prototype, 'forgetPerson', 'erase.half', null);
