// Files that nobody who means well sends. All are made here; none lies in the repository.
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { packed, type Part } from '../../libs/screening/src/lists/files/zip.js';

export const PDF_HEAD = '%PDF-1.7\n';
const MEGABYTE = 1024 * 1024;

const known = new WeakMap<Buffer, { deflated: Buffer; crc: number }>();

/** Two hundred megabytes of zeros are in half of the bombs, and take their time. */
function deflatedOnce(bytes: Buffer): { deflated: Buffer; crc: number } {
  const made = known.get(bytes) ?? { deflated: deflateRawSync(bytes, { level: 9 }), crc: crc32(bytes) };
  known.set(bytes, made);
  return made;
}

/** A zip whose parts are deflated; `say` lies about sizes, `hide` leaves parts out of the directory. */
export function zipOf(
  parts: Record<string, string | Buffer>,
  { say, hide = [] }: { say?: number; hide?: string[] } = {},
): Buffer {
  const blocks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let count = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
    const { deflated, crc } = deflatedOnce(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(deflated.length, 14);
    common.writeUInt32LE(say ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name)]);
    if (!hide.includes(name)) {
      const more = Buffer.alloc(14);
      more.writeUInt32LE(at, 10);
      directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, more, Buffer.from(name));
      count += 1;
    }
    blocks.push(local, deflated);
    at += local.length + deflated.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...blocks, entries, end]);
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet, from its XML. */
export function workbookOf(sheet: string, more: Record<string, string | Buffer> = {}): Record<string, string | Buffer> {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${package_}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${package_}">${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
}

export const sheetOf = (rows: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
export const textCell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEADED = `<row r="1">${textCell('A1', 'name')}${textCell('B1', 'country')}</row>`;

const laughs = Array.from({ length: 9 }, (_, level) =>
  level === 0 ? '<!ENTITY l0 "lol">' : `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`,
).join('');

/** Lists: each is refused, or read as data. */
export function listFiles(): [what: string, bytes: () => Buffer][] {
  const zeros = Buffer.alloc(200 * MEGABYTE);
  const fewer = zeros.subarray(0, 30 * MEGABYTE);
  const row = (words: string) => sheetOf(`${HEADED}<row r="2">${words}</row>`);
  const strings = () => `<sst xmlns="${MAIN}">${'<si><t>x</t></si>'.repeat(1_500_000)}</sst>`;
  const good = workbookOf(row(textCell('A2', 'Keyaki Works')));
  const inner = () => zipOf({ 'zeros.xml': zeros });
  return [
    ['a sheet of 200 MB of zeros', () => zipOf(workbookOf('', { 'xl/worksheets/sheet1.xml': zeros }))],
    [
      'ten parts of 30 MB',
      () => zipOf(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`p${at}.xml`, fewer]))),
    ],
    [
      'a part that lies about its size',
      () => zipOf(workbookOf('', { 'xl/worksheets/sheet1.xml': zeros }), { say: 10 }),
    ],
    ['a part that the directory does not name', () => zipOf({ ...good, 'xl/zz.xml': zeros }, { hide: ['xl/zz.xml'] })],
    ['a directory that names one part a thousand times', () => overlapping(zeros.subarray(0, 3 * MEGABYTE), 400)],
    ['archives in archives', () => zipOf({ 'a.zip': zipOf({ 'b.zip': zipOf({ 'c.zip': inner() }) }) })],
    ['archives in archives called parts', () => zipOf({ ...good, 'xl/a.xml': zipOf({ 'b.xml': inner() }) })],
    ['a hundred thousand parts', () => manyParts(60_000)],
    [
      'shared strings of a million and a half',
      () => zipOf(workbookOf(row('<c r="A2" t="s"><v>9</v></c>'), { 'xl/sharedStrings.xml': strings() })),
    ],
    [
      'a billion laughs',
      () =>
        zipOf(workbookOf(sheetOf(`${HEADED}<row r="2">${textCell('A2', '&l8;')}</row>`, `<!DOCTYPE x [${laughs}]>`))),
    ],
    [
      'an entity from a file',
      () =>
        zipOf(
          workbookOf(
            sheetOf(
              `${HEADED}<row r="2">${textCell('A2', '&e;')}</row>`,
              '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
            ),
          ),
        ),
    ],
    ['a cell at the far corner', () => zipOf(workbookOf(row(textCell('XFD1048576', 'far'))))],
    ['a cell beyond every corner', () => zipOf(workbookOf(row(textCell('ZZZZZZ999999999999', 'far'))))],
    [
      'a row of a number too high',
      () => zipOf(workbookOf(sheetOf(`${HEADED}<row r="99999999999">${textCell('A99999999999', 'x')}</row>`))),
    ],
    [
      'a width that is not there',
      () =>
        zipOf(
          workbookOf(row(textCell('A2', 'x')).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')),
        ),
    ],
    ['tags without an end', () => zipOf(workbookOf(sheetOf('<row>'.repeat(1_000_000))))],
    ['an attribute of 20 MB', () => zipOf(workbookOf(sheetOf(`<row r="${'9'.repeat(20 * MEGABYTE)}"/>`)))],
    ['a workbook without its sheet', () => zipOf({ ...good, 'xl/worksheets/sheet1.xml': '' })],
    ['a workbook without anything', () => zipOf({})],
    ['a directory alone', () => zipOf({ ...good }, { hide: Object.keys(good) })],
    ['a zip cut off', () => zipOf(good).subarray(0, 300)],
    [
      'cells with formulae',
      () =>
        zipOf(
          workbookOf(
            row('<c r="A2" t="str"><f>HYPERLINK("http://evil.example","Keyaki Works")</f><v>Keyaki Works</v></c>'),
          ),
        ),
    ],
    [
      'a stored zip of zeros',
      () => packed([{ name: 'xl/workbook.xml', bytes: zeros.subarray(0, 40 * MEGABYTE) } satisfies Part]),
    ],
    ['gzip of zeros', () => gzipSync(zeros, { level: 1 })],
    ['deflated zeros', () => deflateSync(zeros, { level: 1 })],
    ['a line of 60 MB', () => Buffer.concat([Buffer.from('name\n'), Buffer.alloc(60 * MEGABYTE, 'a')])],
    ['a million columns', () => Buffer.from(`name${',x'.repeat(1_000_000)}\na\n`)],
    ['thirty million commas', () => Buffer.concat([Buffer.from('name\n'), Buffer.alloc(30 * MEGABYTE, ',,,,,,,,,\n')])],
    [
      'a quotation mark that never ends',
      () => Buffer.concat([Buffer.from('name\n"'), Buffer.alloc(20 * MEGABYTE, 'a\n')]),
    ],
    ['quotation marks alone', () => Buffer.concat([Buffer.from('name\n'), Buffer.alloc(5 * MEGABYTE, '"')])],
    ['line ends alone', () => Buffer.alloc(20 * MEGABYTE, '\n')],
    ['NULs', () => Buffer.concat([Buffer.from('name\n'), Buffer.alloc(MEGABYTE)])],
    ['a NUL in a name', () => Buffer.from('name\na\0b\n')],
    ['UTF-16 with a mark', () => Buffer.from('\ufeffname\nけやき工業\n', 'utf16le')],
    ['UTF-16 without a mark', () => Buffer.from('name\nけやき工業\n', 'utf16le')],
    ['Shift_JIS', () => Buffer.concat([Buffer.from('name\n'), Buffer.from([0x8c, 0x9a, 0x90, 0xdd, 0x0a])])],
    ['a mark and a mark', () => Buffer.from('\ufeff\ufeffname\nKeyaki Works\n')],
    ['half a character', () => Buffer.concat([Buffer.from('name\nKeyaki '), Buffer.from([0xe3, 0x81])])],
    ['names that are formulae', () => Buffer.from('name\n=cmd|calc!A1\n+1+1\n@SUM(1)\n-1\n')],
    ['names of nothing but marks', () => Buffer.from(`name\n${'\u0301'.repeat(1_900)}\n${'\u202e'.repeat(100)}\n`)],
    ['a page', () => Buffer.from('<html><script>alert(1)</script>')],
    ['a PDF', () => Buffer.from(`${PDF_HEAD}x`)],
    [
      'an old workbook with macros',
      () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]),
    ],
  ];
}

/** Every entry of the directory points at the same bytes. */
function overlapping(content: Buffer, times: number): Buffer {
  const one = zipOf({ 'a.xml': content });
  const at = one.indexOf('PK\x01\x02');
  const entry = one.subarray(at, one.length - 22);
  const end = Buffer.from(one.subarray(one.length - 22));
  end.writeUInt16LE(times, 8);
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(entry.length * times, 12);
  return Buffer.concat([one.subarray(0, at), ...Array.from({ length: times }, () => entry), end]);
}

function manyParts(count: number): Buffer {
  return packed(Array.from({ length: count }, (_, at) => ({ name: `xl/p${at}.xml`, bytes: Buffer.alloc(0) })));
}

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const DOCX = {
  '[Content_Types].xml':
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  'word/document.xml': '<w:document/>',
};
const active = (action: string) =>
  Buffer.from(`${PDF_HEAD}1 0 obj<</Type/Catalog/OpenAction ${action}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`);

/** Documents: each is refused, or kept as bytes that no browser opens. */
export function documentFiles(): [what: string, bytes: () => Buffer][] {
  const zeros = Buffer.alloc(100 * MEGABYTE);
  const html = '<html><script>alert(document.domain)</script>';
  return [
    ['a PDF with a script', () => active('<</S/JavaScript/JS(app.alert(1))>>')],
    ['a PDF that starts a program', () => active('<</S/Launch/F(cmd.exe)>>')],
    ['a PDF with a file inside', () => active('<</S/GoToE/T<</R/C/N(x.exe)>>>>')],
    ['a PDF that is a page', () => Buffer.from(`${PDF_HEAD}<!--\n-->${html}`)],
    ['a PDF that is an archive', () => Buffer.concat([Buffer.from(PDF_HEAD), zipOf({ 'x.html': html })])],
    ['a page that is a PDF further down', () => Buffer.from(`${html}\n${PDF_HEAD}`)],
    ['a picture that is a page', () => Buffer.concat([PNG, Buffer.from(html)])],
    ['a picture that is an archive', () => Buffer.concat([PNG, zipOf({ 'x.js': 'alert(1)' })])],
    [
      'a picture that says it is huge',
      () => Buffer.concat([PNG.subarray(0, 16), Buffer.alloc(8, 0xff), PNG.subarray(24)]),
    ],
    [
      'a drawing with a script',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['a drawing behind a mark', () => Buffer.from('\ufeff<?xml version="1.0"?><svg onload="alert(1)"/>')],
    ['a page', () => Buffer.from(html)],
    ['a script', () => Buffer.from('/*\n%PDF-1.4 */alert(1)')],
    ['GIF and script', () => Buffer.from('GIF89a/*' + '\0'.repeat(20) + '*/=1;alert(1)')],
    ['a virus that is none', () => Buffer.from(EICAR)],
    ['a text document', () => zipOf(DOCX)],
    [
      'a text document with macros',
      () =>
        zipOf({
          ...DOCX,
          '[Content_Types].xml': DOCX['[Content_Types].xml'].replace(
            'wordprocessingml.document.main',
            'ms-word.document.macroEnabled.main',
          ),
          'word/vbaProject.bin': 'x',
        }),
    ],
    ['a text document that unpacks to 100 MB', () => zipOf({ ...DOCX, 'word/document.xml': zeros })],
    ['a text document whose list of types is 100 MB', () => zipOf({ ...DOCX, '[Content_Types].xml': zeros })],
    ['a zip that unpacks to 100 MB', () => zipOf({ 'a.txt': zeros })],
    ['a zip of sixty thousand parts', () => manyParts(60_000)],
    ['archives in archives', () => zipOf({ 'a.zip': zipOf({ 'b.zip': zipOf({ c: zeros }) }) })],
    ['gzip of zeros', () => gzipSync(zeros)],
    ['ten megabytes of zip headers', () => Buffer.alloc(10 * MEGABYTE, 'PK\x03\x04')],
    [
      'ten megabytes of picture chunks',
      () => Buffer.concat([PNG, Buffer.alloc(9 * MEGABYTE, Buffer.from('000000004944415400000000', 'hex'))]),
    ],
    [
      'ten megabytes of ID3',
      () => Buffer.concat([Buffer.from('ID3\x04\0\0\x7f\x7f\x7f\x7f', 'latin1'), Buffer.alloc(9 * MEGABYTE)]),
    ],
    ['ten megabytes of EBML', () => Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.alloc(9 * MEGABYTE, 0xff)])],
    [
      'ASF of no size',
      () => Buffer.concat([Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex'), Buffer.alloc(MEGABYTE)]),
    ],
    ['an old text document', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_096)])],
    ['a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(4_096)])],
    ['one byte', () => Buffer.from('%')],
    ['a PDF of nothing', () => Buffer.from('%PDF-')],
  ];
}

/** Names as programs, mistakes and malice give them. */
export function filenames(): string[] {
  const bases = [
    '../../etc/passwd',
    '..\\..\\x',
    '/etc/passwd',
    'C:\\x',
    'a\0b',
    'CON',
    'nul.pdf',
    '.htaccess',
    '...',
    '~',
  ];
  const marks = [
    '\u202egpj.exe',
    '\r\nSet-Cookie: a=b',
    '\n',
    '"',
    "'",
    ';',
    '%00',
    '%2f..',
    '*',
    '\u2028',
    '\ufeff',
    '\u200d',
  ];
  const scripts = [
    '履歴書',
    'سيرة',
    'резюме',
    '이력서',
    '👩‍👩‍👧‍👦',
    '\ud800',
    'é',
    'e\u0301',
    '𠮷',
    'ﷺ',
    'ｶﾞ',
    ' ',
    '\t',
    '\u3000',
  ];
  const ends = ['', '.pdf', '.pdf.exe', '.', ' ', '.html', '/', '\\', '"; filename="x.html', '.pdf\0.html'];
  const all = [...bases, ...marks, ...scripts].flatMap((name) =>
    ends.flatMap((end) => [name + end, `a${name}b${end}`, `${name.repeat(40)}${end}`]),
  );
  return [...all, 'x'.repeat(10_000), '界'.repeat(10_000), '/'.repeat(10_000)];
}
