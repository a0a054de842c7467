// What a body works in: tells two institutions of one town apart, yet seldom identifies one. The same notation as bodies.ts.

export const FIELDS = `
[field technology]
technology | technology technologies technological technical tech technique techniques technics | technolog* tehnolog* teknoloj* technik* technic* técnic* tecnolog* tecnic* teknolog* teknik* tekni* techni* tehnic* műszaki muszaki 技術 科技 工芸 工藝 テクノロジー テクノ 技研 テック 기술 과학기술 테크 технолог* техн* техник* технічн* тэхн* تقنية التقنية تقني التقني تكنولوجيا التكنولوجيا فناوری فنی فنون công_nghệ fanavari fanni fonoon tekhnolog* tekhnich* gijutsu jishu gisul טכנולוגיה טכנולוגי טכנולוגית प्रौद्योगिकी तकनीकी প্রযুক্তি సాంకేతిక தொழில்நுட்ப സാങ്കേതിക เทคโนโลยี τεχνολογίας τεχνολογικό τεχνολογικής технолог технологи
engineering | engineering engineers engineer | ingenier* engenh* ingénier* ingegner* ingenieur* inżynier* inženýr* mühendis* mérnök* kejuruteraan ingeniør* 工学 工程 技術者 工学部 工程師 エンジニアリング 공학 공과 엔지니어링 기술자 инженер* інженер* інжынер* інжинір* هندسة الهندسة مهندسی مهندسين kỹ_thuật kỹ_sư mohandesi rekayasa teknik_sipil inzhener* הנדסה להנדסה अभियांत्रिकी इंजीनियरिंग প্রকৌশল ఇంజనీరింగ్ பொறியியல் എഞ്ചിനീയറിംഗ് วิศวกรรม μηχανικών αρχιτεκτόνων_μηχανικών
science | science sciences scientific | scienc* scienz* cienc* cientific* científic* scientifi* wissenschaftl* ciênc* wissenschaft* wissenschaften naukow* nauk* nauchn* věd* vedeck* bilim* bilimler* tudomány* vetenskap* videnskab* tiede* 科学 学術 理学 サイエンス 과학 학술 научн* наук* науков* навук* навуков* науч* علوم العلوم علمی علمي العلمية دانش علم سائنس khoa_học oloum olum elmi ilmu sains gakujutsu kexue gwahak מדע מדעים למדע מדעי विज्ञान বিজ্ঞান విజ్ఞాన அறிவியல் ശാസ്ത്ര วิทยาศาสตร์ επιστημών επιστήμης επιστημονικ* მეცნიერება* ғылыми ғылым шинжлэх_ухаан шинжлэх_ухааны илмий ilmiy elmlər
applied | applied | aplicad* appliqué* applicat* angewandt* stosowan* aplikovan* uygulamalı 応用 応用科学 응용 прикладн* التطبيقية تطبيقية کاربردی ứng_dụng gunaan terapan užit* toegepast* примен* εφαρμοσμέν*
industrialtech | industrialtechnology | 産業技術 工業技術 산업기술
innovation | innovation innovations innovative creative invention | innovac* innovaz* inovaç* innowac* yenilik* 創新 発明 イノベーション 革新 혁신 발명 инноваци* інновац* новаторств* изобретат* الابتكار نوآوری đổi_mới inovasi
intelligence | intelligence intelligent smart artificial | inteligenc* intelligenz* yapay_zeka 人工知能 人工智能 知能 智能 스마트 인공지능 интеллект* інтелект* الذكاء هوشمند trí_tuệ_nhân_tạo thông_minh
[field physics]
physics | physics physical | physik* physiq* física* fisica* fizyk* fyzik* fizik* fysik* 物理 物理学 물리 물리학 физик* физич* фізик* фізичн* فيزياء الفيزياء فیزیک vật_lý fizika feizik פיזיקה भौतिकी পদার্থ ฟิสิกส์ φυσικής φυσικών
mathematics | mathematics mathematical math | mathemat* matemát* matemat* mathémat* 数学 数理 수학 수리 математик* математич* الرياضيات رياضيات ریاضی ریاضیات toán toán_học מתמטיקה गणित
chemistry | chemistry chemical chemicals synthetic | chem* quimic* químic* chimi* kimya* kémia* kemi* 化学 化工 化成 케미칼 화학 хими* химич* хімі* хімічн* كيمياء الكيمياء الكيماوية شیمی شيميايي شیمیایی hóa hóa_học hoá_học hóa_chất kimia shimi shimiyaei khimich* כימיה रसायन রসায়ন เคมี χημείας
mechanics | mechanics mechanical mechanic mechatronics | mechani* mecáni* mecani* mécani* meccan* mekan* 力学 機械 機電 機械工学 メカニクス 역학 기계 механик* механич* механіч* механік* ميكانيكا مکانیک cơ_khí cơ_học
machinery | machinery machine machines machinebuilding | maschinen* máquina* makina* maszyn* strojír* masina* gép* 機器 機床 設備 装備 マシナリー 기기 설비 машин* машиностро* машинобуд* آلات ماشین ماشین‌سازی ماشین_سازی ماشین_آلات máy_móc jentera mesin mashin machine_sazi mashin_sazi
optics | optics optical optic optoelectronics photonics photonic laser lasers | optik* optiq* óptic* optyczn* 光学 光機 光電 光電子 レーザー 激光 フォトニクス 광학 레이저 광기술 광전자 оптик* оптич* лазер* фотоник* بصريات ليزر نوری اپتیک لیزر quang_học quang_điện
electronics | electronics electronic | elektron* electrón* électron* elettron* electron* 電子 電子学 エレクトロニクス 전자 일렉트로닉스 электрон* електрон* إلكترونيات الالكترونية الإلكترونية الکترونیک điện_tử elektronik elektronika
electrical | electrical electric electricity electrotechnical electrotechnics electro | elektr* eléctric* électri* elettric* elektrot* 電気 電機 電工 電器 電力 エレクトリック 전기 전력 전기연구 электр* электротех* електр* електротех* كهرباء الكهرباء برق برقی điện điện_lực elektrik
semiconductor | semiconductor semiconductors microelectronics microelectronic chip integrated circuit | halbleiter* semiconduct* mikroelektron* 半導体 微電子 集積回路 集成電路 반도체 полупровод* микроэлектрон* напівпровід* نیمه‌هادی bán_dẫn vi_mạch
materials | materials material | werkstoff* materiaal materiał* materyal* matériaux materiale* materiales* 材料 材料学 素材 物質 マテリアル 소재 재료 물질 материал* матеріал* материаловед* مواد المواد vật_liệu bahan
metallurgy | metallurgy metallurgical metal metals | metalurg* metallurg* 冶金 金属 メタル 금속 야금 металлург* металур* металл* метал* معادن_فلز فلزات ذوب متالورژی luyện_kim kim_loại metalorji
steel | steel iron foundry casting | stahl* acero* aço acier* acciaio* hutnic* çelik* 鋼鉄 鉄鋼 製鉄 製鋼 鋳造 鋳物 鋼 鉄 스틸 제철 철강 주조 주물 сталь* стали литейн* литьё الحديد فولاد آهن ریخته‌گری thép foolad fulad baja
nano | nano nanotechnology nanoscience | nanotechn* 納米 ナノ ナノテク 나노 нано* نانو nano
ceramics | ceramics ceramic glass | keramik* cerámica* céramique* 陶瓷 陶磁器 硅酸塩 窯業 ガラス セラミックス 유리 세라믹 керамик* керамич* стекол* стекля* زجاج شیشه سرامیک gốm_sứ
polymer | polymer polymers rubber plastics plastic macromolecular composite composites | polymer* plast* kautschuk* 高分子 膠 塑膠 塑料 ゴム プラスチック 複合材料 樹脂 橡膠 고분자 고무 플라스틱 полимер* полімер* резин* композит* بوليمر پلیمر لاستیک polime karet cao_su
crystal | crystallography crystal | 結晶 晶体 결정 кристалл* криста*
acoustics | acoustics acoustic acoustical sound | akustik* acoustiq* acústic* 声学 音響 음향 акустик* акустич* صوت âm_thanh
vacuum | vacuum cryogenic cryogenics low temperature | vakuum* 真空 低温 진공 вакуум* криоген*
metrology | metrology measurement measurements metrological standards standardization standard | metrolog* messtechn* normalizac* standardis* 計量 計測 標準 測量 測定 標準化 계량 측정 표준 метролог* стандарт* قياس القياس استاندارد اندازه‌گیری đo_lường tiêu_chuẩn
instrument | instrument instruments instrumentation apparatus | 儀器 計器 器械 계기 приборостроен* прибор* приладобуд* آلات_دقیق thiết_bị_đo
precision | precision fine | präzision* precisi* 精密 精工 プレシジョン 정밀 точн* прециз* دقیق chính_xác
equipment | equipment device devices apparatuses | equip* ausrüst* gerät* 機材 器材 装置 デバイス 장비 оборудован* обладнан* معدات تجهيزات تجهیزات thiết_bị tajhizat peralatan
system | system systems | מערכות system* sistem* système* rendszer* 系統 システム 시스템 체계 систем* сістэм* نظم أنظمة سامانه سیستم hệ_thống
automation | automation automatic automatics | automati* automatiz* otomasyon* 自動化 自動 オートメーション 자동화 автоматик* автоматиз* автоматич* اتوماسیون خودکار tự_động_hóa
control | control controls management-control cybernetics | kontrol* commande* 制御 控制 管制 コントロール 제어 управлен* керуван* кибернет* کنترل تحكم điều_khiển
robotics | robotics robot robots robotic | robot* 機器人 ロボット ロボティクス 로봇 робот* روبوت رباتیک robot
computer | computer computers computing computational supercomputing supercomputer computation | informatik_rechner computa* comput* calculatoare bilgisayar* ordinateur* 計算機 計算 電算 コンピュータ コンピューター スーパーコンピュータ 超級計算 超算 컴퓨터 컴퓨팅 전산 компьютер* вычислит* обчислюв* комп'ютер* компютер* حاسوب الحاسبات الحاسب کامپیوتر رایانه máy_tính komputer
information | information informatics informatic info informational | informati* informatik* informac* informaç* enformatik* bilişim* 情報 信息 資訊 情報学 インフォメーション 정보 информаци* информат* інформ* інфармац* معلومات المعلومات معلوماتية المعلوماتية اطلاعات thông_tin tin_học maklumat informasi ettelaat etelaat πληροφορικ* axborot ахборот
software | software | yazılım* 軟件 ソフトウェア ソフト 소프트웨어 программн* програмн* برمجيات نرم‌افزار نرم_افزار phần_mềm
data | data database bigdata | daten* donnée* datos dados veri 数据 データ 大数据 데이터 данн* дани* بيانات داده dữ_liệu
digital | digital cyber virtual online | digital* dijital* numérique* 数字 数碼 デジタル サイバー 디지털 사이버 가상 цифров* виртуал* رقمي افتراضي دیجیتال مجازی kỹ_thuật_số
telecommunication | telecommunications telecommunication communications communication telecom post posts | telekommunik* telecomunic* comunica* kommunik* łącznoś* haberleşme* iletişim* 通信 電信 郵電 通訊 電気通信 コミュニケーション 커뮤니케이션 통신 телекоммуник* телекомун* связи связь зв'язку звязку اتصالات الاتصالات مخابرات ارتباطات viễn_thông bưu_chính truyền_thông ertebatat mokhaberat komunikasi τηλεπικοινων*
radio | radio radioengineering radiotechnical wireless radar | radio* funk* 無線 無線電 雷達 レーダー 전파 무선 радио* радіо* радиотех* رادیو راديو vô_tuyến
satellite | satellite satellites | 衛星 人工衛星 위성 спутник* супутник* قمر ماهواره vệ_tinh
navigation | navigation surveying mapping cartography positioning | navigat* navega* vermessung* kartograf* 航法 導航 測絵 地図 測地 항법 측량 지도 навигац* навігац* картограф* геодез* ملاحة ناوبری نقشه‌برداری đạo_hàng trắc_địa bản_đồ
signal | signal image imaging vision remote sensing | 遥感 画像 信号 映像 リモートセンシング 원격탐사 영상 дистанционн* изображен* استشعار سنجش viễn_thám
[field energy]
energy | energy power energetics energetic | energi* energie* energía* énergie* enerji* energet* 能源 エネルギー 能量 動力 発電 에너지 동력 발전 энерг* энергет* енергет* энэрг* طاقة الطاقة انرژی نیرو năng_lượng tenaga energi enerzhi אנרגיה ऊर्जा শক্তি พลังงาน ενέργειας
nuclear | nuclear atomic atom | kern* nuclear* nucléair* nuclear* nukle* jądrow* atomow* jadern* atom* 核 原子能 原子力 核工業 核能 核子 核物理 핵 원자력 원자 ядер* атомн* нуклон* نووي النووية ذرية الذرية هسته‌ای هسته_ای اتمی hạt_nhân nguyên_tử nuklir nuklear hastei atomi גרעיני परमाणु নিউক্লিয়ার πυρηνικ*
radiation | radiation radiological radiology irradiation isotope isotopes | strahl* radiaci* radiolog* 放射線 輻射 放射 同位素 アイソトープ 방사선 동위원소 радиац* радіац* радиолог* изотоп* إشعاع پرتو bức_xạ
plasma | plasma fusion | 等離子体 プラズマ 核融合 핵융합 플라즈마 плазм* термоядер* پلاسما
petroleum | petroleum oil petrochemical petrochemicals | petról* petrole* pétrol* erdöl* petrol* naft* ropy kőolaj* 石油 石化 석유 нефт* нафт* нефтехим* نفط النفط البترول بترول نفتی پتروشیمی نفت dầu_khí xăng_dầu naft petroshimi minyak neft* पेट्रोलियम
gas | gas gases | gaz 天然気 天然ガス ガス 燃気 가스 газ* газов* غاز الغاز گاز khí_đốt
coal | coal | kohle* charbon* węgl* kömür* 煤炭 石炭 煤 석탄 угол* угольн* вугіл* زغال batubara
mining | mining mines mine mineral minerals geological | bergbau* miner* minier* minería* górni* hornick* maden* bánya* kaivos* 鉱業 礦業 鉱山 礦山 鉱産 鉱物 광업 광산 광물 горн* гірнич* горнодобыв* рудник* минерал* تعدين مناجم المعادن معدن معدنی معادن khoáng_sản mỏ_địa_chất pertambangan maaden madani
water | water waters hydraulic hydraulics hydro hydropower irrigation conservancy | wasser* agua* água* acqua* wod* vod* hidrául* hydraul* hidro* 水利 水電 水資源 水力 水 河川 수자원 수리 수도 водн* вод* гидро* гідро* водохозяйств* مياه المياه آب آبفا آبیاری thủy_lợi thủy_điện tài_nguyên_nước pengairan
renewable | renewable sustainable sustainability solar wind green clean | erneuerbar* solar* solaire* renovable* nachhaltig* 新能源 再生可能 太陽能 太陽光 風力 持続可能 緑色 グリーン 재생 태양광 신재생 지속가능 возобновл* відновл* устойчив* солнечн* متجددة المتجددة تجدیدپذیر خورشیدی tái_tạo bền_vững
thermal | thermal heat thermophysics thermodynamics | wärme* thermiq* térmic* 熱 熱工 熱物理 熱能 열 тепло* термо* حرارية nhiệt
engine | engine engines motor motors propulsion turbine turbines | motor* moteur* triebwerk* 発動機 内燃機 エンジン モーター 推進 汽輪機 엔진 모터 двигател* двигун* мотор* турбин* محرك موتور động_cơ
battery | battery batteries electrochemical electrochemistry | 電池 蓄電池 電源 전지 배터리 аккумул* батаре* باتری
[field aerospace]
aerospace | aerospace astronautics astronautical space | raumfahrt* espacial* spatial* spazial* kosmicz* uzay* kosmos 航空宇宙 航天 宇航 宇宙 太空 エアロスペース 항공우주 우주 космич* космо* ракетно_космич* аэрокосм* аерокосм* فضاء الفضاء هوافضا فضایی فضا vũ_trụ hàng_không_vũ_trụ angkasa antariksa havafaza fazaei aeroespac* aerospaz*
aviation | aviation aeronautics aeronautical aircraft aero | luft luftfahrt* אווירית האווירית אווירי aviaci* aéronaut* aeronáut* aeronaut* aviat* lotnic* havacılık* havacilik* letec* repülő* 航空 飛機 飛行機 航空機 アビエーション 항공 비행기 авиаци* авіац* авиац* авиастро* самолет* самолёт* самолетостро* вертолет* аэро* летно* طيران الطيران هوایی هوانوردی هواپیما هواپیماسازی هواپیمایی hàng_không penerbangan havaei havapeyma
flight | flight flying pilot | 飛行 フライト 비행 полет* полёт* лётн* پرواز
missile | missile missiles rocket rockets rocketry ballistic | rakete* misil* missil* 導弾 ミサイル 火箭 ロケット 火箭軍 미사일 로켓 ракет* صواريخ موشک موشکی tên_lửa mushak mushaki
drone | unmanned drone drones uav | 無人機 ドローン 무인기 드론 беспилотн* безпілот* پهپاد مسيرة
military | military armed arms weapons weapon munition ammunition ordnance armament armaments | militär* militar* militair* militaire* militar* wojskow* vojen* askeri 軍事 兵器 軍工 武器 弾薬 軍械 火薬 군사 무기 병기 военн* військов* вооруж* оруж* боеприпас* ваенн* عسكرية العسكرية أسلحة نظامی مسلح مسلحة تسلیحات 군수 مهمات اسلحه quân_sự vũ_khí nezami mohemat tentera militer ทหาร війск* στρατιωτικ* vojensk* katonai sotilas
defence | defence defense | verteidig* defens* défense* difesa* obron* obran* savunma* honvéd* 国防 防衛 防御 防護 국방 방위 оборон* обороны захист* دفاع الدفاع دفاعی quốc_phòng defa defaee pertahanan הביטחון रक्षा প্রতিরক্ষা ป้องกันประเทศ αμύνης
security | security safety safe protection | sicherheit* segurid* seguranç* sécurité* sicurezza* bezpieczeń* bezpečnost* güvenlik* 安全 保安 警備 セキュリティ 안전 보안 безопасн* безпек* бяспек* охран* أمن الأمن السلامة امنیت امنیتی ایمنی an_ninh an_toàn keselamatan keamanan amniyat סיכון סייבר सुरक्षा ασφάλειας
army | army soldier ground | heer armee ejército* exército* armée* 陸軍 解放軍 人民解放軍 人民軍 육군 인민군 армии армия армій* جيش الجيش ارتش lục_quân quân_đội artesh tentera_darat
navy | navy naval | armada marinha* marynark* deniz* 海軍 해군 флот* військово_морськ* военно_морск* بحرية البحرية نیروی_دریایی دریایی hải_quân daryaei
airforce | air_force airforce | 空軍 공군 военно_воздушн* ввс نیروی_هوایی không_quân luftwaffe
guard | guard guards revolutionary guardians | garde guardia* 警衛 革命防衛 革命防衛隊 近衛 경비 гвард* حرس الحرس پاسداران پاسدار انقلاب pasdaran enghelab enqelab enghelabe revolución* revolution*
criminalistics | criminal forensic criminalistics | kriminal* 刑事 刑警 法医 과학수사 криминал* судебн* جنائية جرم‌شناسی
special_forces | secret | 特殊 特務 특수 специальн* спеціальн* خاصة ویژه đặc_biệt
[field transport]
transport | transport transportation traffic jiaotong transit | transport* verkehr* ulaştırma* doprav* közleked* 交通 運輸 輸送 運送 トランスポート 교통 운송 транспорт* перевозк* النقل نقل حمل_و_نقل ترابری giao_thông vận_tải pengangkutan perhubungan haml_o_naghl көлік μεταφορών
railway | railway railways railroad rail tiedao | eisenbahn* ferrocarril* ferrovi* chemin_de_fer kolej* železnič* demiryol* vasút* 鉄道 鉄路 軌道 レール 철도 железнодорож* залізнич* чыгуначн* путей_сообщения سكك راه‌آهن راه_آهن đường_sắt rahahan
road | road highway roads automobile-road bridge tunnel | straßen* carretera* 公路 道路 高速道路 橋梁 隧道 トンネル 도로 터널 교량 дорож* автодорож* мост* طرق راه راه_و_شهرسازی cầu_đường
vehicle | automobile automotive vehicle vehicles car auto motorcycle motors motor | kraftfahrzeug* automóvil* automobil* otomotiv* 自動車 汽車 車両 車輛 オート 자동차 차량 автомобил* автомоб* سيارات خودرو خودروسازی ô_tô khodro kenderaan
maritime | maritime marine ocean oceanic oceanographic oceanography oceanology sea nautical seafarers | marin* marítim* maritim* seefahrt* schiff* oceanogr* ozean* morsk* denizcilik* meri hajó* 海事 海洋 商船 航海 海運 船舶 マリン 해양 해사 해운 선박 морск* морськ* мор* океан* судов* судноплав* بحرية_علوم بحار البحار النقل_البحري دریا دریانوردی اقیانوس اقیانوس‌شناسی hàng_hải hải_dương hải_dương_học biển maritim kelautan samudera
shipping | shipping ship ships vessel | schiffahrt* naviera* 船務 航運 海運 シッピング судоходств* пароходств* ملاحة_شركة کشتیرانی کشتيراني vận_tải_biển keshtirani perkapalan
logistics | logistics logistic forwarding cargo freight supply | logisti* lojistik* spedition* 物流 後勤 兵站 ロジスティクス 물류 логист* снабжен* постачан* лоджист* لوجستية لجستیک پشتیبانی hậu_cần
civil | civil | zivil* civil* sivil* 民航 民用 民間 민간 гражданск* цивільн* مدني المدنية کشوری عمران dân_dụng
[field building]
construction | construction building structural structures builders | konstruktion* construcci* construç* costruz* budow* stavebn* inşaat* épít* bau bauwesen* 建設 建工 施工 ゼネコン 土木 土木工学 건설 토목 строител* строй* будівел* будаўн* будівн* المقاولات تشييد البناء ساختمان ساختمانی ساخت xây_dựng sakhteman pembinaan bina binaan sazeh қурилиш қурылыс
architecture | architecture architectural architects urban planning | architekt* arquitect* arquitet* architett* mimar* építész* 建築 建築学 都市計画 アーキテクト 건축 архитект* архітект* العمارة معمارة معماری شهرسازی kiến_trúc quy_hoạch seni_bina
urban | urban | städtisch* urban* kent şehir* 都市 城建 城市 アーバン 도시 градостр* містобуд* حضرية شهری đô_thị
housing | housing land real estate property realty | wohnung* vivienda* konut* 住宅 土地 房地産 不動産 地所 주택 부동산 토지 жилищ* недвиж* земл* إسكان عقارية العقارية مسکن املاک nhà_ở bất_động_sản perumahan
[field earth]
environment | environment environmental ecology ecological ecosystem | umwelt* ambient* medio_ambiente environnement* środowisk* životn* çevre* környezet* 環境 生態 環保 環境保全 생태 환경 эколог* экологич* еколог* довкілля البيئة بيئية محیط_زیست زیست_محیطی môi_trường sinh_thái alam_sekitar lingkungan סביבה पर्यावरण পরিবেশ สิ่งแวดล้อม περιβάλλοντος животн*_средин* околн*_сред* қоршаған_орта
geology | geology geosciences geoscience geophysics geophysical geological geochemistry geochemical earth | geolog* geowissensch* geofís* géolog* jeoloji* 地質 地球科学 地球物理 地学 地球化学 地球 지질 지구 геолог* геологіч* геофиз* геофіз* геохим* جيولوجيا زمین‌شناسی زمین_شناسی ژئوفیزیک địa_chất
geography | geography geographical geographic | geograph* geograf* géograph* coğrafya* 地理 地理学 지리 географ* геаграф* جغرافيا جغرافیا địa_lý
seismology | seismology seismological earthquake disaster disasters prevention | erdbeben* sismo* deprem* 地震 防災 災害 減災 지진 재난 방재 сейсмолог* زلزال زلزله بحران động_đất thiên_tai bencana
meteorology | meteorology meteorological weather climate atmospheric hydrometeorological | wetter* meteorolog* meteo* klima* 気象 天気 大気 気候 기상 기후 대기 метеоролог* гидромет* гідромет* клімат* климат* أرصاد مناخ هواشناسی khí_tượng thủy_văn khí_hậu iklim מטאורולוגי המטאורולוגי μετεωρολογ*
polar | polar antarctic arctic | polarforsch* antárt* 極地 南極 北極 극지 поляр* арктик* арктич* антаркт* قطبية địa_cực
fisheries | fisheries fishery fish aquaculture | fischerei* pesca* pesqu* pêche* ryb* balık* halász* kalastus* 水産 漁業 漁 수산 어업 рыб* рибн* рыбохоз* أسماك ماهی شیلات thủy_sản perikanan
astronomy | astronomy astronomical astrophysics astrophysical | astronom* astrofís* astrofiz* 天文 天文学 天体物理 천문 астроном* астрофиз* астрофіз* فلك نجوم اخترفیزیک thiên_văn
[field agriculture]
agriculture | agriculture agricultural agrarian agronomy agro agri farming rural | landwirtsch* agricol* agríc* agron* agrar* rolnicz* zeměděl* tarım* ziraat* mezőgazd* maatalous* 農業 農林 農学 農科 農芸 農村 農産 アグリ 농업 농림 농촌 농과 сельскохоз* сільськогосп* аграр* агро* сельск* сельско_хозяйств* زراعة الزراعة الزراعية کشاورزی زراعی nông_nghiệp nông_lâm nông keshavarzi pertanian pertanian חקלאות कृषि কৃষি వ్యవసాయ வேளாண் കാർഷിക เกษตร αγροτικ* γεωπονικ* فلاحة الفلاحة сільськ*_господарств* сельск*_хозяйств* земеделск* пољопривредн* Γεωργικ* ауыл_шаруашылығы
horticulture | horticulture horticultural vegetable vegetables fruit floriculture | gartenbau* hortic* bahçe* 園芸 果樹 野菜 蔬菜 花卉 원예 채소 과수 садоводств* овощевод* بستنة باغبانی rau_quả làm_vườn बागवानी
forestry | forestry forest forests wood timber | forst* forestal* florest* forêt* leśn* lesnic* orman* erdész* 林業 森林 木材 林産 임업 산림 산림과학 목재 лесн* лесотех* лісо* лісов* غابات جنگل جنگلداری lâm_nghiệp kehutanan perhutanan वानिकी
animal | animal animals zoology zoological livestock husbandry poultry | zoolog* tier* hayvan* 畜産 動物 家畜 畜牧 牧草 동물 축산 животн* зоолог* зоотех* тварин* حيوان الحيوان دامپروری دام جانوران chăn_nuôi động_vật haiwan peternakan पशु
veterinary | veterinary veterinarian | veterin* veterinär* tierärztl* tierarzt* vétérin* weterynar* baytar* 獣医 獣医畜産 수의 ветеринар* بيطري البيطرية دامپزشکی thú_y वेटरनरी
plant | plant plants botany botanical crop crops seed seeds breeding cereal rice wheat maize cotton | pflanz* botani* botán* bitki* 植物 作物 育種 種子 稲作 水稲 米 小麦 玉米 綿花 식물 작물 종자 육종 растениевод* ботани* рослинн* селекц* зернов* نبات النباتات گیاه گیاهان گیاه‌پزشکی بذر پنبه برنج thực_vật cây_trồng lúa tanaman рослин* биља растит*
soil | soil soils fertilizer fertilizers desert combating | boden* suelo* toprak* 土壌 肥料 砂漠 토양 비료 почв* ґрунт* грунт* удобрен* تربة صحراء خاک کود بیابان phân_bón
food | food foods nutrition nutritional dietetics | lebensmittel* aliment* gıda* élelmisz* żywno* potravin* 食品 食糧 食 栄養 フーズ フード 영양 식품 пищев* харчов* продовольств* пищи غذاء الأغذية تغذیه غذا غذایی thực_phẩm dinh_dưỡng lương_thực makanan pangan gizi
textile | textile textiles clothing garment fashion fiber fibre | textil* tekstil* 紡織 服装 繊維 ファッション 衣料 テキスタイル 의류 섬유 패션 текстил* منسوجات نساجی پوشاک dệt dệt_may may_mặc
leather | leather paper pulp packaging | leder* kağıt* 皮革 造紙 紙 包装 製紙 제지 кож* бумаж* целлюлоз* ورق کاغذ giấy
tobacco | tobacco beverage beer sugar tea salt | tabak* 煙草 たばこ 酒造 砂糖 茶 塩業 製糖 차 담배 табач* сахар* تبغ دخانیات thuốc_lá
[field life]
medicine | medicine medical medic medicinal | medizin* medica medico medicas medicos medicale medicaux medicina medicine* medicinsk* medyczn* lékař* tıp tıbbi orvos* lääke* 医学 医科 医療 医薬 メディカル 의학 의료 의과 메디컬 медицин* медич* медыц* طب الطب الطبية طبی پزشکی پزشكي y_tế y_khoa y_học pezeshki perubatan kedokteran רפואה רפואי רפואית चिकित्सा आयुर्विज्ञान মেডিকেল മെഡിക്കൽ వైద్య மருத்துவ แพทย์ ιατρικ* การแพทย์ анагаах
health | health healthcare hygiene sanitary | gesundheit* salud* saúde* santé* salut* sanit* zdrow* zdrav* sağlık* egészség* terveys* 衛生 保健 健康 ヘルス 보건 건강 위생 здоров* здравоохран* гигиен* санитар* صحة الصحة الصحية سلامت بهداشت بهداشتی sức_khỏe vệ_sinh behdasht salamat kesihatan kesehatan בריאות הבריאות स्वास्थ्य স্বাস্থ্য ആരോഗ്യ สุขภาพ υγείας здрав* υγεία
publichealth | public | 公立 öffentlich* públic* public* kamu 公共 公衆 공공 공중 общественн* громадськ* публичн* عامة العامة عمومی công_cộng awam lokalis
diseasecontrol | disease diseases control prevention epidemiology infectious infection communicable plague | krankheit* enfermed* maladie* 疾病 疾病予防控制 予防 感染症 伝染病 疾控 질병 감염 질환 эпидеми* епідем* инфекц* інфекц* противочум* болезн* хвороб* أمراض الأمراض بیماری بیماریهای بیماری‌های عفونی bệnh dịch_tễ nhiễm_trùng
dental | dental dentistry stomatology stomatological oral | zahn* odontolog* dentaire* stomatolog* diş 歯科 口腔 牙科 歯 デンタル 치과 구강 치의학 стоматолог* أسنان الأسنان دندانپزشکی دندان răng_hàm_mặt nha_khoa
pharmacy | pharmacy pharmaceutical pharmaceuticals pharmacological pharmacology drug drugs pharma | pharma* farmac* pharmac* farmaceut* ilaç* gyógyszer* 薬科 薬学 製薬 薬業 薬品 薬物 薬理 医薬品 ファーマ 약학 제약 의약 의약품 약품 фармац* фармак* фармакол* лекарств* лікарськ* صيدلة الصيدلة صيدلانية الصيدلانية أدوية الأدوية دارو داروسازی دارویی dược dược_phẩm y_dược darou darousazi farmasi
nursing | nursing nurse nurses midwifery caring | pflege* enfermer* infirm* hemşire* 看護 護理 간호 сестринск* تمريض پرستاری điều_dưỡng keperawatan
traditionalmedicine | traditional chinese oriental ayurvedic ayurveda homoeopathic homeopathy acupuncture unani herbal | traditionell* tradici* 中医 中医薬 漢方 東洋医学 鍼灸 伝統 韓医 民族薬 한의 한의학 한방 전통 традиционн* تقليدي سنتی cổ_truyền y_học_cổ_truyền आयुर्वेद आयुर्वेदिक
oncology | cancer oncology oncological tumour tumor blood hematology | krebs* onkolog* oncolog* cáncer* kanser* 癌 腫瘤 がん 血液 がんセンター 암센터 종양 혈액 암 онколог* гематолог* سرطان سرطان‌شناسی خون ung_bướu huyết_học kanker
cardiology | heart cardiovascular cardiology cardiac cardiological thoracic lung respiratory | herz* kardiolog* cardiolog* 心血管 心臓 循環器 胸科 呼吸 심장 심혈관 кардиолог* кардіол* пульмонолог* قلب ریه tim_mạch lao_phổi jantung
eye | eye ophthalmology ophthalmic optometry vision | augen* oftalm* ophtalm* göz 眼科 眼 안과 офтальм* глазн* عيون چشم‌پزشکی چشم mata
neuro | neuroscience neurology neurological brain neural | neuro* 神経 脳 脳科学 神経内科 뇌 신경 невролог* мозг* نейро* нейро* مغز اعصاب thần_kinh
psychiatry | psychiatry psychiatric mental psychology psychological counselling counseling | psychiatr* psicolog* psycholog* 精神 心理 心理学 精神科 心療 정신 심리 상담 психиатр* психолог* نفسية روان‌پزشکی روانپزشکی روانشناسی روان tâm_thần tâm_lý
surgery | surgery surgical surgeons traumatology orthopaedic orthopaedics orthopedic orthopedics trauma | chirurg* cirug* ortop* 外科 整形外科 骨科 외과 정형외과 хирург* хірург* ортопед* травматол* جراحة جراحی ارتوپدی ngoại_khoa chỉnh_hình bedah
maternal | maternal maternity obstetrics gynecology gynaecology reproductive perinatal | frauenklin* 婦産 婦幼 産科 婦人科 周産期 母子 산부인과 акушер* гинеколог* перинат* ولادة زنان_و_زایمان phụ_sản sản_nhi bersalin
children | children child childrens pediatric paediatric pediatrics kids youth young juvenile | kinder* pediatr* niñ* enfant* bambin* dziec* çocuk* gyerm* 児童 小児 こども 子ども 少年 青少年 青年 小児科 어린이 아동 소아 청소년 청년 детск* дитяч* педиатр* молод* юнош* أطفال الشباب کودکان کودک نوجوانان جوانان nhi_đồng thanh_niên thiếu_nhi kanak belia
rehabilitation | rehabilitation disability disabilities handicapped physical-therapy | rehabilit* 康復 リハビリテーション リハビリ 障害者 障害 재활 장애인 реабилит* инвалид* تأهيل توانبخشی معلولین phục_hồi_chức_năng
ageing | ageing aging geriatric gerontology elderly | geriatr* 老年 長寿 高齢者 高齢 老人 노인 노화 геронтол* سالمندان سالمندی lão_khoa
dermatology | skin dermatology dermatological venereology leprosy | derma* 皮膚 皮膚病 性病 피부 кожн* дерматол* پوست da_liễu phong
gastro | gastroenterology liver hepatology digestive intestinal kidney nephrology urology diabetes endocrinology metabolic | 肝臓 消化器 腎臓 泌尿器 糖尿病 内分泌 胃腸 간 장연구 신장 당뇨 гастроэнтер* эндокрин* нефролог* کبد گوارش کلیه دیابت غدد nội_tiết tiêu_hóa סוכרת
emergency | emergency | notfall* urgenc* 急救 救急 救命 응급 скор* экстрен* طوارئ اورژانس cấp_cứu
biology | biology biological biosciences bioscience life bio | biolog* biowissensch* 生物 生物学 生命科学 生命 バイオ ライフサイエンス 생물 생명과학 생명 바이오 биолог* біолог* біялаг* жизни أحياء الحيوية زیست‌شناسی زیستی sinh_học biologi hayat
biotechnology | biotechnology biotech bioengineering biomedical biomedicine | biotechn* biotecn* biyotekn* 生物技術 生技 バイオテクノロジー 生物工学 生体医工学 생명공학 биотехн* біотехн* биомед* биоинж* زیست‌فناوری بیوتکنولوژی زیست_فناوری công_nghệ_sinh_học
genetics | genetics genetic genome genomics gene | genet* 遺伝 基因 遺伝学 ゲノム 유전 генет* وراثة ژنتیک di_truyền
microbiology | microbiology microbial virology viral virus serum sera vaccine vaccines bacteriology parasitology tropical | mikrobiol* virolog* 微生物 病毒 ウイルス 血清 疫苗 ワクチン 菌 미생물 바이러스 백신 микробиол* вирус* вакцин* сыворот* واکسن سرم میکروبیولوژی ویروس vi_sinh vắc_xin nhiệt_đới
physiology | physiology physiological anatomy anatomical cell cellular molecular immunology biochemistry | physiolog* 生理 生理学 解剖 細胞 分子 免疫 生化学 生化 생리 세포 분자 면역 생화학 физиолог* анатом* молекул* клет* клит* иммунол* فیزیولوژی سلولی مولکولی ایمونولوژی sinh_lý tế_bào phân_tử
toxicology | toxicology poison | 毒理 毒物 中毒 독성 токсикол* سم‌شناسی
`;
