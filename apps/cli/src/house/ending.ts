// How a program of the house ended, in one line. Pure.

// Of pino's "fatal": what lies below is daily life ("request") or daily trouble, and explains no end.
const FATAL_LEVEL = 60;
const LINE_LENGTH_MAX = 300;

/**
 * @param how the signal or the exit code
 * @param said what it wrote to its log since it was started
 */
export function ending(how: string, said: string): string {
  const fault = said
    .split('\n')
    .map(faultOf)
    .findLast((line) => line !== '');
  return fault ? `${how}: ${fault.slice(0, LINE_LENGTH_MAX)}` : how;
}

// A stack's frames say nothing to an operator; the line above them does, or the message of a fault in the log.
function faultOf(line: string): string {
  if (!line.startsWith('{')) return isNoise(line) ? '' : line.trim();
  try {
    const { level, msg, err } = JSON.parse(line) as { level?: number; msg?: string; err?: { message?: string } };
    return (level ?? 0) >= FATAL_LEVEL ? (msg ?? err?.message ?? '') : '';
  } catch {
    return '';
  }
}

const isNoise = (line: string): boolean => /^\s*$|^\s+at |^Node\.js v|^\s*[}\]^]|^(node:|file:)\S+:\d+$/.test(line);
