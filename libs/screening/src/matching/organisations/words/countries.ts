// Countries and the people's adjective, continents and unions. The country of a body is where it is, seldom which it is. Notation of bodies.ts.

export const COUNTRIES = `
[country]
china | china chinese sino prc zhongguo | chin* китай* китайськ* الصين الصينية چین 中国 中華人民共和国 中華 華 중국 trung_quốc tiongkok चीन kina κίνα סין
taiwan | taiwan taiwanese roc formosa | 台湾 臺灣 中華民国 대만 тайван* تايوان đài_loan
hongkong | hong_kong hongkong hk | 香港 홍콩 гонконг* هونغ_كونغ hồng_kông
macau | macau macao | 澳門 마카오 макао
japan | japan japanese nippon nihon | japan* japon* japón giappon* 日本 全日本 일본 япон* اليابان ژاپن nhật_bản jepang jepun जापान ญี่ปุ่น
southkorea | korea korean south_korea south_korean republic_of_korea hankuk hanguk daehan rok | 韓国 大韓 大韓民国 한국 대한 대한민국 корейск* كوريا کره hàn_quốc corea* koreai
northkorea | korea korean north_korea north_korean dprk choson chosun joson north | 朝鮮 北朝鮮 조선 조선민주주의인민공화국 корея кндр كوريا_الشمالية triều_tiên
mongolia | mongolia mongolian | モンゴル 蒙古 몽골 монгол* منغوليا mông_cổ
russia | russia russian russian_federation rossiya rossiiskaya | русск* руск* russ* rusia ruso rusya* 俄羅斯 ロシア 全ロシア 露 러시아 росси* росій* рф российск* расійск* روسيا الروسية روسیه nga_liên_bang rosja rosyjsk* россий* rossiysk* rossii
sovietunion | soviet ussr | ソ連 ソビエト 蘇聯 소련 советск* ссср
belarus | belarus belarusian byelorussian belorussian | белорус* беларус* 白俄羅斯 ベラルーシ بيلاروسيا بلاروس білорус* belaruss* weißruss*
ukraine | ukraine ukrainian | украин* україн* украін* 烏克蘭 ウクライナ 우크라이나 أوكرانيا اوکراین ukrain*
kazakhstan | kazakhstan kazakh | казах* қазақ* қазақстан* 哈薩克斯坦 カザフスタン 카자흐스탄 كازاخستان قزاقستان
uzbekistan | uzbekistan uzbek | узбек* ўзбек* o'zbek* ウズベキスタン 烏茲別克斯坦 우즈베키스탄 ازبکستان өзбек*
kyrgyzstan | kyrgyzstan kyrgyz | кыргыз* киргиз* キルギス قرقیزستان
tajikistan | tajikistan tajik | таджик* тоҷик* タジキスタン تاجیکستان
turkmenistan | turkmenistan turkmen | туркмен* トルクメニスタン
azerbaijan | azerbaijan azerbaijani | азербайджан* azərbaycan* アゼルバイジャン آذربایجان_جمهوری أذربيجان
armenia | armenia armenian | армян* армени* アルメニア հայաստան* հայկական أرمينيا ارمنستان
georgiac | georgia georgian | грузин* грузи* ジョージア グルジア საქართველო* ქართული جورجيا گرجستان
moldova | moldova moldovan | молдов* молдав* モルドバ
iran | iran iranian persia persian | iran* イラン 伊朗 이란 иран* іран* إيران الإيرانية ایران ایرانی ايران
iraq | iraq iraqi | irak* イラク 伊拉克 이라크 ирак* العراق العراقية عراق
syria | syria syrian | syri* siria* シリア 叙利亜 시리아 сири* سوريا السورية سورية سوریه
lebanon | lebanon lebanese | liban* レバノン 黎巴嫩 레바논 ливан* لبنان اللبنانية
israel | israel israeli | israel* イスラエル 以色列 이스라엘 израил* إسرائيل اسرائیل ישראל ישראלי הישראלי ישראלית
palestine | palestine palestinian | パレスチナ 巴勒斯坦 палестин* فلسطين الفلسطينية palästin*
jordan | jordan jordanian | ヨルダン 約旦 иордан* الأردن الأردنية jordan*
saudi | saudi_arabia saudi | サウジアラビア 沙特 사우디 саудовск* السعودية عربستان
uae | united_arab_emirates uae emirates emirati | アラブ首長国連邦 阿聯酋 الإمارات الامارات امارات
qatar | qatar | カタール 卡塔爾 قطر катар*
kuwait | kuwait | クウェート 科威特 الكويت کویت
bahrain | bahrain | バーレーン البحرين بحرین
oman | oman omani | オマーン عمان_سلطنة
yemen | yemen yemeni | イエメン 也門 اليمن اليمنية йемен*
egypt | egypt egyptian | ägypt* egipt* エジプト 埃及 이집트 египет* египетск* مصر المصرية
libya | libya libyan | リビア ليبيا الليبية
algeria | algeria algerian | アルジェリア الجزائر الجزائرية algér*
morocco | morocco moroccan | モロッコ المغرب المغربية maroc*
tunisia | tunisia tunisian | チュニジア تونس التونسية tunis*
sudan | sudan sudanese | スーダン السودان سودان
turkey | turkey turkish turkiye | türk* turk* トルコ 土耳其 터키 турец* турци* تركيا ترکیه
pakistan | pakistan pakistani | パキスタン 巴基斯坦 파키스탄 пакистан* پاکستان باكستان पाकिस्तान
india | india indian bharat bharatiya hind | indi* インド 印度 인도 инди* индийск* الهند هند هندوستان ấn_độ भारतीय भारत ভারতীয় ভারত భారత భారతీయ இந்திய ഇന്ത്യൻ
bangladesh | bangladesh | バングラデシュ 孟加拉 বাংলাদেশ
srilanka | sri_lanka ceylon | スリランカ 斯里蘭卡 ශ්‍රී ශ්රී_ලංකා
nepal | nepal nepalese | ネパール 尼泊爾 नेपाल
afghanistan | afghanistan afghan | アフガニスタン 阿富汗 افغانستان афган*
myanmar | myanmar burma | ミャンマー 緬甸 မြန်မာ
thailand | thailand thai | タイ 泰国 태국 ไทย
vietnam | vietnam vietnamese viet_nam | việt_nam ベトナム 越南 베트남 вьетнам*
laos | laos lao | ラオス 老撾
cambodia | cambodia khmer | カンボジア 柬埔寨
malaysia | malaysia malaysian malaya | マレーシア 馬来西亜 말레이시아 малайз*
singapore | singapore | シンガポール 新加坡 싱가포르 сингапур*
indonesia | indonesia indonesian | インドネシア 印度尼西亜 인도네시아 индонез*
philippines | philippines philippine | フィリピン 菲律賓 필리핀 pilipinas filipin*
australia | australia australian | オーストラリア 澳大利亜 豪州 호주 австрали* australi*
newzealand | new_zealand | ニュージーランド 新西蘭 뉴질랜드
usa | american america usa us united_states | américa* estados_unidos アメリカ 米国 美国 全米 米 미국 америк* сша الأمريكية أمريكا آمریکا آمریکایی mỹ_quốc americ*
canada | canada canadian | カナダ 加拿大 캐나다 канад* canad*
mexico | mexico mexican | メキシコ 墨西哥 mexic* méxico
brazil | brazil brazilian | ブラジル 巴西 브라질 brasil* бразил*
argentina | argentina argentine | アルゼンチン 阿根廷 argentin*
cuba | cuba cuban | キューバ 古巴 куб*
venezuela | venezuela venezuelan bolivarian | ベネズエラ 委内瑞拉
uk | british britain united_kingdom uk england | großbrit* イギリス 英国 大英 영국 британск* великобритан* بريطانيا البريطانية بریتانیا anh_quốc
germany | german germany deutsch deutschland | deutsch* alemán* alemania allemand* allemagne tedesc* niemieck* ドイツ 德国 独逸 독일 герман* німець* немецк* ألمانيا الألمانية آلمان đức_quốc
france | french france | franz* frances* français* francia フランス 法国 仏国 프랑스 франц* فرنسا الفرنسية فرانسه
italy | italian italy italia | ital* イタリア 意大利 이탈리아 итал* إيطاليا ایتالیا
spain | spanish spain espana | español* espagn* スペイン 西班牙 스페인 испан* إسبانيا
portugal | portuguese portugal | portug* ポルトガル 葡萄牙
netherlands | netherlands dutch holland | niederl* nederland* オランダ 荷蘭 네덜란드 нидерланд* هولندا هلند
belgium | belgium belgian | ベルギー 比利時
switzerland | swiss switzerland | schweiz* suisse* スイス 瑞士 스위스 швейцар*
austria | austria austrian | österreich* オーストリア 奥地利 австрийск* австри*
poland | poland polish polska | polsk* polni* ポーランド 波蘭 폴란드 польск* польш*
czech | czech czechia bohemian | česk* cesk* チェコ 捷克 чешск*
slovakia | slovak slovakia | slovensk* スロバキア
hungary | hungarian hungary | magyar* ungar* ハンガリー 匈牙利 венгер*
romania | romania romanian | român* roman* ルーマニア 羅馬尼亜 румын*
bulgaria | bulgaria bulgarian | българск* ブルガリア 保加利亜 болгар*
serbia | serbia serbian | срп* srpsk* セルビア срби* srbij*
croatia | croatia croatian | hrvatsk* クロアチア
slovenia | slovenia slovenian | スロベニア
greece | greek greece hellenic | ギリシャ 希臘 ελλην* ελλάδ*
sweden | swedish sweden | svensk* sverige* schwed* スウェーデン 瑞典 스웨덴 шведск*
norway | norwegian norway | norsk* norge* ノルウェー 挪威
denmark | danish denmark | dansk* danmark* デンマーク 丹麦
finland | finnish finland | suomen suomi フィンランド 芬蘭 финск*
estonia | estonian estonia | eesti エストニア эстон*
latvia | latvian latvia | latvij* ラトビア латв*
lithuania | lithuanian lithuania | lietuv* リトアニア литовск*
ireland | irish ireland | アイルランド 愛爾蘭
southafrica | south_africa south_african | 南アフリカ 南非
nigeria | nigeria nigerian | ナイジェリア
ethiopia | ethiopia ethiopian | エチオピア 埃塞俄比亜
kenya | kenya kenyan | ケニア 肯尼亜
colombia | colombia colombian | colombian* kolumbi* コロンビア 哥倫比亜 콜롬비아 колумби* كولومبيا
peru | peru peruvian | peruan* ペルー 秘魯 페루
ecuador | ecuador ecuadorian | ecuatorian* エクアドル
bolivia | bolivia bolivian | bolivian* ボリビア
chile | chile chilean | chilen* チリ 智利 칠레
paraguay | paraguay paraguayan | paraguay* パラグアイ
uruguay | uruguay uruguayan | uruguay* ウルグアイ
panama | panama panamanian | panamen* パナマ 巴拿馬 파나마 панам*
costarica | costa_rica costa_rican | コスタリカ
nicaragua | nicaragua nicaraguan | nicarag* ニカラグア
honduras | honduras honduran | hondur* ホンジュラス
guatemala | guatemala guatemalan | guatemalt* グアテマラ
elsalvador | el_salvador salvadoran | salvadore* エルサルバドル
dominican | dominican_republic dominican | dominican* ドミニカ
haiti | haiti haitian | ハイチ
jamaica | jamaica jamaican | ジャマイカ
trinidad | trinidad tobago | トリニダード・トバゴ
guyana | guyana | ガイアナ
somalia | somalia somali | ソマリア 索馬里 сомали* الصومال
ghana | ghana ghanaian | ガーナ 加納
liberia | liberia liberian | リベリア
sierraleone | sierra_leone | シエラレオネ
guinea | guinea guinean | ギニア
gambia | gambia gambian | ガンビア
senegal | senegal senegalese | セネガル
mali | mali malian | マリ共和国
niger | niger nigerien | ニジェール
chad | chad chadian tchad | チャド
cameroon | cameroon cameroonian cameroun | カメルーン
ivorycoast | ivory_coast cote_d'ivoire | コートジボワール
benin | benin beninese | ベナン
togo | togo togolese | トーゴ
burkinafaso | burkina_faso | ブルキナファソ
mauritania | mauritania mauritanian | モーリタニア موريتانيا
congo | congo congolese | コンゴ 剛果
gabon | gabon gabonese | ガボン
angola | angola angolan | アンゴラ
zambia | zambia zambian | ザンビア
zimbabwe | zimbabwe zimbabwean | ジンバブエ
mozambique | mozambique mozambican | モザンビーク
malawi | malawi malawian | マラウイ
tanzania | tanzania tanzanian | タンザニア
uganda | uganda ugandan | ウガンダ
rwanda | rwanda rwandan | ルワンダ
burundi | burundi burundian | ブルンジ
madagascar | madagascar malagasy | マダガスカル
mauritius | mauritius mauritian | モーリシャス
seychelles | seychelles | セーシェル
namibia | namibia namibian | ナミビア
botswana | botswana | ボツワナ
southsudan | south_sudan south_sudanese | 南スーダン
eritrea | eritrea eritrean | エリトリア
djibouti | djibouti | ジブチ
bosnia | bosnia bosnian herzegovina | bosn* ボスニア 波斯尼亜
montenegro | montenegro montenegrin | crnogor* モンテネグロ
macedonia | macedonia macedonian | makedon* μακεδον* マケドニア 北マケドニア
albania | albania albanian | shqip* アルバニア
kosovo | kosovo kosovar | コソボ
iceland | iceland icelandic | アイスランド
luxembourg | luxembourg luxemburg | ルクセンブルク
malta | malta maltese | マルタ共和国
cyprus | cyprus cypriot | zypern kıbrıs キプロス 塞浦路斯 кипр*
liechtenstein | liechtenstein | リヒテンシュタイン
monaco | monaco monegasque | モナコ
brunei | brunei bruneian | ブルネイ
timorleste | timor_leste east_timor | 東ティモール
papua | papua_new_guinea papua | パプアニューギニア
fiji | fiji fijian | フィジー
maldives | maldives maldivian | モルディブ
bhutan | bhutan bhutanese | ブータン
asia | asia asian asiatic | アジア 亜洲 亜細亜 아시아 азиат* آسيا آسیا châu_á
europe | europe european | europ* ヨーロッパ 欧州 欧洲 유럽 европ* європ* أوروبا اروپا châu_âu
eurasia | eurasia eurasian | евразийск* євразійськ* ユーラシア 유라시아 еуразия
africa | africa african | アフリカ 非洲 아프리카 африк* أفريقيا آفریقا
pacific | pacific asia-pacific | 太平洋 アジア太平洋 亜太 태평양 тихоокеан*
arab | arab arabian arabic | アラブ 阿拉伯 아랍 арабск* العربية العربي عربي arab*
baltic | baltic | балти* バルト
caspian | caspian khazar | каспийск* カスピ خزر
mediterranean | mediterranean | 地中海 البحر_المتوسط akdeniz
siberia | siberian siberia | 西伯利亜 シベリア сибир* 시베리아
fareast | far_east far_eastern | 極東 遠東 дальневосточн* 극동
ural | ural urals | уральск* урал* ウラル 烏拉爾
volga | volga | волжск* поволжск* приволжск* ボルガ
caucasus | caucasus caucasian caucasus | кавказ* コーカサス 高加索 قفقاز
balkan | balkan | балкан*
kurdistan | kurdistan kurdish | كردستان کردستان クルド
crimea | crimea crimean krym | крым* кримськ* クリミア
donbas | donbas donetsk | донбас* донецк* донецьк* ドネツク
`;
