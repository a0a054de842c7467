// Japan: all national universities, public and private ones that are met most, and the national institutes.
import { institutionsOf } from './table.js';

export const JAPAN = institutionsOf(
  'JP',
  `
utokyo | University of Tokyo; Tokyo University; UTokyo; Todai | 東京大学; 东京大学 | 東大; UT | Imperial University of Tokyo; Tokyo Imperial University; 東京帝国大学 | u-tokyo.ac.jp | Tokyo
kyoto-u | Kyoto University; University of Kyoto | 京都大学; 京大 | | Kyoto Imperial University; 京都帝国大学 | kyoto-u.ac.jp | Kyoto
osaka-u | Osaka University; University of Osaka; The University of Osaka | 大阪大学; 阪大 | | Osaka Imperial University; Osaka University of Foreign Studies; 大阪外国語大学; 大阪帝国大学 | osaka-u.ac.jp | Suita
tohoku-u | Tohoku University; Tohoku Univ Sendai | 東北大学; 日本东北大学 | | Tohoku Imperial University; 東北帝国大学 | tohoku.ac.jp | Sendai
nagoya-u | Nagoya University | 名古屋大学; 名大 | | Nagoya Imperial University; 名古屋帝国大学 | nagoya-u.ac.jp | Nagoya
kyushu-u | Kyushu University | 九州大学; 九大 | | Kyushu Imperial University; Kyushu Institute of Design; 九州芸術工科大学 | kyushu-u.ac.jp | Fukuoka
hokkaido-u | Hokkaido University; University of Hokkaido | 北海道大学 | 北大; HU | Hokkaido Imperial University; Sapporo Agricultural College; 札幌農学校 | hokudai.ac.jp; hokudai.jp | Sapporo
isct | Institute of Science Tokyo; Science Tokyo | 東京科学大学; 东京科学大学 | | | isct.ac.jp | Tokyo
titech | Tokyo Institute of Technology; Tokyo Tech; Tokyo Kogyo Daigaku | 東京工業大学; 东京工业大学; 東工大 | TIT | Tokyo Technical School; 東京職工学校 | titech.ac.jp | Tokyo | isct
tmdu | Tokyo Medical and Dental University; TMDU | 東京医科歯科大学 | | | tmd.ac.jp | Tokyo | isct
hit-u | Hitotsubashi University | 一橋大学 | | Tokyo University of Commerce; 東京商科大学 | hit-u.ac.jp | Kunitachi
tsukuba | University of Tsukuba; Tsukuba University | 筑波大学 | | Tokyo University of Education; University of Library and Information Science; 東京教育大学; 図書館情報大学 | tsukuba.ac.jp | Tsukuba
uec | University of Electro-Communications; UEC Tokyo | 電気通信大学; 电气通信大学; 電通大 | UEC | | uec.ac.jp | Chofu
tuat | Tokyo University of Agriculture and Technology; TUAT | 東京農工大学; 农工大 | | | tuat.ac.jp | Fuchu
kaiyodai | Tokyo University of Marine Science and Technology | 東京海洋大学 | TUMSAT | Tokyo University of Mercantile Marine; Tokyo University of Fisheries; 東京商船大学; 東京水産大学 | kaiyodai.ac.jp | Tokyo
ocha | Ochanomizu University | お茶の水女子大学 | | | ocha.ac.jp | Tokyo
tufs | Tokyo University of Foreign Studies; TUFS | 東京外国語大学 | | | tufs.ac.jp | Fuchu
u-gakugei | Tokyo Gakugei University | 東京学芸大学 | | | u-gakugei.ac.jp | Koganei
geidai | Tokyo University of the Arts; Tokyo Geijutsu Daigaku | 東京藝術大学; 東京芸術大学 | | Tokyo National University of Fine Arts and Music | geidai.ac.jp | Tokyo
ynu-jp | Yokohama National University | 横浜国立大学; 横国 | YNU | | ynu.ac.jp; ynu.jp | Yokohama
chiba-u | Chiba University | 千葉大学 | | | chiba-u.jp; chiba-u.ac.jp; faculty.chiba-u.jp | Chiba
saitama-u | Saitama University | 埼玉大学 | | | saitama-u.ac.jp | Saitama
gunma-u | Gunma University | 群馬大学 | | | gunma-u.ac.jp | Maebashi
utsunomiya | Utsunomiya University | 宇都宮大学 | | | utsunomiya-u.ac.jp | Utsunomiya
ibaraki-u | Ibaraki University | 茨城大学 | | | ibaraki.ac.jp | Mito
tut-tsukuba | Tsukuba University of Technology | 筑波技術大学 | | | tsukuba-tech.ac.jp | Tsukuba
hokkyodai | Hokkaido University of Education | 北海道教育大学 | | | hokkyodai.ac.jp | Sapporo
muroran | Muroran Institute of Technology | 室蘭工業大学 | | | muroran-it.ac.jp | Muroran
otaru | Otaru University of Commerce | 小樽商科大学 | | | otaru-uc.ac.jp | Otaru
obihiro | Obihiro University of Agriculture and Veterinary Medicine | 帯広畜産大学 | | | obihiro.ac.jp | Obihiro
kitami | Kitami Institute of Technology | 北見工業大学 | KIT | | kitami-it.ac.jp; mail.kitami-it.ac.jp | Kitami
asahikawa-med | Asahikawa Medical University | 旭川医科大学 | | Asahikawa Medical College | asahikawa-med.ac.jp | Asahikawa
hirosaki | Hirosaki University | 弘前大学 | | | hirosaki-u.ac.jp | Hirosaki
iwate-u | Iwate University | 岩手大学 | | | iwate-u.ac.jp | Morioka
miyakyo | Miyagi University of Education | 宮城教育大学 | | | staff.miyakyo-u.ac.jp; miyakyo-u.ac.jp | Sendai
akita-u | Akita University | 秋田大学 | | | akita-u.ac.jp | Akita
yamagata-u | Yamagata University | 山形大学 | | | yamagata-u.ac.jp; yz.yamagata-u.ac.jp | Yamagata
fukushima-u | Fukushima University | 福島大学 | | | fukushima-u.ac.jp | Fukushima
niigata-u | Niigata University | 新潟大学 | | | niigata-u.ac.jp | Niigata
nagaoka | Nagaoka University of Technology; Nagaoka University of Technology Niigata | 長岡技術科学大学 | NUT | | nagaokaut.ac.jp | Nagaoka
juen | Joetsu University of Education | 上越教育大学 | | | juen.ac.jp | Joetsu
toyama-u | University of Toyama; Toyama University | 富山大学 | | Toyama Medical and Pharmaceutical University; 富山医科薬科大学 | u-toyama.ac.jp | Toyama
kanazawa-u | Kanazawa University | 金沢大学; 金泽大学 | | | kanazawa-u.ac.jp | Kanazawa
jaist | Japan Advanced Institute of Science and Technology; JAIST | 北陸先端科学技術大学院大学 | | | jaist.ac.jp | Nomi
fukui-u | University of Fukui; Fukui University | 福井大学 | | Fukui Medical University; 福井医科大学 | u-fukui.ac.jp | Fukui
yamanashi-u | University of Yamanashi; Yamanashi University | 山梨大学 | | Yamanashi Medical University; 山梨医科大学 | yamanashi.ac.jp | Kofu
shinshu | Shinshu University | 信州大学 | | | shinshu-u.ac.jp | Matsumoto
gifu-u | Gifu University | 岐阜大学 | | | gifu-u.ac.jp | Gifu
shizuoka-u | Shizuoka University | 静岡大学 | | | shizuoka.ac.jp | Shizuoka
hama-med | Hamamatsu University School of Medicine; Hamamatsu University of Medicine | 浜松医科大学 | | | hama-med.ac.jp | Hamamatsu
nitech | Nagoya Institute of Technology; NITech | 名古屋工業大学; 名工大 | | | nitech.ac.jp | Nagoya
tut-jp | Toyohashi University of Technology | 豊橋技術科学大学 | TUT | | tut.ac.jp | Toyohashi
aue | Aichi University of Education | 愛知教育大学 | | | auecc.aichi-edu.ac.jp; aichi-edu.ac.jp | Kariya
mie-u | Mie University | 三重大学 | | | mie-u.ac.jp | Tsu
shiga-u | Shiga University | 滋賀大学 | | | shiga-u.ac.jp | Hikone
shiga-med | Shiga University of Medical Science | 滋賀医科大学 | | | shiga-med.ac.jp; belle.shiga-med.ac.jp | Otsu
kit-kyoto | Kyoto Institute of Technology | 京都工芸繊維大学 | KIT | | kit.ac.jp | Kyoto
kyokyo | Kyoto University of Education | 京都教育大学 | | | kyokyo-u.ac.jp | Kyoto
osaka-kyoiku | Osaka Kyoiku University | 大阪教育大学 | | | osaka-kyoiku.ac.jp | Kashiwara
kobe-u | Kobe University; University of Kobe | 神戸大学; 神户大学 | | Kobe University of Mercantile Marine; 神戸商船大学 | kobe-u.ac.jp | Kobe
hyogo-u-edu | Hyogo University of Teacher Education | 兵庫教育大学 | | | hyogo-u.ac.jp | Kato
nara-wu | Nara Women's University | 奈良女子大学 | | | nara-wu.ac.jp; cc.nara-wu.ac.jp | Nara
naist | Nara Institute of Science and Technology; NAIST | 奈良先端科学技術大学院大学 | | | naist.jp; naist.ac.jp | Ikoma
nara-edu | Nara University of Education | 奈良教育大学 | | | nara-edu.ac.jp | Nara
wakayama-u | Wakayama University | 和歌山大学 | | | wakayama-u.ac.jp | Wakayama
tottori-u | Tottori University | 鳥取大学 | | | tottori-u.ac.jp | Tottori
shimane-u | Shimane University | 島根大学 | | Shimane Medical University | shimane-u.ac.jp | Matsue
okayama-u | Okayama University | 岡山大学; 冈山大学 | | | okayama-u.ac.jp | Okayama
hiroshima-u | Hiroshima University | 広島大学; 广岛大学 | | | hiroshima-u.ac.jp | Higashi-Hiroshima
yamaguchi-u | Yamaguchi University | 山口大学 | | | yamaguchi-u.ac.jp | Yamaguchi
tokushima-u | Tokushima University; University of Tokushima | 徳島大学; 德岛大学 | | | tokushima-u.ac.jp | Tokushima
naruto | Naruto University of Education | 鳴門教育大学 | | | naruto-u.ac.jp | Naruto
kagawa-u | Kagawa University | 香川大学 | | Kagawa Medical University | kagawa-u.ac.jp | Takamatsu
ehime-u | Ehime University | 愛媛大学 | | | ehime-u.ac.jp; sci.ehime-u.ac.jp | Matsuyama
kochi-u | Kochi University | 高知大学 | | Kochi Medical School | kochi-u.ac.jp | Kochi
fue | University of Teacher Education Fukuoka; Fukuoka University of Education | 福岡教育大学 | | | fukuoka-edu.ac.jp | Munakata
kyutech | Kyushu Institute of Technology; Kyutech | 九州工業大学; 九工大 | | Meiji College of Technology | kyutech.ac.jp; mail.kyutech.jp | Kitakyushu
saga-u | Saga University | 佐賀大学 | | Saga Medical School | saga-u.ac.jp; cc.saga-u.ac.jp | Saga
nagasaki-u | Nagasaki University | 長崎大学; 长崎大学 | | | nagasaki-u.ac.jp | Nagasaki
kumamoto-u | Kumamoto University | 熊本大学 | | | kumamoto-u.ac.jp | Kumamoto
oita-u | Oita University | 大分大学 | | Oita Medical University | oita-u.ac.jp | Oita
miyazaki-u | University of Miyazaki; Miyazaki University | 宮崎大学 | | Miyazaki Medical College | miyazaki-u.ac.jp; cc.miyazaki-u.ac.jp | Miyazaki
kagoshima-u | Kagoshima University | 鹿児島大学 | | | kagoshima-u.ac.jp | Kagoshima
nifs-k | National Institute of Fitness and Sports in Kanoya | 鹿屋体育大学 | | | nifs-k.ac.jp | Kanoya
ryukyu | University of the Ryukyus; Ryukyu University | 琉球大学 | | | u-ryukyu.ac.jp | Nishihara
grips | National Graduate Institute for Policy Studies; GRIPS | 政策研究大学院大学 | | | grips.ac.jp | Tokyo
soken | Graduate University for Advanced Studies; SOKENDAI; The Graduate University for Advanced Studies | 総合研究大学院大学; 総研大 | | | soken.ac.jp | Hayama
oist | Okinawa Institute of Science and Technology; Okinawa Institute of Science and Technology Graduate University; OIST | 沖縄科学技術大学院大学; 沖縄科学技術大学院大学学園 | | | oist.jp | Onna
nda-jp | National Defense Academy of Japan; Japan National Defense Academy | 防衛大学校; 防大 | NDA | National Safety Academy; 保安大学校 | nda.ac.jp | Yokosuka
ndmc | National Defense Medical College | 防衛医科大学校 | NDMC | | ndmc.ac.jp | Tokorozawa
tmu-jp | Tokyo Metropolitan University; TMU Tokyo | 東京都立大学; 首都大学東京; 东京都立大学 | TMU | Tokyo Metropolitan Institute of Technology; 東京都立科学技術大学; 都立科学技術大学 | tmu.ac.jp | Hachioji
aiit | Advanced Institute of Industrial Technology | 東京都立産業技術大学院大学; 産業技術大学院大学 | AIIT | | aiit.ac.jp | Tokyo
omu | Osaka Metropolitan University; OMU | 大阪公立大学 | | | omu.ac.jp | Osaka
ocu | Osaka City University | 大阪市立大学 | OCU | | osaka-cu.ac.jp | Osaka | omu
opu | Osaka Prefecture University | 大阪府立大学 | OPU | | osakafu-u.ac.jp | Sakai | omu
ycu-jp | Yokohama City University | 横浜市立大学 | YCU | | yokohama-cu.ac.jp | Yokohama
ncu-jp | Nagoya City University | 名古屋市立大学 | NCU | | nagoya-cu.ac.jp; med.nagoya-cu.ac.jp | Nagoya
kpu | Kyoto Prefectural University | 京都府立大学 | KPU | | kpu.ac.jp | Kyoto
kpum | Kyoto Prefectural University of Medicine | 京都府立医科大学 | KPUM | | koto.kpu-m.ac.jp; kpu-m.ac.jp | Kyoto
u-hyogo | University of Hyogo; Hyogo University Prefectural | 兵庫県立大学 | | Himeji Institute of Technology; 姫路工業大学 | u-hyogo.ac.jp | Kobe
usp-jp | University of Shiga Prefecture | 滋賀県立大学 | | | usp.ac.jp | Hikone
u-aizu | University of Aizu; Aizu University | 会津大学; 會津大学 | | | u-aizu.ac.jp | Aizuwakamatsu
kochi-tech | Kochi University of Technology | 高知工科大学 | KUT | | kochi-tech.ac.jp | Kami
sapporo-med | Sapporo Medical University | 札幌医科大学 | | Sapporo Medical College | sapmed.ac.jp | Sapporo
u-shizuoka | University of Shizuoka | 静岡県立大学 | | | u-shizuoka-ken.ac.jp | Shizuoka
wakayama-med | Wakayama Medical University | 和歌山県立医科大学 | | | wakayama-med.ac.jp | Wakayama
fmu | Fukushima Medical University | 福島県立医科大学 | FMU | | fmu.ac.jp | Fukushima
naramed | Nara Medical University | 奈良県立医科大学 | | | naramed-u.ac.jp | Kashihara
kitakyu | University of Kitakyushu | 北九州市立大学 | | Kitakyushu University; 北九州大学 | kitakyu-u.ac.jp | Kitakyushu
hiroshima-cu | Hiroshima City University | 広島市立大学 | | | hiroshima-cu.ac.jp | Hiroshima
fun | Future University Hakodate | 公立はこだて未来大学 | FUN | | fun.ac.jp | Hakodate
tpu-jp | Toyama Prefectural University | 富山県立大学 | | | pu-toyama.ac.jp | Imizu
waseda | Waseda University | 早稲田大学; 早稻田大学; 早大 | | Tokyo Senmon Gakko; 東京専門学校 | waseda.jp; waseda.ac.jp; aoni.waseda.jp; fuji.waseda.jp; toki.waseda.jp; akane.waseda.jp | Tokyo
keio | Keio University; Keio Gijuku University; Keio | 慶應義塾大学; 慶応義塾大学; 慶応大学; 庆应义塾大学; 慶大 | | | keio.ac.jp; keio.jp | Tokyo
tus | Tokyo University of Science; Science University of Tokyo; Tokyo Rika Daigaku | 東京理科大学; 东京理科大学; 理科大 | TUS | 東京物理学校 | tus.ac.jp; rs.tus.ac.jp; rs.kagu.tus.ac.jp | Tokyo
sophia | Sophia University; Jochi University | 上智大学 | | | sophia.ac.jp | Tokyo
meiji | Meiji University | 明治大学 | | | meiji.ac.jp | Tokyo
rikkyo | Rikkyo University; St. Paul's University Tokyo | 立教大学 | | | rikkyo.ac.jp | Tokyo
chuo | Chuo University | 中央大学 | | | chuo-u.ac.jp; kc.chuo-u.ac.jp | Hachioji
hosei | Hosei University | 法政大学 | | | hosei.ac.jp | Tokyo
aoyama | Aoyama Gakuin University | 青山学院大学 | AGU | | aoyama.ac.jp | Tokyo
gakushuin | Gakushuin University | 学習院大学 | | | gakushuin.ac.jp | Tokyo
nihon-u | Nihon University; University of Japan Nihon | 日本大学; 日大 | | | nihon-u.ac.jp | Tokyo
tokai | Tokai University | 東海大学; 东海大学 | | | tokai.ac.jp; u-tokai.ac.jp; tokai-u.jp | Hiratsuka
toyo | Toyo University | 東洋大学 | | | toyo.jp | Tokyo
tokyo-city | Tokyo City University | 東京都市大学 | TCU | Musashi Institute of Technology; 武蔵工業大学 | tcu.ac.jp | Tokyo
tdu | Tokyo Denki University | 東京電機大学 | TDU | | dendai.ac.jp; mail.dendai.ac.jp | Tokyo
shibaura | Shibaura Institute of Technology | 芝浦工業大学 | SIT | | shibaura-it.ac.jp; sic.shibaura-it.ac.jp | Tokyo
kogakuin | Kogakuin University | 工学院大学 | | | kogakuin.ac.jp; cc.kogakuin.ac.jp | Tokyo
teu | Tokyo University of Technology | 東京工科大学 | TUT | | stf.teu.ac.jp; teu.ac.jp | Hachioji
t-kougei | Tokyo Polytechnic University | 東京工芸大学 | | Tokyo Institute of Polytechnics | t-kougei.ac.jp | Atsugi
cit-jp | Chiba Institute of Technology | 千葉工業大学 | CIT | | it-chiba.ac.jp; p.chibakoudai.jp | Narashino
nit-saitama | Nippon Institute of Technology | 日本工業大学 | NIT | | nit.ac.jp | Miyashiro
kanagawa-it | Kanagawa Institute of Technology | 神奈川工科大学 | KAIT | | kanagawa-it.ac.jp | Atsugi
kanagawa-u | Kanagawa University | 神奈川大学 | | | kanagawa-u.ac.jp | Yokohama
nodai | Tokyo University of Agriculture | 東京農業大学 | | | nodai.ac.jp | Tokyo
juntendo | Juntendo University | 順天堂大学 | | | juntendo.ac.jp | Tokyo
kitasato | Kitasato University | 北里大学 | | | kitasato-u.ac.jp; kitasato.ac.jp | Tokyo
jikei | Jikei University School of Medicine; Jikei University | 東京慈恵会医科大学 | | | jikei.ac.jp | Tokyo
tokyo-med | Tokyo Medical University | 東京医科大学 | | | tokyo-med.ac.jp | Tokyo
twmu | Tokyo Women's Medical University | 東京女子医科大学 | TWMU | | twmu.ac.jp | Tokyo
showa-med | Showa Medical University; Showa University | 昭和医科大学; 昭和大学 | | | showa-u.ac.jp; med.showa-u.ac.jp | Tokyo
toho | Toho University | 東邦大学 | | | toho-u.ac.jp; med.toho-u.ac.jp | Tokyo
teikyo | Teikyo University | 帝京大学 | | | teikyo-u.ac.jp | Tokyo
icu-jp | International Christian University; ICU Tokyo | 国際基督教大学 | ICU | | icu.ac.jp | Mitaka
jichi | Jichi Medical University | 自治医科大学 | | | jichi.ac.jp | Shimotsuke
doshisha | Doshisha University | 同志社大学 | | | doshisha.ac.jp; mail.doshisha.ac.jp | Kyoto
ritsumei | Ritsumeikan University | 立命館大学; 立命馆大学 | | | ritsumei.ac.jp; fc.ritsumei.ac.jp | Kyoto
apu-jp | Ritsumeikan Asia Pacific University | 立命館アジア太平洋大学 | APU | | apu.ac.jp | Beppu
kansai-u | Kansai University | 関西大学 | | | kansai-u.ac.jp | Suita
kwansei | Kwansei Gakuin University | 関西学院大学 | KGU | | kwansei.ac.jp | Nishinomiya
kindai | Kindai University; Kinki University | 近畿大学; 近大 | | | kindai.ac.jp; hiro.kindai.ac.jp; waka.kindai.ac.jp; med.kindai.ac.jp | Higashi-Osaka
ryukoku | Ryukoku University | 龍谷大学 | | | ryukoku.ac.jp; rins.ryukoku.ac.jp | Kyoto
oit-jp | Osaka Institute of Technology | 大阪工業大学 | OIT | | oit.ac.jp | Osaka
konan | Konan University | 甲南大学 | | | konan-u.ac.jp | Kobe
meijo | Meijo University | 名城大学 | | | meijo-u.ac.jp; ccmailg.meijo-u.ac.jp | Nagoya
chubu | Chubu University | 中部大学 | | | isc.chubu.ac.jp; chubu.ac.jp; fsc.chubu.ac.jp | Kasugai
ait-jp | Aichi Institute of Technology | 愛知工業大学 | AIT | | aitech.ac.jp | Toyota
aut | Aichi University of Technology | 愛知工科大学 | | | aut.ac.jp | Gamagori
nanzan | Nanzan University | 南山大学 | | | nanzan-u.ac.jp | Nagoya
toyota-ti | Toyota Technological Institute | 豊田工業大学 | TTI | | toyota-ti.ac.jp | Nagoya
kit-kanazawa | Kanazawa Institute of Technology | 金沢工業大学 | KIT | | neptune.kanazawa-it.ac.jp; kanazawa-it.ac.jp | Nonoichi
fit-fukuoka | Fukuoka Institute of Technology | 福岡工業大学 | FIT | | fit.ac.jp | Fukuoka
fukuoka-u | Fukuoka University | 福岡大学 | | | fukuoka-u.ac.jp; adm.fukuoka-u.ac.jp | Fukuoka
kurume | Kurume University | 久留米大学 | | | kurume-u.ac.jp; med.kurume-u.ac.jp | Kurume
hiroshima-it | Hiroshima Institute of Technology | 広島工業大学 | | | it-hiroshima.ac.jp | Hiroshima
tohtech | Tohoku Institute of Technology | 東北工業大学 | | | tohtech.ac.jp | Sendai
tohoku-gakuin | Tohoku Gakuin University | 東北学院大学 | | | tohoku-gakuin.ac.jp; mail.tohoku-gakuin.ac.jp | Sendai
riken | RIKEN; Institute of Physical and Chemical Research; RIKEN Institute; Institute of Physical and Chemical Research Japan | 理化学研究所; 理研; 日本理化学研究所 | | | riken.jp | Wako
aist | National Institute of Advanced Industrial Science and Technology; AIST Japan; AIST Tsukuba | 産業技術総合研究所; 産総研; 日本产业技术综合研究所 | AIST | Electrotechnical Laboratory; Agency of Industrial Science and Technology; 工業技術院; 電子技術総合研究所 | aist.go.jp | Tsukuba
nims | National Institute for Materials Science; NIMS Japan | 物質・材料研究機構; 物材機構; 物质材料研究机构 | NIMS | National Research Institute for Metals; 金属材料技術研究所; 無機材質研究所 | nims.go.jp | Tsukuba
jaxa | Japan Aerospace Exploration Agency; JAXA | 宇宙航空研究開発機構; 日本宇宙航空研究开发机构 | | National Space Development Agency of Japan; NASDA; National Aerospace Laboratory of Japan; 宇宙開発事業団; 航空宇宙技術研究所 | jaxa.jp | Tokyo
isas | Institute of Space and Astronautical Science | 宇宙科学研究所; 宇宙科学研究本部 | ISAS | | isas.jaxa.jp; ac.jaxa.jp | Sagamihara | jaxa
jaea | Japan Atomic Energy Agency; JAEA | 日本原子力研究開発機構; 原子力機構 | | Japan Atomic Energy Research Institute; JAERI; Japan Nuclear Cycle Development Institute; 日本原子力研究所; 核燃料サイクル開発機構 | jaea.go.jp | Tokai
qst | National Institutes for Quantum Science and Technology; National Institutes for Quantum and Radiological Science and Technology | 量子科学技術研究開発機構; 量研 | QST | National Institute of Radiological Sciences; 放射線医学総合研究所 | qst.go.jp | Chiba
jamstec | Japan Agency for Marine-Earth Science and Technology; JAMSTEC | 海洋研究開発機構 | | Japan Marine Science and Technology Center; 海洋科学技術センター | jamstec.go.jp | Yokosuka
nict | National Institute of Information and Communications Technology; NICT | 情報通信研究機構 | | Communications Research Laboratory; 通信総合研究所 | nict.go.jp | Koganei
nii | National Institute of Informatics | 国立情報学研究所 | NII | National Center for Science Information Systems; 学術情報センター | nii.ac.jp | Tokyo
ism | Institute of Statistical Mathematics | 統計数理研究所 | ISM | | ism.ac.jp | Tachikawa
kek | High Energy Accelerator Research Organization; KEK | 高エネルギー加速器研究機構 | | National Laboratory for High Energy Physics; 高エネルギー物理学研究所 | kek.jp | Tsukuba
nifs | National Institute for Fusion Science | 核融合科学研究所 | NIFS | | nifs.ac.jp | Toki
ims-jp | Institute for Molecular Science | 分子科学研究所 | IMS | | ims.ac.jp | Okazaki
naoj | National Astronomical Observatory of Japan; NAOJ | 国立天文台 | | Tokyo Astronomical Observatory; 東京天文台 | nao.ac.jp | Mitaka
nig | National Institute of Genetics | 国立遺伝学研究所 | NIG | | nig.ac.jp | Mishima
nipr | National Institute of Polar Research | 国立極地研究所 | NIPR | | nipr.ac.jp | Tachikawa
nies | National Institute for Environmental Studies | 国立環境研究所 | NIES | | nies.go.jp | Tsukuba
naro | National Agriculture and Food Research Organization; NARO | 農業・食品産業技術総合研究機構; 農研機構 | | | naro.go.jp; affrc.go.jp | Tsukuba
nied | National Research Institute for Earth Science and Disaster Resilience | 防災科学技術研究所 | NIED | | bosai.go.jp | Tsukuba
ncc-jp | National Cancer Center Japan; National Cancer Center Tokyo | 国立がん研究センター; 国立がんセンター | NCC | | ncc.go.jp | Tokyo
nibiohn | National Institutes of Biomedical Innovation, Health and Nutrition | 医薬基盤・健康・栄養研究所 | NIBIOHN | | nibiohn.go.jp | Ibaraki
jst | Japan Science and Technology Agency | 科学技術振興機構 | JST | Japan Science and Technology Corporation | jst.go.jp | Kawaguchi
jsps | Japan Society for the Promotion of Science; JSPS | 日本学術振興会 | | | jsps.go.jp | Tokyo
atla | Acquisition, Technology and Logistics Agency; Acquisition Technology & Logistics Agency | 防衛装備庁 | ATLA | Technical Research and Development Institute; 技術研究本部 | ext.atla.mod.go.jp | Tokyo
ntt | Nippon Telegraph and Telephone; NTT Corporation; NTT | 日本電信電話株式会社; 日本電信電話 | | | ntt.com; ntt.co.jp | Tokyo
hitachi | Hitachi, Ltd.; Hitachi | 日立製作所; 株式会社日立製作所 | | | hitachi.com; hitachi.co.jp | Tokyo
toshiba | Toshiba Corporation; Toshiba | 東芝; 株式会社東芝 | | | toshiba.co.jp | Tokyo
nec | NEC Corporation; Nippon Electric Company | 日本電気株式会社; 日本電気 | NEC | | nec.com | Tokyo
fujitsu | Fujitsu Limited; Fujitsu | 富士通株式会社; 富士通 | | | fujitsu.com | Kawasaki
mhi | Mitsubishi Heavy Industries; MHI | 三菱重工業株式会社; 三菱重工業; 三菱重工 | | | mhi.com; mhi.co.jp | Tokyo
melco | Mitsubishi Electric Corporation; Mitsubishi Electric | 三菱電機株式会社; 三菱電機 | MELCO | | mitsubishielectric.co.jp | Tokyo
khi | Kawasaki Heavy Industries | 川崎重工業株式会社; 川崎重工業 | KHI | | khi.co.jp | Kobe
ihi | IHI Corporation; Ishikawajima-Harima Heavy Industries | 株式会社IHI; 石川島播磨重工業 | IHI | | ihi.co.jp | Tokyo
`,
);
