// Lets the writers of one stream within this process take turns: cheaper than letting them race and load again. Correctness never rests on it.
const queues = new WeakMap<object, Map<string, Promise<unknown>>>();

/** Runs `work` after everything that was asked before it under the same owner and name, whether that went well or not. */
export async function inTurn<Result>(owner: object, name: string, work: () => Promise<Result>): Promise<Result> {
  const queue = queues.get(owner) ?? new Map<string, Promise<unknown>>();
  queues.set(owner, queue);
  const before = queue.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  queue.set(name, mine);
  try {
    return await mine;
  } finally {
    if (queue.get(name) === mine) queue.delete(name);
  }
}
