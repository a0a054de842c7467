// Places of China, Taiwan, Hong Kong and Macau after which institutions are named, and the foreign ones that Han characters write, as English writes
// them. A table of facts.
import { foldHan } from '../han.js';

const PLACES = `
北京:beijing,peking 上海:shanghai 天津:tianjin,tientsin 重慶:chongqing,chungking 河北:hebei,hopei 山西:shanxi,shansi 遼寧:liaoning 吉林:jilin,kirin 黒龍江:heilongjiang 江蘇:jiangsu,kiangsu
浙江:zhejiang,chekiang 安徽:anhui,anhwei 福建:fujian,fukien 江西:jiangxi,kiangsi 山東:shandong,shantung 河南:henan,honan 湖北:hubei,hupei 湖南:hunan 広東:guangdong,kwangtung 海南:hainan 四川:sichuan,szechuan,szechwan
貴州:guizhou,kweichow 雲南:yunnan 陝西:shaanxi,shensi,shanxi 甘粛:gansu,kansu 青海:qinghai,tsinghai 内蒙古:neimenggu,mongolia 広西:guangxi,kwangsi 西蔵:xizang,tibet 寧夏:ningxia 新疆:xinjiang,sinkiang 香港:hongkong
澳門:macau,macao 台湾:taiwan 哈爾浜:harbin,haerbin 長春:changchun 瀋陽:shenyang,mukden 大連:dalian,dairen 石家荘:shijiazhuang 太原:taiyuan 呼和浩特:hohhot,huhehaote 済南:jinan,tsinan 青島:qingdao,tsingtao 鄭州:zhengzhou,chengchow
南京:nanjing,nanking 蘇州:suzhou,soochow 無錫:wuxi,wusih 杭州:hangzhou,hangchow 寧波:ningbo,ningpo 温州:wenzhou 合肥:hefei 福州:fuzhou,foochow 厦門:xiamen,amoy 泉州:quanzhou 南昌:nanchang 武漢:wuhan 長沙:changsha
広州:guangzhou,canton 深圳:shenzhen 珠海:zhuhai 東莞:dongguan 佛山:foshan 汕頭:shantou,swatow 南寧:nanning 桂林:guilin,kweilin 海口:haikou 成都:chengdu,chengtu 綿陽:mianyang 貴陽:guiyang 昆明:kunming 拉薩:lhasa,lasa
西安:xian,sian 咸陽:xianyang 宝鶏:baoji 蘭州:lanzhou,lanchow 西寧:xining 銀川:yinchuan 烏魯木斉:urumqi,wulumuqi 洛陽:luoyang,loyang 開封:kaifeng 徐州:xuzhou,hsuchow 揚州:yangzhou 常州:changzhou 鎮江:zhenjiang
南通:nantong 塩城:yancheng 淮安:huaian 連雲港:lianyungang 泰州:taizhou 嘉興:jiaxing 湖州:huzhou 紹興:shaoxing 金華:jinhua 台州:taizhou 舟山:zhoushan 麗水:lishui 衢州:quzhou 蕪湖:wuhu 蚌埠:bengbu,bangbu 淮南:huainan 馬鞍山:maanshan
安慶:anqing 阜陽:fuyang 黄山:huangshan 漳州:zhangzhou 莆田:putian 竜岩:longyan 三明:sanming 九江:jiujiang 景徳鎮:jingdezhen 贛州:ganzhou 宜春:yichun 上饒:shangrao 煙台:yantai 威海:weihai 濰坊:weifang 淄博:zibo 臨沂:linyi
泰安:taian 徳州:dezhou 聊城:liaocheng 済寧:jining 菏沢:heze 日照:rizhao 東営:dongying 浜州:binzhou 棗荘:zaozhuang 新郷:xinxiang 安陽:anyang 南陽:nanyang 許昌:xuchang 平頂山:pingdingshan 焦作:jiaozuo 商丘:shangqiu 信陽:xinyang
周口:zhoukou 駐馬店:zhumadian 宜昌:yichang 襄陽:xiangyang 荊州:jingzhou 十堰:shiyan 黄岡:huanggang 黄石:huangshi 孝感:xiaogan 株洲:zhuzhou 湘潭:xiangtan 衡陽:hengyang 岳陽:yueyang 常徳:changde 邵陽:shaoyang 吉首:jishou 懐化:huaihua
郴州:chenzhou 惠州:huizhou 中山:zhongshan 江門:jiangmen 湛江:zhanjiang 肇慶:zhaoqing 韶関:shaoguan 茂名:maoming 潮州:chaozhou,chaochow 嘉応:jiaying 五邑:wuyi 柳州:liuzhou 梧州:wuzhou 玉林:yulin 欽州:qinzhou 三亜:sanya
自貢:zigong 楽山:leshan 宜賓:yibin 南充:nanchong 瀘州:luzhou 徳陽:deyang 雅安:yaan 達州:dazhou 攀枝花:panzhihua 遵義:zunyi 大理:dali 麗江:lijiang 玉渓:yuxi 延安:yanan,yenan 漢中:hanzhong 楡林:yulin 渭南:weinan 天水:tianshui
唐山:tangshan 保定:baoding 秦皇島:qinhuangdao 邯鄲:handan 廊坊:langfang 承徳:chengde 張家口:zhangjiakou 滄州:cangzhou 邢台:xingtai 大同:datong 長治:changzhi 臨汾:linfen 運城:yuncheng 包頭:baotou 赤峰:chifeng 鞍山:anshan
撫順:fushun 錦州:jinzhou 丹東:dandong 営口:yingkou 阜新:fuxin 葫芦島:huludao 延辺:yanbian 四平:siping 通化:tonghua 北華:beihua 斉斉哈爾:qiqihar,qiqihaer 大慶:daqing 佳木斯:jiamusi 牡丹江:mudanjiang 鶏西:jixi 石河子:shihezi
喀什:kashgar,kashi 塔里木:tarim 伊犁:yili,ili 九竜坡:jiulongpo 九竜:kowloon 新界:territories 嶺南:lingnan 台北:taipei,taibei 新北:newtaipei,xinbei 桃園:taoyuan 台中:taichung,taizhong 台南:tainan 高雄:kaohsiung,gaoxiong 新竹:hsinchu,xinzhu 基隆:keelung,jilong
嘉義:chiayi,jiayi 彰化:changhua,zhanghua 屏東:pingtung,pingdong 宜蘭:ilan,yilan 花蓮:hualien,hualian 台東:taitung,taidong 苗栗:miaoli 南投:nantou 雲林:yunlin 澎湖:penghu 金門:kinmen,jinmen,quemoy 馬祖:matsu,mazu 淡江:tamkang 清華:tsinghua,qinghua
交通:jiaotong,chiaotung 復旦:fudan 同済:tongji 浦東:pudong 長江:changjiang,yangtze 黄河:huanghe 珠江:zhujiang 三峡:sanxia 曁南:jinan
平壌:pyongyang 羅先:rason 咸興:hamhung 元山:wonsan 南浦:nampo 開城:kaesong 新義州:sinuiju 清津:chongjin 朝鮮:korea,choson,joson 韓国:korea 大韓:korea 漢城:seoul 首爾:seoul 釜山:busan,pusan 仁川:incheon 大邱:daegu 済州:jeju 日本:japan,nippon,nihon 東京:tokyo 大阪:osaka 京都:kyoto
名古屋:nagoya 横浜:yokohama 神戸:kobe 福岡:fukuoka 札幌:sapporo 仙台:sendai 広島:hiroshima 筑波:tsukuba 早稲田:waseda 慶応:keio 北海道:hokkaido 九州:kyushu 沖縄:okinawa 新加坡:singapore 馬来西亜:malaysia 印度尼西亜:indonesia 印尼:indonesia 菲律賓:philippines 越南:vietnam 河内:hanoi
泰国:thailand 曼谷:bangkok 緬甸:myanmar 柬埔寨:cambodia 老撾:laos 蒙古国:mongolia 印度:india 新徳里:delhi 孟買:mumbai 孟加拉:bangladesh 巴基斯坦:pakistan 斯里蘭卡:sri 尼泊爾:nepal 伊朗:iran 徳黒蘭:tehran 伊拉克:iraq 叙利亜:syria 土耳其:turkey 以色列:israel 沙特:saudi 阿聯酋:emirates 迪拜:dubai 埃及:egypt
俄羅斯:russia 莫斯科:moscow 聖彼得堡:petersburg 烏克蘭:ukraine 基輔:kyiv,kiev 白俄羅斯:belarus 哈薩克斯坦:kazakhstan 英国:british,uk 倫敦:london 牛津:oxford 剣橋:cambridge 法国:france,french 巴黎:paris 徳国:germany,german 柏林:berlin 慕尼黒:munich 意大利:italy 羅馬:rome 西班牙:spain 荷蘭:netherlands
瑞士:swiss,switzerland 瑞典:sweden 美国:american,america,usa 紐約:york 華盛頓:washington 加利福尼亜:california 加州:california 波士頓:boston 芝加哥:chicago 麻省:massachusetts 斯坦福:stanford 哈仏:harvard 耶魯:yale 得克薩斯:texas 加拿大:canada 多倫多:toronto 温哥華:vancouver 澳大利亜:australia 悉尼:sydney 墨爾本:melbourne 新西蘭:zealand
太平洋:pacific 亜洲:asia 欧洲:europe 非洲:africa 中国:china 中華:china,chunghwa,zhonghua`;

/** Places by their first character, longer names first. */
const BY_FIRST = new Map<string, { name: string; spellings: string[] }[]>();
for (const entry of PLACES.trim().split(/\s+/)) {
  const [name = '', spellings = ''] = entry.split(':');
  const folded = foldHan(name);
  const first = folded.charAt(0);
  const known = BY_FIRST.get(first) ?? [];
  known.push({ name: folded, spellings: spellings.split(',') });
  BY_FIRST.set(
    first,
    known.sort((a, b) => b.name.length - a.name.length),
  );
}

/** The place whose name begins at this point of a folded text, with its English spellings (lower case, without spaces), the usual one first. */
export function placeAt(text: string, at: number): { spellings: string[]; length: number } | null {
  const found = BY_FIRST.get(text.charAt(at))?.find(({ name }) => text.startsWith(name, at));
  return found ? { spellings: found.spellings, length: found.name.length } : null;
}
