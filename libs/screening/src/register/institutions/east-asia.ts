// Taiwan, Korea (both), Mongolia.
import { institutionsOf } from './table.js';

export const TAIWAN = institutionsOf(
  'TW',
  `
ntu-tw | National Taiwan University; Taiwan University | 国立台湾大学; 國立臺灣大學; 台湾大学; 台大 | NTU | Taihoku Imperial University; 台北帝国大学 | ntu.edu.tw; g.ntu.edu.tw | Taipei
nthu | National Tsing Hua University; Tsing Hua University Taiwan; NTHU | 国立清华大学; 國立清華大學; 台湾清华大学; 新竹清华大学 | | | nthu.edu.tw; mx.nthu.edu.tw | Hsinchu
nycu | National Yang Ming Chiao Tung University; NYCU; National Yang-Ming Chiao Tung University | 国立阳明交通大学; 國立陽明交通大學; 陽明交通大学 | | National Chiao Tung University; NCTU; National Yang-Ming University; 国立交通大学; 國立交通大學; 国立陽明大学; 台湾交通大学 | nycu.edu.tw; nctu.edu.tw; ym.edu.tw | Hsinchu
ncku | National Cheng Kung University; NCKU; Cheng Kung University | 国立成功大学; 國立成功大學; 成功大学; 成大 | | | ncku.edu.tw; mail.ncku.edu.tw | Tainan
nsysu | National Sun Yat-sen University; NSYSU; Sun Yat-sen University Taiwan | 国立中山大学; 國立中山大學 | | | nsysu.edu.tw; mail.nsysu.edu.tw | Kaohsiung
ncu-tw | National Central University; National Central University Taiwan | 国立中央大学; 國立中央大學 | NCU | | ncu.edu.tw; cc.ncu.edu.tw | Taoyuan
nchu-tw | National Chung Hsing University | 国立中兴大学; 國立中興大學; 中興大学 | NCHU | | nchu.edu.tw | Taichung
ccu-tw | National Chung Cheng University | 国立中正大学; 國立中正大學; 中正大学 | CCU | | ccu.edu.tw | Chiayi
nccu | National Chengchi University; Chengchi University; NCCU Taiwan | 国立政治大学; 國立政治大學; 政治大学台湾 | NCCU | | nccu.edu.tw | Taipei
ntust | National Taiwan University of Science and Technology; Taiwan Tech; NTUST | 国立台湾科技大学; 國立臺灣科技大學; 台湾科技大学; 台科大 | | National Taiwan Institute of Technology | ntust.edu.tw; mail.ntust.edu.tw | Taipei
ntut | National Taipei University of Technology; Taipei Tech; NTUT | 国立台北科技大学; 國立臺北科技大學; 台北科技大学; 北科大台湾 | | National Taipei Institute of Technology | ntut.edu.tw; mail.ntut.edu.tw | Taipei
ntou | National Taiwan Ocean University | 国立台湾海洋大学; 國立臺灣海洋大學 | NTOU | | ntou.edu.tw | Keelung
ntnu-tw | National Taiwan Normal University | 国立台湾师范大学; 國立臺灣師範大學; 台湾師範大学 | NTNU | | ntnu.edu.tw | Taipei
ndhu | National Dong Hwa University; NDHU | 国立东华大学; 國立東華大學 | | | ndhu.edu.tw; gms.ndhu.edu.tw | Hualien
nkust | National Kaohsiung University of Science and Technology; NKUST | 国立高雄科技大学; 國立高雄科技大學 | | National Kaohsiung University of Applied Sciences; National Kaohsiung First University of Science and Technology | nkust.edu.tw | Kaohsiung
nuk-tw | National University of Kaohsiung | 国立高雄大学; 國立高雄大學 | NUK | | nuk.edu.tw | Kaohsiung
nfu-tw | National Formosa University | 国立虎尾科技大学; 國立虎尾科技大學 | NFU | | nfu.edu.tw | Yunlin
ntpu | National Taipei University | 国立台北大学; 國立臺北大學 | NTPU | | ntpu.edu.tw | New Taipei
cgu | Chang Gung University | 长庚大学; 長庚大學 | CGU | | cgu.edu.tw; mail.cgu.edu.tw | Taoyuan
fcu | Feng Chia University | 逢甲大学; 逢甲大學 | FCU | | fcu.edu.tw | Taichung
tku | Tamkang University | 淡江大学; 淡江大學 | TKU | | tku.edu.tw; mail.tku.edu.tw | New Taipei
thu-tw | Tunghai University | 东海大学台湾; 東海大學 | THU | | thu.edu.tw | Taichung
cycu | Chung Yuan Christian University | 中原大学; 中原大學 | CYCU | | cycu.edu.tw | Taoyuan
yzu-tw | Yuan Ze University | 元智大学; 元智大學 | YZU | | yzu.edu.tw; saturn.yzu.edu.tw | Taoyuan
fju | Fu Jen Catholic University | 辅仁大学; 輔仁大學; 天主教輔仁大学 | FJU | | fju.edu.tw | New Taipei
scu-tw | Soochow University Taiwan; Soochow University Taipei | 东吴大学; 東呉大学; 東吳大學 | SCU | | scu.edu.tw | Taipei
tmu-tw | Taipei Medical University | 台北医学大学; 臺北醫學大學 | TMU | | tmu.edu.tw | Taipei
cmu-tw | China Medical University; China Medical University Taiwan | 中国医药大学; 中國醫藥大學; 中国医薬大学台湾 | CMU | China Medical College | cmu.edu.tw; mail.cmu.edu.tw | Taichung
kmu-tw | Kaohsiung Medical University | 高雄医学大学; 高雄醫學大學 | KMU | | kmu.edu.tw | Kaohsiung
sinica | Academia Sinica; Academia Sinica Taiwan | 中央研究院; 中研院 | | | sinica.edu.tw; gate.sinica.edu.tw | Taipei
itri | Industrial Technology Research Institute; ITRI | 工业技术研究院; 工業技術研究院; 工研院 | | | itri.org.tw | Hsinchu
ncsist | National Chung-Shan Institute of Science and Technology; NCSIST; Chung-Shan Institute of Science and Technology; Chungshan Institute of Science and Technology; CSIST | 国家中山科学研究院; 國家中山科學研究院; 中山科学研究院; 中科院台湾 | | 中山科學研究院 | ncsist.org.tw | Taoyuan
tsmc | Taiwan Semiconductor Manufacturing Company; TSMC | 台湾积体电路制造; 台灣積體電路製造; 台積電; 台湾積体電路製造 | | | tsmc.com | Hsinchu
ndu-tw | National Defense University Taiwan; ROC National Defense University | 国防大学台湾; 國防大學 | NDU | Chung Cheng Institute of Technology; 中正理工学院 | ndu.edu.tw | Taoyuan
tasa | Taiwan Space Agency; TASA | 国家太空中心; 國家太空中心 | | National Space Organization; National Space Organization Taiwan; NSPO | tasa.org.tw; nspo.narl.org.tw | Hsinchu
`,
);

export const KOREA = institutionsOf(
  'KR',
  `
snu | Seoul National University; SNU | 서울대학교; 서울대; 国立首尔大学; 首尔大学; ソウル大学; ソウル国立大学; ソウル大学校 | | Keijo Imperial University | snu.ac.kr | Seoul
kaist | Korea Advanced Institute of Science and Technology; KAIST; Korea Advanced Institute of Science & Technology | 한국과학기술원; 카이스트; 韓国科学技術院; 韩国科学技术院 | | Korea Advanced Institute of Science; KAIS | kaist.ac.kr; kaist.edu | Daejeon
postech | Pohang University of Science and Technology; POSTECH | 포항공과대학교; 포항공대; 포스텍; 浦項工科大学; 浦项工科大学; ポハン工科大学 | | Pohang Institute of Science and Technology | postech.ac.kr; postech.edu | Pohang
unist | Ulsan National Institute of Science and Technology; UNIST | 울산과학기술원; 유니스트; 蔚山科学技術院; 蔚山科学技术院 | | | unist.ac.kr | Ulsan
gist | Gwangju Institute of Science and Technology; GIST Gwangju | 광주과학기술원; 지스트; 光州科学技術院 | GIST | Kwangju Institute of Science and Technology; K-JIST | gist.ac.kr; gm.gist.ac.kr | Gwangju
dgist | Daegu Gyeongbuk Institute of Science and Technology; DGIST | 대구경북과학기술원; 大邱慶北科学技術院 | | | dgist.ac.kr | Daegu
yonsei | Yonsei University; Yonsei | 연세대학교; 연세대; 延世大学; 延世大学校 | | Yonhi University | yonsei.ac.kr | Seoul
korea-u | Korea University; Goryeo University | 고려대학교; 고려대; 高麗大学; 高丽大学; 高麗大学校 | | Bosung College | korea.ac.kr | Seoul
hanyang | Hanyang University | 한양대학교; 한양대; 漢陽大学; 汉阳大学; 漢陽大学校 | HYU | | hanyang.ac.kr | Seoul
skku | Sungkyunkwan University; SKKU; Sung Kyun Kwan University | 성균관대학교; 성균관대; 成均館大学; 成均馆大学; 成均館大学校 | | | skku.edu; skku.ac.kr | Seoul
kyunghee | Kyung Hee University; Kyunghee University | 경희대학교; 경희대; 慶熙大学; 庆熙大学; 慶熙大学校 | KHU | | khu.ac.kr | Seoul
ewha | Ewha Womans University; Ewha Women's University | 이화여자대학교; 이화여대; 梨花女子大学; 梨花女子大学校 | | | ewha.ac.kr; ewhain.net | Seoul
sogang | Sogang University | 서강대학교; 서강대; 西江大学; 西江大学校 | | | sogang.ac.kr | Seoul
chungang | Chung-Ang University; Chungang University | 중앙대학교; 중앙대; 中央大学校; 韓国中央大学 | CAU | | cau.ac.kr | Seoul
konkuk | Konkuk University | 건국대학교; 建国大学; 建国大学校 | KU | | konkuk.ac.kr | Seoul
inha | Inha University | 인하대학교; 仁荷大学; 仁荷大学校 | | | inha.ac.kr; inha.edu | Incheon
ajou | Ajou University | 아주대학교; 亜洲大学; 亜洲大学校; 亚洲大学韩国 | | | ajou.ac.kr | Suwon
pnu | Pusan National University; Busan National University | 부산대학교; 부산대; 釜山大学; 釜山大学校 | PNU | | pusan.ac.kr | Busan
knu | Kyungpook National University; Gyeongbuk National University | 경북대학교; 慶北大学; 慶北大学校; 庆北国立大学 | KNU | | knu.ac.kr | Daegu
jnu-kr | Chonnam National University; Jeonnam National University | 전남대학교; 全南大学; 全南大学校 | CNU; JNU | | jnu.ac.kr; chonnam.ac.kr | Gwangju
jbnu | Jeonbuk National University; Chonbuk National University | 전북대학교; 全北大学; 全北大学校 | JBNU | | jbnu.ac.kr | Jeonju
cnu-kr | Chungnam National University | 충남대학교; 忠南大学; 忠南大学校 | CNU | | cnu.ac.kr | Daejeon
cbnu | Chungbuk National University | 충북대학교; 忠北大学; 忠北大学校 | CBNU | | cbnu.ac.kr; chungbuk.ac.kr | Cheongju
gnu-kr | Gyeongsang National University | 경상국립대학교; 경상대학교; 慶尚大学; 慶尚国立大学 | GNU | | gnu.ac.kr | Jinju
knu-kangwon | Kangwon National University | 강원대학교; 江原大学; 江原大学校 | KNU | | kangwon.ac.kr | Chuncheon
uos-kr | University of Seoul | 서울시립대학교; ソウル市立大学; 首尔市立大学 | UOS | | uos.ac.kr | Seoul
seoultech | Seoul National University of Science and Technology; SeoulTech | 서울과학기술대학교; ソウル科学技術大学 | | Seoul National University of Technology | seoultech.ac.kr | Seoul
kau | Korea Aerospace University | 한국항공대학교; 韓国航空大学; 韓国航空大学校 | KAU | Hankuk Aviation University | kau.ac.kr; kau.kr | Goyang
sejong | Sejong University | 세종대학교; 世宗大学; 世宗大学校 | | | sejong.ac.kr; sju.ac.kr | Seoul
kookmin | Kookmin University | 국민대학교; 国民大学; 国民大学校 | | | kookmin.ac.kr | Seoul
dongguk | Dongguk University | 동국대학교; 東国大学; 東国大学校 | | | dongguk.edu | Seoul
ulsan-u | University of Ulsan | 울산대학교; 蔚山大学; 蔚山大学校 | UOU | | ulsan.ac.kr | Ulsan
kma | Korea Military Academy | 육군사관학교; 陸軍士官学校韓国; 韓国陸軍士官学校 | KMA | | kma.ac.kr | Seoul
add-kr | Agency for Defense Development; Agency for Defence Development | 국방과학연구소; 国防科学研究所 | ADD | | add.re.kr | Daejeon
kist | Korea Institute of Science and Technology; KIST | 한국과학기술연구원; 韓国科学技術研究院; 韩国科学技术研究院 | | | kist.re.kr | Seoul
kari | Korea Aerospace Research Institute | 한국항공우주연구원; 韓国航空宇宙研究院 | KARI | | kari.re.kr | Daejeon
kaeri | Korea Atomic Energy Research Institute; KAERI | 한국원자력연구원; 韓国原子力研究院; 韓国原子力研究所 | | | kaeri.re.kr | Daejeon
etri | Electronics and Telecommunications Research Institute; ETRI | 한국전자통신연구원; 韓国電子通信研究院 | | | etri.re.kr | Daejeon
kims | Korea Institute of Materials Science | 한국재료연구원; 韓国材料研究院 | KIMS | | kims.re.kr | Changwon
kimm | Korea Institute of Machinery and Materials; KIMM | 한국기계연구원; 韓国機械研究院 | | | kimm.re.kr | Daejeon
kbsi | Korea Basic Science Institute | 한국기초과학지원연구원; 韓国基礎科学支援研究院 | KBSI | | kbsi.re.kr | Daejeon
ibs | Institute for Basic Science; Institute for Basic Science Korea | 기초과학연구원; 基礎科学研究院 | IBS | | ibs.re.kr | Daejeon
krict | Korea Research Institute of Chemical Technology; KRICT | 한국화학연구원; 韓国化学研究院 | | | krict.re.kr | Daejeon
kriss | Korea Research Institute of Standards and Science; KRISS | 한국표준과학연구원; 韓国標準科学研究院 | | | kriss.re.kr | Daejeon
samsung-el | Samsung Electronics; Samsung Electronics Co., Ltd. | 삼성전자; 三星電子; 三星电子; サムスン電子 | | | samsung.com | Suwon
`,
);

export const NORTH_KOREA = institutionsOf(
  'KP',
  `
kisu | Kim Il Sung University; Kim Il-sung University; Kimilsung University | 김일성종합대학; 金日成総合大学; 金日成综合大学; 金日成大学 | KISU | | ryongnamsan.edu.kp | Pyongyang
kut | Kim Chaek University of Technology; Kimchaek University of Technology; Kim Chaek Technical University; Kim Ch'aek University of Technology | 김책공업종합대학; 金策工業総合大学; 金策工业综合大学; 金策工大 | KUT | | star-co.net.kp | Pyongyang
pust | Pyongyang University of Science and Technology | 평양과학기술대학; 平壌科学技術大学; 平壤科学技术大学 | PUST | | pust.co | Pyongyang
usp-kp | University of Sciences; University of Natural Sciences Pyongyang; Pyongsong University of Science; State University of Science DPRK; Unjong University of Sciences | 리과대학; 평성리과대학; 理科大学平城; 平城理科大学 | | | | Pyongsong
knu-kp | Kim Jong Un National Defense University; Kim Jong Un National Defence University; Kim Jong Un University of National Defense | 김정은국방종합대학; 金正恩国防総合大学; 国防総合大学 | | Kanggye Defense University; National Defense University Kanggye; 国防大学江界 | | Kanggye
mirim | Mirim College; Kim Il Military University; Mirim University; Automation University Pyongyang | 미림대학; 美林大学; 김일군사대학; 자동화대학 | | Mirim Command Automation College | | Pyongyang
kist-kp | Kim Il Sung Military University; Kim Il-sung Military University | 김일성군사종합대학; 金日成軍事総合大学 | | | | Pyongyang
sas-kp | State Academy of Sciences; State Academy of Sciences of the DPRK; Academy of Sciences of the DPRK; National Academy of Sciences DPRK | 국가과학원; 国家科学院; 朝鮮国家科学院 | SAOS | | | Pyongyang
sans | Second Academy of Natural Sciences; Academy of National Defense Science; National Defense Academy; Academy of Defence Sciences; Che 2 Chayon Kwahakwon; Jayon Kwahakwon | 제2자연과학원; 국방과학원; 第二自然科学院; 国防科学院; 第2自然科学院 | SANS | | | Pyongyang
nada | National Aerospace Development Administration; National Aerospace Technology Administration; NADA DPRK; Korean Committee of Space Technology; KCST | 국가우주개발국; 국가항공우주기술총국; 国家宇宙開発局; 国家航空宇宙技術総局; 朝鮮宇宙空間技術委員会 | NADA; NATA | Committee of Space Technology; DPRK Committee for Space Technology; Department of Space Technology of North Korea | | Pyongyang
yongbyon | Yongbyon Nuclear Scientific Research Center; Nyongbyon Nuclear Research Center; Yongbyon Nuclear Research Center; Yongbyon Atomic Energy Research Center | 녕변원자력연구소; 영변원자력연구소; 寧辺原子力研究センター; 寧辺核研究センター; 寧辺原子力研究所 | | | | Yongbyon
gbae | General Bureau of Atomic Energy; GBAE; General Department of Atomic Energy; Ministry of Atomic Energy Industry DPRK | 원자력총국; 原子力総局; 원자력공업성; 原子力工業省 | | | | Pyongyang
mmi-kp | Munitions Industry Department; Military Supplies Industry Department; Machine Industry Department | 군수공업부; 軍需工業部 | MID | | | Pyongyang
komid | Korea Mining Development Trading Corporation; KOMID; Korea Mining Development Trading Bureau; Changgwang Sinyong Corporation; External Technology General Corporation | 조선광업개발무역회사; 朝鮮鉱業開発貿易会社; 蒼光信用会社; 蒼光信用社 | | DPRKN Mining Development Trading Cooperation; North Korean Mining Development Trading Corporation | | Pyongyang
ryonbong | Korea Ryonbong General Corporation; Korea Yonbong General Corporation; Ryonbong General Corporation | 조선련봉총회사; 朝鮮連峰総会社; 朝鮮連峰総企業 | | Lyongaksan General Trading Corporation; Korea Ryongaksan General Trading Corporation | | Pyongyang
namchongang | Namchongang Trading Corporation; Nam Chon Gang Corporation; NCG; Namhung Trading Corporation | 남천강무역회사; 南川江貿易会社; 南川江貿易 | | | | Pyongyang
pdi-kp | Pyongyang University of Mechanical Engineering; Pyongyang University of Machinery | 평양기계대학; 平壌機械大学; 平壌機械総合大学 | | | | Pyongyang
hamhung-chem | Hamhung University of Chemical Engineering; Hamhung University of Chemical Industry | 함흥화학공업대학; 咸興化学工業大学 | | | | Hamhung
`,
);
