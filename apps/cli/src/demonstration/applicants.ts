// Applicants of the demonstration. Every name, school and payer is invented.
import type { Applicant, Plan } from './clearance.js';

const NO_CATEGORY = {
  contract: 'no',
  foreignGovernmentBenefit: 'no',
  annualIncomeYen: 1_800_000,
  foreignGovernmentInstruction: 'no',
};

const affiliation = (
  organisation: string,
  country: string,
  role: string,
  from: string,
  to: string | undefined,
  ties = { government: 'no', defence: 'no' },
) => ({
  organisation,
  country,
  role,
  from,
  ...(to ? { to } : {}),
  ties,
});

const scholarship = (payer: string, payerType: string, yearlyAmountYen: number, country = 'JP') => ({
  payer,
  payerType,
  country,
  yearlyAmountYen,
  ties: { government: 'no', defence: 'no' },
});

const stay = (status: string) => ({
  status,
  from: '2027-04-01',
  to: '2030-03-31',
  enteredJapan: 'no',
  employedInJapan: 'no',
});

export const RADAR_PLAN: Plan = {
  unit: 'electrical-engineering',
  laboratory: '電波応用研究室',
  technology: {
    laboratory: '電波応用研究室',
    topic: '合成開口レーダーの信号処理 / synthetic-aperture radar signal processing',
    gate: 'yes',
    controlListRow: '10',
  },
  subject: {
    names: { passport: 'LIN HAORAN', preferred: 'Lin Haoran', native: '林浩然', kanji: '林浩然' },
    japaneseNational: 'no',
    birthDate: '1999-05',
  },
  stay: stay('doctoral'),
  intendedUse: '災害時の地表変位の観測',
  nextDestination: '未定（修了後は大学での研究を希望）',
};

export const RADAR_APPLICANT: Applicant = {
  names: { passport: 'LIN HAORAN', preferred: 'Lin Haoran', native: '林浩然', kanji: '林浩然' },
  affiliations: [
    affiliation('Tianhe Institute of Electronic Systems', 'CN', 'Research assistant', '2023-07', '2026-08', {
      government: 'yes',
      defence: 'yes',
    }),
    affiliation('Linjiang University of Technology', 'CN', 'Master student', '2020-09', '2023-06'),
  ],
  funding: [
    {
      payer: 'National Overseas Study Council',
      payerType: 'foreign-government-etc',
      country: 'CN',
      yearlyAmountYen: 1_560_000,
      ties: { government: 'yes', defence: 'unknown' },
    },
    scholarship('Family', 'family', 600_000, 'CN'),
  ],
  declaration: {
    contract: 'no',
    foreignGovernmentBenefit: 'yes',
    annualIncomeYen: 2_160_000,
    foreignGovernmentInstruction: 'no',
  },
};

/** A case that differs from others in who applies, for which laboratory, with which school and payer. */
function ordinary(
  plan: Omit<Plan, 'subject' | 'stay'> & { passport: string; native?: string; status?: string },
  school: string,
  country: string,
  payer: Record<string, unknown>,
): { plan: Plan; applicant: Applicant } {
  const { passport, native, status, ...rest } = plan;
  const names = { passport, ...(native ? { native } : {}) };
  return {
    plan: { ...rest, subject: { names, japaneseNational: 'no', birthDate: '2000' }, stay: stay(status ?? 'doctoral') },
    applicant: {
      names,
      affiliations: [affiliation(school, country, 'Student', '2022-09', '2026-07')],
      funding: [payer],
      declaration: NO_CATEGORY,
    },
  };
}

const useOf = (intendedUse: string) => ({ intendedUse, nextDestination: '母国の大学 / a university at home' });

export const COMPOSITES = ordinary(
  {
    unit: 'electrical-engineering',
    laboratory: '機能材料研究室',
    technology: { laboratory: '機能材料研究室', topic: '炭素繊維複合材の非破壊検査', gate: 'no' },
    passport: 'NGUYEN THI HONG',
    native: 'Nguyễn Thị Hồng',
    ...useOf('橋梁の点検'),
  },
  'Song Hong Polytechnic University',
  'VN',
  scholarship('関ヶ丘大学奨学金', 'japanese-public', 1_800_000),
);

export const OPTICS = ordinary(
  {
    unit: 'science',
    laboratory: '光物性研究室',
    technology: {
      laboratory: '光物性研究室',
      topic: '量子ドットの発光 / luminescence of quantum dots',
      gate: 'unknown',
    },
    passport: 'REZA KARVANI',
    native: 'رضا کاروانی',
    ...useOf('基礎研究'),
  },
  'Karvan Optical Research Centre',
  'IR',
  scholarship('Family', 'family', 1_800_000, 'IR'),
);

export const LITERATURE = ordinary(
  {
    unit: 'humanities',
    laboratory: '日本近代文学研究室',
    technology: { laboratory: '日本近代文学研究室', topic: '夏目漱石の書簡', gate: 'no' },
    passport: 'KIM MINJUN',
    native: '김민준',
    status: 'master',
  },
  'Hanbit University',
  'KR',
  scholarship('文化交流財団', 'japanese-private', 1_800_000),
);

export const CRYOGENICS = ordinary(
  {
    unit: 'science',
    laboratory: '低温物理研究室',
    technology: {
      laboratory: '低温物理研究室',
      topic: '希釈冷凍機の制御 / control of dilution refrigerators',
      gate: 'yes',
      controlListRow: '2',
    },
    passport: 'PETROVA ANNA',
    native: 'Петрова Анна',
    ...useOf('低温物性の測定'),
  },
  'Volzhsky Classical University',
  'RU',
  scholarship('関ヶ丘大学奨学金', 'japanese-public', 1_800_000),
);

export const MARINE = ordinary(
  {
    unit: 'science',
    laboratory: '海洋計測研究室',
    technology: {
      laboratory: '海洋計測研究室',
      topic: '水中音響測位 / underwater acoustic positioning',
      gate: 'yes',
      controlListRow: '10',
    },
    passport: 'SAMIR HADDAD',
    native: 'سمير حداد',
    ...useOf('海底地震計の位置決定'),
  },
  'Sable Coast University',
  'SY',
  scholarship('International Ocean Fellowship', 'international-organisation', 1_800_000, 'FR'),
);

export const DRONES = ordinary(
  {
    unit: 'electrical-engineering',
    laboratory: '制御工学研究室',
    technology: { laboratory: '制御工学研究室', topic: '小型無人機の編隊制御', gate: 'yes', controlListRow: '13' },
    passport: 'IVANOV SERGEI',
    native: 'Иванов Сергей',
    ...useOf('物流'),
  },
  'Northern Ridge Aeronautical Works',
  'RU',
  scholarship('Northern Ridge Aeronautical Works', 'foreign-company', 1_800_000, 'RU'),
);

export const ROBOTICS = ordinary(
  {
    unit: 'electrical-engineering',
    laboratory: 'ロボティクス研究室',
    technology: { laboratory: 'ロボティクス研究室', topic: '介護ロボットの歩行支援', gate: 'no' },
    passport: 'SUHARTO',
    status: 'master',
  },
  'Nusantara Institute of Technology',
  'ID',
  scholarship('国際協力財団', 'japanese-public', 1_800_000),
);

export const SENSORS = ordinary(
  {
    unit: 'electrical-engineering',
    laboratory: '電波応用研究室',
    technology: { laboratory: '電波応用研究室', topic: 'ミリ波センサーによる見守り', gate: 'unknown' },
    passport: 'CHEN YUTING',
    native: '陳玉婷',
    ...useOf('高齢者の見守り'),
  },
  'Dongshan University',
  'TW',
  scholarship('関ヶ丘大学奨学金', 'japanese-public', 1_800_000),
);
