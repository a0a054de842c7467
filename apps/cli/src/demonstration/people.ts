// The people of 関ヶ丘大学 (Sekigaoka University). University, people and organisations are invented.
import type { Role } from '#kernel';

export interface Bilingual {
  ja: string;
  en: string;
}

export interface DemonstrationPerson {
  key: string;
  email: string;
  name: Bilingual;
  roles: { role: Role; unit: string | null }[];
}

/** The same for everybody: the accounts exist only while the server listens on loopback. */
export const DEMONSTRATION_PASSWORD = 'sekisho-demo-2026';

export const UNIVERSITY: Bilingual = { ja: '関ヶ丘大学', en: 'Sekigaoka University' };

export const UNITS: { unit: string; name: Bilingual; parent: string | null }[] = [
  { unit: 'engineering', name: { ja: '工学部', en: 'Faculty of Engineering' }, parent: null },
  {
    unit: 'electrical-engineering',
    name: { ja: '電気電子工学科', en: 'Department of Electrical Engineering' },
    parent: 'engineering',
  },
  { unit: 'science', name: { ja: '理学部', en: 'Faculty of Science' }, parent: null },
  { unit: 'humanities', name: { ja: '人文学部', en: 'Faculty of Humanities' }, parent: null },
  { unit: 'export-control-office', name: { ja: '安全保障輸出管理室', en: 'Export Control Office' }, parent: null },
];

const person = (key: string, ja: string, en: string, ...roles: DemonstrationPerson['roles']): DemonstrationPerson => ({
  key,
  email: `${key}@sekigaoka.example`,
  name: { ja, en },
  roles,
});

export const ADMINISTRATOR = person('fujita', '藤田 翔', 'Fujita Sho', { role: 'administrator', unit: null });

export const PEOPLE: DemonstrationPerson[] = [
  person('sato', '佐藤 美咲', 'Sato Misaki', { role: 'host', unit: 'electrical-engineering' }),
  person('mori', '森 拓也', 'Mori Takuya', { role: 'host', unit: 'science' }),
  person('okada', '岡田 紀子', 'Okada Noriko', { role: 'host', unit: 'humanities' }),
  person('hayashi', '林 由美', 'Hayashi Yumi', { role: 'clerk', unit: 'engineering' }),
  person('takahashi', '高橋 誠', 'Takahashi Makoto', { role: 'dean', unit: 'engineering' }),
  person('ito', '伊藤 恵', 'Ito Megumi', { role: 'dean', unit: 'science' }),
  person('watanabe', '渡邉 修', 'Watanabe Osamu', { role: 'dean', unit: 'humanities' }),
  person('nakamura', '中村 葵', 'Nakamura Aoi', { role: 'officer', unit: 'export-control-office' }),
  person('kobayashi', '小林 大輔', 'Kobayashi Daisuke', { role: 'officer', unit: 'export-control-office' }),
  person('yamamoto', '山本 和子', 'Yamamoto Kazuko', { role: 'executive', unit: null }),
  person('kato', '加藤 博', 'Kato Hiroshi', { role: 'president', unit: null }),
  person('yoshida', '吉田 直樹', 'Yoshida Naoki', { role: 'inspector', unit: null }),
];
