// Days as offices write them: 2026-04-01, 2026/4/1, 20260401, 2026年4月1日, 令和8年4月1日, R8.4.1.

const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  r: 2018,
  h: 1988,
  s: 1925,
  t: 1911,
};
const SHAPES = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ]\d{1,2}:\d{2}.{0,20})?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/,
  /^(?<era>令和|平成|昭和|大正|[rhst])(?<year>元|\d{1,2})[年./-](?<month>\d{1,2})[月./-](?<day>\d{1,2})日?$/i,
];

/** The day as YYYY-MM-DD; null where it is none, or none that exists. */
export function readDay(text: string): string | null {
  const written = text.normalize('NFKC').trim();
  for (const shape of SHAPES) {
    const parts = shape.exec(written)?.groups;
    if (!parts) continue;
    const { era = '', year = '', month = '', day = '' } = parts;
    const since = era === '' ? 0 : (ERAS[era.toLowerCase()] ?? 0);
    return existing(since + (year === '元' ? 1 : Number(year)), Number(month), Number(day));
  }
  return null;
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
