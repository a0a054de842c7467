// Reads a day as people in a Japanese office write it. Pure.

const ERAS: Record<string, number> = { R: 2018, 令和: 2018, H: 1988, 平成: 1988, S: 1925, 昭和: 1925 };
const WESTERN = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const PACKED = /^(\d{4})(\d{2})(\d{2})$/;
const ERA = /^(R|H|S|令和|平成|昭和)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/i;

/** ISO day of what was typed, or null when it is no day of the calendar. */
export function readDay(typed: string): string | null {
  const text = typed.normalize('NFKC').trim();
  const western = WESTERN.exec(text) ?? PACKED.exec(text);
  if (western !== null) return isoDay(Number(western[1]), Number(western[2]), Number(western[3]));
  const era = ERA.exec(text);
  if (era === null) return null;
  const name = era[1] ?? '';
  const first = ERAS[name.toUpperCase()] ?? ERAS[name];
  if (first === undefined) return null;
  const year = era[2] === '元' ? 1 : Number(era[2]);
  return isoDay(first + year, Number(era[3]), Number(era[4]));
}

/** ISO month of what was typed (2023/4, 2023年4月), or null. */
export function readMonth(typed: string): string | null {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(typed.normalize('NFKC').trim());
  if (found === null) return null;
  const month = Number(found[2]);
  return month >= 1 && month <= 12 ? `${found[1] ?? ''}-${String(month).padStart(2, '0')}` : null;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1868 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day > (lengths[month - 1] ?? 0)) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
