// Words and phrases of other scripts that say two things at once, or something other than their parts: НИИ is a research institute, علوم پزشکی
// the medical sciences. Written = the concepts they stand for, in the order of the English name.

export const COMPOUNDS = `
chinese_academy_of_sciences = cas; chinese_academy_of_science = cas; china_academy_of_sciences = cas
russian_academy_of_sciences = ras; российск*_академи*_наук = ras; ран = ras
academy_of_sciences_of_the_ussr = ras; national_academy_of_sciences_of_ukraine = nasu
національн*_академі*_наук_україни = nasu; нан_україни = nasu; national_academy_of_sciences_of_belarus = nasb
национальн*_академи*_наук_беларуси = nasb; нацыянальн*_акадэмі*_навук_беларусі = nasb; нан_беларуси = nasb
народн*_хозяйств* = national economics; высш*_школ* = higher school
государственн*_служб* = publichealth management; чрезвычайн*_ситуац* = emergency
public_opinion = opinion; الشرق_الأوسط = middle east; городск*_хозяйств* = urban economics; міськ*_господарств* = urban economics; их_сургууль = university; korean_medicine = traditionalmedicine; oriental_medicine = traditionalmedicine; chinese_medicine = traditionalmedicine; traditional_chinese_medicine = traditionalmedicine; climate_change = climatechange; physical_education = sports; physical_culture = sports; post_graduate = graduateschool; all_india = india; international_studies = language; foreign_studies = language; foreign_languages = language
foreign_language = language; medical_center = medicalcentre; medical_centre = medicalcentre
health_center = medicalcentre; нии = research institute; нді = research institute; ндц = research researchcentre
цнии = central research institute; внии = allrussian research institute; скб = special designbureau
нпп = science manufacturing enterprise; нпо = science manufacturing association
нпц = science manufacturing researchcentre; нпф = science manufacturing company
нпк = science manufacturing corporation; нтц = science technology researchcentre
нтк = science technology complex; нан = national science academy; намн = national medicine science academy
напн = national teachers science academy; мвд = home_affairs ministry; мвс = home_affairs ministry
мо_рф = defence ministry russia; фмба = federal medicine biology agency; мгу = moscow state university
спбгу = saint-petersburg state university; минздрав* = health ministry; минобороны = defence ministry
минобрнауки = science higher education ministry; минатом = nuclear energy ministry; росатом = rosatom nuclear
роспотребнадзор* = rospotrebnadzor; россельхозакадем* = russia agriculture academy
стройматериал* = construction materials; сельхозтехник* = agriculture technology
машприбор* = machinery instrument; гидроприбор = hydropribor; станкостро* = machinetool
станкоинструмент* = machinetool; станк* = machinetool; приборостро* = instrument
авиадвигател* = aviation engine; двигателестро* = engine; судостро* = shipyard; сельмаш = agriculture machinery
химмаш = chemistry machinery; тяжпромэкспорт = heavy industries importexport
электроприбор = electrical instrument; радиоэлектрон* = radio electronics; радиотехник* = radio technology
радиотехнич* = radio technology; радиосвяз* = radio telecommunication
опытно_конструкторск*_бюро = experimental designbureau; особое_конструкторское_бюро = special designbureau
специальное_конструкторское_бюро = special designbureau; конструкторск*_бюро = designbureau bureau
научно_технич* = science technology; науково_техн* = science technology
научно_производственн* = science manufacturing; науково_виробнич* = science manufacturing
научно_исследовательск* = research; науково_дослідн* = research; научно_практич* = science practical
научно_учебн* = science education; медико_хирургич* = medicine surgery; физико_техническ* = physics technology
фізико_технічн* = physics technology; физико_математич* = physics mathematics
инженерно_физич* = engineering physics; инженерно_технич* = engineering technology
инженерно_строит* = construction engineering; архитектурно_строит* = architecture construction
аграрно_технич* = agriculture technology; социально_экономич* = social economics
финансово_экономич* = finance economics; экономико_математич* = economics mathematics; нефтегаз* = petroleum gas
химико_технол* = chemistry technology; хіміко_технол* = chemistry technology
авиационно_техн* = aviation technology; ракетно_космич* = missile aerospace; средн*_школа = highschool school
дом_культуры = culture house; دانشگاه_علوم_پزشکی = medicine science university; علوم_پزشکی = medicine science
دانشگاه_صنعتی = technology university; دانشگاه_فنی = technology university
دانشگاه_آزاد_اسلامی = islamic azad university; دانشگاه_آزاد = azad university; آزاد_اسلامی = islamic azad
پیام_نور = payame noor; دانشگاه_پیام_نور = payame noor university; علم_و_صنعت = science technology
علم_و_فناوری = science technology; علم_و_فرهنگ = science culture; علوم_و_فنون = science technology
علوم_و_تحقیقات = science research; علوم_انسانی = humanities; علوم_اجتماعی = social science
علوم_پایه = mechanism science; علوم_کشاورزی = agriculture science; تربیت_مدرس = tarbiat modares
تربیت_معلم = teachers; آموزش_عالی = higher education; آموزش_و_پرورش = education
مرکز_تحقیقات = research researchcentre; مرکز_پژوهش* = research researchcentre; پژوهشگاه = research institute
پژوهشکده = research institute; پژوهشسرا = research institute; مرکز_آموزشی = education researchcentre
صنایع_دفاع = defence industries; سازمان_صنایع = industries organization; هوافضا = aerospace
انرژی_اتمی = nuclear energy; سپاه_پاسداران = guard team; سپاه_پاسداران_انقلاب_اسلامی = islamic guard guardcorps
جمهوری_اسلامی_ایران = islamic republic iran; جمهوری_اسلامی = islamic republic; بهداشتی_درمانی = health services
خدمات_بهداشتی_درمانی = health services; راه_آهن = railway; وزارت_خارجه = politics ministry
التعليم_العالي = higher education; علوم_وتكنولوجيا = science technology
العلوم_والتكنولوجيا = science technology; للعلوم_والتكنولوجيا = science technology
للعلوم_التطبيقية = applied science; الطاقة_الذرية = nuclear energy; المدرسة_العليا = higher school
المدرسة_الوطنية = national school; كلية_الطب = medicine college; كلية_الهندسة = engineering college
الجامعة_الإسلامية = islamic university; الجامعة_الأمريكية = usa university; البحث_العلمي = science research
đại_học_quốc_gia = national university; đại_học_bách_khoa = polytechnic|technology university
bách_khoa = polytechnic|technology; đại_học_sư_phạm = teachers university
đại_học_sư_phạm_kỹ_thuật = technology education university; sư_phạm_kỹ_thuật = technology education
đại_học_y_dược = medicine pharmacy university; đại_học_y_khoa = medicine university
đại_học_y = medicine university; đại_học_kinh_tế = economics university
đại_học_kinh_tế_quốc_dân = national economics university; đại_học_khoa_học_tự_nhiên = natural science university
khoa_học_tự_nhiên = natural science; khoa_học_và_công_nghệ = science technology
khoa_học_xã_hội = social science; đại_học_nông_lâm = agriculture forestry university
tài_nguyên_và_môi_trường = naturalresources environment; tài_nguyên = naturalresources
nông_nghiệp = agriculture; công_nghiệp = industries; đại_học_công_nghiệp = industries university
học_viện_nông_nghiệp = agriculture academy; học_viện_kỹ_thuật_quân_sự = military technology academy
viện_hàn_lâm = academy; hàn_lâm = academy; bệnh_viện_đa_khoa = general hospital; đa_khoa = general
ngân_hàng = bank; thương_mại = trading; cao_đẳng = college; trung_ương = central national
trường_đại_học = university; giao_thông_vận_tải = transport; thủy_lợi = thuyloi water
perguruan_tinggi = higher education institute; sekolah_tinggi = higher school college
institut_teknologi = technology institute; universitas_negeri = state university
politeknik_negeri = state polytechnic; universiti_teknologi = technology university
universiti_sains = science university; universiti_kebangsaan = national university
universiti_putra = putra university; rumah_sakit_umum = general hospital
lembaga_ilmu_pengetahuan = science organization; ilmu_pengetahuan = science
technische_universitat = technology university; technische_hochschule = technology university
fachhochschule = applied science university; hochschule_für = university
pädagogische_hochschule = teachers university; kunsthochschule = arts academy
musikhochschule = music university; forschungszentrum = research researchcentre
forschungsinstitut = research institute; forschungsanstalt = research institute
max_planck_institut = maxplanck institute; universitätsklinik* = university hospital
universitätsklinikum = university hospital; wirtschaftsuniversit* = economics university
bundesanstalt = federal institute; bundesamt = federal bureau; wetterdienst = meteorology services
deutscher_wetterdienst = germany meteorology services; école_polytechnique = polytechnic school
école_supérieure = higher school; école_normale_supérieure = teachers higher school
école_normale = teachers school; école_nationale = national school; grande_école = school
centre_national_de_la_recherche_scientifique = national science research researchcentre
institut_national_polytechnique = national polytechnic institute; haute_école = applied science university
centre_hospitalier = hospital; centre_hospitalier_universitaire = university hospital
universidad_politecnica = polytechnic university; universidad_tecnica = technology university
universidad_tecnologica = technology university; instituto_tecnologico = technology institute
universidad_nacional = national university; universidad_autonoma = private university
consejo_superior_de_investigaciones_cientificas = national science research council
istituto_nazionale = national institute; politecnico_di = polytechnic university
uniwersytet_techniczny = technology university; politechnika = technology university
politehnica = polytechnic university; akademia_górniczo_hutnicza = mining steel university
polska_akademia_nauk = poland science academy; technická_univerzita = technology university
vysoké_učení_technické = technology university; vysoká_škola = college; műszaki_egyetem = technology university
teknillinen_yliopisto = technology university; tekniska_högskola* = technology institute
tekniska_hogskola = technology institute; högskolan = university college
teknik_üniversitesi = technology university; yüksek_teknoloji = technology
araştırma_merkezi = research researchcentre; eğitim_ve_araştırma_hastanesi = education research hospital
organize_sanayi = industries zone; dış_ticaret = international trading; בית_ספר_גבוה = higher school
המכללה_האקדמית = academic college; מרכז_רפואי = medicalcentre; אוניברסיטה_עברית = hebrew university
भारतीय_प्रौद्योगिकी_संस्थान = india technology institute; प्रौद्योगिकी_संस्थान = technology institute
कृषि_विश्वविद्यालय = agriculture university; আয়ুর্বিজ্ঞান = medicine
`;

/** Concepts that only compounds stand for: their English words. */
export const SINGLE_MEANINGS = `
[field rare]
patent | patent patents intellectual property | patent* 特許 知識産権 知的財産 특허 지식재산 патент* интеллектуальн* اختراع sở_hữu_trí_tuệ
exchange | exchange exchanges | 交換 交易所 取引所 거래소 бирж* обмен* بورس تبادل
friendship | friendship goodwill | 친선 우호 дружб* صداقة دوستی hữu_nghị
redcross | red cross crescent | красн*_крест* الهلال_الأحمر هلال_احمر chữ_thập_đỏ 적십자
liberation | liberation | 解放 해방 освобожден* تحرير آزادیبخش giải_phóng
heavy | heavy | schwer* 中型_ тяжел* тяжёл* سنگین الثقيلة nặng
light | light | leicht* 軽 легк* лёгк* سبک الخفيفة
natural | natural nature | natur* 자연 природ* естественн* طبيعية الطبيعية طبیعی tự_nhiên
naturalresources | natural resources resource | 資源 자원 ресурс* موارد منابع sumber
highenergy | high energy | высок*_энерг*
accelerator-physics | accelerator synchrotron collider | 加速器 放射光 同歩輻射 가속기 ускорит* синхротрон* شتابدهنده
relations | relations relation | отношен* відносин* روابط العلاقات quan_hệ 관계
cooperation | cooperation collaboration collaborative cooperative | kooperation cooperaci* işbirliği* 協同 協調 협력 сотруднич* تعاون همکاری hợp_tác kerjasama
supervision | supervision supervisory inspection oversight | aufsicht* 監察 감독 надзор* контрольн* رقابة نظارت giám_sát
standing | standing permanent | постоянн*
executive | executive yuan | исполнит* تنفيذية اجرایی điều_hành 집행
aquarium | aquarium | 수족관 аквариум*
botanicgarden | botanical garden gardens botanic | ботанич*_сад* jardin_botanique jardin_botanico
machinetool | machine tool tools tooling cutting | 工作機械 機床 機械工具 공작기계 ماشین_ابزار ابزار abzar werkzeugmasch* takım_tezgah*
practical | practical | практич*
hydropribor | hydropribor gidropribor |
rosatom | rosatom |
rospotrebnadzor | rospotrebnadzor |
maxplanck | max_planck planck |
workersparty | workers_party |
guardcorps | corps |
conservatoryclass | conservatory academy |
stmary | mary |
azad | azad |
payame | payame payam |
noor | noor nour nur |
tarbiat | tarbiat |
modares | modares modarres |
hebrew | hebrew |
thuyloi | thuyloi |
putra | putra |
yuan | yuan |
global | global earth |
academic | academic | אקדמית האקדמית אקדמי академич* akademisch* académico* akademik*
[class parent]
cas | cas |
cass | cass |
ras | ras ran |
nasu | nasu |
nasb | nasb |
`;
