// Which column of a roster holds what, and what its words for a status mean: said once for each source, and saved.
import { Refusal } from '#kernel';
import { LEVELS, STANDINGS, type Stage } from '../stage.js';

/** What a column may hold. There is no field for a nationality, a place of birth or a gender. */
export const ROSTER_FIELDS = [
  'name',
  'kana',
  'otherName',
  'number',
  'birthDate',
  'department',
  'status',
  'from',
  'until',
  'email',
  'host',
] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

/** `none`: nobody of this status is screened by any duty, and their rows are left out unread. */
export const STAGE_WORDS = [...LEVELS, ...STANDINGS, 'none'] as const;
export type StageWord = (typeof STAGE_WORDS)[number];

export type RosterMapping = {
  columns: { heading: string; field: RosterField }[];
  /** The roster's words for a status; beside them the usual words are known. */
  statuses: { word: string; stage: StageWord }[];
};

const HEADINGS: Record<RosterField, readonly string[]> = {
  name: ['name', '氏名', '名前', '学生氏名', '教職員氏名', '漢字氏名', 'fullname'],
  kana: ['kana', 'カナ氏名', '氏名カナ', 'フリガナ', 'ふりがな', '氏名カタカナ'],
  otherName: ['英字氏名', 'ローマ字氏名', '氏名英字', 'パスポート氏名', 'romanname', 'passportname', '通称名', '別名'],
  number: ['number', 'id', 'no', '番号', '学籍番号', '職員番号', '教職員番号', 'studentid', 'employeeid'],
  birthDate: ['birthdate', 'dateofbirth', 'dob', '生年月日'],
  department: ['department', 'unit', 'faculty', '部局', '所属', '所属名', '学部', '研究科', '学部研究科', '専攻'],
  status: ['status', '身分', '身分名', '区分', '学生区分', '課程', '職名', '職種', '種別', '在籍区分'],
  from: [
    'from',
    'start',
    'startdate',
    '開始日',
    '入学日',
    '入学年月日',
    '採用日',
    '採用年月日',
    '受入開始日',
    '来訪日',
  ],
  until: ['until', 'end', 'enddate', '終了日', '修了予定日', '卒業予定日', '任期満了日', '受入終了日', '在籍期限'],
  email: ['email', 'mail', 'mailaddress', 'メール', 'メールアドレス', '電子メール'],
  host: ['host', 'supervisor', '受入教員', '指導教員', '受入教員メール', '指導教員メール', '主指導教員'],
};

const STATUSES: Record<StageWord, readonly string[]> = {
  'research-student': ['researchstudent', '研究生', '大学院研究生', '外国人研究生', '特別研究学生'],
  master: ['master', 'masters', '修士', '修士課程', '博士前期', '博士前期課程', '大学院修士課程', '専門職学位課程'],
  doctoral: ['doctoral', 'doctor', 'phd', '博士', '博士課程', '博士後期', '博士後期課程', '大学院博士課程'],
  enrolled: ['enrolled', 'student', '在籍', '在学', '学生', '大学院生', '入学予定'],
  employed: [
    ...['employed', 'staff', 'employee', '在職', '教員', '職員', '教授', '准教授', '講師', '助教', '助手', '研究員'],
    ...['特任教授', '特任准教授', '特任講師', '特任助教', '特任研究員', '博士研究員', 'ポスドク', 'ra', 'ta'],
  ],
  visiting: ['visiting', 'visitor', '来訪', '訪問研究員', '客員研究員', '外国人招へい研究者', '外来研究員', '招へい'],
  none: ['undergraduate', '学部', '学部生', '学士課程', '科目等履修生', '聴講生'],
};

/** Words and headings as they are compared: without width, case, spaces and points. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s、､,・_.()（）-]/gu, '');

/** What the headings themselves suggest; the first of two alike counts. */
export function guessRosterColumns(headings: readonly string[]): RosterMapping['columns'] {
  return ROSTER_FIELDS.flatMap((field) => {
    const heading = headings.find((each) => HEADINGS[field].includes(plain(each)));
    return heading === undefined ? [] : [{ heading, field }];
  });
}

/** The stage of a status as this mapping reads it; null where nobody has said what the word means. */
export function stageOf(status: string, { statuses }: RosterMapping): Stage | 'none' | null {
  const word = plain(status);
  const said = statuses.find((each) => plain(each.word) === word)?.stage;
  const known = said ?? STAGE_WORDS.find((stage) => STATUSES[stage].includes(word));
  if (known === undefined) return null;
  if (known === 'none') return 'none';
  const level = LEVELS.find((each) => each === known);
  return level ? { standing: 'enrolled', level } : { standing: known as Stage['standing'], level: null };
}

const MANY: readonly RosterField[] = ['name', 'otherName', 'kana'];

/** @throws Refusal roster.mapping_malformed when it has no column of names, departments or statuses, or two of a field that is single */
export function assertRosterMapping({ columns, statuses }: RosterMapping): void {
  const fields = columns.map(({ field }) => field);
  const isTwice = (field: RosterField) => fields.filter((each) => each === field).length > 1;
  const headings = new Set(columns.map(({ heading }) => plain(heading)));
  const words = new Set(statuses.map(({ word }) => plain(word)));
  const isSound =
    (['name', 'department', 'status'] as const).every((field) => fields.includes(field)) &&
    ROSTER_FIELDS.every((field) => MANY.includes(field) || !isTwice(field)) &&
    headings.size === columns.length &&
    words.size === statuses.length;
  if (!isSound) throw new Refusal('roster.mapping_malformed', 'invalid');
}
