// How Chinese names are written where Mandarin is not what is spoken at home. Tables of facts: a spelling, then the characters that bear it.
import { foldHan } from '../han.js';

const CANTONESE = `
chan:陳 lam:林藍琳 lee:李利 li:李 cheung:張章祥暢昌璋彰翔 wong:黃王汪旺 ng:吳伍五 lau:劉流留柳 choi:蔡材才財彩賽采 tsoi:蔡 choy:蔡 yeung:楊洋揚陽 hui:許 cheng:鄭 tse:謝子 kwok:郭國
hung:洪孔雄熊紅鴻虹 tsang:曾增 chow:周 chau:周鄒秋就 yip:葉 ip:葉 so:蘇素 chong:莊創 kong:江剛光港 ho:何浩豪好賀河可 law:羅 lo:羅盧路露 ko:高 kan:簡根勤 chu:朱珠處柱 chung:鍾鐘仲忠中聰松
yau:游丘邱有友右 pang:彭 chim:詹 wu:胡湖 woo:胡 sze:施思司詩師士斯 si:施思詩時 shum:沈 sum:沈心芯 yu:余如宇儒 yue:余 chiu:趙昭超朝照焦 leung:梁亮良 ngan:顏銀 or:柯 yung:翁容勇蓉 ngai:魏倪藝 suen:孫
tai:戴大泰 fan:范芬帆 fong:方芳放房 sung:宋崇 tang:鄧騰 to:杜圖陶桃道 fu:傅富虎夫苦 foo:傅符 hau:侯孝厚 tso:曹 cho:曹祖左 wan:溫尹雲運雯環宏弘 sit:薛雪 ting:丁廷庭婷定 ma:馬 tseung:蔣 tong:唐湯堂棠 shek:石錫碩
tung:董東同冬彤 cheuk:卓焯綽 yiu:姚耀堯 fung:馮鋒峰鳳豐楓奉 hong:康項匡航 ku:古 keung:姜強 au:歐區 lai:黎賴麗禮勵 kwan:關君坤群軍均鈞 mak:麥 poon:潘 pun:潘本斌賓 kung:龔恭功公 lui:呂雷蕾 tam:譚 fok:霍福
yam:任 yuen:袁阮元源遠婉苑圓 sin:冼仙善先倩 kam:甘金錦淦 sham:岑 pak:白柏伯百 chin:錢展千戰 tsui:徐崔翠 chui:徐崔翠 luk:陸六綠 ha:夏霞 kwong:鄺廣 lin:連蓮年 liu:廖 tin:田天 wat:屈 kot:葛 kwai:桂貴季 yim:嚴炎艷
cheong:張昌 yan:甄恩仁欣忻因殷人 kit:傑潔 wai:偉威慧惠衛維蕙為韋唯 ming:明銘鳴名 man:文敏曼民 kin:健建堅 chi:志智芝之至知誌池 chun:俊駿春晉津進秦 ka:家嘉加 hing:興慶馨卿 ping:平萍屏炳冰 wah:華 wa:華 yuk:玉煜育 mei:美薇眉
fai:輝揮暉 keen:堅 pui:佩珮培貝沛 shan:珊山 ying:英瑩盈影應迎瀛營 yin:賢妍燕彥言然 yi:怡儀宜兒意以 hoi:海開凱愷 on:安 shing:成城勝盛誠聲 kei:琪奇祺基紀麒其 lok:樂洛 hei:希喜熙曦 lap:立 sau:秀壽守修 siu:小少笑兆韶 wing:永榮穎詠泳 kwun:冠觀
tat:達 cheuk:焯灼 mo:武慕毛 kiu:嬌喬橋 yee:怡儀意綺 sang:生 tak:德得特 pik:碧璧 lung:龍隆 shun:信順舜純淳 king:景敬瓊 tsz:子梓紫芷 yat:一日逸 lim:廉 ki:琦 long:朗浪 hin:軒憲顯 nga:雅 suet:雪 yuet:月悅 sum:深森 kwan:昆
hon:漢翰韓 fat:發法 yiu:瑤 tsun:進俊雋 leuk:略 ching:清青靜晶精正程澄貞楨政 ling:玲靈齡凌菱令寧 lan:蘭 mui:梅妹 kuen:娟權 po:寶保波普 bo:寶波 hang:恆幸行杏 kai:啟佳繼楷佳階 cheung:彰 nam:南楠男 sai:世西細 yun:潤閏 sheung:湘雙尚上常 kau:球九久
szeto:司徒 auyeung:歐陽 sheungkwun:上官 chukot:諸葛`;

const SOUTHERN = `
tan:陳 lim:林 ong:王翁 goh:吳 go:吳 teo:張 teoh:張 tiong:張 ng:黃阮 wee:黃阮 ooi:黃 oei:黃 low:劉 lau:劉 lauw:劉 chua:蔡 chuah:蔡 yeo:楊姚 yeoh:楊 yong:楊 koh:許高辜 khoh:許 tay:鄭 teh:鄭 tee:鄭 chia:謝 cheah:謝 kueh:郭 quek:郭 kwek:郭 kuok:郭
ang:洪 chng:莊 chew:周 yap:葉 yeap:葉 soh:蘇 saw:蘇 hoe:何 loh:羅盧 choo:朱 sim:沈 ee:余 oo:余 neo:梁 neoh:梁 gan:顏 gui:魏 sng:孫 png:方 teng:鄧丁 how:侯 oon:溫 ting:丁 beh:馬 mah:馬 peh:白 pek:白 foo:符胡 toh:卓杜 khoo:邱 koo:邱 kua:柯
quah:柯邱 phua:潘 phuah:潘 kang:江 poh:傅 chiam:詹 aw:歐 leow:廖 liew:劉 lew:劉 liaw:廖 thong:湯 voon:溫 chin:陳 chong:張莊鍾 yee:余 wong:王黃 lai:賴 hiew:丘 siew:蕭 siow:蕭 heng:王 tong:唐湯 kho:許 gao:高 pua:潘 see:施薛 lo:羅盧 her:何 sia:謝 chai:蔡
tsai:蔡 tjan:陳 liem:林 oey:黃 tjia:謝 njoo:楊 kwee:郭 liong:梁 thio:張 tjoa:蔡 tio:張 nio:梁`;

// Given names as Taiwan says them at home, in the Church's letters without tones: Bi-khim, Teng-hui.
const HOKKIEN = `
bi:美 khim:琴 eng:英榮永鶯 beng:明 chi:志 tiong:忠中長 sin:信 gi:義 jin:仁 le:禮麗 ti:智治 bun:文雯 bu:武 kok:國 hoa:華 hok:福 siu:壽秀 chai:財 hoat:發 heng:興
liong:龍良隆 ho:虎和豪河 hiong:雄香 kiat:傑吉 chun:俊 giok:玉 chu:珠 goat:月 hoe:花火 mui:梅 boe:梅 lan:蘭 kiok:菊 chhun:春 ha:夏霞 chhiu:秋 tong:冬東堂 se:西 lam:南 pak:北
san:山 hai:海 sui:水瑞 chui:水 kim:金錦 bok:木 tho:土 thian:天 te:地弟 tai:大 siau:小 cheng:正貞 peng:平萍 an:安 chheng:清 tek:德 seng:成勝生 chong:宗 chhiong:昌 chin:進
kian:建 bin:民敏 ka:家佳嘉 hui:惠慧輝 siok:淑 hun:芬 hong:芳鳳宏煌豐凰 nga:雅 ju:如 soat:雪 un:雲 ian:燕 tin:珍 po:寶 gin:銀 so:素 hian:賢 tiat:哲 gan:彥 ui:偉維 u:宇瑜
siong:翔祥松 kheng:慶 thai:泰 khun:坤 khian:乾 kong:光 iau:耀 chhan:燦 iam:炎 liat:烈 teng:庭廷登丁婷 chiong:章彰 su:樹 lim:林 sim:森 pek:柏百 tiok:竹 sek:石 chhoan:川
kang:江 thiam:添 ong:旺 lai:來 sun:順 li:利 ek:益億 kho:科 goan:元 kiu:久 oan:遠 ban:萬 chhian:千 it:一 ji:二 sam:三 a:阿 chiau:昭招 khoan:寬 iu:祐佑 cho:佐楚 hu:輔
choan:全 kun:君 i:怡 leng:玲鈴 koan:娟 ngo:娥 kiau:嬌 moe:妹 lian:連蓮 chian:戰 kui:揆貴`;

/** Folded characters to their spellings, in the order of the table. */
function spellings(table: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of table.trim().split(/\s+/)) {
    const [spelling = '', characters = ''] = entry.split(':');
    // Two characters are one name where the spelling is of two syllables.
    const keys = spelling.length > 6 || spelling === 'szeto' ? [characters] : Array.from(characters);
    for (const key of keys.map(foldHan)) {
      const known = found.get(key) ?? [];
      if (!known.includes(spelling)) found.set(key, [...known, spelling]);
    }
  }
  return found;
}

const CANTONESE_OF = spellings(CANTONESE);
const SOUTHERN_OF = spellings(SOUTHERN);
const HOKKIEN_OF = spellings(HOKKIEN);

/** How Hong Kong writes a character of a name, or a surname of two characters; nothing where the table has none. */
export const cantonese = (character: string): string[] => CANTONESE_OF.get(character) ?? [];

/** How families from Fujian and Chaozhou write their surname in South-East Asia; nothing where the table has none. */
export const southernSurname = (character: string): string[] => SOUTHERN_OF.get(character) ?? [];

// The letters of the ministry of education, which the Church's became.
const ministry = (spelling: string): string =>
  spelling.replace('ch', 'ts').replace('oa', 'ua').replace('oe', 'ue').replace(/eng$/, 'ing').replace(/ek$/, 'ik');

/** How a character of a given name is written by its sound in Taiwanese; nothing where the table has none. */
export const hokkien = (character: string): string[] => [
  ...new Set(
    (HOKKIEN_OF.get(character) ?? []).flatMap((spelling) => [
      spelling,
      spelling.replace('chh', 'ch'),
      ministry(spelling),
    ]),
  ),
];
