// What learned societies, hospitals and laboratories are named for: the narrower fields. Notation of bodies.ts.

export const SPECIALITIES = `
[field speciality]
periodontology | periodontology periodontal | 歯周病 歯周 치주 пародонтолог*
orthodontics | orthodontics orthodontic | 矯正歯科 矯正 교정 ортодонт*
anaesthesia | anesthesiology anesthesiologists anaesthesia anaesthesiology | 麻酔 麻酔科 마취 анестезиолог*
pathology | pathology pathological | 病理 병리 патолог*
pediatrics_society | pediatrics pediatric | 小児科学 小児
gynaecology | obstetrics gynecology gynaecology | 産婦人科 産科婦人科 産婦人 妇产
otolaryngology | otolaryngology otorhinolaryngology ear nose throat | 耳鼻咽喉科 耳鼻科 耳鼻咽喉 이비인후 оториноларинголог*
urology | urology urological | 泌尿器科 비뇨 урологи*
transplantation | transplantation transplant | 移植 이식 трансплантац*
dialysis | dialysis | 透析
transfusion | transfusion blood | 輸血 수혈 переливан*
endoscopy | endoscopy endoscopic gastroenterological | 内視鏡 내시경 эндоскоп*
ultrasound | ultrasound ultrasonics ultrasonic | 超音波 초음파 ультразвук*
radiology | radiology radiological radiologic | 放射線医学 医学放射線 方射線 放射線技術 영상의학 рентген*
nuclearmedicine | nuclear medicine | 核医学 핵의학
intensivecare | intensive care critical | 集中治療 중환자
sleep | sleep | 睡眠 수면
psychosomatic | psychosomatic | 心身医学 心身
epidemiology | epidemiology epidemiological | 疫学 流行病 역학조사
anatomy | anatomy anatomists anatomical | 解剖学 해부 анатоми*
biochemistry | biochemistry biochemical | 生化学 生物化学 생화학 биохим*
biophysics | biophysics biophysical | 生物物理 생물물리 биофиз*
immunology | immunology immunological | 免疫学 면역학 иммун*
allergy | allergy allergology allergic | アレルギー 변응 알레르기 аллерг*
rheumatology | rheumatism rheumatology | リウマチ 류마티스 ревматол*
thyroid | thyroid | 甲状腺
bacteriology | bacteriology bacteriological | 細菌 細菌学 세균
parasitology | parasitology parasitological | 寄生虫 寄生虫学 기생충 паразит*
entomology | entomology entomological insect insects | 昆虫 昆虫学 곤충 энтомол*
ornithology | ornithology ornithological birds bird | 鳥学 鳥類 野鳥 조류 орнитол*
ichthyology | ichthyology fish fishes | 魚類 魚類学 어류
mycology | mycology fungi mushroom | 菌学 きのこ 균류 миколог*
ecologysociety | ecology ecological | 生態学 생태학
limnology | limnology limnological lake lakes | 陸水 湖沼 лимнол*
volcanology | volcanology volcano volcanological | 火山 화산 вулканол*
snow | snow ice glaciology | 雪氷 雪 氷 冰川 гляциолог*
soilmechanics | geotechnical soil foundation-engineering | 地盤 地盤工学 岩土 岩石力学 지반
landscape | landscape gardening | 造園 ランドスケープ 園林 조경
waste | waste wastes recycling | 廃棄物 リサイクル 廃棄 폐기물 отход* پسماند
treatment | treatment processing disposal | 処理 処理場 加工 처리 가공 обработк* переработк* معالجة پردازش xử_lý chế_biến
protection | protection conservation preservation | 保護 保全 保存 보호 보전 охран* حماية حفاظت bảo_vệ захист* защит* заштит* الحماية הגנת להגנת προστασίας
prevention | prevention preventive | 予防 防止 예방 предупрежд* профилакт* پیشگیری phòng_chống
inspection | inspection inspectorate | 点検 監査 検定 점검 инспекц* تفتيش thanh_tra
support | support aid assistance relief | 支援 助成 援助 救済 援護 지원 помощ* поддержк* دعم الدعم حمایت hỗ_trợ
activation | activation vitalization revitalization | 活性化 활성화
living | living life lifestyle | 生活 暮らし 생활 быта
inland | inland | 内水面 内陸 내륙
brewing | brewing brewery sake | 醸造 酒類 양조 пивовар*
soysauce | soy sauce | 醤油 味噌
tea | tea | 茶業 紅茶 茶葉
fire | fire firefighting flame | 消防 防火 防炎 火災 소방 пожарн* إطفاء آتش‌نشانی phòng_cháy
retardant | retardant |
nondestructive | nondestructive destructive non | 非破壊 비파괴 неразрушающ*
welding | welding electric_welding | електрозварюв* электросвар* 溶接 焊接 용접 сварк* зварюв* جوش hàn
casting | foundry casting | 鋳造工学 铸造
tribology | tribology lubrication | 潤滑 トライボロジー
corrosion | corrosion | 腐食 防食 腐蝕 부식 коррози*
surface | surface finishing coating plating | 表面 表面技術 メッキ 塗装 めっき 表面処理 표면 покрыт*
powder | powder | 粉体 粉末 분말 порошк*
heattreatment | heat treatment | 熱処理 열처리
spinning | spinning weaving | 紡績 紡糸 방적
cable | cable wire cables wires | 電線 ケーブル 線材 電纜 전선 케이블 кабел*
lighting | lighting illuminating illumination | 照明 조명 светотех*
refrigeration | refrigeration refrigerating air_conditioning | 冷凍 空調 冷凍空調 냉동 холодильн*
boiler | boiler boilers pressure vessel | ボイラ ボイラー 鍋炉 보일러 котлов* котел*
pump | pump pumps compressor compressors valve valves | 水泵 ポンプ 圧縮機 バルブ 閥門 펌프 насос* компрессор* پمپ کمپرسور
bearing | bearing bearings gear gears | 軸承 軸受 歯車 베어링 подшипник* یاتاقان
spring | springs fasteners bolt bolts screws | ばね 螺絲 ねじ ボルト
pipe | pipe pipes tube tubes pipeline pipelines | 鋼管 管材 パイプ 管道 파이프 труб* لوله ống
aluminium | aluminium aluminum magnesium titanium | アルミ アルミニウム 軽金属 チタン 鋁業 알루미늄 алюмин* титан* آلومینیوم nhôm
copper | copper zinc lead nickel nonferrous | 銅 亜鉛 非鉄金属 有色金属 비철금속 구리 медн* цветн* مس سرب
gold | gold silver precious diamond | 黄金 貴金属 금 золот* طلا vàng
rareearth | rare earth tungsten | 希土 稀土 レアアース タングステン 희토 редкоземельн*
carbon | carbon graphite | 炭素 カーボン 黒鉛 石墨 탄소 углерод* کربن
cement | cement concrete | セメント コンクリート 水泥 混凝土 시멘트 콘크리트 цемент* бетон* سیمان الأسمنت xi_măng
explosives | explosives explosive propellant propellants blasting | 爆薬 火工 火工品 爆破 폭약 взрывчат* порох* متفجرات منفجره thuốc_nổ
armour | armour armor tank tanks artillery guns | 装甲 戦車 火砲 砲兵 전차 포병 танк* артиллер* زره تانک توپخانه
torpedo | torpedo submarine underwater | 魚雷 潜水艦 水中 수중 торпед* подводн* زیرسطحی
tracking | tracking telemetry monitoring surveillance reconnaissance | 測控 追跡 偵察 監視 モニタリング 감시 추적 мониторинг* رصد پایش
simulation | simulation modelling modeling | シミュレーション 仿真 模擬 시뮬레이션 моделирован* شبیه‌سازی
vibration | vibration impact shock strength | 振動 衝撃 진동 вибрац* прочност*
gravity | gravity gravitation relativity | 重力 重力波 引力 중력 гравитац*
particle | particle particles elementary neutron neutrino | 素粒子 粒子 中性子 粒子物理 입자 중성자 частиц* нейтрон* нейтрин*
magnet | magnetism magnetic magnetics | 磁性 磁気 マグネット 磁材 자기 магнит* مغناطیس
spectroscopy | spectroscopy spectral | 分光 光譜 분광 спектроскоп*
catalysis | catalysis catalyst | 触媒 催化 촉매 катализ* کاتالیست
analytical | analytical analysis analyses | 分析 分析化学 해석 분석 анализ* تحليل تحلیل phân_tích
organic | organic synthetic-organic | 有機 有機化学 有機合成 유기 органич* آلی
inorganic | inorganic | 無機 無機化学 무기 неорганич*
physicalchemistry | physical chemistry | 物理化学 физико_химич* физическ*_хими*
dyestuff | dye dyes paint paints pigment ink | 染料 塗料 顔料 インキ 염료 도료 красок رنگ
oilchemistry | oil chemists lipid fats | 油化学 油脂 유지 жиров* روغن
fermentation | fermentation enzyme protein proteins amino | 発酵 酵素 蛋白質 蛋白 タンパク質 アミノ酸 발효 단백질 белк* پروتئین
vitamin | vitamin hormone hormones | ビタミン ホルモン 비타민
toxic | hazardous chemical-weapons | 有害 有毒
agriculturalchemistry | bioscience biotechnology agrochemistry agricultural chemistry | 農芸化学 農薬 농약 агрохим*
sericulture | sericulture silk | 蚕糸 養蚕 絹 絲綢 견직 шелк*
grassland | grassland grasslands rangelands pasture | 草地 牧野 草原 초지 مراتع
weed | weed weeds pesticide | 雑草
beekeeping | bee apiculture honey | 養蜂 蜜蜂 양봉 пчеловод*
ethnology | ethnology ethnological |
folklore | folklore | 民俗学 民話
philately | philatelic stamps postal | 郵便 郵趣 切手 우편
sciencehistory | history science | 科学史 科技史 과학사
comparative | comparative | 比較 비교 сравнительн* تطبیقی so_sánh
literature | literature literary novel poetry poets writers | 文芸 小説 詩人 俳句 文学会 ペン 作家 작가 시인 писател* شعر
english | english | 英語 英文学 英文 영어 영문 английск* انگلیسی tiếng_anh
japaneselang | japanese language | 日本語 日本文学 일본어
chineselang | chinese language | 中文 漢語 中国語 華語 중국어
asianstudies | asian studies | アジア学 亜洲研究
phonetics | phonetics phonetic speech voice | 音声 音声学 음성 фонетик*
logopedics | speech-language hearing deaf | 聴覚 言語聴覚 聴力 聾 청각 глухих сурдо*
blind | blind visually | 盲人 点字 視覚 시각장애 слепых نابینایان
childcare | childcare early childhood | 保育 幼児教育 幼児 육아 유아 дошкольн*
adolescent | adolescent adolescents | 思春期
bullying | counseling guidance | カウンセリング 相談 指導 지도 консультац*
broadcasting | broadcasting radio-tv | 放送協会 放送局
newspaper | newspaper newspapers news shimbun | シンブン 日報 日报 晩報 時報 газет* روزنامه báo
advertising | advertising advertisement marketing publicity | 広告 マーケティング 広報 宣伝 광고 홍보 마케팅 реклам* маркетинг* تبلیغات بازاریابی tiếp_thị
distribution | distribution wholesale retail | 流通 卸売 小売 配送 유통 도매 распредел* توزيع توزیع phân_phối
accounting | accounting accountants | 会計学 簿記 公認会計士 회계학 обліку облік* бухгалтер* المحاسبة
insurance-science | insurance actuarial | 保険学 アクチュアリー
publiclaw | public law | 公法 공법 публичного_права
privatelaw | private law civil-law | 私法 民事法 民法 민법
criminallaw | criminal law penal | 刑法 刑事法 형법 уголовн*
internationallaw | international law | 国際法 국제법 международного_права
labourlaw | labor law | 労働法 노동법 трудового_права
constitution | constitution constitutional | 憲法 헌법 конституц*
regionalscience | regional science | 地域学 地域科学
populationscience | population demographic demography family-planning | 人口 家族計画 計画生育 인구 демограф* جمعیت dân_số
immigration | immigration refugee refugees migration | 移民 難民 入国管理 出入国 이민 난민 миграц* беженц* هجرت پناهندگان
missionary | mission evangelical gospel salvation | 伝道 福音 宣教 선교 복음 миссионер*
temple | temple shrine monastery | 神宮 大社 寺院 禅 사찰
zen | zen tendai shinran | 禅学 真宗 天台 浄土 日蓮
tenri | tenri |
calligraphy | calligraphy | 書道 書法 서예
ikebana | flower arrangement | 生け花 華道 花道
teaceremony | tea ceremony | 茶道
chess | shogi chess go | 将棋 囲碁 象棋 바둑 шахмат* شطرنج cờ
martial | martial judo karate kendo sumo | 武道 柔道 剣道 空手 相撲 武術 태권도 유도
baseball | baseball softball | 野球 棒球 야구 бейсбол*
football | football soccer rugby | サッカー 蹴球 ラグビー 足球 축구 футбол* فوتبال bóng_đá
basketball | basketball volleyball handball tennis | バスケットボール バレーボール テニス 籃球 排球 배구 농구 баскетбол* волейбол* теннис*
swimming | swimming aquatic | 水泳 游泳 수영 плаван* شنا
skating | skating ski skiing | スキー スケート 滑氷 스키 빙상 лыж* конькобеж*
mountaineering | mountaineering alpine mountain | 山岳 登山 山岳会 산악 альпин* کوهنوردی
cycling | cycling bicycle | 自転車 自行車 자전거 велосипед*
horse | horse racing equestrian | 競馬 馬術 馬 경마 конн* коневод* سوارکاری
boat | boat boats yacht rowing | ヨット ボート 艇 보트 яхт* قایق thuyền
scouts | scouts scout | スカウト ボーイスカウト 스카우트 скаут*
consumers | consumer consumers users user | 消費者 ユーザー 소비자 потребител* مصرف_کننده người_tiêu_dùng
publicopinion | public opinion |
dispute | arbitration mediation | 仲裁 調停 중재 арбитраж* تحكيم داوری trọng_tài
election | election electoral | 選挙 선거 избирател* выборч* انتخابات bầu_cử
tax | tax taxation revenue | 国税 税務署 納税 국세 налогов* ضرائب مالیات thuế
treasury | treasury mint | 金庫 国庫 造幣 국고 казначейств* خزانة خزانه kho_bạc
reserve | reserve fund | 備蓄 儲備 비축 резерв* احتياطي ذخیره dự_trữ
standards_assoc | standards association | 規格協会 規格 규격
telegraph | telegraph telephone | 電信電話 電話 전화 телеграф* телефон* تلفن điện_thoại
postoffice | post postal mail | 郵政 郵局 郵便局 우정 почт* بريد پست bưu_điện
lottery | lottery gaming | 宝くじ 彩票 복권
toys | toys toy games game doll dolls | おもちゃ ゲーム 人形 遊戯 게임 игруш*
furniture | furniture interior | 家具 インテリア 가구 мебел* مبلمان nội_thất
watch | watch watches clock | 時計 鐘表 시계 часов* ساعت đồng_hồ
camera | camera cameras photographic photography photo imaging | カメラ 写真 撮影 照相 사진 카메라 фотограф* عکاسی nhiếp_ảnh
jewellery | jewelry jewellery | 宝飾 珠宝 보석 ювелир* جواهر
cosmetics | cosmetics cosmetic beauty | 化粧品 美容 コスメ 화장품 미용 космет* آرایشی mỹ_phẩm
medicaldevice | medical devices instruments appliances | 医療機器 医療器械 医療器具 의료기기 медтехник* تجهیزات_پزشکی
uniform | uniform uniforms | ユニフォーム 制服 교복
cleaning | cleaning laundry | クリーニング 清掃 洗濯 세탁
rental | rental leasing lease | リース レンタル 租賃 임대 лизинг* تأجير اجاره cho_thuê
consulting | consulting consultants consultancy consultant advisory | コンサルタント コンサルティング 諮詢 顧問 컨설팅 консалтинг* مشاوره مشاور استشارات الاستشارات tư_vấn perunding
printing | printing | プリンティング 印務 印刷所 인쇄 типограф* полиграф* مطبعة چاپ in_ấn percetakan
elevator | elevator elevators lift | 昇降機 電梯 エレベーター 승강기 лифт*
parking | parking garage | 駐車場 주차
dam | dam dams reservoir | ダム 水庫 大壩 댐 плотин* سد đập
island | island islands | 諸島 列島 群島 остров* جزيرة جزیره quần_đảo
mountain | mountains highland plateau | 高原 高山 산지 горы جبل کوه cao_nguyên
river | river rivers basin | 流域 河川 강유역 рек* نهر رودخانه sông
coast | coast coastal estuarine coasts | 沿岸 河口 海岸 연안 прибрежн* ساحل ven_biển
bay | bay gulf | 湾岸 海湾 залив* خليج خلیج vịnh
desert | desert desertification arid | 沙漠 乾燥地 사막 пустын* sa_mạc
tropics | tropical subtropical | 熱帯 亜熱帯 열대 тропич* حاره
metro | metro subway tram | 地下鉄 地鉄 メトロ 지하철 метро метрополит* مترو المترو tàu_điện
bus | bus coach | バス 客車 버스 автобус* اتوبوس xe_buýt
taxi | taxi | タクシー 출租 택시 такси
tower | tower | タワー 塔 타워 башн* برج tháp
gate | gateway portal | ポータル 門戸
heritage | heritage | 世界遺産 遺跡 유산 наследи* میراث di_sản
palace | palace castle | 故宮 宮 城郭 고궁 дворц* قصر کاخ cung_điện
monument | monument memorial | 記念碑 紀念 기념비 памятник* یادبود đài_tưởng_niệm
dealers | dealers dealer merchants | 業者 取引業者 ディーラー 업자 дилер* dealer*
refining | refining refiners refinery | 精製 製油 煉油 정유 нефтеперераб* پالایش پالایشگاه مصفاة lọc_dầu
accreditation | accreditation certification qualification | 認定 認証 資格 資格認定 認可 인증 аккредит* сертифик* اعتماد گواهی kiểm_định chứng_nhận
treaty | treaty convention | 条約 公約 조약 договор* معاهدة پیمان
unitednations | united_nations un | 国連 国際連合 聯合国 유엔 оон الأمم_المتحدة liên_hợp_quốc
supreme | supreme high | 最高 최고 верховн* tối_cao
secretariat | secretariat | 事務総局 書記局 秘書処 비서처 секретариат* أمانة دبیرخانه ban_thư_ký
accident | accident accidents victims | 事故 사고 авари*
measures | measures countermeasures | 対策
retired | retired | 退職
fluid | fluid fluids dynamics | 流体 유체 гидродин* سیالات thủy_khí
creativity | creativity creation creative | 創造 創作 창조 창작 творч*
decision | decision decisions operations | 意思決定 オペレーションズ
numerical | numerical | 数値 수치 числен*
problems | problems problem issues affairs | 問題 문제 проблем* مسائل vấn_đề
sewage | sewage sewerage waterworks wastewater | 上下水道 下水道 水道 上水道 상하수도 водоканал* водоснабж* канализац* فاضلاب cấp_thoát_nước
properties | properties |
mortgage | mortgage housing_loan | 抵当 住宅金融 주택금융 ипотек*
marineinsurance | marine | 海上 해상
civilaffairs | civil_affairs | 民事
reformatory | reform correctional | 少年院
specialneeds | special_needs | 養護学校 特別支援 特別支援学校 特殊学校
trainingcentre | training | 研修所 訓練所 研修センター
weatherstation | weather | 測候所
section | section | 部会 分科会 분과
gymnastics | gymnastics gymnastic | 体操 체조 гимнастик*
broker | brokers broker brokerage | 仲介 ブローカー брокер* سمسار کارگزاری môi_giới
mediaarts | images | 映像
climatechange | change | 気候変動 기후변화 変動 변화 изменен* تغيير تغییر biến_đổi
heating | heating district_heating | 난방 暖房 供熱 теплоснаб*
tuberculosis | tuberculosis | 結核 결핵 туберкул* سل lao
intestinal | intestinal bowel | 腸 장 кишеч*
cerebrovascular | cerebrovascular stroke vascular | 脳卒中 뇌혈관 혈관 脳血管 血管
stem | stem cells regenerative | 幹細胞 再生医療 干細胞 줄기세포 стволов*
hydrography | hydrographic | 水路 수로
bioinformation | bioinformatics bioinformation | 生物情報
strategy_finance | budget | 予算 예산
smallbusiness | small medium enterprises | 中小企業 중소기업 малого_бизнеса
investigation | investigation investigative | 捜査 수사 следствен*
exploration | exploration exploring | 探査 探測 탐사 разведк*
reactor | reactor reactors | 反応堆 原子炉 원자로 реактор* رآکتور lò_phản_ứng
compound | compounds compound | 化合物 соединен*
evaluation | evaluation expert assessment | 評価 評估 평가 экспертиз* ارزیابی đánh_giá
microorganism | microorganisms | микроорганизм*
president | presidential president | президент* ریاست_جمهوری رئاسة
sanskrit | sanskrit | 梵語
hindi | hindi |
psychoanalysis | psychoanalysis | 精神分析 психоанал*
technologyai | ai |
documentation | documentation | 文献 التوثيق للتوثيق документац* اسناد
engineers_national | engineers ingénieurs |
skill | skill skills | 技能 기능 навык* مهارت kỹ_năng
fertility | fertility ivf | 生殖 不妊 난임 репродукт* ناباروری
hiv | hiv aids | エイズ 艾滋 에이즈 спид ایدز
obesity | obesity | 肥満 چاقی
habits | habits behaviour behavior behavioral behavioural | 行動 行動科学 행동 поведен* رفتار عادات
respiratory | respiratory breathing pulmonary | 呼吸器 호흡기 تنفسی
disorders | disorders disorder | اختلالات
sturgeon | sturgeon caviar | خاویاری ماهیان_خاویاری
evidence | evidence based |
personalised | personalized personalised | فردی
metabolism | metabolism metabolic | 代謝 متابولیسم
uro | urinary uro | ادراری
military_officer | officer cadet | 士官 افسری kursant*
sacredheart | sacred_heart | 聖心 성심
zoo | zoo zoological_garden zoological_park | 動物園 동물원 зоопарк* حديقة_الحيوان باغ_وحش vườn_thú
pollution | pollution contamination | 汚染 污染 오염 загрязнен* تلوث آلودگی ô_nhiễm
calibration | calibration | 校正 교정기술 калибров*
academiasinica | academia_sinica sinica | 中央研究院
knowledge | knowledge | معرفة المعرفة знаний ज्ञान 知識 지식
aerodynamics | aerodynamics aerodynamic aerohydrodynamic | 空気動力 空力 공기역학 аэродинам* аэрогидродинам* آیرودینامیک
armed | armed | вооруженн*_сил* збройн*_сил*
peaceprize | prize award | 賞 奨 상금 прем* جائزة جایزه giải_thưởng
`;
