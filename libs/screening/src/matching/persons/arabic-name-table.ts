// Names of the Arabic, Persian and Urdu world and how passports and newspapers spell them. Facts, written by hand: the Arabic forms (alef without
// hamza, ye and kaf in their Arabic shapes), then the Latin spellings, the most general one first. A form in two rows is read both ways.

export const ARABIC_NAME_ROWS = `
محمد muhammad mohammed mohammad mohamed mohamad muhammed mohamud muhamed muhamad muhammet mohd mohammod mahammad mohammd maxamed maxammed
احمد ahmad ahmed ahmet ahmat akhmad akhmed akhmet achmad achmed ahmadu ahmedou axmed axmad
محمود mahmud mahmoud mahmood mehmood mehmud makhmud machmud mahamoud
حامد hamid hamed xaamid
حميد hamid hameed hamied hamead
حمد hamad hamed
حماد hammad
حمود hammoud hamud hamood hamoud
حمدان hamdan
حمزه hamza hamzah hamzeh hamze khamza
حسن hasan hassan hasane hassane khasan hassen hasson xasan
حسان hassan hassane
حسين husayn hussein hussain husain hossein hosein husein hoseyn hossain hoosein hossin hocine houssein huseyn huseyin khusein khusayn houcine hussien hosain xuseen xussein
محسن muhsin mohsen mohsin muhsen mokhsin
حسام husam hossam hesam hussam houssam hisam
حسني husni hosni housni hosny
عباس abbas abas
علي ali aly alli cali
عمر umar omar omer oumar umer oumarou cumar
عمار ammar amar
عمرو amr amro amrou amru
عامر amir amer aamir
امير amir ameer emir amyr
امين amin ameen amine emin
امينه amina aminah aminata amineh emine ameena
ايمن ayman aiman aymen eiman aimen
عثمان uthman othman osman usman ousmane othmane usmon ozman cusmaan
عائشه,عايشه aisha aysha ayesha aicha aishah aisheh ayse
فاطمه fatima fatimah fatemeh fatma fatimeh fateme fathima fatoumata fatime
خديجه khadija khadijah khadijeh hadija khadidja hatice khadeeja
زينب zaynab zainab zeinab zeynab zaineb zeyneb zineb zaenab
مريم maryam mariam maryem meryem marium mariyam
زهراء,زهرا zahra zahraa zohra zehra
زهره zohreh zahra zuhra zohra zuhre
خالد khalid khaled halid haled khalad halit jalid
خليل khalil khaleel halil khelil
خليفه khalifa khalifah khalifeh halife
ابراهيم ibrahim ebrahim ibraheem brahim ibragim ebraheem ibrahem ibraahim ibraahin
اسماعيل ismail ismaeel esmail ismael esmaeil esmaeel ismayil ismaiil smail esmaiel ismaaciil
اسحاق,اسحق ishaq ishak eshaq ishac es-haq eshagh
يعقوب yaqub yaqoub yaqoob yakub yakoub yaghoub yacoub yaghoob yakoob yaakub
يوسف yusuf yousef youssef yusef yousuf yussuf yosef yosuf youcef yousif usuf yusof yousaf yuusuf
يونس yunus younes younis younus yunis yonus
يحيي,يحيى yahya yahia yehia yehya yahiya iakhia jahja
ياسر yasir yasser yaser yassir yasar
ياسين yasin yassin yaseen yassine jasin
يزيد yazid yazeed yezid
عيسي,عيسى isa issa eisa essa isse iysa easa ciise cisa
موسي,موسى musa moussa mousa mosa moosa
مصطفي,مصطفى mustafa mostafa mustapha moustafa moustapha mustafo mostapha
مرتضي,مرتضى murtada morteza murtaza mortaza mourtada mortada
مجتبي,مجتبى mujtaba mojtaba
رضا rida reza riza ridha redha rza
عليرضا alireza ali-reza alireaza
محمدرضا mohammadreza mohammad-reza muhammadreza
حميدرضا hamidreza hamid-reza
غلامرضا gholamreza ghulamreza
غلام ghulam gholam golam gulam
صالح salih saleh salah salleh swaleh sale saaleh
صلاح salah salaah selah salaax
صلاحالدين salahuddin salaheddin saladin salahaldin salaheddine salahudin salahadin
صادق sadiq sadegh sadek sadeq sadiqh sadik sadig
صديق siddiq seddik siddique sediq siddiqui seddiq sadiq
سعد saad sad saed
سعيد said saeed saiid saed sayeed sayed saied seyid saciid sacid
سعود saud saoud sauod saood soud
سيد sayyid sayed seyed syed sayyed seyyed said sayid saiyid saeyd
سامي sami samy
سالم salim salem
سليم salim saleem selim
سلام salam salaam
سلمان salman selman
سليمان sulayman suleiman sulaiman soleiman soleyman suleyman solaiman souleymane sulieman suliman soliman soulayman
سلطان sultan soltan sultaan
سمير samir sameer
سميره samira sameera
سعاد suad souad
سهيل suhayl sohail suhail soheil souheil
سيف sayf saif seif saef
شريف sharif sherif shareef cherif charif serif sharef
شريفي sharifi sherifi
شهيد shahid shaheed
شمس shams chams
شعبان shaban shaaban chaabane shabaan chaban shaban
صدام saddam sadam
قاسم qasim qasem ghasem kassem kasim qassim qassem kasem gassem ghassem qaasim kacem kassim gasem
قاسمي qasimi qasemi ghasemi qassemi ghassemi gassmi
قذافي qadhafi gaddafi qaddafi gadhafi kadafi kaddafi qadhdhafi gadafi khadafy qathafi gadaffi
قادر qadir qader kader qadeer ghader kadir gader
قدير qadir qadeer kadir kadeer
قيس qays qais kais gais qeis
كريم karim kareem kerim krim
كاظم kazim kadhim kazem kadim khadim kathim kadhem kathem
كامل kamil kamel
كمال kamal kamaal kemal
لطيف latif lateef letif
لطفي lutfi lotfi loutfi lutfy
ليلي,ليلى layla leila laila leyla leyli
ماجد majid majed maged
مجيد majid majeed medjid mejid
مالك malik malek
مامون mamun maamoun mamoon mamoun
مبارك mubarak mobarak moubarak mbarek mubarek embarek
محيي mohi muhyi mohie
مراد murad mourad morad murat
مسعود masud masoud massoud masood mesud masoed messaoud massud
مسلم muslim moslem muslem
مظفر muzaffar mozaffar muzafar mouzaffar muzaffer
معمر muammar moammar muamar mouammar moamer muammer moamar
معاويه muawiya mouawiya moawia muawiyah
مقتدى,مقتدي muqtada moqtada mouqtada
منصور mansur mansour mansoor mensour
منير munir mounir moneer muneer monir
مهدي mahdi mehdi mahdy medhi mekhdi
مهند muhannad mohanad muhanad mohannad
موسوي musavi mousavi moosavi musawi moussavi mosavi moussaoui musawy
مؤمن,مومن mumin momen moumen mumen
ناصر nasir nasser naser naasir nacer
نصر nasr naser nassr
نصرالله nasrallah nasrullah nasrollah nasralla
نبيل nabil nabeel
نادر nadir nader
ناجي naji nagi
نجيب najib najeeb nagib neguib nadjib naguib
نظام nizam nezam nidham
نعيم naim naeem naeim nuaim
نور nur noor nour nor
نوري nuri noori nouri noury
نواز nawaz navaz nawas nauaz
هاني hani hany
هادي hadi hady
هاشم hashim hashem hachem hasim
هشام hisham hesham hicham hishaam
وليد walid waleed oualid velid walead
وحيد wahid vahid waheed ouahid
وسام wisam wissam wesam ouissam
وسيم wasim waseem wassim vasim
ياور yawar yavar
جابر jabir jaber gaber djaber
جبار jabbar gabbar jabar djabbar
جعفر jafar jaafar jaffar gaafar ja-far jafer djafar jafaar dzhafar cafer
جعفري jafari jaafari djafari
جلال jalal galal djalal celal
جليل jalil jaleel galil
جمال jamal gamal djamal cemal jamaal djamel
جميل jamil jameel gamil djamil cemil
جميله jamila djamila gamila jameela
جواد jawad javad djawad cevad gawad jowad
جهاد jihad jehad gihad djihad
جاسم jasim jassim jassem jasem gassim
حبيب habib habeeb
حبيبالله habibullah habibollah habiballah
حداد haddad hadad
حاتم hatim hatem
حازم hazim hazem
حافظ hafiz hafez hafid hafidh hafeez hafes
حكيم hakim hakeem
حقاني haqqani haqani hakkani haghani
حنان hanan
حنيف hanif haneef
حسيني husayni hosseini hussaini husseini hoseini husaini hosseiny hoseyni
حيدر haydar haider heidar hyder heydar haidar
داود,داوود dawud daoud dawood davood davoud daud dawoud davud daut
راشد rashid rashed rachid
رشيد rashid rasheed rachid rasid raschid
رشاد rashad rachad
رامي rami ramy
ربيع rabi rabie rabee rabia
رجب rajab ragab radjab recep rajabb
رحمان rahman rehman rahmaan
رحمن rahman rehman rahmaan
رحيم rahim raheem
رزاق razzaq razaq razzak razak razagh
رسول rasul rasool rasoul rassoul
رفيق rafiq rafik rafeeq rafigh rafic
رمضان ramadan ramazan ramzan ramadhan ramadane ramezan
رؤوف,رووف,روف rauf raouf raoof
رياض riyad riad riaz riyadh reyad riyaz
زكريا zakariya zakaria zakariyya zakariah zakarya zakariyah
زكي zaki zaky
زياد ziyad ziad zeyad zyad zeiad
زيد zayd zaid zeid zayed zeyd
زايد zayed zayid zaied
زين zayn zain zein zeyn
زبير zubayr zubair zobeir zoubeir zubeir zobair
طارق tariq tarek tarik tareq tareck tarigh
طالب talib taleb
طاهر tahir taher tahar
طه taha tahah
طيب tayyib tayeb tayyeb tayib taieb
ظاهر zahir zaher dhahir
ظفر zafar dhafar
ظهير zahir zaheer dhahir
ضياء,ضيا diya zia ziya dia dhia
عادل adil adel
عارف arif aref
عاصم asim assem asem
عايض ayed ayidh aidh
عبد abd abdul abdel
عبدالله abdullah abdallah abdulla abdellah abdollah abdoulaye abdalla abdula abdulah abdulloh cabdullahi cabdullaahi cabdulle abdullahi cabdullaah
عبيد ubayd obaid ubaid obeid
عدنان adnan
عدي uday odai oday
عرفات arafat
عزالدين izzuddin ezzeddin izzeddine ezzedine azzedine izzaldin izz
عزيز aziz azeez
عصام isam essam issam
عطا ata atta
عطيه atiya atiyah attia atiyeh
عظيم azim azeem
عفيف afif afeef
علاء,علا ala alaa
علوي alavi alawi
عماد imad emad imed
عمران imran emran omran
عوض awad awadh avaz iwad aouad
عواد awwad awad aouad
غالب ghalib ghaleb
غني ghani gani
باقي baqi baghi baki
قوي qawi qavi
غازي ghazi gazi
غسان ghassan gassan
فادي fadi fady
فاروق faruq farouk farooq faruk farouq farogh
فارس faris fares
فاضل fadil fadel fazil fazel fadhil fadhel
فضل fadl fazl fadel fazal fadhl
فضلالله fadlallah fazlullah fadlullah
فتحي fathi fathy fethi
فتاح fattah fatah
فراس firas feras
فرج faraj farag faradj
فرحان farhan ferhan
فرهاد farhad ferhad
فريد farid fareed ferid
فريده farida fareeda
فهد fahd fahad
فهمي fahmi fahmy
فواز fawwaz fawaz fouaz
فوزي fawzi fauzi fawzy fouzi faouzi fevzi
فؤاد,فواد fuad fouad foad fuat
فيصل faysal faisal feisal faycal feysal
فيروز firuz firooz fayrouz feroz firouz
لقمان luqman loqman lukman
ماهر mahir maher
محفوظ mahfuz mahfouz mahfudh mahfooz
مختار mukhtar mokhtar moukhtar muhtar mukhtor
منذر mundhir monzer munzer munther mondher
مدحت midhat medhat
مرزوق marzuq marzouk marzouq
مروان marwan marouane mervan
مشعل mishal meshal mashal mishaal
معاذ muadh moaz muaz mouadh moath
معروف maruf maarouf marouf maroof
معين muin moein moin mueen
مقداد miqdad meqdad
منتصر muntasir montasser muntaser
ميثم maytham meysam maitham meisam
نايف nayif nayef naif
نزار nizar nezar
نسيم nasim naseem nassim
نسرين nasrin nesrin nasreen
هدي,هدى huda hoda houda
هيثم haytham haitham haitem haysam
وائل,وايل wail wael vael
وفاء,وفا wafa vafa
ابوبكر abubakr abubakar aboubakar abubaker aboubaker aboobakr abubakir
بكر bakr bekir baker bakir
بشار bashar bachar
بشير bashir basheer bachir beshir besir
بسام bassam basam
بلال bilal belal billal
بدر badr bader
بهرام bahram
بهزاد behzad bihzad
بهمن bahman
بهشتي beheshti
بهاء baha bahaa
باقر baqir bagher bakir baqer baghir
باقري baqiri bagheri baqeri
بندر bandar
بوتفليقه bouteflika
تركي turki
توفيق tawfiq tawfik toufik taufik tevfik tawfeek taoufik toufiq
ثابت thabit thabet sabit sabet
ثاني thani sani
خان khan han
خاتمي khatami
خامنهاي khamenei khamenehi khamenai
خميني khomeini khumayni khomeyni
روحاني ruhani rouhani rohani rowhani
لادن ladin laden
مغنيه mughniyah mughniyeh
نصيري nasiri nosairi
ذوالفقار zulfiqar zolfaghar zulfikar dhulfiqar zolfaqar
ذبيحالله zabihullah zabihollah
پرويز parviz parvez pervez parwez pervaiz parwiz
پور pour pur poor
بيگ,بيگم beg baig begum
چودهري,چوهدري chaudhry chaudhary choudhury chowdhury
خورشيد khurshid khorshid khursheed
دهقان dehqan dehghan dehkan dehgan
رستم rustam rostam rustem rustum
رضايي,رضائي rezaei rezai rezaie rezayi razaei
سهراب sohrab suhrab
شهباز shahbaz
شاه shah
شاهين shahin shaheen sahin
شيرازي shirazi
صنعتي sanati
طهراني,تهراني tehrani tahrani
فخري fakhri
فخريزاده fakhrizadeh fakhrizade
زاده zadeh zada zade
كرمي karami
كريمي karimi
محمدي mohammadi muhammadi mohamadi
احمدي ahmadi ahmedi
احمدينژاد ahmadinejad ahmadinezhad
نژاد nejad nezhad nijad
اكبر akbar ekber
اكبري akbari
اصغر asghar asgar
انور anwar anvar anouar enver
اشرف ashraf achraf ashref esref
اسد asad assad
اسعد asad asaad assaad
اسامه usama osama oussama usamah ousama
انس anas
ايوب ayyub ayoub ayub ayyoub ayoob eyub
ادريس idris idriss edris
اياد iyad ayad eyad
ايمان iman eman imane
اكرم akram ekrem
الياس ilyas elias elyas
امجد amjad
امل amal
اصف asif asef
اقبال iqbal eghbal ikbal eqbal
ارسلان arslan arsalan aslan
بنيامين binyamin benyamin
ظواهري zawahiri zawahri dhawahiri
بغدادي baghdadi bagdadi
تكريتي tikriti takriti tekriti
حمدي hamdi hamdy
حربي harbi
قحطاني qahtani kahtani
غامدي ghamdi
زهراني zahrani
شهري shehri shahri
عتيبي utaybi otaibi
دوسري dosari dossary
شمري shammari shamri
هاشمي hashimi
جبوري juburi jabouri jubouri jaburi
عبيدي ubaydi obeidi obaidi
دليمي dulaymi dulaimi
نعمان numan noman nouman
نعمه nima neama neme nemat
حاجي haji hajji hadji haci hajj
ميرزا mirza
شيخ shaykh sheikh shaikh sheik cheikh shekh
ملا mulla mullah molla
حق haqq haq hagh hak hakk
صمد samad samed
سجاد sajjad sajad sadjad
غفار ghaffar ghafar gaffar
غفور ghafur ghafoor ghafour gafur
قهار qahhar qahar
قدوس quddus qudus qoddus
قيوم qayyum qayum qayyoum
وهاب wahhab wahab vahab ouahab
ستار sattar satar
شكور shakur shakoor shakour
صبور sabur saboor sabour
متين matin mateen
منان mannan manan
بصير basir baseer
خالق khaliq khaleq khalik
واحد wahid wahed vahed
ودود wadud wadood vadud
مطلب muttalib mutalib mottaleb
باري bari
والي,ولي wali vali
حليم halim haleem
`;
