// The one place of the screens that knows what time it is.

/** Milliseconds since the epoch, monotonic while the page is open. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
