// Syria, Lebanon, Israel, Turkey, the Gulf, Egypt and North Africa.
import { institutionsOf } from './table.js';

export const SYRIA = institutionsOf(
  'SY',
  `
ssrc | Scientific Studies and Research Center; Scientific Studies and Research Centre; Syrian Scientific Studies and Research Center; Centre d'Etudes et de Recherches Scientifiques; SSRC Syria; Scientific Research and Studies Center | مركز الدراسات والبحوث العلمية; 科学研究調査センター; シリア科学研究センター; 科学研究センターシリア; 叙利亚科学研究中心 | SSRC; CERS | Syrian Research Center | | Damascus
hiast | Higher Institute for Applied Sciences and Technology; Higher Institute of Applied Sciences and Technology; HIAST; Higher Institute of Applied Science and Technology; Institut Superieur des Sciences Appliquees et de Technologie | المعهد العالي للعلوم التطبيقية والتكنولوجيا; 高等応用科学技術院; 高等応用科学技術研究所; 叙利亚高等应用科学技术学院 | ISSAT | | hiast.edu.sy | Damascus | ssrc
nsc-sy | National Standards and Calibration Laboratory | 国家標準校正研究所 | NSCL | | | Damascus | ssrc
ie-sy | Industrial Establishment of Defence; Industrial Establishment of Defense; Establissements Industriels de la Defense | 国防産業公社; مؤسسة معامل الدفاع | EID | | | Damascus
aecs | Atomic Energy Commission of Syria; AECS; Syrian Atomic Energy Commission | هيئة الطاقة الذرية السورية; シリア原子力委員会; 叙利亚原子能委员会 | | | aec.org.sy | Damascus
damascus-u | Damascus University; University of Damascus | جامعة دمشق; ダマスカス大学; 大马士革大学 | | Syrian University | damascusuniversity.edu.sy | Damascus
aleppo-u | University of Aleppo; Aleppo University | جامعة حلب; アレッポ大学; 阿勒颇大学 | | | alepuniv.edu.sy | Aleppo
latakia-u | Tishreen University; Latakia University; Teshreen University | جامعة تشرين; ティシュリーン大学; ティシュリン大学 | | University of Latakia | tishreen.edu.sy | Latakia
homs-u | Al-Baath University; Homs University; Al Baath University | جامعة البعث; アル・バアス大学; バアス大学 | | | albaath-univ.edu.sy | Homs
ae-assad | Al-Assad Military Engineering Academy; Assad Academy for Military Engineering | アサド軍事工学アカデミー | | | | Aleppo
`,
);

export const ISRAEL = institutionsOf(
  'IL',
  `
technion | Technion - Israel Institute of Technology; Technion; Technion Israel Institute of Technology; Israel Institute of Technology | הטכניון; テクニオン; イスラエル工科大学; テクニオン・イスラエル工科大学; 以色列理工学院 | | Technikum Haifa | technion.ac.il; campus.technion.ac.il | Haifa
huji | Hebrew University of Jerusalem; Hebrew University; The Hebrew University of Jerusalem | האוניברסיטה העברית בירושלים; ヘブライ大学; エルサレム・ヘブライ大学; 耶路撒冷希伯来大学; 希伯来大学 | HUJI | | huji.ac.il; mail.huji.ac.il | Jerusalem
tau | Tel Aviv University; University of Tel Aviv | אוניברסיטת תל אביב; テルアビブ大学; 特拉维夫大学 | TAU | | tau.ac.il; tauex.tau.ac.il | Tel Aviv
weizmann | Weizmann Institute of Science; Weizmann Institute | מכון ויצמן למדע; ワイツマン科学研究所; ヴァイツマン科学研究所; 魏茨曼科学研究所; 魏兹曼科学研究所 | WIS | Daniel Sieff Research Institute | weizmann.ac.il | Rehovot
bgu | Ben-Gurion University of the Negev; Ben-Gurion University; Ben Gurion University | אוניברסיטת בן-גוריון בנגב; ベングリオン大学; ネゲヴ・ベン＝グリオン大学; 本古里安大学 | BGU | | bgu.ac.il; post.bgu.ac.il | Beer-Sheva
biu | Bar-Ilan University; Bar Ilan University | אוניברסיטת בר-אילן; バル＝イラン大学; バーイラン大学; 巴伊兰大学 | BIU | | biu.ac.il | Ramat Gan
haifa-u | University of Haifa; Haifa University | אוניברסיטת חיפה; ハイファ大学; 海法大学 | | | haifa.ac.il; univ.haifa.ac.il | Haifa
nrcn | Nuclear Research Center Negev; Negev Nuclear Research Center; Dimona Nuclear Research Center; NRCN; Shimon Peres Negev Nuclear Research Center | המרכז למחקר גרעיני נגב; ネゲブ原子力研究センター; ネゲヴ原子力研究センター; ディモナ核研究センター; 内盖夫核研究中心 | | KAMAG | | Dimona
soreq | Soreq Nuclear Research Center; Soreq Nuclear Research Centre; Soreq NRC | המרכז למחקר גרעיני שורק; ソレク原子力研究センター; 索雷克核研究中心 | SNRC | | soreq.gov.il | Yavne
iaec | Israel Atomic Energy Commission | イスラエル原子力委員会; 以色列原子能委员会 | IAEC | | iaec.gov.il | Tel Aviv
rafael | Rafael Advanced Defense Systems; Rafael | רפאל; ラファエル・アドバンスド・ディフェンス・システムズ; 拉斐尔先进防御系统 | | Rafael Armament Development Authority | rafael.co.il | Haifa
iai | Israel Aerospace Industries | イスラエル・エアロスペース・インダストリーズ; 以色列航空航天工业 | IAI | Israel Aircraft Industries | iai.co.il | Lod
`,
);

export const TURKEY = institutionsOf(
  'TR',
  `
metu | Middle East Technical University; METU | Orta Doğu Teknik Üniversitesi; ODTÜ; 中東工科大学; 中东科技大学; 中东技术大学 | | | metu.edu.tr; ceng.metu.edu.tr | Ankara
itu-tr | Istanbul Technical University; İstanbul Teknik Üniversitesi | イスタンブール工科大学; 伊斯坦布尔理工大学; 伊斯坦布尔技术大学 | ITU; İTÜ | Imperial School of Naval Engineering | itu.edu.tr | Istanbul
bogazici | Boğaziçi University; Bogazici University; Bosphorus University | ボアズィチ大学; ボスポラス大学; 海峡大学; 博阿齐奇大学 | | Robert College | boun.edu.tr; bogazici.edu.tr | Istanbul
bilkent | Bilkent University; Ihsan Dogramaci Bilkent University | ビルケント大学; 毕尔肯大学 | | | bilkent.edu.tr | Ankara
koc | Koç University; Koc University | コチ大学; 科奇大学 | | | ku.edu.tr | Istanbul
sabanci | Sabancı University; Sabanci University | サバンジュ大学; 萨班哲大学 | | | sabanciuniv.edu | Istanbul
hacettepe | Hacettepe University | ハジェテペ大学; 哈西德佩大学 | | | hacettepe.edu.tr | Ankara
ankara-u | Ankara University; University of Ankara | アンカラ大学; 安卡拉大学 | | | ankara.edu.tr | Ankara
istanbul-u | Istanbul University; University of Istanbul | イスタンブール大学; 伊斯坦布尔大学 | | | istanbul.edu.tr | Istanbul
gazi | Gazi University | ガーズィー大学; 加齐大学 | | | gazi.edu.tr | Ankara
ytu | Yıldız Technical University; Yildiz Technical University | ユルドゥズ工科大学; 伊尔迪兹技术大学 | YTU | | yildiz.edu.tr | Istanbul
tubitak | Scientific and Technological Research Council of Turkey; TÜBİTAK; TUBITAK; Scientific and Technological Research Council of Türkiye | トルコ科学技術研究会議; 土耳其科学技术研究理事会 | | | tubitak.gov.tr | Ankara
tai | Turkish Aerospace Industries; TUSAŞ; Turkish Aerospace | トルコ航空宇宙産業; 土耳其航空航天工业 | TAI; TUSAS | | tai.com.tr | Ankara
aselsan | ASELSAN | アセルサン | | | aselsan.com.tr | Ankara
`,
);

export const EMIRATES = institutionsOf(
  'AE',
  `
khalifa | Khalifa University; Khalifa University of Science and Technology; Khalifa University of Science, Technology and Research | جامعة خليفة; ハリーファ大学; ハリファ大学; 哈利法大学 | KU | Masdar Institute; Masdar Institute of Science and Technology; Petroleum Institute Abu Dhabi | ku.ac.ae; kustar.ac.ae | Abu Dhabi
uaeu | United Arab Emirates University; UAE University | جامعة الإمارات العربية المتحدة; アラブ首長国連邦大学; 阿联酋大学; 阿拉伯联合酋长国大学 | UAEU | | uaeu.ac.ae | Al Ain
aus | American University of Sharjah | アメリカン大学シャルジャ校; シャールジャ・アメリカン大学; 沙迦美国大学 | AUS | | aus.edu | Sharjah
sharjah | University of Sharjah | シャルジャ大学; シャールジャ大学; 沙迦大学 | | | sharjah.ac.ae | Sharjah
nyuad | New York University Abu Dhabi; NYU Abu Dhabi; NYUAD | ニューヨーク大学アブダビ校; 纽约大学阿布扎比分校 | | | | Abu Dhabi
mbzuai | Mohamed bin Zayed University of Artificial Intelligence; MBZUAI | ムハンマド・ビン・ザーイド人工知能大学; 穆罕默德本扎耶德人工智能大学 | | | mbzuai.ac.ae | Abu Dhabi
tii | Technology Innovation Institute | 技術革新研究所アブダビ; 技术创新研究所 | TII | | tii.ae | Abu Dhabi
`,
);

export const SAUDI_ARABIA = institutionsOf(
  'SA',
  `
kaust | King Abdullah University of Science and Technology; King Abdullah University of Science & Technology; KAUST | جامعة الملك عبد الله للعلوم والتقنية; アブドラ王立科学技術大学; キング・アブドゥッラー科学技術大学; 阿卜杜拉国王科技大学 | | | kaust.edu.sa | Thuwal
kfupm | King Fahd University of Petroleum and Minerals; King Fahd University of Petroleum & Minerals; KFUPM | جامعة الملك فهد للبترول والمعادن; キング・ファハド石油鉱物大学; ファハド国王石油鉱物大学; 法赫德国王石油与矿产大学 | | University of Petroleum and Minerals | kfupm.edu.sa | Dhahran
ksu-sa | King Saud University | جامعة الملك سعود; キング・サウード大学; キングサウド大学; 沙特国王大学 | KSU | University of Riyadh | ksu.edu.sa | Riyadh
kau-sa | King Abdulaziz University; King Abdul Aziz University | جامعة الملك عبد العزيز; キング・アブドゥルアズィーズ大学; 阿卜杜勒阿齐兹国王大学 | KAU | | kau.edu.sa | Jeddah
kacst | King Abdulaziz City for Science and Technology; KACST | キング・アブドゥルアズィーズ科学技術都市; 阿卜杜勒阿齐兹国王科技城 | | | kacst.edu.sa | Riyadh
`,
);

export const EGYPT = institutionsOf(
  'EG',
  `
cairo-u | Cairo University; University of Cairo | جامعة القاهرة; カイロ大学; 开罗大学 | | Fuad I University; King Fuad University | cu.edu.eg; eng.cu.edu.eg | Cairo
ain-shams | Ain Shams University | جامعة عين شمس; アイン・シャムス大学; 艾因夏姆斯大学 | ASU | | asu.edu.eg | Cairo
alexandria-u | Alexandria University; University of Alexandria | جامعة الإسكندرية; アレクサンドリア大学; 亚历山大大学 | | Farouk University | alexu.edu.eg | Alexandria
ejust | Egypt-Japan University of Science and Technology; E-JUST | エジプト日本科学技術大学; 埃及日本科技大学 | EJUST | | ejust.edu.eg | New Borg El-Arab
azhar | Al-Azhar University; Al Azhar University | جامعة الأزهر; アズハル大学; アル＝アズハル大学; 爱资哈尔大学 | | | azhar.edu.eg | Cairo
mtc-eg | Military Technical College; Military Technical College Cairo | エジプト軍事技術大学; الكلية الفنية العسكرية | MTC | | mtc.edu.eg | Cairo
eaea | Egyptian Atomic Energy Authority; Atomic Energy Authority Egypt | エジプト原子力庁 | EAEA | | | Cairo
`,
);

export const LEBANON = institutionsOf(
  'LB',
  `
aub | American University of Beirut | ベイルート・アメリカン大学; ベイルートアメリカ大学; 贝鲁特美国大学 | AUB | Syrian Protestant College | aub.edu.lb; mail.aub.edu | Beirut
lu-lb | Lebanese University | レバノン大学; 黎巴嫩大学 | | | ul.edu.lb | Beirut
`,
);

export const IRAQ = institutionsOf(
  'IQ',
  `
baghdad-u | University of Baghdad; Baghdad University | جامعة بغداد; バグダード大学; バグダッド大学; 巴格达大学 | | | uobaghdad.edu.iq | Baghdad
uot-iq | University of Technology Iraq; University of Technology, Baghdad | الجامعة التكنولوجية; イラク工科大学; バグダッド工科大学 | UOT | | uotechnology.edu.iq | Baghdad
mosul | University of Mosul; Mosul University | جامعة الموصل; モースル大学; モスル大学 | | | uomosul.edu.iq | Mosul
`,
);
