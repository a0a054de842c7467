// Rows of the appended table of the Foreign Exchange Order (technology). Titles are short working titles of ours, not the Order's wording.
import type { ControlListRow } from './policy.js';

const row = (number: string, ja: string, en: string): ControlListRow => ({ row: number, title: { ja, en } });

export const CONTROL_LIST_ROWS: ControlListRow[] = [
  row('1', '武器に関する技術', 'Arms'),
  row('2', '原子力に関する技術', 'Nuclear'),
  row('3', '化学兵器・生物兵器の原料や製造装置に関する技術', 'Chemical weapons: materials and equipment'),
  row('3の2', '生物兵器に使われ得る病原体・装置に関する技術', 'Biological weapons: agents and equipment'),
  row('4', 'ミサイル・無人航空機に関する技術', 'Missiles and unmanned aircraft'),
  row('5', '先端材料に関する技術', 'Advanced materials'),
  row('6', '材料加工（工作機械・軸受など）に関する技術', 'Materials processing'),
  row('7', 'エレクトロニクス（半導体など）に関する技術', 'Electronics'),
  row('8', '電子計算機に関する技術', 'Computers'),
  row('9', '通信・暗号に関する技術', 'Telecommunications and cryptography'),
  row('10', 'センサー・レーザー・レーダーに関する技術', 'Sensors, lasers and radar'),
  row('11', '航法装置に関する技術', 'Navigation'),
  row('12', '海洋関連（潜水艇など）の技術', 'Marine'),
  row('13', '推進装置（ロケット・航空機エンジンなど）に関する技術', 'Propulsion'),
  row('14', 'その他の軍需関連品目に関する技術', 'Other military-related items'),
  row('15', '機微品目に関する技術', 'Sensitive items'),
  row('16', 'キャッチオール規制の対象となる技術', 'Catch-all (complementary control)'),
];

const WRITTEN = /^(1[0-6]|[1-9])(?:の2|-2)?(?:[(（]\s*\d{1,3}(?:の\d+|-\d+)?\s*[)）])*$/;

/** The number of the row that a person wrote (`11(1)`, `３の２`, `16(1)`), or null when it is none of the table's. */
export function rowNumber(written: string): number | null {
  const match = WRITTEN.exec(written.normalize('NFKC').replace(/\s+/g, '').replace(/項$/, ''));
  return match?.[1] ? Number(match[1]) : null;
}
