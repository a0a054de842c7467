// What kind of body a name says it is, in the languages the lists and registers use most. One line is one concept: its id, its English words
// (the likeliest first), then its words in other languages. A star ends a stem, an underscore is a space. A heading names the role and the
// group of concepts that stand near each other (an institute of technology calls itself a university in the next decree).

export const BODIES = `
[class teaching]
university | university universities univ varsity | universit* universidad* universidade* universitaria uniwersytet* univerzit* univerza yliopisto ülikool* ulikool* hochschule sveučilište sveuciliste egyetem* 大学 大学校 대학교 대학 대 университет* універс* ўнівер* универз* унiверситет* جامعة جامعات جامعه دانشگاه یونیورسٹی يونيورسٽي پوهنتون universitas universiti đại_học daigaku daxue daehakgyo daehak daneshgah danishgah jamiat jamia vishwavidyalaya vidyapeeth vidyapith אוניברסיטה אוניברסיטת विश्वविद्यालय विश्वविद्यापीठ विद्यापीठ বিশ্ববিদ্যালয় বিশ্ববিদ্যালয় విశ్వవిద్యాలయం பல்கலைக்கழகம் സർവകലാശാല ವಿಶ್ವವಿದ್ಯಾಲಯ યુનિવર્સિટી ਯੂਨੀਵਰਸਿਟੀ විශ්වවිද්‍යාලය มหาวิทยาลัย πανεπιστήμιο πανεπιστημιο* համալսարան უნივერსიტეტი сургууль их_сургууль их_сургуулийг donishgoh донишгоҳ* университети زانکۆی
college | college colleges coll collegiate | colleg* kolleg* kolej* collège* colegio* colégio* 学院 カレッジ コレッジ 단과대학 칼리지 колледж* каледж* коледж* كلية كليات کالج دانشکده cao_đẳng politeknik_kolej xueyuan gakuin מכללה המכללה מכללת महाविद्यालय mahavidyalaya কলেজ মহাবিদ্যালয় കോളേജ് கல்லூரி కళాశాల ವಿದ್ಯಾಲಯ วิทยาลัย κολλέγιο پوهنځی
institute | institute institutes institution institutions inst | institut* instituto* istituto* instytut* instituut ústav ustav intézet* intezet* enstitü* enstitu* institutti inštitut* instituti 研究院 学院 インスティテュート 인스티튜트 원 институт* інститут* інстытут* معهد المعهد انستیتو معاهد مؤسسه موسسه موسسة مؤسسة ادارہ انسٹی_ٹیوٹ viện sansthan moassese moasseseh muassasa maahad ma'had מכון המכון संस्थान संस्था প্রতিষ্ঠান ইনস্টিটিউট நிறுவனம் ഇൻസ്റ്റിറ്റ്യൂട്ട് สถาบัน ινστιτούτο* ინსტიტუტი ինստիտուտ
academy | academy academies acad | academ* academi* akadem* accademia* académie* 学士院 アカデミー 아카데미 학술원 한림원 академи* академі* акадэмі* أكاديمية اكاديمية آکادمی فرهنگستان اکیڈمی học_viện hoc_vien akademi* 学术院 אקדמיה האקדמיה अकादमी অ্যাকাডেমি एकेडमी ακαδημία* აკადემია ակադեմիա
school | school schools | schul* école* ecole* escuela* escola* scuola* szkoł* szkol* škola* skola* skole kool okulu okul iskola* 学校 学園 学院大学 スクール 학교 학원 스쿨 школ* مدرسة المدرسة مدرسه آموزشگاه اسکول trường sekolah sekolahan escolar gakuen gakko hakgyo بيت_العلم בית_ספר בית_הספר विद्यालय vidyalaya বিদ্যালয় స్కూల్ โรงเรียน σχολή σχολείο სკოლა դպրոց
highschool | high senior secondary middle | gymnasi* gimnazi* lycée* lycee* liceo* liceum* gymnázium gimnasio 高等学校 高級中学 高校 中学校 中学 中等学校 初級中学 고등학교 중학교 гимнази* гімназі* лице* ліце* دبیرستان ثانوية trung_học_phổ_thông trung_học תיכון
primaryschool | elementary primary | grundschule* primaria* 小学校 小学 초등학교 دبستان tiểu_học
kindergarten | kindergarten preschool nursery | 幼稚園 幼児園 保育園 保育所 유치원 детск*_сад* mẫu_giáo
graduateschool | graduate postgraduate | 大学院 研究生院 研究科 大学院大学 대학원대학교 대학원 аспирантур* posgrado* postgrad* تحصیلات_تکمیلی sau_đại_học स्नातकोत्तर
juniorcollege | junior | 短期大学 短期大学部 短大 전문대학
kosen | kosen | 高等専門学校 高専 高等专科学校
vocational | vocational professional | 専門学校 専修学校 職業学院 職業技術学院 職業 職業技術 职业 高職 직업 전문학교 профессиональн* профес*йн* професійн* مهنية فنی_و_حرفه‌ای فنی_حرفه_ای حرفه_ای dạy_nghề cao_đẳng_nghề beruf* formation_professionnelle meslek yrke* vokasi струковн* المهني المهنية مهني κατάρτισης
polytechnic | polytechnic polytechnical polytech | πολυτεχν* politecn* polytech* politech* politekn* politehn* polytechniq* 理工 理工学院 工科 工専 ポリテクニック 폴리텍 폴리텍대학 политехн* політехн* паліт*хн* پلی‌تکنیک پلي_تكنيك پلی_تکنیک بوليتكنك بوليتكنيك bách_khoa פוליטכני
faculty | faculty faculties | facult* fakult* facolt* wydział* 学部 学群 理学部 문과대학 факультет* كلية_فرع khoa fakultas
department | department departments dept departement | departament* département* departement* departamento* dipartimento* katedra 学科 学系 専攻 系 科 学科目 학과 학부 кафедр* департамент* قسم گروه_آموزشی bộ_môn
seminary | seminary seminarium | seminar* семинар* 神学校 神学院 신학대학교 신학대학 حوزه_علمیه
library | library libraries | bibliot* bibliothek* bibliothèque* biblioteca* kirjasto kütüphane* könyvtár* 図書館 文庫 図書室 도서관 библиот* бібліят* бібліот* مكتبة کتابخانه thư_viện perpustakaan ספריה הספריה पुस्तकालय ห้องสมุด βιβλιοθήκη
museum | museum museums gallery | muse* musée* museo* museu* muzeum* müze* 博物館 美術館 資料館 記念館 博物院 科学館 文学館 歴史館 박물관 미술관 기념관 музе* музэ* متحف موزه bảo_tàng muzium מוזיאון संग्रहालय พิพิธภัณฑ์ μουσείο
archive | archive archives | archiv* archivo* arquivo* 公文書館 文書館 史料館 档案館 档案局 アーカイブ 기록원 기록관 архив* архів* ارشیف أرشيف lưu_trữ arsip
[class research]
research | research researches recherche study studies investigation investigations | étude* etude* estudi* forschung* recherch* investigaci* pesquisa* ricerc* onderzoek* badan* badawcz* výzkum* vyzkum* kutatás* kutató* araştırma* arastirma* forskning* tutkimus* 研究 調査 調査研究 学術研究 リサーチ 연구 조사 исследовательск* исследован* дослід* дослідн* даследч* البحوث بحوث البحث أبحاث الأبحاث دراسات الدراسات مطالعات تحقيق تحقیق تحقیقات تحقیقاتی پژوهش پژوهشی پژوهشهای پژوهش‌های nghiên_cứu penelitian penyelidikan tahghighat tahqiqat pajouhesh pazhuhesh kenkyu yanjiu yeongu מחקר למחקר अनुसंधान शोध গবেষণা పరిశోధన ஆராய்ச்சி ഗവേഷണ วิจัย έρευνας ερευνών לימודי ללימודי لدراسات μελέτης истражива* изследов* зерттеу
laboratory | laboratory laboratories lab labs | laborator* laboratoir* laboratori* laboratuar* 研究室 実験室 実験所 試験室 検査所 ラボラトリー ラボ 化驗所 실험실 연구실 лаборатор* лабарат* مختبر مختبرات آزمایشگاه phòng_thí_nghiệm laboratorium מעבדה מעבדות प्रयोगशाला ห้องปฏิบัติการ εργαστήριο
researchcentre | centre center centers centres ctr | centro* centrum* zentr* zentrum centrul centar keskus keskuse központ* merkez* markaz senter senta 中心 センター 総合センター 本部 拠点 센터 본부 центр* цэнтр* цента* орталы* марказ* مركز المركز مرکز مراکز trung_tâm pusat מרכז המרכז केंद्र केन्द्र কেন্দ্র కేంద్రం மையம் കേന്ദ്രം ศูนย์ κέντρο კენტრი ცენტრი կենտրոն
observatory | observatory observatories | observator* observatoire* 天文台 観測所 気象台 天文館 地震観測所 관측소 천문대 обсерватор* مرصد رصدخانه đài_thiên_văn
station | station stations | 試験場 実験場 実験站 試験站 改良場 観測站 ステーション 시험장 станци* станці* محطة ایستگاه trạm stasiun estación* estacao* stazione
designbureau | designbureau | 設計局 設計院 設計所 デザインビューロー 설계국 конструкторск*_бюро окб кб проект* конструктор* bureau_d_études دفتر_طراحی طراحی طراحي design okb konstruktorsk* proektn* thiết_kế dizayn tasarim*
proving | proving test testing range | 試験所 測試 検測 検測中心 測試中心 試驗場 テスト 시험 시험연구원 испытательн* випробув* полигон* اختبار آزمون kiểm_nghiệm prueba* essais prüf* probe
network | network networks | red_de réseau* netzwerk* rete sieć 网絡 網絡 ネットワーク 네트워크 сеть мережа شبكة شبکه mạng_lưới jaringan
programme | program programme programs project projects initiative | programm* programa* projekt* proyecto* projet* 計画 プログラム プロジェクト 프로그램 사업단 программ* проект_програм* برنامج برنامه پروژه مشروع chương_trình dự_án
sciencepark | park | パーク 園区 科技園 科技園区 科学園区 科学公園 テクノパーク 단지 공원 파크 парк* پارک حديقة công_viên technopark*
incubator | incubator accelerator | インキュベーター 孵化器 창업보육센터 инкубатор* مرکز_رشد vườn_ươm
advanced | advanced frontier frontiers | מתקדמות 高等研究院 先端 高等 先進 尖端 フロンティア 첨단 고등 перспективн* передов* پیشرفته متقدمة المتقدمة tiên_tiến avanzad* avancé* hautes fortgeschritten
[class firm]
company | company companies co firm | compañ* compan* compagn* companhia* société* gesellschaft* azienda* firma* şirket* sirket* společnost* spółka* vállalat* 公司 会社 カンパニー 회사 컴퍼니 компани* компані* кампан* фирм* شركة الشركة شرکت کمپنی công_ty perusahaan syarikat sherkat sharikat gongsi kaisha chusik חברה חברת कंपनी কোম্পানি บริษัท εταιρεία კომპანია ընկերություն
corporation | corporation corp corporations | corporaci* corporaç* 総公司 コーポレーション 공사 공단 корпорац* مؤسسة_عامة tổng_công_ty korporasi korporac*
group | group groups holding holdings conglomerate | grup* gruppe* grupo* groupe* gruppo* 集団 集団公司 控股 グループ ホールディングス 그룹 홀딩스 групп* холдинг* концерн* concern kontsern* مجموعة گروه هلدینگ tập_đoàn kumpulan
enterprise | enterprise enterprises undertaking | empresa* entrepris* unternehmen impresa* przedsiębiorstwo* işletme* podjetje poduzeće preduzeće podnik 企業 企業集団 実業 事業 エンタープライズ 기업 предприят* підприємств* прадпрыемств* кәсіпорын predpri* doanh_nghiệp xí_nghiệp perusahaan_umum بنگاه
industries | industries industry industrial | industri* indústri* sanayi* przemys* prumysl* ipar ipari teollisuus 工業 産業 実業 インダストリー 공업 산업 промышл* промисл* прамысл* индустр* індустр* صناعات الصناعات صناعة الصناعية صنایع صنایعی صنعت صنعتی صنعتي công_nghiệp công_thương sanaye sanayeh san'at sanat san'ati sanati perindustrian תעשיות תעשיה תעשייה उद्योग শিল্প อุตสาหกรรม βιομηχανία
factory | factory factories plant plants works mill | fabrik* fábrica* fabrica* usine* fabbrica* werk werke zakład* zavod* závod* gyár* fabrika* 工場 製作所 製造所 工廠 廠 製造廠 電廠 製鋼所 製鉄所 造幣局 ファクトリー 공장 제작소 завод* фабрик* комбинат* комбінат* مصنع معمل کارخانه کارگاه nhà_máy pabrik kilang kombinat* seisakusho karkhane karkhaneh מפעל कारखाना
manufacturing | manufacturing manufacturers manufacturer production producing fabrication | fabricaci* fabricat* producci* produkci* produktion* produzione* wytwórnia* üretim* imalat* 製造 製作 生産 制造 メーカー 마뉴팩처링 제조 생산 производств* производствен* виробни* вытворч* تصنيع التصنيع إنتاج الإنتاج تولید تولیدی توليدي تولیدات sản_xuất chế_tạo pengeluaran towlid tolid toulid tolidi seizo өндірістік өндіріс ишлаб_чиқариш
trading | trading trade trades traders trader | handel* comercio* comércio* commerc* ticaret* obchod* kereskedel* 貿易 商事 商会 交易 通商 物産 商社 トレーディング 무역 상사 торгов* торгівл* гандл* تجارة التجارة التجارية بازرگانی بازرگاني تجاری تجارت thương_mại perdagangan perniagaan bazargani bazargany tejarat tejari сауда व्यापार
importexport | import export exports imports importers exporters importer exporter | importaci* exportaci* ithalat ihracat 輸入 輸出 進出口 수출입 импорт* экспорт* імпорт* експорт* استيراد تصدير واردات صادرات xuất_nhập_khẩu
services | services service | servici* serviço* dienst* usług* hizmet* 服務 サービス 役務 서비스 услуг* сервис* обслужив* خدمات خدمة خدماتی dịch_vụ perkhidmatan layanan khadamat שירות השירות שירותי
bank | bank banks banking bankers bancorp | banco banca banque* bankası pank 銀行 農商銀行 信用金庫 信用組合 バンク 은행 банк* بنك مصرف بانک ngân_hàng ban_dung בנק बैंक ธนาคาร τράπεζα
insurance | insurance assurance reinsurance | segur* versicher* sigorta* assicuraz* 保険 人寿 보험 страхов* تأمين بیمه bảo_hiểm asuransi bime bimeh
airline | airlines airline airways | aerolinea* havayolları エアライン 항공사 авиакомпан* авиалини* авіакомпан* خطوط طيران هواپیمایی hàng_không_công_ty havapeymai
shop | store stores shop market mart | ストア マーケット 市場 백화점 магазин* рынок ринок سوق فروشگاه cửa_hàng
agencyfirm | agency agencies | agentur* agenci* agência* 代理 代理店 通信社 エージェンシー 에이전시 агентств* агенц* وكالة آژانس خبرگزاری đại_lý agensi ajans* ügynökség
cooperative | cooperative cooperatives co-operative coop | cooperativ* genossenschaft* kooperatif* spółdzielni* 組合 協同組合 生協 農協 협동조합 조합 кооператив* تعاونی تعاونية التعاونية hợp_tác_xã koperasi
jointventure | venture | 合営 合資 合弁 합영 합작 합영회사 совместн* спільн* مشترك مشترک liên_doanh
complex | complex complexes | komplex* complejo* 総合体 コンプレックス 복합 комплекс* مجمع مجتمع tổ_hợp mojtama kompleks
shipyard | shipyard shipyards dockyard shipbuilding | astillero* chantier* werft stocznia tersane* 造船 造船所 造船廠 船廠 ドック 조선 조선소 судостроительн* суднобуд* верф* судоремонт* کشتی‌سازی کشتی_سازی đóng_tàu keshti_sazi kashti_sazi
farm | farm farms garden gardens orchard | granja gradina 農場 牧場 農園 植物園 庭園 庭 농장 식물원 ферма* сад* ботанич*_сад* مزرعة مزرعه باغ حدائق nông_trường vườn kebun jardin* jardín*
publishing | publishing press publisher publishers publications | verlag* editorial* éditions* editora* casa_editrice 出版社 出版 新聞社 新聞 印刷 プレス 출판사 출판 신문사 신문 издательств* видавнич* видавни* выдавец* дом_печати نشر انتشارات دار_النشر صحيفة روزنامه nhà_xuất_bản penerbit yayın* הוצאת
[class health]
hospital | hospital hospitals infirmary | hospital* hôpital* hopital* krankenhaus* spital* klinikum* ospedale* szpital* nemocnice* kórház* hastane* hastanesi 医院 病院 総合病院 中央病院 ホスピタル 병원 종합병원 больниц* лікарн* бальніц* госпитал* шпитал* مستشفى بیمارستان ہسپتال bệnh_viện rumah_sakit bimarestan byeongwon בית_חולים בית_החולים अस्पताल हॉस्पिटल चिकित्सालय হাসপাতাল โรงพยาบาล νοσοκομείο საავადმყოფო
clinic | clinic clinics polyclinic dispensary | klinik* clínica* clinica* clinique* poliklinik* 診療所 クリニック 診所 医科クリニック 療養所 門診部 의원 진료소 клиник* клінік* поликлиник* диспансер* амбулатор* عيادة درمانگاه کلینیک phòng_khám klinika* מרפאה क्लिनिक
medicalcentre | medical_center medical_centre | 医学中心 医療院 медицинск*_центр* درمانی_مرکز مركز_طبي
sanatorium | sanatorium sanitarium | 療養院 サナトリウム 요양원 санатори* مصحة
drugstore | drugstore pharmacies | 薬局 薬店 약국 аптек* صيدلية داروخانه
[class society]
society | society societies soc | sociedad* sociedade* société_savante società* towarzystw* společnost_ved* gesellschaft_für derneği dernek seura sällskap* selskab 学会 学術会 会 ソサエティ 학회 협회 обществ*_любител* товариств* таварыств* جمعية الجمعية انجمن سوسائٹی hội persatuan perhimpunan gakkai hakhoe אגודה האגודה समिति सोसाइटी समाज สมาคม εταιρεία_επιστημονική
association | association associations assoc assn | объединени* об'єднан* obedineni* obyedineni* asociaci* associaç* associaz* vereinigung* verein verband* stowarzysz* asociac* birliği birlik udruga udruženje yhdistys forening* 協会 連盟 協議会 工業会 振興会 研究会 協進会 アソシエーション 협회 연합회 협의회 ассоциаци* асоціац* асацыяц* رابطة اتحاد_جمعیات اتحادیه hiệp_hội asosiasi pertubuhan kyokai hyeophoe איגוד संघ এসোসিয়েশন அமைப்பு
federation | federation confederation union league alliance unions | federaci* föderation* fédération* federaz* federaç* bund union* unión unión_de liga* allianz* alianza* 連盟 連合会 総連 連合 同盟 総工会 ユニオン 연맹 연합 동맹 총동맹 федерац* союз* спілк* саюз* лига* ліга* альянс* اتحاد الاتحاد فدراسیون کنفدراسیون إتحاد liên_đoàn liên_hiệp liên_minh gabungan федэрац*
council | council councils board boards committee committees commission panel | consejo* conselho* conseil* consigli* rat rada komitee* comité* comitato* komitet* komisja* kommission* comisi* comissão* kurul* konsey* komisyon* tanács* 委員会 評議会 会議 理事会 協議会 審議会 董事会 人民会議 위원회 협의회 평의회 совет* рада ради комитет* комітет* камітэт* комисси* комісі* مجلس لجنة هيئة_لجنة شورای شورا کمیته کمیسیون کونسل hội_đồng ủy_ban majlis shoray shoraye komite ועדה מועצה परिषद आयोग परिषद् συμβούλιο
foundation | foundation foundations fund funds trust endowment charity | fundaci* fundaç* fondation* fondazione* stiftung* fundacja* nadace* vakf* vakıf* alapítvány* stichting fond fonds fondo* fundo* 財団 基金会 基金 振興財団 奨学財団 ファンド 재단 기금 фонд* фундац* благотворит*_фонд* مؤسسة_خيرية صندوق بنیاد بنياد وقف موقوفه فاؤنڈیشن quỹ yayasan bonyad sandogh bonyade קרן प्रतिष्ठान न्यास फाउंडेशन ফাউন্ডেশন มูลนิธิ ίδρυμα ιδρυμα ფონდი հիմնադրամ
club | club circle | クラブ 倶楽部 서클 클럽 клуб* نادي باشگاه câu_lạc_bộ
congress | congress conference forum convention symposium | kongress* congreso* congrès* forum* konferen* 大会 フォーラム 論壇 포럼 회의 총회 конгресс* конференц* форум* مؤتمر منتدى کنگره مجمع_عمومی hội_nghị
chamber | chamber chambers | cámara_de kammer* chambre* camera_di izba 商工会議所 商業会議所 商工会 商会連合 상공회의소 палат* غرفة اتاق phòng_thương_mại odası
party | party movement front | partei* partido* parti 党 戦線 당 운동 전선 парти* движени* фронт حزب حركة جبهة جنبش جبهه đảng phong_trào
church | church diocese parish | kirche* iglesia* igreja* église* chiesa 教会 教団 教区 寺 神社 교회 церк* царкв* собор* كنيسة کلیسا giáo_hội
[class state]
ministry | ministry ministries minister | minister* ministèr* ministerio* ministério* ministero* bakanlı* 省 大臣 部 내각 부처 부 성 министерств* міністерств* міністэрств* وزارة وزارت bộ kementerian vezarat vezarate משרד मंत्रालय মন্ত্রণালয় กระทรวง υπουργείο
agency | agency administration authority directorate | amt behörde* ämter agencia* agência* agence* agenzia* urząd* úřad kurum* başkanlığı 庁 署 行政庁 管理局 管理庁 公社 機構 総署 行政局 관리청 청 진흥원 commissariat* управлени* управлін* служб* служба* هيئة الهيئة إدارة الإدارة سلطة اداره سازمان ادارة cục tổng_cục cơ_quan badan jabatan lembaga sazman sazemane sazman-e רשות הרשות प्राधिकरण अधिकरण υπηρεσία αρχή กรม สำนักงาน
organization | organization organisation organizations organisations | organis* organiz* 機構 組織 機関 団体 기구 기관 조직 организац* організац* арганізац* منظمة المنظمة سازمان organisasi tổ_chức org ארגון संगठन संघटन সংস্থা องค์การ οργανισμός
bureau | bureau bureaus office offices | büro* oficina* ufficio* biuro* 局 事務局 事務所 弁公室 弁公庁 総局 室 オフィス 국 사무국 사무소 бюро офис* مكتب دفتر văn_phòng kantor pejabat daftar ofisi कार्यालय
government | government governmental govt gov | gobierno* governo* gouvernement* regierung* rząd* hükümet* 政府 県庁 市役所 都庁 府庁 道庁 役所 정부 시청 도청 правительств* уряд* урад* адміністрац* администрац* حكومة حکومت دولت دولتی chính_phủ pemerintah kerajaan ממשלת सरकार κυβέρνηση
court | court tribunal procuratorate prosecutor | gericht* tribunal* 裁判所 法院 検察庁 検察院 法庭 법원 검찰청 суд* прокурат* محكمة دادگاه دادستانی tòa_án kiểm_sát viện_kiểm_sát
parliament | parliament congress assembly senate diet | parlament* parlement* 国会 議会 参議院 衆議院 人民代表大会 국회 의회 парламент* дума برلمان مجلس_شورا quốc_hội
embassy | embassy consulate mission | botschaft* embajada* ambassad* 大使館 領事館 대사관 посольств* консульств* سفارة سفارت đại_sứ_quán
police | police militia gendarmerie | polizei* polic* 警察 警視庁 公安 経察 경찰 полици* поліці* милиц* شرطة پلیس نیروی_انتظامی công_an cảnh_sát polis naja
prison | prison correctional jail | 刑務所 監獄 교도소 тюрьм* سجن زندان nhà_tù
customs | customs | 税関 海関 관세청 세관 таможн* митн* мытн* جمارك گمرک hải_quan gomrok aduana* douane* zoll
port | port ports harbour harbor seaport | puerto porto hafen 港 港湾 港務局 港務 항만 порт* ميناء موانئ بندر بنادر cảng pelabuhan
airport | airport airports aerodrome | aeropuerto* aéroport* flughafen 空港 機場 공항 аэропорт* аеропорт* مطار فرودگاه sân_bay
establishment | establishment institution | einrichtung* établissement* etablissement* 機関 учреждени* установ* установа مؤسسات nihad
headquarters | headquarters headquarter staff command | 司令部 本部 総本部 指揮部 総司令部 참모부 사령부 총국 штаб* командован* قيادة ستاد فرماندهی قرارگاه bộ_chỉ_huy gharargah qarargah
base | base bases | 基地 기지 база базы قاعدة پایگاه căn_cứ
newsagency | news | 通訊社 新華社 통신사
zone | zone area areas | 開発区 特区 地区 区域 경제특구 зон* منطقة منطقه khu vùng
house | house centre-house palace | 会館 之家 会堂 宮殿 회관 дом дворец палац* بيت خانه nhà
division | division section unit sector | abteilung* división* divisi* 部門 処 課 事業部 科室 과 부문 отдел* відділ* аддзел* قسم_فرعي بخش phòng_ban
team | team corps brigade regiment battalion | 部隊 連隊 師団 旅 隊 부대 군단 사단 отряд* бригад* полк лейка لواء تیپ لشکر سپاه گردان sepah quân_đoàn
force | force forces | 自衛隊 軍隊 軍 군 силы сил військ* войск* قوات القوات نیروی نیروهای lực_lượng niru nirouye nirou niruye
[class part]
campus | campus campuses satellite | キャンパス 校区 分校 校園 캠퍼스 филиал* філія* واحد شعبه پردیس phân_hiệu kampus
branch | branch branches filial chapter | 支部 支社 支店 分会 分公司 分行 지부 지사 지점 отделени* відділення* аддзяленне فرع شعبة chi_nhánh cabang şubesi subesi filiale sucursal succursale
`;
