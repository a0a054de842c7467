// The lists known by name, and what it means in Japan to stand on them. A list of another state prohibits nothing here by itself, and each says so.

const NOT_IN_JAPAN_JA = '米国の制度であり、掲載だけで日本の法令上の禁止や許可の義務は生じません。';
const NOT_IN_JAPAN_EN = 'This is US law; by itself it creates no prohibition and no permit duty in Japan.';

/** The lists known by name, and what it means in Japan to stand on them. */
export const LIST_SOURCES = {
  'meti-eul': {
    name: { ja: '外国ユーザーリスト（経済産業省）', en: 'Foreign End User List (METI)' },
    legalEffect: {
      ja: '掲載された組織への技術提供は、大量破壊兵器等や通常兵器の開発等に用いられないことが明らかな場合を除き、経済産業大臣の許可が必要です。掲載は禁止を意味しません。',
      en: 'Providing technology to a listed organisation needs a permit from the Minister of Economy, Trade and Industry, unless it is clearly not used to develop weapons of mass destruction or conventional weapons. Being listed is not a ban.',
    },
  },
  'us-csl': {
    name: { ja: '米国統合スクリーニングリスト', en: 'Consolidated Screening List (United States)' },
    legalEffect: {
      ja: '米国のリストです。掲載だけで日本の法令上の禁止や許可の義務は生じません。米国の再輸出規制が及ぶ品目・技術を扱う場合は、別に確認してください。',
      en: 'A list of the United States. By itself it creates no prohibition and no permit duty in Japan. Where items or technology are subject to US re-export rules, check those separately.',
    },
  },
  opensanctions: {
    name: { ja: 'OpenSanctions 統合データ', en: 'OpenSanctions data' },
    legalEffect: {
      ja: '各国・各機関の制裁リストなどをまとめたものです。掲載だけで日本の法令上の義務は生じません。元のリストを確認してください。',
      en: 'A collection of sanctions and other lists of many authorities. By itself it creates no duty in Japan. Check the list that the entry comes from.',
    },
  },
  'ofac-sdn': {
    name: { ja: '特別指定国民リスト（米国 OFAC）', en: 'Specially Designated Nationals (OFAC, United States)' },
    legalEffect: {
      ja: '米国財務省の制裁リストです。掲載だけで日本の法令上の禁止や許可の義務は生じません。米国人・米国の金融機関・米ドル決済が関わる場合は、米国法の適用を別に確認してください。',
      en: 'A sanctions list of the US Treasury. By itself it creates no prohibition and no permit duty in Japan. Where US persons, US banks or payments in US dollars are involved, check separately whether US law applies.',
    },
  },
  'jp-mof': {
    name: { ja: '資産凍結等の対象者（財務省）', en: 'Targets of asset freezing (Ministry of Finance, Japan)' },
    legalEffect: {
      ja: '外国為替及び外国貿易法に基づき、掲載された者への支払や資本取引などには財務大臣等の許可が必要です。奨学金・謝金の支払いや共同研究費の受け渡しの前に、財務・経理の担当部署へ確認してください。',
      en: 'Under the Foreign Exchange and Foreign Trade Act, payments to a listed party and capital transactions with it need a permit. Before scholarships, fees or research money are paid or received, ask the finance office.',
    },
  },
  demonstration: {
    name: { ja: '架空懸念先リスト（デモ用）', en: 'Fictional list of concern (demonstration)' },
    legalEffect: {
      ja: 'デモ用の架空のリストです。外国ユーザーリストと同じように表示しますが、法的な効果はありません。',
      en: 'A fictional list for the demonstration. It is shown as the Foreign End User List would be, and has no legal effect.',
    },
  },
} as const;

/** The lists of which the US Consolidated Screening List consists, by the letters that it names each with. */
export const US_SOURCE_LISTS = {
  EL: {
    name: { ja: 'エンティティ・リスト（米国商務省 BIS）', en: 'Entity List (BIS, United States)' },
    legalEffect: {
      ja: `掲載先へ米国の輸出管理規則（EAR）の対象となる品目・技術を輸出・再輸出・移転するには、原則として米国政府の許可が必要です。${NOT_IN_JAPAN_JA}`,
      en: `Exporting, re-exporting or transferring items or technology subject to the US Export Administration Regulations (EAR) to it needs a US licence as a rule. ${NOT_IN_JAPAN_EN}`,
    },
  },
  DPL: {
    name: { ja: '取引禁止対象者リスト（米国商務省 BIS）', en: 'Denied Persons List (BIS, United States)' },
    legalEffect: {
      ja: `EAR の対象となる品目・技術の取引に、掲載された者が関わることは米国により禁じられています。${NOT_IN_JAPAN_JA}`,
      en: `The United States forbids it to take part in transactions in items or technology subject to the EAR. ${NOT_IN_JAPAN_EN}`,
    },
  },
  UVL: {
    name: { ja: '未検証リスト（米国商務省 BIS）', en: 'Unverified List (BIS, United States)' },
    legalEffect: {
      ja: `米国政府が最終用途を確認できなかった相手先です。EAR の対象となる品目・技術を渡す前に、追加の書面と確認が必要になります。${NOT_IN_JAPAN_JA}`,
      en: `The US government could not verify how it uses what it receives. Items or technology subject to the EAR need additional papers and care. ${NOT_IN_JAPAN_EN}`,
    },
  },
  MEU: {
    name: { ja: '軍事最終使用者リスト（米国商務省 BIS）', en: 'Military End User List (BIS, United States)' },
    legalEffect: {
      ja: `EAR の対象となる特定の品目・技術を渡すには、米国政府の許可が必要です。${NOT_IN_JAPAN_JA}`,
      en: `Certain items and technology subject to the EAR need a US licence. ${NOT_IN_JAPAN_EN}`,
    },
  },
  SDN: {
    name: {
      ja: '特別指定国民リスト（米国財務省 OFAC）',
      en: 'Specially Designated Nationals List (OFAC, United States)',
    },
    legalEffect: {
      ja: `米国人との取引が禁じられ、米国内の資産が凍結されています。米国の金融機関や米ドル決済が関わる場合は特に注意が必要です。${NOT_IN_JAPAN_JA}`,
      en: `US persons may not deal with it and its assets in the United States are frozen. Take care where US banks or payments in US dollars are involved. ${NOT_IN_JAPAN_EN}`,
    },
  },
  SSI: {
    name: {
      ja: '分野別制裁対象リスト（米国財務省 OFAC）',
      en: 'Sectoral Sanctions Identifications List (OFAC, United States)',
    },
    legalEffect: {
      ja: `米国人による特定の種類の取引（資金調達など）だけが禁じられています。${NOT_IN_JAPAN_JA}`,
      en: `Only certain dealings by US persons, such as financing, are forbidden. ${NOT_IN_JAPAN_EN}`,
    },
  },
  PLC: {
    name: {
      ja: 'パレスチナ立法評議会リスト（米国財務省 OFAC）',
      en: 'Palestinian Legislative Council List (OFAC, United States)',
    },
    legalEffect: {
      ja: `米国の金融機関による取引が制限されています。${NOT_IN_JAPAN_JA}`,
      en: `Dealings by US financial institutions are restricted. ${NOT_IN_JAPAN_EN}`,
    },
  },
  FSE: {
    name: { ja: '外国制裁回避者リスト（米国財務省 OFAC）', en: 'Foreign Sanctions Evaders List (OFAC, United States)' },
    legalEffect: {
      ja: `米国の制裁の回避に関わったとされる者で、米国人との取引が禁じられています。${NOT_IN_JAPAN_JA}`,
      en: `It is said to have evaded US sanctions; US persons may not deal with it. ${NOT_IN_JAPAN_EN}`,
    },
  },
  CAP: {
    name: { ja: 'コルレス口座等の制裁対象リスト（米国財務省 OFAC）', en: 'CAPTA List (OFAC, United States)' },
    legalEffect: {
      ja: `米国の金融機関による口座の開設・維持が制限されている外国の金融機関です。${NOT_IN_JAPAN_JA}`,
      en: `A foreign bank for which US banks may open or keep accounts only with restrictions. ${NOT_IN_JAPAN_EN}`,
    },
  },
  CMIC: {
    name: {
      ja: '中国軍産複合体企業リスト（米国財務省 OFAC）',
      en: 'Chinese Military-Industrial Complex Companies List (OFAC, United States)',
    },
    legalEffect: {
      ja: `米国人による上場有価証券の売買が禁じられています。技術提供そのものを禁じるものではありません。${NOT_IN_JAPAN_JA}`,
      en: `US persons may not trade its public securities. It does not forbid providing technology. ${NOT_IN_JAPAN_EN}`,
    },
  },
  'NS-MBS': {
    name: {
      ja: '限定的制裁対象リスト（米国財務省 OFAC）',
      en: 'Non-SDN Menu-Based Sanctions List (OFAC, United States)',
    },
    legalEffect: {
      ja: `掲載先ごとに定められた範囲の取引だけが制限されています。${NOT_IN_JAPAN_JA}`,
      en: `Only the dealings named for each entry are restricted. ${NOT_IN_JAPAN_EN}`,
    },
  },
  ISN: {
    name: { ja: '不拡散制裁リスト（米国国務省）', en: 'Nonproliferation Sanctions (State Department, United States)' },
    legalEffect: {
      ja: `大量破壊兵器やミサイルの拡散に関わったとして、米国政府の調達・支援・輸出許可の対象から外されています。${NOT_IN_JAPAN_JA}`,
      en: `For its part in the spread of weapons of mass destruction or missiles it is cut off from US procurement, aid and export licences. ${NOT_IN_JAPAN_EN}`,
    },
  },
  DTC: {
    name: { ja: 'ITAR 参加資格剝奪者リスト（米国国務省）', en: 'ITAR Debarred (State Department, United States)' },
    legalEffect: {
      ja: `米国の武器国際取引規則（ITAR）の対象となる品目・技術の取引に関わることが禁じられています。${NOT_IN_JAPAN_JA}`,
      en: `It may not take part in transactions in items or technology subject to the US International Traffic in Arms Regulations (ITAR). ${NOT_IN_JAPAN_EN}`,
    },
  },
} as const;

/** A list that the university imported on its own; `{list}` is its id. */
export const OWN_LIST = {
  name: { ja: '独自リスト「{list}」', en: 'Own list "{list}"' },
  legalEffect: {
    ja: '大学が独自に取り込んだリストです。掲載だけで法令上の義務は生じません。扱いは学内の規程に従ってください。',
    en: 'A list that the university imported on its own. By itself it creates no legal duty. Follow the rules of the university.',
  },
} as const;
