// Fields of the humanities, the economy and public life, the words that qualify a body: whose it is, how large, which way it lies; and what
// movements, armed bodies and charities say that they are for.
// The same notation as bodies.ts.

export const SOCIETY = `
[field teaching-field]
education | education educational pedagogy teaching training learning educators | bildung* pädagog* educa* éducat* educaç* istruzion* edukac* oktatás* eğitim* pedagog* vzdělá* 教育 教学 教育学 研修 訓練 교육 교육학 연수원 образова* образоват* обучен* освіт* адукац* التربية تربية التعليم تعليم آموزش آموزشی آموزش_عالی تعلیم تربیت giáo_dục đào_tạo pendidikan amouzesh amoozesh חינוך החינוך शिक्षा শিক্ষা విద్యా கல்வி ศึกษา การศึกษา εκπαίδευσης παιδαγωγικ* навчальн* учебн* التدريب تدريب просвет*
teachers | normal teachers teacher education pedagogical pedagogic | lehrer* pädagogisch* pedagog* magisterio normale 師範 教員 教師 사범 교원 교사 педагог* педагагіч* учител* вчител* معلمین تربیت_معلم تربیت_دبیر المعلمين أساتذة الأساتذة معلمان sư_phạm keguruan ครู
higher | higher | höher* hoher* superior* supérieur* superiore* wyższ* wyzsz* vysok* yüksek* высш* вищ* вышэйш* عالی عالي العالي العليا العالى đẳng_cấp tinggi ανώτατ* ανώτερ*
lifelong | continuing extension open distance correspondence lifelong adult evening | 放送 開放 成人 生涯 継続教育 継続 通信教育 방송통신 평생 заочн* открыт* відкрит* المفتوحة پیام_نور mở từ_xa terbuka fern* açıköğretim abierta* aberta* a_distancia
student | student students scholarship scholarships alumni | 学生 奨学 同窓会 育英 학생 장학 студент* طلاب دانشجو دانشجویی sinh_viên
scientist | scientists researchers academics scholars experts | 科学者 学者 専門家 과학자 учен* вчен* دانشمندان học_giả
[field economy]
economics | economics economic economy economists | wirtschaft* econom* économ* ekonom* gazdaság* iktisat* iktisadi iqtisod* 経済 経済学 財経 경제 экономи* економ* эканам* اقتصاد الاقتصاد الاقتصادية اقتصادی kinh_tế כלכלה अर्थशास्त्र आर्थिक เศรษฐ* οικονομικ* господарств* хозяйств*
finance | finance financial fiscal accounting accountancy auditing audit investment investments capital securities tax taxation treasury | finanz* financ* finans* rachunk* muhaseb* buchhalt* 金融 財政 財務 会計 審計 投資 証券 税務 資本 ファイナンス 金融学 금융 재정 회계 투자 증권 세무 финанс* фінанс* бухгалт* инвестиц* інвестиц* аудит* налог* капитал* مالية المالية استثمار الاستثمار محاسبة مالی سرمایه‌گذاری سرمایه_گذاری حسابداری دارایی tài_chính kế_toán đầu_tư chứng_khoán kewangan keuangan sarmaye sarmayeh capitale*
business | business commerce commercial merchants entrepreneurship | geschäft* kaufmänn* negocio* affaires commerc* handels* 商業 商科 商学 商務 工商 ビジネス 商工 경영 상업 상공 비즈니스 коммерч* бизнес* комерц* бізнес* أعمال الأعمال التجارة_أعمال کسب_و_کار kinh_doanh tijarah komersial वाणिज्य व्यवसाय пословн* бизнеса επιχειρήσεων
management | management managerial administrative administration managers | verwaltung* management* gestion* administra* zarządzan* yönetim* menadžment* vezetés* управлін* 管理 経営 経営学 行政 行政管理 マネジメント 관리 행정 менеджмент* управленческ* управлени* управлін* إدارة_أعمال مدیریت مديريت quản_lý quản_trị pengurusan manajemen modiriat modiriyat प्रबंधन ব্যবস্থাপনা व्यवस्थापन मैनेजमेंट
statistics | statistics statistical census | statisti* estadíst* istatistik* 統計 統計数理 통계 статист* إحصاء آمار thống_kê
labour | labour labor employment workers work occupational vocational-work | arbeit* trabajo trabalho travail lavoro çalışma* 労働 勞動 劳动 勤労 労工 産業安全 노동 고용 근로 산업안전 труда труд* праці профсоюз* عمل العمل کار کارگران کارگری lao_động công_đoàn tenaga_kerja
consumer | consumer quality inspection certification | 質量 品質 質検 検疫 検査 検験 품질 검사 качеств* якост* جودة کیفیت بازرسی chất_lượng kiểm_tra
development | development developing developmental promotion advancement | entwicklung* desarroll* desenvolv* développ* svilupp* rozwoj* rozvoj* fejleszt* kalkınma* geliştirme* 開発 発展 振興 推進 開発公社 促進 개발 발전 진흥 развит* розвит* розвитк* развіцц* разработ* التنمية تنمية تطوير توسعه توسعة nowsazi نوسازی phát_triển pembangunan pengembangan tosee toseh towse tose'e विकास উন্নয়ন พัฒนา ανάπτυξης
planning | planning plan policy strategy strategic policies reform | planung* planific* planlama* politique_publique 企画 政策 戦略 規劃 発展和改革 정책 기획 전략 планирован* стратег* політик* سياسات تخطيط السياسات برنامه‌ریزی سیاست راهبردی استراتژیک chiến_lược chính_sách kebijakan
tourism | tourism hotel hospitality travel culinary catering | touris* turism* turizm* 旅遊 観光 ホテル 旅行 調理 관광 호텔 туризм* туристи* سياحة السياحة گردشگری جهانگردی هتل du_lịch pelancongan pariwisata पर्यटन होटेल ท่องเที่ยว
household | household domestic family home | 家政 生活科学 家庭 가정 생활 семь* أسرة خانواده gia_đình keluarga
retail | consumer-goods toys jewelry furniture doll | 玩具 人形 家具 宝石 时尚 완구 가구
[field law]
law | law legal jurisprudence judicial justice juridical lawyers judicature | recht* rechtswiss* derecho direito droit giurisprud* prawo prawn* právn* hukuk* jog jogi juridi* 法学 法律 法政 法科 政法 法務 司法 法 法学部 법학 법률 법무 사법 юридич* юриди* прав* права правов* юстиц* القانون قانون الحقوق حقوق حقوقی قضایی قضائی عدلیه luật tư_pháp pháp_luật pháp_lý undang hukum משפט משפטים कानून विधि न्याय আইন νομικ*
politics | politics political diplomatic diplomacy foreign external | politik* polític* politiq* politic* siyaset* siyasal* dış 政治 政治学 外交 国際関係 外務 外事 政経 정치 외교 외무 политич* політич* политолог* дипломат* иностранных_дел закордонних_справ خارجية الخارجية سياسية السياسية سیاسی خارجه روابط_بین‌الملل chính_trị ngoại_giao ngoại_vụ luar_negeri siasi
home_affairs | internal interior affairs | 内務 内政 総務 자치 행정안전 внутренних_дел внутрішніх_справ ўнутраных داخلية الداخلية کشور_وزارت nội_vụ dalam_negeri
social | social societal sociology welfare society-studies community | sozial* social* sosyal* soziolog* sociolog* społeczn* sociáln* társadal* 社会 社会学 社会科学 福祉 福利 社会福利 社会福祉 民生 사회 복지 사회복지 социальн* соціальн* сацыяльн* социолог* соціолог* اجتماعية الاجتماعية اجتماعی رفاه xã_hội sosial kebajikan ejtemaei सामाजिक সামাজিক
humanities | humanities humanitarian human liberal letters | geisteswiss* humanid* humanist* humanit* beşeri insan* bölcsész* 人文 人文科学 文科 文学部 인문 인문과학 гуманитар* гуманітар* إنسانية الإنسانية انسانی nhân_văn kemanusiaan ensani मानविकी ανθρωπιστικ*
peace | peace conflict democracy rights freedom | frieden* paz paix* 平和 和平 人権 民主 自由 평화 인권 민주 демократ* прав_человека سلام صلح دموکراسی hòa_bình_thế_giới शांति
religion | religion religious theology theological islamic-studies buddhist buddhism christian catholic baptist methodist lutheran quran hadith sharia bible biblical | katholisch* católic* catolic* catholiq* cattolic* katolick* theolog* teolog* ilahiyat* 神学 宗教 仏教 基督教 キリスト教 天主教 神道 カトリック 신학 불교 기독교 가톨릭 богослов* христианск* християнськ* православн* теолог* религ* церковн* دينية الشريعة شريعة أصول_الدين الهیات مذاهب ادیان قرآن القرآن حدیث الحديث tôn_giáo phật_giáo agama ushuluddin
islamic | islamic islam muslim | islami* islámic* islamiq* 伊斯蘭 イスラム イスラーム 回教 이슬람 이슬람교 ислам* мусульм* іслам* إسلامية الإسلامية الاسلامية إسلامي الإسلامي الاسلامي اسلامی اسلامي اسلام hồi_giáo eslami islamiyah islamiyyah islamia islamiah इस्लामी ইসলামী
[field culture]
arts | arts art fine visual plastic applied-arts artistic | kunst* künste* arte artes artist* beaux_arts belle_arti sztuk* umělec* umění sanat güzel_sanatlar művész* taide* 芸術 美術 造形 アート 芸大 예술 미술 искусств* художеств* мистецтв* мастацтв* فنون_جميلة الفنون فن هنر هنرهای هنری mỹ_thuật nghệ_thuật seni अर्थकला कला চারুকলা ศิลป* καλών_τεχνών τεχνών уметничк* уметност* изкуств* אמנות ואמנות τέχνης ศิลปากร
design-art | design designers | デザイン 디자인 дизайн* تصميم طراحی_هنر thiết_kế_mỹ_thuật rekabentuk עיצוב
music | music musical conservatory conservatoire orchestra philharmonic | musik* músic* musica* musiq* muzyk* muzik* hudeb* zene* konservator* 音楽 音大 楽団 交響楽団 音楽学 음악 교향악단 музык* музич* консерватор* музыч* موسيقى الموسيقى موسیقی âm_nhạc muzik
theatre | theatre theater drama dance performing opera cinema film movie cinematography television broadcasting broadcast media journalism | theater* teatr* cinema* kino* tiyatro* sinema* film* radiofernsehen 戯劇 演劇 劇場 映画 電影 舞踊 伝媒 新聞学 広播 影視 広播影視 メディア マスコミ 連劇 시네마 영화 연극 무용 방송 미디어 언론 театр* кино* кінематогр* телевид* телебачен* журналист* хореограф* إعلام الإعلام سينما مسرح صدا_و_سیما سینما تئاتر رسانه sân_khấu điện_ảnh phát_thanh truyền_hình báo_chí filem penyiaran
culture | culture cultural cultures heritage folklore folk intangible monuments antiquities | kultur* cultur* kültür* hagyomány* 文化 文化財 民俗 文物 遺産 민속 문화 문화재 культур* фольклор* наслед* спадщин* ثقافة الثقافة الثقافية آثار فرهنگ فرهنگی میراث_فرهنگی văn_hóa văn_hoá budaya kebudayaan farhangi תרבות संस्कृति সংস্কৃতি วัฒนธรรม πολιτισμού
sports | sport sports physical athletic athletics olympic gymnastics football | sport* deport* esport* spor* testnevel* 体育 運動 スポーツ 競技 五輪 オリンピック 체육 스포츠 올림픽 спорт* физическ*_культур* физкультур* фізичн*_культур* физическ*_воспитан* олимпий* رياضة الرياضية التربية_البدنية ورزش ورزشی تربیت_بدنی تربیت‌بدنی thể_dục thể_thao sukan olahraga keolahragaan
language | language languages linguistics linguistic philology translation foreign-studies literature literary writers | sprach* linguist* lengua* língu* langue* filolog* jazyk* dil dilbilim* nyelv* kieli 語言 言語 外国語 外語 語学 文学 翻訳 国語 外国 외국어 언어 문학 어학 국어 язык* язика* лингвист* лінгвіст* мов* моў* филолог* філолог* литератур* літератур* перевод* لغة اللغة اللغات لغات زبان زبان‌های ادبیات ادبيات ngôn_ngữ ngoại_ngữ văn_học bahasa sastera sastra भाषा भाषाओं ভাষা ภาษา γλώσσας
history | history historical archaeology archaeological | geschicht* histor* arkeoloj* archäolog* archeolog* 歴史 史学 考古 考古学 文史 역사 고고 사학 истор* істор* гісторы* археолог* تاريخ التاريخ تاریخ باستان‌شناسی lịch_sử khảo_cổ sejarah इतिहास पुरातत्व ιστορίας היסטורי היסטורית ההיסטורית
philosophy | philosophy philosophical ethics logic | philosoph* filosof* filozof* felsefe* 哲学 倫理 논리 철학 윤리 философ* філософ* فلسفة فلسفه حکمت triết_học falsafah
oriental | oriental asian african eastern-studies orient studies | orientalist* 東洋 東方 亜非 오리엔탈 동양 востоковед* восточных шарқшунос* сходознав* شرقية الشرق خاورمیانه خاور phương_đông
anthropology | anthropology ethnology ethnography ethnographic ethnic nationalities minorities minzu | ethnolog* etnolog* antropolog* 民族 民族学 人類学 민족 인류학 этнограф* этнолог* антрополог* национальност* أنثروبولوجيا مردم‌شناسی dân_tộc nhân_học
war | veterans veteran martyr martyrs memorial war | veteran* 栄民 退役軍人 記念 烈士 大戦 보훈 참전 기념 ветеран* мемориал* شهداء ایثارگران cựu_chiến_binh tưởng_niệm
women | women womens woman girls girl female womans ladies | frauen* mujer* mulher* femme* kadın* kız* kobiet* 女子 婦女 女性 여자 여성 женск* жіноч* женщин* жінок نساء المرأة بنات للبنات زنان بانوان دختران phụ_nữ wanita perempuan महिला মহিলা นารี
cryptology | cryptology cryptographic cyber | 密碼 網絡空間 サイバーセキュリティ криптограф*
procurement | procurement material-supply purchasing | 調達 物資 採購 조달 закупк* تدارکات تداركات
pontifical | pontifical jesuit | pontific* jesuit*
opinion | opinion poll survey polls | 世論 世論調査 民調 여론 общественн*_мнен* رأي_عام افکار_عمومی
future | future futures | 未来 将来 미래 будущ* مستقبل آینده tương_lai
quantum | quantum | quanten* 量子 퀀텀 양자 квант* کوانتوم lượng_tử
mechanism | theoretical theory fundamental basic pure | theoret* teoret* 理論 基礎 基礎科学 이론 기초 теорет* фундамент* نظرية بنیادی نظری cơ_bản lý_thuyết dasar
experimental | experimental experiment | experiment* 実験 실험 экспериментальн* експеримент* تجريبي تجربی thực_nghiệm
clinical | clinical therapy therapeutic treatment | klinisch* clínic* 臨床 治療 임상 치료 клиническ* клінічн* سريرية بالینی درمانی درمان lâm_sàng
comprehensive | comprehensive integrated multidisciplinary interdisciplinary synthesis | 総合 綜合 学際 統合 종합 융합 통합 комплексн* междисциплин* متكاملة جامع tổng_hợp
[qualifier]
national | national nacional natl nationwide | nation* nacional* nazional* narodow* národn* ulusal* milli nemzeti kansallinen 国家 国立 全国 国民 국립 국가 전국 국민 национальн* націон* нацыян* нац وطنية الوطنية الوطني وطني ملی ملي قومی quốc_gia quốc_dân kebangsaan nasional melli kokuritsu guoli gukrip לאומי הלאומי לאומית राष्ट्रीय জাতীয় জাতীয় జాతీయ தேசிய ദേശീയ ජාතික แห่งชาติ εθνικ* ეროვნული ազգային ұлттық улуттук улсын ชาติ улсын
state | state stately governmental-owned | staat* estatal* estadual* d'état statal* państw* státn* devlet* állami* 州立 国有 国営 公営 국영 국유 государственн* держав* дзярж* гос мемлекет* мамлекет* давлат* дәүләт* حكومية نhà_nước nhà_nước gosudarstv* gosudarstvenn* derzhavn* राज्य राजकीय সরকারি державн* državn* statens
federal | federal federation-wide | föderal* bundes* fédéral* 連邦 聯邦 연방 федеральн* федерал* فدرال اتحادية liên_bang persekutuan federaln* संघीय
republic | republic republican | republik* república* république* 共和国 人民共和国 민국 공화국 республик* республіка* республикан* рэспубл* جمهورية الجمهورية جمهوری cộng_hòa jomhuri गणराज्य
government_owned | govt government-run | सरकारी गवर्नमेंट সরকারী سرکاری حکومتی
royal | royal king queen imperial crown prince princess sultan emir | königlich* royale* koninklijk* kraliyet* 皇家 王立 帝国 ロイヤル 왕립 королевск* королівськ* الملكية ملكية الملك الأمير أمير سلطنتی hoàng_gia diraja
international | international intl global world universal worldwide | international* internacional* międzynarod* mezinárod* uluslararası uluslararasi nemzetközi* welt mundial* mondial* 国際 世界 万国 グローバル インターナショナル ワールド 국제 세계 글로벌 международн* міжнародн* міжнар* мирового мировой всемирн* халықаралық эл_аралык دولية الدولية الدولي دولي عالمية بین‌المللی بين_المللي بین_المللی quốc_tế thế_giới antarabangsa internasional beinolmelali בינלאומי अंतर्राष्ट्रीय अन्तर्राष्ट्रीय আন্তর্জাতিক అంతర్జాతీయ นานาชาติ διεθν*
central | central | zentral* centrale* céntric* centraln* merkez* központi* 中央 セントラル 중앙 центральн* цэнтральн* مركزية المركزية المركزي مرکزی trung_ương markazi tsentraln* केन्द्रीय केंद्रीय കേന്ദ്ര কেন্দ্রীয় กลาง
main | main chief principal key major head | haupt* principal* główn* hlavní* 主 重点 本 기간 총 главн* головн* головний ключев* رئيسية اصلی chính trọng_điểm utama
general | general | allgemein* general* génér* ogóln* 総 一般 普通 일반 генеральн* общ* загальн* общеобразов* عام العام کل tổng umum
special | special specialized specialised specialty | spezial* especial* spécial* specjal* 専門 特別 特種 特殊 전문 특별 специализир* спеціаліз* تخصصی تخصصية chuyên_ngành khas
people | people peoples popular | volks* popular* 人民 民衆 大衆 인민 시민 народн* شعبي الشعبية مردمی خلق nhân_dân rakyat
private | private independent nongovernmental non-governmental | privat* privad* özel* soukrom* prywatn* 私立 民弁 民営 独立 사립 민영 частн* приватн* незалежн* أهلية الأهلية الخاصة خصوصی غیرانتفاعی غير_انتفاعي غیردولتی آزاد tư_thục dân_lập swasta azad
municipal | municipal city town metropolitan | städt* stadt* municipal* miejsk* městsk* belediye* városi* 市立 市 都立 市政 市営 市民 시립 시 городск* город* міськ* гарадск* муниципальн* муніц* مدينة بلدية شهرداری شهر thành_phố bandar_raya kota perbandaran नगर महानगर पौर
provincial | provincial prefectural regional district local prefecture province county region | regional* provinc* wojewódz* krajsk* megyei* 省立 県立 府立 道立 区立 町立 村立 県 府 道 省級 地方 地域 自治区 自治州 도립 군립 구립 지방 지역 областн* обласн* област* области краев* край районн* района районн* региональн* регіональн* حوضه محلية إقليمية الإقليمي استان استانی منطقه‌ای بلدي tỉnh daerah negeri wilayah zila
allrussian | all_russian all_russia all_union all_ukrainian | всероссийск* всесоюзн* всеукраїнськ* vserossiysk* vserossi* vsesoyuzn*
[qualifier legalish]
budgetary | budgetary budget autonomous | autónom* autonom* бюджетн* автономн* казенн* казённ* бюдж* byudzhetn* byudzhetnoe byudzhetnoye avtonomn* 独立行政法人 国立大学法人 国立研究開発法人
affiliated | affiliated attached subsidiary auxiliary belonging | angeschlossen* 附属 付属 直属 下属 所属 부속 부설 산하 дочерн* تابعة وابسته trực_thuộc
united | united joint combined | vereinigt* unid* unis uniti zjednocz* 聯合 統一 통일 объединен* об'єднан* обєднан* объединенн* متحدة المتحدة متحد تحده hợp_nhất bersatu
youngnew | new modern young contemporary | neu neue nueva nuevo nova nouveau nuov* nowy nový yeni uus 新 新型 現代 近代 모던 신 нов* сучасн* соврем* جديدة حديثة الحديثة نوین جدید mới baru naveen
great | great grand big mega super | groß* gran grande* 大 大型 超 대형 больш* велик* كبير الكبرى بزرگ lớn besar
excellent | excellence top leading premier | 卓越 一流 優秀 탁월 우수
free | free independent-free | frei* libre* livre* 자유 вольн* свободн* вільн* آزاد_اسلامی حرة
[direction]
north | north northern | 北 nord nördlich* norte północn* severn* kuzey észak 北方 北部 ノース 북부 северн* північн* паўночн* شمال الشمالية شمالی phía_bắc utara उत्तर উত্তর
south | south southern | 南 süd südlich* sur sul południow* jižn* güney dél 南方 南部 サウス 남부 южн* південн* паўднёв* جنوب الجنوب الجنوبية جنوبی miền_nam selatan दक्षिण দক্ষিণ
east | east eastern | 東 ost östlich* este wschodn* východn* doğu kelet 東方 東部 イースト 동부 восточн* східн* усходн* الشرقية شرقی phía_đông timur पूर्व পূর্ব
west | west western | 西 westlich* oeste ouest zachodn* západn* batı nyugat 西方 西部 ウエスト ウェスト 서부 западн* західн* заходн* غرب الغرب الغربية غربی phía_tây barat पश्चिम পশ্চিম
northeast | northeast northeastern north-east | nordost* noreste nordeste 東北 동북 северо_восточн* північно_східн* شمال_شرق đông_bắc
northwest | northwest northwestern | nordwest* noroeste 西北 북서 северо_западн* північно_західн* شمال_غرب tây_bắc
southeast | southeast southeastern | südost* sureste sudeste 東南 동남 юго_восточн* південно_східн* جنوب_شرق đông_nam
southwest | southwest southwestern | südwest* suroeste 西南 서남 юго_западн* південно_західн* جنوب_غرب tây_nam
centralarea | midland middle | 中部 중부 средн* وسط miền_trung
upper | upper superior-place | ober* wyżn* верхн* علیا thượng
lower | lower | unter* nieder* dolno* нижн* سفلى hạ
[class movement]
movement | movement movements | movimiento* movimento* mouvement* bewegung hareket* harakat* harakah haraka haraket tehrik* tahrik* tehreek* tahreek* движен* рух* حركة الحركة جنبش تحریک
front | front fronts | frente* fronte jabha* jabhat* jebha* jebhe cephe* фронт* جبهة الجبهة جبهه
battalion | battalion battalions brigade brigades regiment squad squads | brigada* katiba* kataib* kata'ib liwa* tabur* saraya* батальон* бригад* كتائب كتيبة لواء سرايا
[field cause]
liberation | liberation liberating | liberaci* liberaç* libération* befreiung* kurtuluş* kurtulus* tahrir* tahreer* освобожд* визволен* التحرير تحرير آزادسازی
resistance | resistance | resistenci* resistênci* résistance* widerstand* direniş* muqawama* moqavemat* muqavemat* сопротивлен* المقاومة مقاومة مقاومت
struggle | struggle struggles | lucha* lutte* kampf mücadele* agonas aghonas борьб* النضال نضال مبارزه
freedom | freedom freedoms | libertad* liberdade* liberté* freiheit* özgürlük* azadi* azadiya* свобод* الحرية حرية آزادی
charity_work | charitable charities benevolent almsgiving | benéfic* beneficen* caritativ* caritatif* wohltätig* khayri* khairi* kheyri* kheiri* khairat* благотворительн* الخيرية خيرية خیریه
relief | relief aid assistance | socorro* secours hilfswerk* yardım* ighatha* igatha* помощ* الاغاثة الإغاثة اغاثة امداد
rescue | rescue salvation | salvaci* salvação rettung* kurtarma спасени* порятун* الانقاذ نجات
martyr | martyr martyrs | mártir* martir* märtyrer* şehit* shuhada* shohada* мученик* الشهداء شهداء شهید
orphan | orphan orphans orphanage | huérfan* orphelin* waisen* yetim* aytam* сирот* الايتام ايتام یتیمان
narcotics | narcotics narcotic drugs | narcótic* narco* stupéfiant* наркот* مخدرات
`;
