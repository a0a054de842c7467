// Where a process can be made to die: the seams between two things of which a crash may let one happen without the other.

export type Program = 'api' | 'worker';

/** What a process does to itself at a point: dies, or falls asleep until somebody wakes it. */
export type Fault = 'SIGKILL' | 'SIGSTOP';

export interface Point {
  name: string;
  program: Program;
  /** What has happened and what has not, when the process dies here. */
  says: string;
  /** How many passings there are at most before it strikes; a point that is seldom passed strikes at once. */
  hitsMax: number;
}

const point = (program: Program, name: string, hitsMax: number, says: string): Point => ({
  program,
  name,
  hitsMax,
  says,
});

/** Every named point. A campaign that does not die at each of them has not tried what it says. */
export const POINTS: readonly Point[] = [
  point('api', 'write.received', 6, 'the wish is on its row as running, nothing is decided'),
  point('api', 'append.before', 6, 'decided and sealed, nothing is sent to the store'),
  point('api', 'append.sent', 6, 'the statement is on its way, nobody waits for its answer'),
  point('api', 'append.after', 6, 'durable, and the caller does not know'),
  point('api', 'write.appended', 6, 'durable, the answer is not kept'),
  point('api', 'write.answered', 6, 'the answer is kept and not sent'),
  point('api', 'document.stored', 2, 'the bytes lie there, no event tells of them'),
  point('api', 'draft.saved', 2, 'the draft is saved and not answered'),
  point('api', 'key.made', 2, 'a person has a key and nothing under it'),
  point('api', 'link.opened', 1, 'the applicant’s link is used, the code was not shown'),
  point('api', 'erase.ordered', 1, 'the log says erased, the keys exist'),
  point('api', 'erase.half', 1, 'the keys are gone, the sign-in is not'),

  point('worker', 'append.before', 4, 'decided and sealed, nothing is sent to the store'),
  point('worker', 'append.sent', 4, 'the statement is on its way, nobody waits for its answer'),
  point('worker', 'append.after', 4, 'durable, and the reaction does not know'),
  point('worker', 'project.before', 6, 'a page is read and not folded'),
  point('worker', 'project.within', 6, 'rows are folded and not committed'),
  point('worker', 'project.after', 6, 'rows are committed, the follower does not know'),
  point('worker', 'reaction.before', 4, 'the event is read and not handled'),
  point('worker', 'reaction.after', 4, 'handled, the line has not moved'),
  point('worker', 'line.moved', 4, 'the line has moved, the follower does not know'),
  point('worker', 'enqueue.before', 3, 'the reaction runs, the queue knows nothing'),
  point('worker', 'enqueue.after', 3, 'the job lies in the queue, the line has not moved'),
  point('worker', 'job.begin', 3, 'the queue says active, nothing is done'),
  point('worker', 'job.answered', 3, 'the result is in the log, the queue says active'),
  point('worker', 'job.completed', 3, 'the queue has let the job go'),
  point('worker', 'sweep.before', 2, 'the sweep begins'),
  point('worker', 'sweep.after', 2, 'what was overdue is ordered'),
  point('worker', 'upkeep.after', 1, 'what is old was thrown away'),
];

/** A point as the table and the environment name it. */
export function pointName({ program, name }: Pick<Point, 'program' | 'name'>): string {
  return `${program} ${name}`;
}
