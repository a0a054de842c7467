// Bodies of procurement and production that resolutions of the United Nations and export-control lists have named, with the names they trade under.
import { institutionsOf } from './table.js';

export const IRAN_LISTED = institutionsOf(
  'IR',
  `
7th-of-tir | 7th of Tir; 7th of Tir Complex; 7th of Tir Industrial Complex; 7th of Tir Industries; Seventh of Tir; Mojtamae Sanate Haftome Tir; Sanaye Haftome Tir; 7th of Tir Industries of Isfahan | هفتم تیر; ハフトメ・ティール産業 | | | | Isfahan | dio
abzar-boresh | Abzar Boresh Kaveh Co.; BK Co.; Abzar Boresh Kaveh Company | | | | |
amin-ind | Amin Industrial Complex; Amin Industrial Compound; Amin Industrial Company | | | | | Mashhad | dio
ammunition-group | Ammunition and Metallurgy Industries Group; Ammunition Industries Group; AMIG | 弾薬冶金工業グループ | | | | Tehran | dio
armament-group | Armament Industries Group; AIG Iran | 兵器産業グループ | AIG | | | Tehran | dio
barzagani | Barzagani Tejarat Tavanmad Saccal; Barzagani Tejarat Tavanmad Saccal Companies | | | | |
behineh | Behineh Trading Co.; Behineh Trading Company | | | | |
cruise-missile-group | Cruise Missile Industry Group; Naval Defence Missile Industry Group; Naval Defense Missile Industry Group; Cruise Systems Industry Group | 巡航ミサイル産業グループ | | | | Tehran | aio
dtsrc | Defense Technology and Science Research Center; Educational Research Institute; Moassese Amozeh Va Tahgiaghati; ERI/MAVT Co.; Defence Technology and Science Research Centre | 国防技術科学研究センター | DTSRC | | | Tehran | modafl
doostan | Doostan International Company; Doostan International Co. | | DICO | | |
electro-sanam | Electro Sanam Company; E. S. Co.; E. X. Co.; Electro Sanam Co. | | | | | Tehran | aio
ettehad | Ettehad Technical Group | | | | | Tehran | aio
fajr-ind | Fajr Industrial Group; Instrumentation Factory Plant; Fajr Industries Group; Industrial Factories of Precision Machinery; Industrial Factories of Precision; Instrumentation Factories Plant; IFP Iran | ファジュル産業グループ | IFP | | | Tehran | aio
farayand | Farayand Technique; Farayand Technique Company | ファラヤンド・テクニーク | | | | Natanz | aeoi
farasakht | Farasakht Industries | | | | | Isfahan | iaio
joza | Joza Industrial Co.; Joza Industrial Company | | | | | Tehran | shig
kaveh-cutting | Kaveh Cutting Tools Company; Kaveh Cutting Tools Co. | | | | | Mashhad | dio
kavoshyar | Kavoshyar Company; Kavoshyar Co. | カヴォシヤール社 | | | | Tehran | aeoi
khorasan-met | Khorasan Metallurgy Industries | ホラサン冶金産業 | | | | Mashhad | ammunition-group
m-babaie | M. Babaie Industries; Babaie Industries; Shahid Babaie Industries | | | | | Tehran | aio
marine-ind | Marine Industries Iran; Marine Industries Organization; Marine Industries Group | 海洋産業機構 | MIO | | | Tehran | modafl
modlex | Ministry of Defense Logistics Export; Ministry of Defence Logistics Export; Ministry of Defense Legion Export; MODLEX | 国防兵站輸出省 | | | | Tehran | modafl
mizan | Mizan Machinery Manufacturing; Mizan Machinery Manufacturing Company; Mizan Machine Manufacturing Group | | 3MG | | | Tehran | shig
mitec | Modern Industries Technique Company; Rahkar Company; Rahkar Industries; Rahkar Sanaye Company; Rahkar Sanaye Novin; MITEC | モダン・インダストリーズ・テクニーク | | | | Arak | aeoi
niru-battery | Niru Battery Manufacturing Company; The Niru Battery Company; Niru Battery Company | ニル・バッテリー製造会社 | | | | Tehran | modafl
nrcam | Nuclear Research Center for Agriculture and Medicine; Center for Agricultural Research and Nuclear Medicine; Karaji Agricultural and Medical Research Center; Karaj Nuclear Research Center | 農業・医療核研究センター; カラジ核研究センター | NFRPCK | | | Karaj | aeoi
parchin | Parchin Chemical Industries; Para Chemical Industries; Parchin Chemical Factories; Parchin Chemical Industries Group | パルチン化学産業 | PCI; PCF | | | Tehran | dio
pars-aviation | Pars Aviation Services Company | パールス航空サービス会社 | PASC | | | Tehran | irgc
pars-trash | Pars Trash Company; Pars Tarash; Pars Terash | パールス・トラッシュ社 | | | | Tehran | tesa
pejman | Pejman Industrial Services Corporation; Pejman Industrial Services Company | | | | | Tehran | sbig
pishgam | Pishgam Energy Industries; Pioneer Energy Industries; Pishgam (Pioneer) Energy Industries; Pishgam Energy Industries Development | ピシュガム・エネルギー産業 | | | | Isfahan | aeoi
sep-ir | Safety Equipment Procurement; SEP Co.; Safety Equipment Procurement Company | | SEP | | | Tehran | aio
sabalan | Sabalan Company | サバラン社 | | | | Tehran | shig
sapico | Sahand Aluminum Parts Industrial Company; SAPICO; Sahand Aluminium Parts Industrial Company | | | | | Tabriz | shig
karrazi | Shahid Karrazi Industries; Shahid Kharrazi Industries | シャヒド・カラジ産業 | | | | Tehran | sbig
sattari-ind | Shahid Satarri Industries; Shahid Sattari Industries; Shahid Sattari Group Equipment Industries | シャヒド・サッタリ産業 | | | | Tehran | sbig
sayyade | Shahid Sayyade Shirazi Industries; Shahid Sayyad Shirazi Industries | シャヒド・サイヤド・シラジ産業 | | | | Tehran | dio
shahid-haj-ali | Shahid Haj Ali Movahed Research Center | シャヒド・ハジ・アリ・モヴァヘド研究センター | | | | Tehran | shig
nouri-ind | Shahid Nuri Industries; Shahid Nouri Industries | シャヒド・ヌリ産業 | | | | Tehran | shig
kalhor | Shahid Kalhor Industries; Shahid Kalhor Industrial | シャヒド・カルホル産業 | | | | Tehran | shig
eslami-rc | Shahid Eslami Research Center | シャヒド・エスラミ研究センター | | | | Tehran | shig
rastegar | Shahid Rastegar Industries | シャヒド・ラステガル産業 | | | | Tehran | shig
cheraghi | Shahid Cheraghi Industries | シャヒド・チェラギ産業 | | | | Tehran | shig
varamini | Shahid Varamini Industries | シャヒド・ヴァラミニ産業 | | | | Tehran | shig
shoa | Sho'a' Aviation; Shoa Aviation; Shua Aviation | ショア航空 | | | | Tehran | irgc
special-ind | Special Industries Group | 特殊産業グループ | SIG | | | Tehran | dio
tamas | TAMAS Company; Nuclear Fuel Production and Procurement Company; Nuclear Fuel Production Company; TAMAS | タマス社; ターマス社 | NFPC | | | Tehran | aeoi
tiz-pars | Tiz Pars | ティズ・パールス | | | | Tehran | shig
yasa-part | Yasa Part; Arfa Paint Company; Arfeh Company; Farasepehr Engineering Company; Hosseini Nejad Trading Co.; Iran Saffron Company; Iransaffron Co.; Shetab G.; Shetab Gaman; Shetab Trading; Y.A.S. Co. Ltd.; Kaveh Sazeh | ヤサ・パート | | | | Tehran | shig
machine-sazi-arak | Machine Sazi Arak; Machine Sazi Arak Company; Machine Sazi Arak Ssa | マシンサジ・アラク | MSA | | | Arak |
ashtian | Ashtian Tablo; Bals Alman | アシュティアン・タブロ | | | |
azarab | Azarab Industries; Azarab Industries Corporation | アザラブ・インダストリーズ | | | | Arak |
iran-aluminium | Iran Aluminium Company; IRALCO; Iranian Aluminium Company | イラン・アルミニウム社 | | | | Arak |
iran-composites | Iran Pooya; Iran Pouya | イラン・プーヤ | | | |
simatec | Simatec Development Company | シマテック・ディベロップメント | | | |
hirbod | Hirbod Co.; HIRBODAN; Hirbod Company | ヒルボド | | | |
aras-farayande | Aras Farayande | アラス・ファラヤンデ | | | |
arya-niroo | Arya Niroo Nik | | | | |
ghani-sazi | Ghani Sazi Uranium Company; Iran Enrichment Company; Ghani Sazi Uranium Co. | ガニ・サジ・ウラニウム社 | | | | Tehran | tamas
noavaran | Noavaran Pooyamoj; Noavaran Tejarat Paya; Faradis Tejarat Company; Bastan Tejerat Mabna; Fara Bonyan Tadbir | | | | |
pentane | Pentane Chemistry Industries; Pentane Chemistry Company | ペンタン・ケミストリー | | | |
rosmachin | Rosmachin; Ros Machin | ロスマシン | | | |
imam-khomeini-space | Imam Khomeini Space Center; Imam Khomeini Spaceport; Semnan Space Center; Imam Khomeini Space Launch Center | イマーム・ホメイニ宇宙センター | | | | Semnan |
irgc-asf | IRGC Air Force; IRGC Aerospace Force; Islamic Revolutionary Guard Corps Aerospace Force; Al-Ghadir Missile Command | 革命防衛隊航空宇宙軍; イスラム革命防衛隊空軍 | IRGCASF | Islamic Revolutionary Guard Corps Air Force | | Tehran | irgc
irgc-qf | IRGC Qods Force; Qods Force; Quds Force; Islamic Revolutionary Guard Corps Qods Force | コッズ部隊; ゴドス軍; 革命防衛隊コッズ部隊 | IRGCQF | | | Tehran | irgc
mahan-air | Mahan Air; Mahan Air Co. | マーハーン航空; マハン航空 | | | mahan.aero | Tehran
irisl | Islamic Republic of Iran Shipping Lines; IRISL; IRISL Group | イラン・イスラム共和国シップリング・ラインズ; イラン国営海運会社 | | | irisl.net | Tehran
bank-sepah | Bank Sepah | セパ銀行; セパー銀行 | | | | Tehran
imo-ir | Iran Marine Industrial Company; SADRA; Iran Marine Industrial Company SADRA | サドラ | | | | Tehran | khatam
oriental-oil | Oriental Oil Kish | オリエンタル・オイル・キシュ | | | | Kish | khatam
sepanir | Sepanir; Sepanir Oil and Gas Engineering Company | セパニール | | | | Tehran | khatam
ghorb-nooh | Ghorb Nooh | ゴルブ・ヌーフ | | | | Tehran | khatam
ghorb-karbala | Ghorb Karbala; Gharargah Karbala | ゴルブ・カルバラー | | | | Tehran | khatam
imensazan | Imensazan Consultant Engineers Institute | イメンサザン・コンサルタント技術者協会 | ICEI | | | Tehran | khatam
hara | Hara Company; Hara Institute | ハラ社 | | | | Tehran | khatam
makin | Makin Institute; Makin | マキン研究所 | | | | Tehran | khatam
rah-sahel | Rah Sahel; Rah Sahel Institute | ラーフ・サーヘル | | | | Tehran | khatam
sahel-consult | Sahel Consultant Engineers | サーヘル・コンサルタント・エンジニアーズ | | | | Tehran | khatam
tidewater | Tidewater Middle East Co.; Tide Water Middle East Marine Services | タイドウォーター・ミドル・イースト | | | |
`,
);

export const NORTH_KOREA_LISTED = institutionsOf(
  'KP',
  `
tanchon-bank | Tanchon Commercial Bank; Changgwang Credit Bank; Korea Changgwang Credit Bank | 端川商業銀行; 蒼光信用銀行; 단천상업은행 | | | | Pyongyang | komid
hyoksin | Korea Hyoksin Trading Corporation; Korea Hyoksin Export and Import Corporation; Korea Hyoksin Trading Corp | 朝鮮革新貿易会社 | | | | Pyongyang | ryonbong
tangun | Korean Tangun Trading Corporation; Korea Tangun Trading Corporation; Korea Kuryonggang Trading Corporation; Ryungseng Trading Corporation; Ryung Seng Trading Corporation | 朝鮮檀君貿易会社; 조선단군무역회사 | | | | Pyongyang | sans
green-pine | Green Pine Associated Corporation; Chongsong Yonhap; Ch'o'ngsong Yo'nhap; Saengpil Trading Corporation; General Precious Metal Complex; Myong Dae Company; Twin Dragon Trading; Paeksan Associated Corporation; Chosun Chawo'n Kaebal T'uja Hoesa; Jindallae; Ku'm-hae-ryong Company Ltd.; Natural Resources Development and Investment Corporation; Saeingp'il Company; Cho'ngsong United Trading Company; National Resources Development and Investment Corporation | 青松連合会社; 청송연합; グリーン・パイン・アソシエイテッド・コーポレーション | GPAC | | | Pyongyang
amroggang | Amroggang Development Banking Corporation; Amroggang Development Bank; Amnokkang Development Bank | 鴨緑江開発銀行 | | | | Pyongyang | tanchon-bank
heungjin | Korea Heungjin Trading Company; Hunjin Trading Co.; Korea Henjin Trading Co.; Korea Hengjin Trading Company | 朝鮮興進貿易会社 | | | | Pyongyang | komid
complex-equip | Korea Complex Equipment Import Corporation; Korean Complex Equipment Import Corporation | 朝鮮複合設備輸入会社 | | | | Pyongyang | ryonbong
kkbc | Korea Kwangson Banking Corp; Korea Kwangson Banking Corporation; Kwangson Bank | 朝鮮光鮮銀行; 光鮮銀行 | KKBC | | | Pyongyang
daedong | Daedong Credit Bank; Taedong Credit Bank; DCB Finance | 大同信用銀行 | DCB | | | Pyongyang
bank-of-east-land | Bank of East Land; Dongbang Bank; Tongbang U'nhaeng; Tongbang Bank | 東方銀行; 동방은행 | | | | Pyongyang
office39 | Office 39; Office #39; Room 39; Bureau 39; Central Committee Bureau 39; Third Floor; Division 39 | 39号室; 朝鮮労働党39号室; 労働党三十九号室; 39호실 | | | | Pyongyang
rgb | Reconnaissance General Bureau; Chongch'al Ch'ongguk; KPA Unit 586; RGB DPRK | 偵察総局; 정찰총국 | RGB | | | Pyongyang
mid-2ec | Second Economic Committee; Second Economic Commission | 第二経済委員会; 제2경제위원회 | SEC | | | Pyongyang
ocn | Ocean Maritime Management Company; Ocean Maritime Management Company Limited; OMM; East Sea Shipping Company | オーシャン・マリタイム・マネジメント社; 遠洋海運管理会社 | | Korea Mirae Shipping Co. Ltd. | | Pyongyang
shinwon | Puhung Trading Company; Puhung Trading Corporation | 富興貿易会社 | | | | Pyongyang
sobaeku | Sobaeku United Corp.; Sobaeksu United Corp.; Sobaeksu United Corporation | 小白水連合会社 | | | | Pyongyang
tosong | Tosong Technology Trading Corporation | トソン技術貿易会社; 土城技術貿易会社 | | | | Pyongyang | komid
ryonha | Korea Ryonha Machinery Joint Venture Corporation; Korea Ryonha Machinery J/V Corporation; Ryonha Machine Tool; Ryonha Machinery Corporation; Ryonha Joint Venture Corporation; Ryonhwa Machinery Joint Venture Corporation; Ryonha Machinery Joint Venture Corporation; Unsan; Unsan Solid Tools; Millim Technology Company; Chosun Yunha Machinery Joint Operation Company; Korea Ryenha Machinery J/V Corporation; Ryonha Machinery (Joint Venture) Corporation | 朝鮮蓮河機械合弁会社; 蓮河機械; 련하기계 | | | | Pyongyang | ryonbong
leader-hk | Leader International; Leader (Hong Kong) International Trading Limited; Leader International Trading Limited | リーダー・インターナショナル | | | |
pan-systems | Pan Systems Pyongyang; Wonbang Trading Co.; Glocom; International Golden Services; International Global System | パン・システムズ平壌 | | | | Pyongyang | rgb
namgang | Korea Namgang Trading Corporation; Namkang Construction; Nam Kang Trading Corporation; DPRK Namgang Trading Company | 朝鮮南江貿易会社; 朝鮮南康貿易会社 | | | | Pyongyang
mansudae | Mansudae Overseas Project Group of Companies; Mansudae Art Studio; Mansudae Overseas Project Group | 万寿台海外開発会社グループ; 万寿台創作社; 만수대해외개발회사 | | | | Pyongyang
air-koryo | Air Koryo; Koryo Air; Koryo Airlines | 高麗航空; 고려항공 | | Korean Airways; Chosonminhang; 朝鮮民航 | | Pyongyang
`,
);

export const SYRIA_LISTED = institutionsOf(
  'SY',
  `
business-lab | Business Lab | ビジネス・ラボ | | | | Damascus | ssrc
handasieh | Handasieh; Handasieh General Organization for Engineering Industries; General Organization for Engineering Industries | ハンダシエ | | | | Damascus | ssrc
industrial-solutions | Industrial Solutions | インダストリアル・ソリューションズ | | | | Damascus | ssrc
mechanical-construction | Mechanical Construction Factory; Mechanical Construction Factory MCF | メカニカル・コンストラクション・ファクトリー | MCF | | | Damascus | ssrc
syronics | Syronics; Syrian Arab Co. for Electronic Industries; Syrian Arab Company for Electronic Industries | シロニクス | | | | Damascus | ssrc
army-supply | Army Supply Bureau | 陸軍調達局; 軍補給局 | | | | Damascus
scl | Megatrade; Mega Trade | メガトレード | | | | Damascus
expert-partners | Expert Partners | エキスパート・パートナーズ | | | | Damascus
`,
);

export const PAKISTAN_LISTED = institutionsOf(
  'PK',
  `
allied-trading | Allied Trading Co.; Allied Trading Company Pakistan | アライド・トレーディング社 | | | |
ans-pk | ANZ Importers and Exporters; ANZ Importers & Exporters | ANZ輸出入商会 | | | |
high-tech-pk | High Technologies Ltd.; High Technologies Limited Pakistan; Daltech | ハイ・テクノロジーズ | | | |
lastech | Lastech Associates | ラステック・アソシエイツ | | | |
machinery-master | Machinery Master Enterprises; Machinery Master Enterprises Ltd. | マシナリー・マスター・エンタープライズ | MME | | |
maple-eng | Maple Engineering Pvt. Ltd.; Maple Engineering; Maple Engineering Consultants; Importers and Exporters Maple Engineering | メイプル・エンジニアリング | | | |
orient-importers | Orient Importers and Exporters | オリエント輸出入商会 | | | |
unique-tech | Unique Technical Promoters | ユニーク・テクニカル・プロモーターズ | | | |
wah-chem | Wah Chemical Product Plant | ワー化学製品工場 | | | | Wah Cantt | pof
wah-mun | Wah Munitions Plant; Explosives Factory Wah; Wah Nobel | ワー弾薬工場 | | | | Wah Cantt | pof
wah-gun | Wah Cantonment Ordnance Complex | ワー駐屯地兵器複合施設 | | | | Wah Cantt | pof
havelian | Havelian Explosives Factory | ハベリアン爆薬工場 | | | | Havelian | pof
sanjwal | Sanjwal Ordnance Factory | サンジワル兵器工場 | | | | Sanjwal | pof
chashma | Chashma Nuclear Power Plant; CHASNUPP; Chashma Nuclear Power Complex | チャシュマ原子力発電所 | | | | Kundian | paec
kanupp | Karachi Nuclear Power Plant; KANUPP; Karachi Nuclear Power Complex | カラチ原子力発電所 | | | | Karachi | paec
khushab | Khushab Nuclear Complex; Khushab Reactor; Khushab Heavy Water Production Plant | クシャブ原子炉; クシャーブ原子炉 | | | | Khushab | paec
golra | Golra Ultracentrifuge Plant | ゴルラ遠心分離機工場 | | | | Golra | krl
sihala | Sihala Ultracentrifuge Plant | シハラ遠心分離機工場 | | | | Sihala | krl
new-labs | New Laboratories Rawalpindi; New Labs; Pilot Reprocessing Plant Rawalpindi | ニュー・ラボラトリーズ | | | | Rawalpindi | pinstech
nimra | Atomic Energy Minerals Centre; Atomic Energy Minerals Center | 原子力鉱物センター | AEMC | | | Lahore | paec
cnl-pk | National Institute of Lasers and Optronics | 国立レーザー光学電子研究所 | NILOP | National Institute of Lasers and Optics | | Islamabad | paec
`,
);

export const RUSSIA_LISTED = institutionsOf(
  'RU',
  `
usc-ru | United Shipbuilding Corporation; United Shipbuilding Corporation JSC | Объединённая судостроительная корпорация; ОСК; 統一造船会社; 联合造船集团 | USC | | aoosk.ru | Saint Petersburg
uec-ru | United Engine Corporation; United Engine Corporation JSC | Объединённая двигателестроительная корпорация; ОДК; 統一エンジン製造会社; 联合发动机制造集团 | UEC; ODK | Oboronprom; OPK Oboronprom; UK Oboronprom | uecrus.com | Moscow | rostec
ue-instr | United Instrument Manufacturing Corporation; United Instrument Corporation | Объединённая приборостроительная корпорация; 統一機器製造会社 | UIMC; OPK | | | Moscow | rostec
ruselectronics | Ruselectronics; Ruselectronics Holding; Roselektronika; Rosel; Ruselectronics JSC | Росэлектроника; Росэл; ルスエレクトロニクス | | Russian Electronics | ruselectronics.ru | Moscow | rostec
kret | Concern Radio-Electronic Technologies; Radio-Electronic Technologies; Concern Radioelectronic Technologies; KRET | Концерн Радиоэлектронные технологии; КРЭТ; ラジオエレクトロニクス・テクノロジーズ | | | kret.com | Moscow | rostec
high-precision | High Precision Systems; NPO High Precision Systems; JSC NPO High Precision Systems; Vysokotochnye Kompleksy; High-Precision Weapons | Высокоточные комплексы; 高精度システム | | | npovk.ru | Moscow | rostec
techmash | Tecmash; NPK Techmash; Scientific and Production Concern Techmash; Mechanical Engineering Technologies Concern | Технологии машиностроения; Техмаш; テフマシ | | | tecmash.ru | Moscow | rostec
splav | Splav; NPO Splav; SPLAV State Research and Production Association; JSC NPO Splav; State Research and Production Enterprise Splav | Сплав; НПО Сплав; スプラフ | | | splavtula.ru | Tula | techmash
kalashnikov | Kalashnikov Concern; Concern Kalashnikov; JSC Kalashnikov Concern; Kalashnikov Group | Концерн Калашников; Калашников; カラシニコフ・コンツェルン; 卡拉什尼科夫集团 | | Izhmash; Izhevsk Machine-Building Plant; Izhmash OAO; ИЖМАШ; イジマッシュ | kalashnikov.com | Izhevsk | rostec
uralvagonzavod | Uralvagonzavod; Research and Production Corporation Uralvagonzavod; UVZ; Uralvagonzavod Scientific Industrial Corporation; NPK Uralvagonzavod | Уралвагонзавод; УВЗ; ウラルヴァゴンザヴォード; 乌拉尔车辆厂 | | | uvz.ru | Nizhny Tagil | rostec
russian-helicopters | Russian Helicopters; JSC Russian Helicopters; Russian Helicopters Holding | Вертолёты России; Вертолеты России; ロシアン・ヘリコプターズ; 俄罗斯直升机公司 | | | russianhelicopters.aero | Moscow | rostec
kazan-heli | Kazan Helicopter Plant; Kazan Helicopters; PJSC Kazan Helicopters; Kazan Helicopter Production Association | Казанский вертолётный завод; カザン・ヘリコプター工場 | KVZ | | kazanhelicopters.com | Kazan | russian-helicopters
mil-heli | Mil Moscow Helicopter Plant; Moscow Helicopter Plant named after M.L. Mil; Mil Design Bureau; National Helicopter Center Mil and Kamov | Московский вертолётный завод имени М. Л. Миля; ミル・モスクワ・ヘリコプター工場; 米里设计局 | | | | Moscow | russian-helicopters
kamov | Kamov; Kamov Company; Kamov Design Bureau | Камов; カモフ; 卡莫夫设计局 | | | | Lyubertsy | russian-helicopters
mig | Russian Aircraft Corporation MiG; RSK MiG; Mikoyan Design Bureau; MiG Corporation; RAC MiG | Российская самолётостроительная корпорация МиГ; РСК МиГ; ミグ; ミコヤン設計局; 米格航空器集团 | | Mikoyan-Gurevich | migavia.ru | Moscow | uac-ru
tupolev | Tupolev; Tupolev PJSC; Tupolev Design Bureau; PSC Tupolev | Туполев; ツポレフ; 图波列夫设计局 | | OKB-156 | tupolev.ru | Moscow | uac-ru
ilyushin | Ilyushin Aviation Complex; Ilyushin; S.V. Ilyushin Aviation Complex; Ilyushin Design Bureau | Авиационный комплекс имени С. В. Ильюшина; Ильюшин; イリューシン; 伊留申设计局 | | | ilyushin.org | Moscow | uac-ru
irkut | Irkut Corporation; PJSC Irkut Corporation; Yakovlev Corporation; PJSC Yakovlev; Irkut Research and Production Corporation | Корпорация Иркут; Иркут; Яковлев; イルクート; ヤコブレフ; 伊尔库特集团 | | | irkut.com; yakovlev.ru | Moscow | uac-ru
beriev | Beriev Aircraft Company; PJSC Beriev Aircraft Company; Beriev; Taganrog Aviation Scientific-Technical Complex named after G.M. Beriev | ТАНТК имени Г. М. Бериева; ベリエフ; 别里耶夫飞机公司 | | | beriev.com | Taganrog | uac-ru
knaapo | Komsomolsk-on-Amur Aircraft Plant; Komsomolsk-na-Amure Aviation Production Organization; KnAAPO; KnAAZ; Komsomolsk-on-Amur Aviation Production Association | Комсомольский-на-Амуре авиационный завод; КнААЗ; КнААПО; コムソモリスク・ナ・アムーレ航空機工場 | | | | Komsomolsk-on-Amur | sukhoi
progress-ru | Progress Rocket Space Centre; Rocket and Space Centre Progress; JSC Rocket and Space Centre Progress; RSC Progress; TsSKB-Progress; Samara Space Center | Ракетно-космический центр Прогресс; РКЦ Прогресс; ЦСКБ-Прогресс; プログレス国家研究生産ロケット宇宙センター; 进步火箭航天中心 | | TsSKB Progress | samspace.ru | Samara | roscosmos
iss-reshetnev | Information Satellite Systems Reshetnev; JSC Academician M.F. Reshetnev Information Satellite Systems; ISS Reshetnev; Reshetnev Company | Информационные спутниковые системы имени академика М. Ф. Решетнёва; ИСС имени Решетнёва; レシェトネフ情報衛星システム | | NPO PM; NPO Prikladnoi Mekhaniki | iss-reshetnev.ru | Zheleznogorsk | roscosmos
lavochkin | Lavochkin Association; NPO Lavochkin; S.A. Lavochkin Research and Production Association | НПО имени С. А. Лавочкина; ラーヴォチキン; ラボーチキン; 拉沃契金科研生产联合体 | | | laspace.ru | Khimki | roscosmos
energomash | NPO Energomash; Energomash; NPO Energomash named after Academician V.P. Glushko | НПО Энергомаш; エネゴマシュ; エネルゴマシュ; 动力机械科研生产联合体 | | OKB-456 | engine.space | Khimki | roscosmos
keldysh-center | Keldysh Research Center; Keldysh Research Centre; Keldysh Center; SSC Keldysh Research Center | Исследовательский центр имени М. В. Келдыша; Центр Келдыша; ケルディッシュ研究センター; 凯尔迪什研究中心 | | Research Institute of Thermal Processes; NII-1 Keldysh | kerc.msk.ru | Moscow | roscosmos
tsniimash | TsNIIMash; Central Research Institute of Machine Building; Central Scientific Research Institute of Machine Building; TsNIImash | Центральный научно-исследовательский институт машиностроения; ЦНИИмаш; 中央機械製造研究所; 中央机械制造研究院 | | NII-88 | tsniimash.ru | Korolyov | roscosmos
votkinsk | Votkinsk Machine Building Plant; Votkinsk Plant; Votkinsky Zavod; Votkinskiy Zavod | Воткинский завод; ボトキンスク機械製造工場 | | | vzavod.ru | Votkinsk | roscosmos
kbm-kolomna | Machine Engineering Design Bureau; KB Mashynostroyeniya; KBM Kolomna; Kolomna Machine Building Design Bureau; Machine-Building Design Bureau Kolomna | Конструкторское бюро машиностроения; КБМ; コロムナ機械設計局; 機械製造設計局 | KBM | | kbm.ru | Kolomna | high-precision
raduga | Raduga; Raduga State Machine Building Design Bureau; MKB Raduga; Raduga Machine-Building Design Bureau | Радуга; МКБ Радуга; ラドゥガ設計局 | | | raduga-dubna.ru | Dubna | tmc-ru
vympel | Vympel; Vympel State Machine Building Design Bureau; Toropov Vympel State Engineering Design Bureau; GosMKB Vympel | Вымпел; ГосМКБ Вымпел; ヴィンペル設計局 | | | | Moscow | tmc-ru
novator | Novator; OKB Novator; Experimental Design Bureau Novator; Lyulev Experimental Machine Building Design Bureau Novator; Novator Experimental Design Bureau | ОКБ Новатор; Новатор; ノバトル設計局 | | | okb-novator.ru | Yekaterinburg | almaz-antey
fakel | Fakel; Fakel Machine Building Design Bureau; MKB Fakel; Fakel Moscow Machine-Building Design Bureau named after P.D. Grushin | МКБ Факел; ファケル設計局 | | | | Khimki | almaz-antey
avitek | Avitek; Vyatka Machinery Enterprise Avitec; VMP Avitec; Vyatskoye Mashinostroitelnoye Predpriyatiye Avitek | Авитек; ВМП Авитек; アヴィテク | | | | Kirov | almaz-antey
niip | Tikhomirov Scientific Research Institute of Instrument Design; V. Tikhomirov Scientific Research Institute of Instrument Design; Tikhomirov NIIP; JSC Tikhomirov Scientific Research Institute of Instrument Design | Научно-исследовательский институт приборостроения имени В. В. Тихомирова; НИИП; チホミロフ機器設計研究所 | NIIP | | niip.ru | Zhukovsky | almaz-antey
phazotron | Phazotron-NIIR; Phazotron-NIIR Corporation; Fazotron-NIIR | Фазотрон-НИИР; ファゾトロン | | Phazotron | phazotron.com | Moscow | kret
polyus | Polyus Research Institute; Polyus Research Institute of M.F. Stelmakh; POLYUS Research Institute of M.F. Stelmakh Joint Stock Company; Stelmakh Polyus Research Institute | НИИ Полюс имени М. Ф. Стельмаха; НИИ Полюс; ポリュス研究所 | | | niipolyus.ru | Moscow
rti | RTI Systems; JSC RTI; Radiotechnical and Information Systems; Radiotechnical and Information Systems Concern; RTI Concern | РТИ; Радиотехнические и информационные системы; ラジオ技術・情報システム | RTI | RTI Sistemy | rtisystems.ru | Moscow
angstrem | Angstrem; JSC Angstrem; Angstrem-T; Angstrem Group | Ангстрем; Ангстрем-Т; アングストレム | | | angstrem.ru | Zelenograd
rubin | Rubin Central Design Bureau for Marine Engineering; Rubin Design Bureau; CDB ME Rubin; Rubin Central Maritime Design Bureau | ЦКБ МТ Рубин; ルビン海洋工学中央設計局; 红宝石设计局 | | | ckb-rubin.ru | Saint Petersburg | usc-ru
malakhit | Malachite Marine Engineering Bureau; Malachite Design Bureau; SPMBM Malachite; Malakhit | СПМБМ Малахит; Малахит; マラヒート設計局 | | | malachite-spb.ru | Saint Petersburg | usc-ru
sevmash | Sevmash; Northern Machine Building Enterprise; Production Association Northern Machine Building Enterprise; PO Sevmash | Севмаш; Северное машиностроительное предприятие; セヴマシュ; 北方机械制造厂 | | | sevmash.ru | Severodvinsk | usc-ru
admiralty | Admiralty Shipyards; JSC Admiralty Shipyards; Admiralty Shipyard | Адмиралтейские верфи; アドミラルティ造船所; 海军部造船厂 | | | admship.ru | Saint Petersburg | usc-ru
krylov | Krylov State Research Center; Krylov State Research Centre; Krylov Shipbuilding Research Institute; Krylov Central Research Institute | Крыловский государственный научный центр; クルイロフ国立研究センター; 克雷洛夫国家科学中心 | KSRC | | krylov-center.ru | Saint Petersburg
fcdt | Federal Center for Dual-Use Technology Soyuz; FTsDT Soyuz; Federal Center for Dual Technologies Soyuz; FSUE FTsDT Soyuz; Federal Center of Dual Technologies Soyuz | ФЦДТ Союз; Федеральный центр двойных технологий Союз; 連邦デュアルテクノロジーセンター・ソユーズ | FCDT | | fcdt.ru | Dzerzhinsky
rzhanov | Rzhanov Institute of Semiconductor Physics; A.V. Rzhanov Institute of Semiconductor Physics; Institute of Semiconductor Physics SB RAS; Rzhanov Institute of Semiconductor Physics of Siberian Branch of Russian Academy of Sciences | Институт физики полупроводников имени А. В. Ржанова; ИФП СО РАН; ルジャノフ半導体物理研究所 | ISP | | isp.nsc.ru | Novosibirsk | ras
valiev | Valiev Institute of Physics and Technology; K.A. Valiev Institute of Physics and Technology of the Russian Academy of Sciences; Institute of Physics and Technology of the Russian Academy of Sciences | Физико-технологический институт имени К. А. Валиева; ФТИАН; バリエフ物理技術研究所 | FTIAN | | ftian.ru | Moscow | ras
fsb-ru | Federal Security Service; Federal Security Service of the Russian Federation; FSB Russia | Федеральная служба безопасности; ФСБ; ロシア連邦保安庁; 連邦保安庁; 俄罗斯联邦安全局 | FSB | | fsb.ru | Moscow
gru | Main Intelligence Directorate; Main Directorate of the General Staff; Main Intelligence Directorate of the General Staff | Главное разведывательное управление; ГРУ; ロシア連邦軍参謀本部情報総局; 格鲁乌 | GRU | | | Moscow
mod-ru | Ministry of Defence of the Russian Federation; Ministry of Defense of the Russian Federation; Russian Ministry of Defence; Ministry of Defence RF | Министерство обороны Российской Федерации; ロシア国防省; ロシア連邦国防省; 俄罗斯国防部 | | | mil.ru | Moscow
glavkosmos | Glavkosmos; Glavcosmos; Glavkosmos JSC | Главкосмос; グラフコスモス | | | glavkosmos.com | Moscow | roscosmos
graniteel | Granit-Electron; Concern Granit-Electron; JSC Concern Granit-Electron; Central Research Institute Granit | Концерн Гранит-Электрон; グラニト・エレクトロン | | | granit-electron.ru | Saint Petersburg
elektropribor | Concern CSRI Elektropribor; Elektropribor; Central Scientific Research Institute Elektropribor; CSRI Elektropribor | Концерн ЦНИИ Электроприбор; ЦНИИ Электроприбор; エレクトロプリボル | | | elektropribor.spb.ru | Saint Petersburg
`,
);
