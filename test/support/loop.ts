// How long this thread's event loop does not look up.
const LOOK_EVERY_MS = 5;

export interface LoopWatch {
  /** Ends it. */
  end(): Held;
}

export interface Held {
  /** The longest that the thread worked without looking up, in its own CPU time: what the machine gives to others is not in it. */
  heldMs: number;
  /** The longest that it did not look up at all, by the clock: it may have waited for something without working. */
  lateMs: number;
}

/** Looks at the clock and at this thread's CPU time whenever the loop comes round. */
export function watchLoop(): LoopWatch {
  let [heldMs, lateMs] = [0, 0];
  let [lastMs, lastWorkedMs] = [performance.now(), workedMs()];
  const look = () => {
    const [nowMs, nowWorkedMs] = [performance.now(), workedMs()];
    heldMs = Math.max(heldMs, nowWorkedMs - lastWorkedMs);
    lateMs = Math.max(lateMs, nowMs - lastMs);
    [lastMs, lastWorkedMs] = [nowMs, nowWorkedMs];
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  const end = () => {
    clearInterval(timer);
    look();
    return { heldMs, lateMs };
  };
  return { end };
}

/** CPU time of this thread in milliseconds. */
export function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
