// What would have to be so for a factor of the tier to weigh less: a clause for each known value of each fact that the table of the tier reads.
// The screen puts what would come of it behind.
const ja = {
  'lowering.technology.public-only': '提供するのが公知の技術や学部の授業の内容だけと確かめられれば',
  'lowering.technology.not-listed': '提供する技術の該非判定が「非該当」と確かめられれば',
  'lowering.technology.catch-all': '提供する技術が16項（キャッチオール規制）にとどまると確かめられれば',
  'lowering.technology.listed': '提供する技術が別表1〜15項に当たると確かめられれば',
  'lowering.residency.resident': '技術を提供する時点で居住者に当たると確かめられれば',
  'lowering.residency.non-resident': '技術を提供する時点で非居住者に当たると確かめられれば',
  'lowering.specificCategory.clear': '特定類型のいずれにも当たらないと確かめられれば',
  'lowering.specificCategory.attention': '特定類型に当たると確かめられれば',
  'lowering.screeningComplete.true': 'すべての相手についてリストとの照合が終われば',
  'lowering.hits.none': 'リスト掲載者と一致する相手がいないと確かめられれば',
  'lowering.hits.false-positive': 'リスト掲載者とは別人・別組織と確かめられれば',
  'lowering.hits.inconclusive': 'リスト掲載者と同一とまではいえないと判断されれば',
  'lowering.hits.true-match': 'リスト掲載者と同一と確かめられれば',
  'lowering.defenceTie.no': '軍・国防関係の組織とのつながりがないと確かめられれば',
  'lowering.defenceTie.yes': '軍・国防関係の組織とのつながりがあると確かめられれば',
  'lowering.foreignParty.no': '相手方と資金提供者の所在地がすべて国内と確かめられれば',
  'lowering.foreignParty.yes': '相手方か資金提供者の所在地が国外と確かめられれば',
  'lowering.ownership.clear': '相手方を支配する者がすべて確かめられ、国外の者がいなければ',
  'lowering.ownership.attention': '相手方を支配する者が国外にいると確かめられれば',
  'lowering.endUse.clear': '用途と成果の取扱いに懸念がないと確かめられれば',
  'lowering.endUse.attention': '用途か成果の取扱いに懸念があると確かめられれば',
  'lowering.usOrigin.no': '米国原産の技術が含まれないと確かめられれば',
  'lowering.usOrigin.yes': '米国原産の技術が含まれると確かめられれば',
};

const en: typeof ja = {
  'lowering.technology.public-only':
    'If it is established that only public-domain technology or undergraduate teaching is provided',
  'lowering.technology.not-listed': 'If the technology is classified as not listed in rows 1–15',
  'lowering.technology.catch-all': 'If the technology is classified as row 16 (catch-all control) only',
  'lowering.technology.listed': 'If the technology is classified as listed in rows 1–15',
  'lowering.residency.resident':
    'If it is established that the person counts as a resident when technology is provided',
  'lowering.residency.non-resident':
    'If it is established that the person counts as a non-resident when technology is provided',
  'lowering.specificCategory.clear': 'If it is established that the person falls in no Specific Category',
  'lowering.specificCategory.attention': 'If it is established that the person falls in a Specific Category',
  'lowering.screeningComplete.true': 'If every party has been compared with every list',
  'lowering.hits.none': 'If it is established that no party meets an entry of a list',
  'lowering.hits.false-positive': 'If the party is found not to be the one on the list',
  'lowering.hits.inconclusive': 'If it cannot be told whether the party is the one on the list',
  'lowering.hits.true-match': 'If the party is found to be the one on the list',
  'lowering.defenceTie.no': 'If it is established that there is no tie to armed forces or a defence body',
  'lowering.defenceTie.yes': 'If it is established that there is a tie to armed forces or a defence body',
  'lowering.foreignParty.no': 'If it is established that every party and funder has its seat in Japan',
  'lowering.foreignParty.yes': 'If it is established that a party or funder has its seat abroad',
  'lowering.ownership.clear': 'If everybody who controls the parties is known and none of them is abroad',
  'lowering.ownership.attention': 'If it is established that somebody who controls a party is abroad',
  'lowering.endUse.clear': 'If it is established that the end use and the handling of results give no concern',
  'lowering.endUse.attention': 'If it is established that the end use or the handling of results gives concern',
  'lowering.usOrigin.no': 'If it is established that no US-origin technology is in it',
  'lowering.usOrigin.yes': 'If it is established that US-origin technology is in it',
};

export const loweringTexts = { ja, en };
