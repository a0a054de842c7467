// How a job is done, and the checks at boot that every job is done by exactly one.
import type { Instant } from '#kernel';
import { JOB_NAMES, type JobName, type JobPayloads } from './catalogue.js';

/** A try that came to nothing. */
export interface FailedTry {
  /** Which try of this order in the queue it was; the first is 1. A queue that was emptied begins to count anew. */
  attempt: number;
  /** When it will be tried again, by the queue or, after its last try, by the sweeper. */
  retryAt: Instant;
  error: unknown;
}

export interface JobHandler<Name extends JobName = JobName> {
  name: Name;
  /** Does the job; doing it again must change nothing. `signal` is aborted when its time is up. */
  run(payload: JobPayloads[Name], signal: AbortSignal): Promise<void>;
  /** Records a failed try where people can see it. */
  failed(payload: JobPayloads[Name], failure: FailedTry): Promise<void>;
}

/** Declares the one handler of a job of the catalogue. */
export function defineJob<Name extends JobName>(
  name: Name,
  does: Pick<JobHandler<Name>, 'run' | 'failed'>,
): JobHandler<Name> {
  return { name, run: does.run, failed: does.failed };
}

/**
 * Refuses to boot unless every job of the catalogue has exactly one handler.
 * @throws Error that names the line to write or to remove
 */
export function refuseWrongHandlers(handlers: readonly { name: string }[], names: readonly string[] = JOB_NAMES): void {
  const faults = [
    ...names.filter((name) => !handlers.some((handler) => handler.name === name)).map(missing),
    ...names.filter((name) => handlers.filter((handler) => handler.name === name).length > 1).map(doubled),
    ...handlers.filter((handler) => !names.includes(handler.name)).map(({ name }) => unknown(name)),
  ];
  if (faults.length > 0) throw new Error(`The worker does not start.\n${faults.join('\n')}`);
}

function missing(name: string): string {
  return (
    `Job "${name}" has no handler: write in apps/worker/src/jobs/${name}.job.ts\n` +
    `  export const ${camelCase(name)} = (facts: …) => defineJob('${name}', { run: …, failed: … });\n` +
    `and list it in apps/worker/src/jobs/index.ts.`
  );
}

function doubled(name: string): string {
  return `Job "${name}" has two handlers: keep one defineJob('${name}', …) in the list of apps/worker/src/jobs/index.ts.`;
}

function unknown(name: string): string {
  return `Job "${name}" is not in the catalogue: add its payload and terms to libs/jobs/src/catalogue.ts, or remove its handler.`;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
