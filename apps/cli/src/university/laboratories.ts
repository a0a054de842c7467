// What a university of this size has: faculties beside those of the demonstration, and laboratories with what is worked on in them.

export interface Unit {
  unit: string;
  name: { ja: string; en: string };
  parent: string | null;
}

const unit = (id: string, ja: string, en: string, parent: string | null): Unit => ({
  unit: id,
  name: { ja, en },
  parent,
});

/** Besides the demonstration's own. */
export const MORE_UNITS: readonly Unit[] = [
  unit('mechanical-engineering', '機械工学科', 'Department of Mechanical Engineering', 'engineering'),
  unit('materials-engineering', '材料工学科', 'Department of Materials Engineering', 'engineering'),
  unit('physics', '物理学科', 'Department of Physics', 'science'),
  unit('chemistry', '化学科', 'Department of Chemistry', 'science'),
  unit('informatics', '情報学部', 'Faculty of Informatics', null),
  unit('agriculture', '農学部', 'Faculty of Agriculture', null),
  unit('medicine', '医学部', 'Faculty of Medicine', null),
  unit('economics', '経済学部', 'Faculty of Economics', null),
];

/** Faculties that have no dean in the demonstration. */
export const MORE_FACULTIES: readonly string[] = ['informatics', 'agriculture', 'medicine', 'economics'];

/** How controlled technology lies near what a laboratory does. */
export type Nearness = 'public' | 'far' | 'near';

export interface Laboratory {
  unit: string;
  name: string;
  nearness: Nearness;
  topics: readonly string[];
  /** The row of the Order's table that a listed topic falls under. */
  row: string;
}

const laboratory = (of: string, name: string, nearness: Nearness, row: string, ...topics: string[]): Laboratory => ({
  ...{ unit: of, name, nearness, row, topics },
});

export const LABORATORIES: readonly Laboratory[] = [
  laboratory(
    'electrical-engineering',
    '電波応用研究室',
    'near',
    '10',
    '気象レーダーの信号処理',
    'アレイアンテナの校正',
  ),
  laboratory(
    'electrical-engineering',
    '制御工学研究室',
    'near',
    '13',
    '小型無人機の姿勢制御',
    '倉庫ロボットの経路計画',
  ),
  laboratory('electrical-engineering', '電力工学研究室', 'far', '2', '配電網の安定度', '蓄電池の劣化診断'),
  laboratory('mechanical-engineering', '流体工学研究室', 'near', '4', '超音速流れの可視化', '風車翼の騒音'),
  laboratory('mechanical-engineering', '生産加工研究室', 'near', '6', '5軸加工機の補正', '研削盤の振動'),
  laboratory('mechanical-engineering', '生体工学研究室', 'far', '6', '歩行補助具の設計', '義足のたわみ'),
  laboratory('materials-engineering', '複合材料研究室', 'near', '5', '炭素繊維の界面', '耐熱樹脂の劣化'),
  laboratory('materials-engineering', '金属組織研究室', 'far', '5', '溶接部の組織', 'アルミ合金の時効'),
  laboratory('physics', '低温物理研究室', 'near', '2', '希釈冷凍機の制御', '超伝導体の磁化'),
  laboratory('physics', '素粒子理論研究室', 'public', '2', '格子ゲージ理論', 'ニュートリノ振動'),
  laboratory('chemistry', '有機合成研究室', 'near', '3', '有機リン化合物の反応性', '不斉触媒の開発'),
  laboratory('chemistry', '環境分析研究室', 'far', '3', '河川水の微量分析', '大気粒子の組成'),
  laboratory('informatics', '暗号研究室', 'near', '9', '耐量子暗号の実装', '鍵共有の安全性'),
  laboratory('informatics', '自然言語処理研究室', 'far', '8', '方言の機械翻訳', '要約の評価'),
  laboratory('informatics', '人間情報研究室', 'far', '8', '高齢者の見守り', '視線による入力'),
  laboratory('agriculture', '植物病理研究室', 'near', '3', '植物病原菌の検出', '種子伝染病の防除'),
  laboratory('agriculture', '農業経済研究室', 'public', '3', '棚田の保全', '農産物の直売'),
  laboratory('medicine', '感染症学研究室', 'near', '3', '病原体の迅速診断', 'ワクチンの免疫応答'),
  laboratory('medicine', '公衆衛生学研究室', 'far', '3', '減塩の介入研究', '健診データの解析'),
  laboratory('economics', '開発経済研究室', 'public', '9', '地場産業の統計', '移民と賃金'),
  laboratory('humanities', '日本近代文学研究室', 'public', '9', '夏目漱石の書簡', '同人誌の成立'),
  laboratory('humanities', '考古学研究室', 'public', '9', '土器の編年', '古墳の測量'),
];

/** Where applicants come from and who pays for them; nobody of these exists. */
export const SCHOOLS: readonly (readonly [name: string, country: string])[] = [
  ['Linjiang University of Technology', 'CN'],
  ['Dongshan University', 'TW'],
  ['Hanbit University', 'KR'],
  ['Song Hong Polytechnic University', 'VN'],
  ['Nusantara Institute of Technology', 'ID'],
  ['Deccan College of Engineering', 'IN'],
  ['Volzhsky Classical University', 'RU'],
  ['Nordstadt Institute of Technology', 'DE'],
  ['Lakeside State University', 'US'],
  ['Universidade do Planalto', 'BR'],
  ['Alborz University of Science', 'IR'],
  ['関ヶ丘大学', 'JP'],
  ['東雲工業大学', 'JP'],
];

/** On the demonstration's list, or nearly called like an entry of it. */
export const LISTED: readonly (readonly [name: string, country: string])[] = [
  ['Tianhe Institute of Electronic Systems', 'CN'],
  ['Northern Ridge Aeronautical Works', 'RU'],
  ['Karvan Optical Research Centre', 'IR'],
  ['Sable Coast Marine Technology University', 'SY'],
];

/** A part of the name meets; they are others. */
export const ALIKE: readonly (readonly [name: string, country: string])[] = [
  ['Tianhe Institute of Electronic Commerce', 'CN'],
  ['Harbour Star Composite Bows', 'GB'],
  ['Karvan Optical Research Shop', 'NZ'],
];

export const PAYERS = [
  ['関ヶ丘大学奨学金', 'japanese-public', 'JP'],
  ['文化交流財団', 'japanese-private', 'JP'],
  ['家族', 'family', 'CN'],
  ['本人', 'self', 'VN'],
  ['International Ocean Fellowship', 'international-organisation', 'FR'],
] as const;
