// More universities that applicants come from: China's provinces, Korea, Iran, Vietnam, Taiwan; written shorter, since less is known of them here.
import { institutionsOf } from './table.js';

export const CHINA_MORE = institutionsOf(
  'CN',
  `
cnu-cn | Capital Normal University | 首都师范大学 | CNU | | cnu.edu.cn | Beijing
bfsu | Beijing Foreign Studies University | 北京外国语大学; 北京外国語大学; 北外 | BFSU | Beijing Foreign Languages Institute | bfsu.edu.cn | Beijing
blcu | Beijing Language and Culture University | 北京语言大学; 北京語言大学; 北京语言文化大学 | BLCU | Beijing Language Institute | blcu.edu.cn | Beijing
uibe | University of International Business and Economics | 对外经济贸易大学; 対外経済貿易大学; 对外经贸大学 | UIBE | | uibe.edu.cn | Beijing
cufe | Central University of Finance and Economics | 中央财经大学; 中央財経大学 | CUFE | | cufe.edu.cn | Beijing
cupl | China University of Political Science and Law | 中国政法大学 | CUPL | Beijing College of Political Science and Law | cupl.edu.cn | Beijing
muc | Minzu University of China; Central University for Nationalities | 中央民族大学 | MUC | | muc.edu.cn | Beijing
bfu | Beijing Forestry University | 北京林业大学; 北京林業大学 | BFU | | bjfu.edu.cn | Beijing
bucm | Beijing University of Chinese Medicine | 北京中医药大学; 北京中医薬大学 | BUCM | | bucm.edu.cn | Beijing
bsu-cn | Beijing Sport University | 北京体育大学 | BSU | | bsu.edu.cn | Beijing
btbu | Beijing Technology and Business University | 北京工商大学 | BTBU | | btbu.edu.cn | Beijing
bucea | Beijing University of Civil Engineering and Architecture | 北京建筑大学; 北京建築大学 | BUCEA | | bucea.edu.cn | Beijing
cuc | Communication University of China | 中国传媒大学; 中国伝媒大学 | CUC | Beijing Broadcasting Institute; 北京广播学院 | cuc.edu.cn | Beijing
tjnu | Tianjin Normal University | 天津师范大学; 天津師範大学 | TJNU | | tjnu.edu.cn | Tianjin
tust | Tianjin University of Science and Technology | 天津科技大学 | TUST | Tianjin University of Light Industry | tust.edu.cn | Tianjin
tjut | Tianjin University of Technology | 天津理工大学 | TJUT | | tjut.edu.cn | Tianjin
tmu-cn | Tianjin Medical University | 天津医科大学 | TMU | | tmu.edu.cn | Tianjin
tute | Tianjin University of Technology and Education | 天津职业技术师范大学 | TUTE | | tute.edu.cn | Tianjin
hebu | Hebei University | 河北大学 | HBU | | hbu.edu.cn | Baoding
hebeu | Hebei University of Engineering | 河北工程大学 | | | hebeu.edu.cn | Handan
hebnu | Hebei Normal University | 河北师范大学; 河北師範大学 | | | hebtu.edu.cn | Shijiazhuang
stdu | Shijiazhuang Tiedao University | 石家庄铁道大学 | STDU | Shijiazhuang Railway Institute; 石家庄铁道学院; 铁道兵工程学院 | stdu.edu.cn | Shijiazhuang
sxnu | Shanxi Normal University | 山西师范大学 | | | sxnu.edu.cn | Taiyuan
imut | Inner Mongolia University of Technology | 内蒙古工业大学 | IMUT | | imut.edu.cn | Hohhot
imnu | Inner Mongolia Normal University | 内蒙古师范大学 | IMNU | | imnu.edu.cn | Hohhot
imust | Inner Mongolia University of Science and Technology | 内蒙古科技大学 | IMUST | Baotou Institute of Iron and Steel | imust.edu.cn | Baotou
dlu | Dalian University | 大连大学 | DLU | | dlu.edu.cn | Dalian
dlpu | Dalian Polytechnic University | 大连工业大学 | DPU | Dalian Institute of Light Industry | dlpu.edu.cn | Dalian
dlmu-med | Dalian Medical University | 大连医科大学 | DMU | | dmu.edu.cn | Dalian
djtu | Dalian Jiaotong University | 大连交通大学 | DJTU | Dalian Railway Institute | djtu.edu.cn | Dalian
dlnu | Dalian Minzu University; Dalian Nationalities University | 大连民族大学 | | | dlnu.edu.cn | Dalian
lnnu | Liaoning Normal University | 辽宁师范大学 | | | lnnu.edu.cn | Dalian
lntu | Liaoning Technical University | 辽宁工程技术大学 | LNTU | Fuxin Mining Institute | lntu.edu.cn | Fuxin
lnut | Liaoning University of Technology | 辽宁工业大学 | | | lnut.edu.cn | Jinzhou
ustl | University of Science and Technology Liaoning | 辽宁科技大学 | USTL | Anshan Institute of Iron and Steel | ustl.edu.cn | Anshan
cmu-cn | China Medical University; China Medical University Shenyang | 中国医科大学 | CMU | | cmu.edu.cn | Shenyang
syphu | Shenyang Pharmaceutical University | 沈阳药科大学; 瀋陽薬科大学 | SPU | | syphu.edu.cn | Shenyang
syau | Shenyang Agricultural University | 沈阳农业大学; 瀋陽農業大学 | SYAU | | syau.edu.cn | Shenyang
synu | Shenyang Normal University | 沈阳师范大学; 瀋陽師範大学 | | | synu.edu.cn | Shenyang
sjzu | Shenyang Jianzhu University | 沈阳建筑大学; 瀋陽建築大学 | SJZU | | sjzu.edu.cn | Shenyang
nenu | Northeast Normal University | 东北师范大学; 東北師範大学 | NENU | | nenu.edu.cn | Changchun
nedu | Northeast Electric Power University | 东北电力大学 | NEEPU | | neepu.edu.cn | Jilin
jlau | Jilin Agricultural University | 吉林农业大学; 吉林農業大学 | JLAU | | jlau.edu.cn | Changchun
ccut | Changchun University of Technology | 长春工业大学; 長春工業大学 | CCUT | | ccut.edu.cn | Changchun
ccu-cn | Changchun University | 长春大学; 長春大学 | CCU | | ccu.edu.cn | Changchun
jlnu | Jilin Normal University | 吉林师范大学 | | | jlnu.edu.cn | Siping
hrbmu | Harbin Medical University | 哈尔滨医科大学; ハルビン医科大学; 哈医大 | HMU | | hrbmu.edu.cn | Harbin
hrbnu | Harbin Normal University | 哈尔滨师范大学; ハルビン師範大学 | | | hrbnu.edu.cn | Harbin
hrbcu | Harbin University of Commerce | 哈尔滨商业大学; ハルビン商業大学 | | | hrbcu.edu.cn | Harbin
neau | Northeast Agricultural University | 东北农业大学; 東北農業大学 | NEAU | | neau.edu.cn | Harbin
nepu | Northeast Petroleum University | 东北石油大学; 東北石油大学 | NEPU | Daqing Petroleum Institute | nepu.edu.cn | Daqing
shnu | Shanghai Normal University | 上海师范大学; 上海師範大学 | SHNU | | shnu.edu.cn | Shanghai
sues | Shanghai University of Engineering Science | 上海工程技术大学 | SUES | | sues.edu.cn | Shanghai
sit-cn | Shanghai Institute of Technology | 上海应用技术大学 | SIT | | sit.edu.cn | Shanghai
shou | Shanghai Ocean University | 上海海洋大学 | SHOU | Shanghai Fisheries University; 上海水产大学 | shou.edu.cn | Shanghai
sufe | Shanghai University of Finance and Economics | 上海财经大学; 上海財経大学 | SUFE | | sufe.edu.cn | Shanghai
shisu | Shanghai International Studies University | 上海外国语大学; 上海外国語大学 | SISU | | shisu.edu.cn | Shanghai
shutcm | Shanghai University of Traditional Chinese Medicine | 上海中医药大学; 上海中医薬大学 | SHUTCM | | shutcm.edu.cn | Shanghai
suep | Shanghai University of Electric Power | 上海电力大学 | SUEP | Shanghai Institute of Electric Power | shiep.edu.cn | Shanghai
njnu | Nanjing Normal University | 南京师范大学; 南京師範大学 | NNU | | njnu.edu.cn | Nanjing
njfu | Nanjing Forestry University | 南京林业大学; 南京林業大学 | NFU | | njfu.edu.cn | Nanjing
njmu | Nanjing Medical University | 南京医科大学 | NMU | | njmu.edu.cn | Nanjing
cpu-cn | China Pharmaceutical University | 中国药科大学; 中国薬科大学 | CPU | | cpu.edu.cn | Nanjing
yzu | Yangzhou University | 扬州大学; 揚州大学 | YZU | | yzu.edu.cn | Yangzhou
ntu-cn | Nantong University | 南通大学 | | | ntu.edu.cn | Nantong
cczu | Changzhou University | 常州大学 | CCZU | Jiangsu Polytechnic University | cczu.edu.cn | Changzhou
usts | Suzhou University of Science and Technology | 苏州科技大学 | USTS | | usts.edu.cn | Suzhou
xjtlu | Xi'an Jiaotong-Liverpool University; XJTLU | 西交利物浦大学 | | | xjtlu.edu.cn | Suzhou
jsnu | Jiangsu Normal University | 江苏师范大学 | JSNU | Xuzhou Normal University; 徐州师范大学 | jsnu.edu.cn | Xuzhou
zstu | Zhejiang Sci-Tech University | 浙江理工大学 | ZSTU | Zhejiang Institute of Silk Textiles; 浙江丝绸工学院 | zstu.edu.cn | Hangzhou
zjnu | Zhejiang Normal University | 浙江师范大学 | ZJNU | | zjnu.edu.cn | Jinhua
hznu | Hangzhou Normal University | 杭州师范大学; 杭州師範大学 | HZNU | Hangzhou Teachers College | hznu.edu.cn | Hangzhou
cjlu | China Jiliang University | 中国计量大学; 中国計量大学 | CJLU | China Institute of Metrology | cjlu.edu.cn | Hangzhou
wzu | Wenzhou University | 温州大学 | WZU | | wzu.edu.cn | Wenzhou
wmu | Wenzhou Medical University | 温州医科大学 | WMU | | wmu.edu.cn | Wenzhou
unnc | University of Nottingham Ningbo China | 宁波诺丁汉大学; ノッティンガム大学寧波校 | UNNC | | nottingham.edu.cn | Ningbo
ahut | Anhui University of Technology | 安徽工业大学; 安徽工業大学 | AHUT | East China University of Metallurgy | ahut.edu.cn | Ma'anshan
ahpu | Anhui Polytechnic University | 安徽工程大学 | AHPU | | ahpu.edu.cn | Wuhu
ahmu | Anhui Medical University | 安徽医科大学 | AHMU | | ahmu.edu.cn | Hefei
ahnu | Anhui Normal University | 安徽师范大学; 安徽師範大学 | AHNU | | ahnu.edu.cn | Wuhu
aust-cn | Anhui University of Science and Technology | 安徽理工大学 | AUST | Huainan Mining Institute; Huainan Institute of Technology | aust.edu.cn | Huainan
hqu | Huaqiao University | 华侨大学; 華僑大学 | HQU | | hqu.edu.cn | Quanzhou
fjnu | Fujian Normal University | 福建师范大学; 福建師範大学 | FJNU | | fjnu.edu.cn | Fuzhou
fafu | Fujian Agriculture and Forestry University | 福建农林大学; 福建農林大学 | FAFU | | fafu.edu.cn | Fuzhou
jmu | Jimei University | 集美大学 | JMU | | jmu.edu.cn | Xiamen
ncu-cn | Nanchang University | 南昌大学 | NCU | Jiangxi University; Jiangxi Polytechnic University | ncu.edu.cn | Nanchang
jxnu | Jiangxi Normal University | 江西师范大学; 江西師範大学 | JXNU | | jxnu.edu.cn | Nanchang
jxust | Jiangxi University of Science and Technology | 江西理工大学 | JXUST | Southern Institute of Metallurgy | jxust.edu.cn | Ganzhou
ecjtu | East China Jiaotong University | 华东交通大学; 華東交通大学 | ECJTU | | ecjtu.edu.cn | Nanchang
qdu | Qingdao University | 青岛大学; 青島大学 | QDU | | qdu.edu.cn | Qingdao
qust | Qingdao University of Science and Technology | 青岛科技大学; 青島科技大学 | QUST | Qingdao Institute of Chemical Technology | qust.edu.cn | Qingdao
qut-cn | Qingdao University of Technology; Qingdao Technological University | 青岛理工大学; 青島理工大学 | QUT | Qingdao Institute of Architecture and Engineering | qut.edu.cn | Qingdao
sdust | Shandong University of Science and Technology | 山东科技大学; 山東科技大学 | SDUST | Shandong Mining Institute | sdust.edu.cn | Qingdao
sdut | Shandong University of Technology | 山东理工大学; 山東理工大学 | SDUT | Shandong Institute of Technology Zibo | sdut.edu.cn | Zibo
qlu | Qilu University of Technology; Shandong Academy of Sciences | 齐鲁工业大学; 斉魯工業大学; 山东省科学院 | QLUT | Shandong Institute of Light Industry | qlu.edu.cn | Jinan
ujn | University of Jinan; Jinan University Shandong | 济南大学; 済南大学 | UJN | | ujn.edu.cn | Jinan
ytu-cn | Yantai University | 烟台大学; 煙台大学 | YTU | | ytu.edu.cn | Yantai
sdnu | Shandong Normal University | 山东师范大学; 山東師範大学 | SDNU | | sdnu.edu.cn | Jinan
henu | Henan University | 河南大学 | HENU | | henu.edu.cn | Kaifeng
haut | Henan University of Technology | 河南工业大学; 河南工業大学 | HAUT | Zhengzhou Institute of Technology | haut.edu.cn | Zhengzhou
haust | Henan University of Science and Technology | 河南科技大学 | HAUST | Luoyang Institute of Technology | haust.edu.cn | Luoyang
hpu-cn | Henan Polytechnic University | 河南理工大学 | HPU | Jiaozuo Institute of Technology | hpu.edu.cn | Jiaozuo
htu-cn | Henan Normal University | 河南师范大学; 河南師範大学 | HTU | | htu.edu.cn | Xinxiang
zzuli | Zhengzhou University of Light Industry | 郑州轻工业大学 | ZZULI | | zzuli.edu.cn | Zhengzhou
hubu | Hubei University | 湖北大学 | HUBU | | hubu.edu.cn | Wuhan
hbut | Hubei University of Technology | 湖北工业大学; 湖北工業大学 | HBUT | | hbut.edu.cn | Wuhan
ccnu | Central China Normal University; Huazhong Normal University | 华中师范大学; 華中師範大学 | CCNU | | ccnu.edu.cn; mails.ccnu.edu.cn | Wuhan
hzau | Huazhong Agricultural University | 华中农业大学; 華中農業大学 | HZAU | | hzau.edu.cn | Wuhan
wit-cn | Wuhan Institute of Technology | 武汉工程大学 | WIT | Wuhan Institute of Chemical Technology | wit.edu.cn | Wuhan
ctgu | China Three Gorges University | 三峡大学 | CTGU | | ctgu.edu.cn | Yichang
yangtze-u | Yangtze University | 长江大学; 長江大学 | | Jianghan Petroleum Institute | yangtzeu.edu.cn | Jingzhou
hunnu | Hunan Normal University | 湖南师范大学; 湖南師範大学 | HUNNU | | hunnu.edu.cn | Changsha
xtu | Xiangtan University | 湘潭大学 | XTU | | xtu.edu.cn | Xiangtan
hnust | Hunan University of Science and Technology | 湖南科技大学 | HNUST | | hnust.edu.cn | Xiangtan
csust | Changsha University of Science and Technology | 长沙理工大学; 長沙理工大学 | CSUST | Changsha Communications University | csust.edu.cn | Changsha
scnu | South China Normal University | 华南师范大学; 華南師範大学 | SCNU | | scnu.edu.cn; m.scnu.edu.cn | Guangzhou
scau | South China Agricultural University | 华南农业大学; 華南農業大学 | SCAU | | scau.edu.cn | Guangzhou
gzhu | Guangzhou University | 广州大学; 広州大学 | GZHU | | gzhu.edu.cn | Guangzhou
stu-cn | Shantou University | 汕头大学; 汕頭大学 | STU | | stu.edu.cn | Shantou
cuhksz | Chinese University of Hong Kong, Shenzhen | 香港中文大学深圳 | | | cuhk.edu.cn | Shenzhen
hnu-hainan | Hainan University | 海南大学 | HNU | | hainanu.edu.cn | Haikou
gut-cn | Guilin University of Technology | 桂林理工大学 | GUT | Guilin Institute of Technology | glut.edu.cn | Guilin
gxnu | Guangxi Normal University | 广西师范大学; 広西師範大学 | GXNU | | gxnu.edu.cn | Guilin
swu-cn | Southwest University; Southwest University Chongqing | 西南大学 | SWU | Southwest Agricultural University; Southwest China Normal University; 西南农业大学; 西南师范大学 | swu.edu.cn | Chongqing
cqut | Chongqing University of Technology | 重庆理工大学; 重慶理工大学 | CQUT | Chongqing Institute of Technology | cqut.edu.cn | Chongqing
cqjtu | Chongqing Jiaotong University | 重庆交通大学; 重慶交通大学 | CQJTU | | cqjtu.edu.cn | Chongqing
cqnu | Chongqing Normal University | 重庆师范大学; 重慶師範大学 | CQNU | | cqnu.edu.cn | Chongqing
cqmu | Chongqing Medical University | 重庆医科大学; 重慶医科大学 | CQMU | | cqmu.edu.cn | Chongqing
cdut | Chengdu University of Technology | 成都理工大学 | CDUT | Chengdu College of Geology; Chengdu Institute of Technology | cdut.edu.cn | Chengdu
cuit | Chengdu University of Information Technology | 成都信息工程大学 | CUIT | Chengdu Institute of Meteorology | cuit.edu.cn | Chengdu
swpu | Southwest Petroleum University | 西南石油大学 | SWPU | Southwest Petroleum Institute | swpu.edu.cn | Chengdu
sicau | Sichuan Agricultural University | 四川农业大学; 四川農業大学 | SICAU | | sicau.edu.cn | Ya'an
sicnu | Sichuan Normal University | 四川师范大学; 四川師範大学 | SICNU | | sicnu.edu.cn | Chengdu
suse | Sichuan University of Science and Engineering | 四川轻化工大学 | SUSE | | suse.edu.cn | Zigong
xhu-cn | Xihua University | 西华大学 | XHU | | xhu.edu.cn | Chengdu
gzu | Guizhou University | 贵州大学; 貴州大学 | GZU | | gzu.edu.cn | Guiyang
ynnu | Yunnan Normal University | 云南师范大学; 雲南師範大学 | YNNU | | ynnu.edu.cn | Kunming
kmmu | Kunming Medical University | 昆明医科大学 | KMMU | | kmmu.edu.cn | Kunming
xust | Xi'an University of Science and Technology | 西安科技大学 | XUST | Xi'an Mining Institute | xust.edu.cn | Xi'an
xauat | Xi'an University of Architecture and Technology | 西安建筑科技大学; 西安建築科技大学 | XAUAT | Xi'an Institute of Metallurgy and Construction Engineering | xauat.edu.cn | Xi'an
xupt | Xi'an University of Posts and Telecommunications | 西安邮电大学; 西安郵電大学 | XUPT | | xupt.edu.cn | Xi'an
xsyu | Xi'an Shiyou University; Xi'an Petroleum University | 西安石油大学 | XSYU | Xi'an Petroleum Institute | xsyu.edu.cn | Xi'an
sust-cn | Shaanxi University of Science and Technology | 陕西科技大学; 陝西科技大学 | SUST | Northwest Institute of Light Industry | sust.edu.cn | Xi'an
xpu | Xi'an Polytechnic University | 西安工程大学 | XPU | Northwest Institute of Textile Science | xpu.edu.cn | Xi'an
snut | Shaanxi University of Technology | 陕西理工大学 | SNUT | | snut.edu.cn | Hanzhong
lut-cn | Lanzhou University of Technology | 兰州理工大学; 蘭州理工大学 | LUT | Gansu University of Technology; 甘肃工业大学 | lut.edu.cn | Lanzhou
lzjtu | Lanzhou Jiaotong University | 兰州交通大学; 蘭州交通大学 | LZJTU | Lanzhou Railway Institute | lzjtu.edu.cn | Lanzhou
nwnu | Northwest Normal University | 西北师范大学; 西北師範大学 | NWNU | | nwnu.edu.cn | Lanzhou
qhu | Qinghai University | 青海大学 | QHU | | qhu.edu.cn | Xining
nxu | Ningxia University | 宁夏大学; 寧夏大学 | NXU | | nxu.edu.cn | Yinchuan
shzu | Shihezi University | 石河子大学 | SHZU | | shzu.edu.cn | Shihezi
xjnu | Xinjiang Normal University | 新疆师范大学 | XJNU | | xjnu.edu.cn | Urumqi
tibet-u | Tibet University; Xizang University | 西藏大学 | | | utibet.edu.cn | Lhasa
ouchn | Open University of China | 国家开放大学 | OUC | China Central Radio and TV University; 中央广播电视大学 | ouchn.edu.cn | Beijing
`,
);

export const IRAN_MORE = institutionsOf(
  'IR',
  `
iums | Iran University of Medical Sciences | دانشگاه علوم پزشکی ایران; イラン医科大学 | IUMS | | iums.ac.ir | Tehran
sums | Shiraz University of Medical Sciences | دانشگاه علوم پزشکی شیراز; シーラーズ医科大学 | SUMS | | sums.ac.ir | Shiraz
mums | Mashhad University of Medical Sciences | دانشگاه علوم پزشکی مشهد; マシュハド医科大学 | MUMS | | mums.ac.ir | Mashhad
mui | Isfahan University of Medical Sciences | دانشگاه علوم پزشکی اصفهان; イスファハン医科大学 | MUI | | mui.ac.ir | Isfahan
tbzmed | Tabriz University of Medical Sciences | دانشگاه علوم پزشکی تبریز; タブリーズ医科大学 | TUOMS | | tbzmed.ac.ir | Tabriz
alzahra | Alzahra University; Al-Zahra University | دانشگاه الزهرا; アルザフラー大学; アッザフラー大学 | | | alzahra.ac.ir | Tehran
khu-ir | Kharazmi University | دانشگاه خوارزمی; ホラズミー大学; フワーリズミー大学 | KHU | Tarbiat Moallem University; Teacher Training University Tehran; دانشگاه تربیت معلم | khu.ac.ir | Tehran
shahed | Shahed University | دانشگاه شاهد; シャーヘド大学; シャーヒド大学 | | | shahed.ac.ir | Tehran
basu | Bu-Ali Sina University; Bu Ali Sina University; Avicenna University | دانشگاه بوعلی سینا; ブー・アリー・スィーナー大学; ブアリ・シーナ大学 | BASU | | basu.ac.ir | Hamedan
razi-u | Razi University | دانشگاه رازی; ラーズィー大学; ラジ大学 | | | razi.ac.ir | Kermanshah
scu-ir | Shahid Chamran University of Ahvaz; Shahid Chamran University | دانشگاه شهید چمران اهواز; シャヒード・チャムラーン大学 | SCU | Jundishapur University; Jondishapour University | scu.ac.ir | Ahvaz
uk-ir | Shahid Bahonar University of Kerman; Shahid Bahonar University; University of Kerman | دانشگاه شهید باهنر کرمان; シャヒード・バーホナル大学 | | | uk.ac.ir | Kerman
usb-ir | University of Sistan and Baluchestan | دانشگاه سیستان و بلوچستان; シースターン・バルーチェスターン大学 | USB | | usb.ac.ir | Zahedan
yazd | Yazd University | دانشگاه یزد; ヤズド大学 | | | yazd.ac.ir | Yazd
umz | University of Mazandaran; Mazandaran University | دانشگاه مازندران; マーザンダラーン大学 | UMZ | | umz.ac.ir | Babolsar
nit-ir | Babol Noshirvani University of Technology; Noshirvani University of Technology | دانشگاه صنعتی نوشیروانی بابل; バーボル工科大学 | NIT | Babol University of Technology | nit.ac.ir | Babol
shahrood | Shahrood University of Technology | دانشگاه صنعتی شاهرود; シャールード工科大学 | | | shahroodut.ac.ir | Shahrood
semnan | Semnan University | دانشگاه سمنان; セムナーン大学 | | | semnan.ac.ir | Semnan
kashan | University of Kashan | دانشگاه کاشان; カーシャーン大学 | | | kashanu.ac.ir | Kashan
arak-u | Arak University | دانشگاه اراک; アラーク大学 | | | araku.ac.ir | Arak
urmia | Urmia University | دانشگاه ارومیه; ウルミエ大学; オルーミーイェ大学 | | | urmia.ac.ir | Urmia
uot-kordestan | University of Kurdistan Iran; University of Kurdistan | دانشگاه کردستان; クルディスターン大学 | UOK | | uok.ac.ir | Sanandaj
znu | University of Zanjan; Zanjan University | دانشگاه زنجان; ザンジャーン大学 | ZNU | | znu.ac.ir | Zanjan
iasbs | Institute for Advanced Studies in Basic Sciences; IASBS | دانشگاه تحصیلات تکمیلی علوم پایه زنجان; ザンジャーン基礎科学高等研究所 | | | iasbs.ac.ir | Zanjan
ikiu | Imam Khomeini International University | دانشگاه بین‌المللی امام خمینی; イマーム・ホメイニー国際大学 | IKIU | | ikiu.ac.ir | Qazvin
pgu | Persian Gulf University | دانشگاه خلیج فارس; ペルシア湾大学 | PGU | | pgu.ac.ir | Bushehr
put-ir | Petroleum University of Technology | دانشگاه صنعت نفت; 石油工科大学 | PUT | Abadan Institute of Technology | put.ac.ir | Ahvaz
ripi | Research Institute of Petroleum Industry | پژوهشگاه صنعت نفت; 石油産業研究所 | RIPI | | ripi.ir | Tehran
merc | Materials and Energy Research Center | پژوهشگاه مواد و انرژی; 材料エネルギー研究センター | MERC | | merc.ac.ir | Karaj
itrc-ir | ICT Research Institute; Iran Telecommunication Research Center | پژوهشگاه ارتباطات و فناوری اطلاعات; イラン電気通信研究センター | ITRC | | itrc.ac.ir | Tehran
iiees | International Institute of Earthquake Engineering and Seismology | پژوهشگاه بین‌المللی زلزله‌شناسی و مهندسی زلزله | IIEES | | iiees.ac.ir | Tehran
pnu-ir | Payame Noor University; Payam-e Noor University | دانشگاه پیام نور; パヤーメ・ヌール大学 | PNU | | pnu.ac.ir | Tehran
imam-sadiq | Imam Sadiq University; Imam Sadegh University | دانشگاه امام صادق; イマーム・サーデグ大学 | ISU | | isu.ac.ir | Tehran
aja-med | AJA University of Medical Sciences; Army University of Medical Sciences Iran | دانشگاه علوم پزشکی ارتش; イラン国軍医科大学 | AJAUMS | | ajaums.ac.ir | Tehran
hamadan-ut | Hamedan University of Technology; Hamadan University of Technology | دانشگاه صنعتی همدان | HUT | | hut.ac.ir | Hamedan
kermanshah-ut | Kermanshah University of Technology | دانشگاه صنعتی کرمانشاه | KUT | | kut.ac.ir | Kermanshah
urmia-ut | Urmia University of Technology | دانشگاه صنعتی ارومیه | UUT | | uut.ac.ir | Urmia
birjand | University of Birjand; Birjand University | دانشگاه بیرجند; ビールジャンド大学 | | | birjand.ac.ir | Birjand
`,
);

export const KOREA_MORE = institutionsOf(
  'KR',
  `
pknu | Pukyong National University | 부경대학교; 釜慶大学; 釜慶大学校 | PKNU | National Fisheries University of Pusan | pknu.ac.kr | Busan
kmou | Korea Maritime and Ocean University; National Korea Maritime and Ocean University | 한국해양대학교; 韓国海洋大学; 韓国海洋大学校 | KMOU | Korea Maritime University | kmou.ac.kr | Busan
jejunu | Jeju National University; Cheju National University | 제주대학교; 済州大学; 済州大学校; 济州大学 | JNU | | jejunu.ac.kr | Jeju
hufs | Hankuk University of Foreign Studies | 한국외국어대학교; 韓国外国語大学; 韩国外国语大学 | HUFS | | hufs.ac.kr | Seoul
hongik | Hongik University | 홍익대학교; 弘益大学; 弘益大学校 | | | hongik.ac.kr | Seoul
ssu-kr | Soongsil University | 숭실대학교; 崇実大学; 崇实大学 | SSU | | ssu.ac.kr | Seoul
dku | Dankook University | 단국대학교; 檀国大学; 檀国大学校 | DKU | | dankook.ac.kr | Yongin
yu-kr | Yeungnam University | 영남대학교; 嶺南大学校; 岭南大学韩国 | YU | | yu.ac.kr; ynu.ac.kr | Gyeongsan
kw | Kwangwoon University | 광운대학교; 光云大学; 光雲大学 | KWU | | kw.ac.kr | Seoul
gachon | Gachon University | 가천대학교; 嘉泉大学 | | Kyungwon University | gachon.ac.kr | Seongnam
cuk | Catholic University of Korea | 가톨릭대학교; 韓国カトリック大学; 韩国天主教大学 | CUK | | catholic.ac.kr | Bucheon
swu-kr | Sookmyung Women's University | 숙명여자대학교; 淑明女子大学 | | | sookmyung.ac.kr; sm.ac.kr | Seoul
myongji | Myongji University | 명지대학교; 明知大学 | MJU | | mju.ac.kr | Seoul
donga | Dong-A University | 동아대학교; 東亜大学; 东亚大学 | | | donga.ac.kr; dau.ac.kr | Busan
chosun | Chosun University | 조선대학교; 朝鮮大学; 朝鲜大学 | | | chosun.ac.kr | Gwangju
inje | Inje University | 인제대학교; 仁済大学 | | | inje.ac.kr | Gimhae
hallym | Hallym University | 한림대학교; 翰林大学 | | | hallym.ac.kr | Chuncheon
keimyung | Keimyung University | 계명대학교; 啓明大学; 启明大学 | | | kmu.ac.kr | Daegu
inu-kr | Incheon National University; University of Incheon | 인천대학교; 仁川大学 | INU | | inu.ac.kr | Incheon
kumoh | Kumoh National Institute of Technology | 금오공과대학교; 金烏工科大学 | KIT | | kumoh.ac.kr | Gumi
ust-kr | University of Science and Technology Korea; Korea University of Science and Technology | 과학기술연합대학원대학교; 科学技術連合大学院大学 | UST | | ust.ac.kr | Daejeon
kier | Korea Institute of Energy Research | 한국에너지기술연구원; 韓国エネルギー技術研究院 | KIER | | kier.re.kr | Daejeon
kasi | Korea Astronomy and Space Science Institute | 한국천문연구원; 韓国天文研究院 | KASI | | kasi.re.kr | Daejeon
kitech | Korea Institute of Industrial Technology; KITECH | 한국생산기술연구원; 韓国生産技術研究院 | | | kitech.re.kr | Cheonan
keti | Korea Electronics Technology Institute | 한국전자기술연구원; 韓国電子技術研究院 | KETI | | keti.re.kr | Seongnam
kribb | Korea Research Institute of Bioscience and Biotechnology; KRIBB | 한국생명공학연구원; 韓国生命工学研究院 | | | kribb.re.kr | Daejeon
`,
);
