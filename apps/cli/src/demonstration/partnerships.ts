// Partnerships of the demonstration. Every company, owner and clause is invented.
import type { Browser } from './browser.js';
import { submit, untilPersonIsAsked } from './clearance.js';
import type { Campus } from './scene.js';

export interface Partnership {
  unit: string;
  laboratory: string;
  technology: Record<string, unknown>;
  partners: Record<string, unknown>[];
  funders: Record<string, unknown>[];
  agreement: Record<string, unknown>;
  intendedUse: string;
  nextDestination?: string;
}

/** 2019 once more: a foreign maker of telecommunications equipment wants to do research in AI and robotics, and a listed institute holds a part of it. */
export const TELECOMMUNICATIONS: Partnership = {
  unit: 'electrical-engineering',
  laboratory: '電波応用研究室',
  technology: {
    laboratory: '電波応用研究室',
    topic:
      '通信網を介したロボット群の協調制御と機械学習 / machine learning for robots that work together over a network',
    gate: 'unknown',
    usOrigin: 'yes',
    usOriginItem: 'ECCN 5D992 の機械学習ライブラリ、汎用GPU',
  },
  partners: [
    {
      name: 'Lianyun Telecommunications Equipment Co., Ltd.',
      nativeName: '连云通信设备有限公司',
      country: 'CN',
      address: '连云港市海州区通信路 18 号',
      identifiers: '統一社会信用番号 91320700EXAMPLE18',
      ties: { government: 'unknown', defence: 'unknown' },
      owners: [
        {
          name: 'Lianyun Holding Group',
          nativeName: '连云控股集团',
          kind: 'organization',
          country: 'CN',
          sharePercent: 61,
          ties: { defence: 'no' },
          tieSource: '2025年度年次報告書 14 ページ',
        },
        {
          name: 'Tianhe Institute of Electronic Systems',
          nativeName: '天和电子系统研究所',
          kind: 'organization',
          country: 'CN',
          sharePercent: 12,
          ties: { defence: 'yes' },
          tieSource: '2025年度年次報告書 31 ページ',
        },
      ],
      ownersComplete: 'yes',
      contact: { name: 'Zhao Wen', role: 'University relations', email: 'zhao.wen@lianyun.example' },
    },
  ],
  funders: [
    {
      name: 'Lianyun Telecommunications Equipment Co., Ltd.',
      nativeName: '连云通信设备有限公司',
      country: 'CN',
      ties: { defence: 'unknown' },
    },
  ],
  agreement: {
    form: 'joint-research',
    from: '2027-04-01',
    to: '2030-03-31',
    signingOn: '2027-02-15',
    amountYen: 90_000_000,
    militaryUse: 'no',
    publicationRestricted: 'yes',
    publicationClause: '成果の公表は、相手方が 60 日以内に書面で承諾した場合に限る。',
    retransferNeedsConsent: 'no',
    retransferClause: '相手方は、成果を関係会社およびその指定する者に利用させることができる。',
  },
  intendedUse: '倉庫・工場内を移動するロボットの協調制御',
  nextDestination: '相手方の研究所（連雲港、深圳）',
};

/** At home, nothing listed, owners traced: two people look, and it may be signed. */
export const PRECISION: Partnership = {
  unit: 'electrical-engineering',
  laboratory: '電波応用研究室',
  technology: {
    laboratory: '電波応用研究室',
    topic: '市販の60 GHz帯センサーによる搬送台車の位置推定 / locating carts by off-the-shelf 60 GHz sensors',
    gate: 'no',
    publicOnly: 'no',
    usOrigin: 'no',
  },
  partners: [
    {
      name: '伊吹精密搬送株式会社',
      nativeName: 'Ibuki Precision Handling',
      country: 'JP',
      address: '岐阜県不破郡関ヶ丘町 1-2-3',
      identifiers: '法人番号 0000000000018',
      ties: { government: 'no', defence: 'no' },
      tieSource: '登記事項証明書、相手方の回答',
      owners: [{ name: '伊吹 昭', kind: 'person', country: 'JP', sharePercent: 72, ties: { defence: 'no' } }],
      ownersComplete: 'yes',
      contact: { name: '伊吹 花', role: '技術部長', email: 'hana@ibuki.example' },
    },
  ],
  funders: [{ name: '伊吹精密搬送株式会社', country: 'JP', ties: { defence: 'no' } }],
  agreement: {
    form: 'commissioned-research',
    from: '2027-01-15',
    to: '2028-03-31',
    amountYen: 4_800_000,
    militaryUse: 'no',
    publicationRestricted: 'no',
    retransferNeedsConsent: 'yes',
    retransferClause: '成果を第三者に利用させるときは、事前に書面による同意を得る。',
  },
  intendedUse: '工場内の無人搬送車',
};

/** The host opens it, tells everything, and submits; resolves when a person is asked. */
export async function partnershipSubmitted(campus: Campus, host: string, plan: Partnership): Promise<string> {
  const browser: Browser = campus.as(host);
  const { unit, laboratory, ...draft } = plan;
  const { id } = await browser.post('/api/cases', { type: 'research-partnership', unit, laboratory });
  const caseId = String(id);
  await browser.patch(`/api/cases/${caseId}/draft`, draft);
  await submit(browser, caseId);
  await untilPersonIsAsked(campus.as('nakamura'), caseId);
  return caseId;
}
