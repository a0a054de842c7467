import { reasonsOf } from '#database';

/** What may be written to a log of an error: its kind, its code, those of what caused it, and where it arose. Never its text, which can repeat what somebody typed. */
export function faultOf(error: unknown): { error: string; code?: string; because?: string[]; at?: string[] } {
  if (typeof error !== 'object' || error === null) return { error: typeof error };
  const { name, code, stack, cause } = error as { name?: unknown; code?: unknown; stack?: unknown; cause?: unknown };
  const because = reasonsOf(cause);
  const frames = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return {
    error: String(name ?? 'unknown'),
    ...(code !== undefined && { code: String(code) }),
    ...(because.length > 0 && { because }),
    ...(frames.length > 0 && { at: frames.slice(0, 5).map((frame) => frame.trim()) }),
  };
}
