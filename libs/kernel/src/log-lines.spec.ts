import { expect, test } from '@jest/globals';
import { LogLines } from './log-lines.js';

/** A file with room for so many bytes; `Infinity`: all there is. */
function file(room: number, code = 'ENOSPC') {
  const disk = { room, text: '', pauses: 0 };
  const write = (bytes: Uint8Array): number => {
    const fits = Math.min(bytes.length, disk.room);
    if (fits === 0) throw Object.assign(new Error('no space'), { code });
    disk.room -= fits;
    disk.text += new TextDecoder().decode(bytes.subarray(0, fits));
    return fits;
  };
  return { disk, lines: new LogLines(write, () => (disk.pauses += 1)) };
}

test('lines are written as they come', () => {
  const { disk, lines } = file(Infinity);
  lines.write('{"a":1}\n');
  lines.write('{"b":2}\n');
  expect(disk.text).toBe('{"a":1}\n{"b":2}\n');
});

test('a full disk stops nobody; when there is room again the log says how many lines it lacks', () => {
  const { disk, lines } = file(12);
  for (const line of ['{"a":1}\n', '{"b":2}\n', '{"c":3}\n']) lines.write(line);
  disk.room = Infinity;
  lines.write('{"d":4}\n');
  lines.write('{"e":5}\n');
  expect(disk.text.split('\n')).toEqual([
    '{"a":1}',
    '{"b"',
    '{"level":40,"lost":2,"msg":"log lines were lost"}',
    '{"d":4}',
    '{"e":5}',
    '',
  ]);
});

test('a pipe that is full for a moment is waited for, one that stays full is not', () => {
  const { disk, lines } = file(0, 'EAGAIN');
  lines.write('{"a":1}\n');
  expect([disk.pauses, disk.text]).toEqual([50, '']);
});
