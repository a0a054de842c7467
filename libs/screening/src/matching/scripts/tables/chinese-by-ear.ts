// The Han characters with which Chinese writes foreign names by ear, and what each is heard as. A table of facts: the conventions of Xinhua's lists
// for the languages that names come from most.
import { foldHan } from '../han.js';

const HEARD = `
a:阿 ya:亚雅娅 ai:埃艾爱 an:安昂 ao:奥敖澳 ba:巴芭 bai:拜 ban:班 bang:邦 bao:鲍保 be:贝蓓 ben:本 bi:比碧毕 bin:宾 bo:波博伯 bu:布 bon:蓬 cha:查 chai:柴 che:切彻 chi:奇契 chu:丘 da:达 dai:戴黛 dan:丹 dang:当 dao:道 de:德 den:登邓 di:迪蒂狄 ding:丁 do:多 don:东顿敦 du:杜
e:额 en:恩 er:尔 fa:法 fan:凡 fei:费菲妃 fen:芬 fu:弗夫福佛孚 ga:加 gai:盖 gan:甘 gao:高 ge:格葛 gen:根 go:戈 gong:贡 gu:古 gui:圭 ha:哈 hai:海 han:汉罕 hao:豪 he:赫 hen:亨 hong:洪 ho:霍 hu:胡 i:伊 in:因英 ja:贾 je:杰 jen:珍真 ji:吉 jin:金津 jo:乔 ju:朱 ka:卡 kai:凯 kan:坎 kang:康 kao:考
ke:克科柯 ken:肯 ki:基 kim:金 kong:孔 ku:库 kun:昆 kui:奎 la:拉 lai:莱赖 lan:兰 lang:朗郎 lao:劳 le:勒 lei:雷蕾 leng:伦 li:利里莉丽黎 lie:列烈 lin:林琳 ling:灵 liu:柳 lo:洛罗 long:隆 lu:鲁卢路露 lun:伦 lue:略 ma:马玛 mai:迈麦 man:曼 mang:芒 mao:毛 me:梅默 men:门 meng:蒙 mi:米密 min:明敏 mo:莫摩 mu:穆姆木
na:纳娜 nai:奈 nan:南楠 nao:瑙 ne:内 nen:嫩 neng:能 ni:尼妮 nin:宁 niu:纽 no:诺 nu:努 nong:农 o:欧 pa:帕 pai:派 pan:潘 pang:庞 pao:保 pe:佩 pen:彭 peng:蓬 pi:皮 pin:平 po:坡 pu:普 ra:拉 re:热 ren:任 ru:茹 sa:萨莎沙 sai:赛塞 san:桑山 sang:尚 sao:绍 se:瑟色 sen:森 sha:沙莎夏 she:舍 shen:申 shi:什施 shu:舒
si:斯西锡茜 sin:辛 so:索 son:松逊孙 su:苏 ta:塔 tai:泰 tan:坦 tang:唐汤 tao:陶 te:特忒 ten:滕 ti:提 tin:廷汀 to:托 tong:通 tu:图 tui:推 wa:瓦娃 wai:怀 wan:万 wang:旺 wei:维韦威薇 wen:文温 wo:沃 wu:乌武 xi:希 xia:夏霞 xiao:肖 xie:谢 xin:欣 xiu:休 yan:扬 ye:耶叶 yi:依 yin:尹 yong:容 you:尤 yue:约 zha:扎 zi:兹 tsa:察 tsi:茨齐 tse:采 tso:措 tsu:楚
hua:华 jia:贾 kui:魁 ha:翰 bei:贝 mei:梅 nei:内 pei:佩 sai:塞 tien:田 ze:泽 zo:佐 zu:祖 lo:萝 sho:肖 si:史司 san:珊 fon:冯 kua:夸 wei:魏 you:优 tu:屠`;

const HEARD_AS = new Map<string, string>();
for (const entry of HEARD.trim().split(/\s+/)) {
  const [latin = '', characters = ''] = entry.split(':');
  for (const character of foldHan(characters)) if (!HEARD_AS.has(character)) HEARD_AS.set(character, latin);
}
// Those that are heard otherwise than their pinyin says: 约翰 is John, 迈克尔 Michael.
const WHOLE = new Map(
  `約翰:john 迈克尔:michael 麦克:mac 詹姆斯:james 查尔斯:charles 乔治:george 保罗:paul 彼得:peter 大卫:david 戴维:david 斯蒂芬:stephen 史蒂文:steven 史蒂芬:stephen 理查德:richard 罗伯特:robert 威廉:william 托马斯:thomas 马修:matthew 安德鲁:andrew 克里斯托弗:christopher
约瑟夫:joseph 丹尼尔:daniel 凯瑟琳:catherine 伊丽莎白:elizabeth 玛丽:mary 乔纳森:jonathan 杰弗里:geoffrey 菲利普:philip 亚历山大:alexander 弗拉基米尔:vladimir 穆罕默德:mohammed 阿卜杜勒:abdul 哈桑:hassan 侯赛因:hussein 艾哈迈德:ahmad 玛丽亚:maria 何塞:jose 胡安:juan 约瑟:jose 休斯:hughes 肖恩:sean 怀特:white`
    .split(/\s+/)
    .map((entry): [string, string] => [foldHan(entry.split(':')[0] ?? ''), entry.split(':')[1] ?? '']),
);

/**
 * What a word in folded Han characters is heard as when it writes a foreign one: 克鲁兹 is keluzi, 约翰 is john. Null when it has a character that
 * nobody writes foreign names with, or is too short to tell.
 */
export function chineseByEar(word: string): string | null {
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  let latin = '';
  for (const character of word) {
    const heard = HEARD_AS.get(character);
    if (heard === undefined) return null;
    latin += heard;
  }
  return latin === '' ? null : latin;
}
