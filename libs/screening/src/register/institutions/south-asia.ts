// Pakistan and India; Bangladesh, Sri Lanka.
import { institutionsOf } from './table.js';

export const PAKISTAN = institutionsOf(
  'PK',
  `
nust-pk | National University of Sciences and Technology; National University of Sciences & Technology; NUST Islamabad; NUST Pakistan; National University of Science and Technology Pakistan | 国立科学技術大学; 国立科学技術大学パキスタン; 巴基斯坦国立科技大学 | NUST | | nust.edu.pk; seecs.edu.pk; ceme.nust.edu.pk | Islamabad
pieas | Pakistan Institute of Engineering and Applied Sciences; Pakistan Institute of Engineering & Applied Sciences; PIEAS | パキスタン工学応用科学研究所; パキスタン工学・応用科学大学; 巴基斯坦工程与应用科学研究所 | | Centre for Nuclear Studies; Center for Nuclear Studies | pieas.edu.pk | Islamabad | paec
paec | Pakistan Atomic Energy Commission; PAEC | パキスタン原子力委員会; 巴基斯坦原子能委员会 | | | paec.gov.pk | Islamabad
pinstech | Pakistan Institute of Nuclear Science and Technology; Pakistan Institute of Nuclear Science & Technology; PINSTECH | パキスタン核科学技術研究所; パキスタン原子力科学技術研究所 | | | pinstech.org.pk | Islamabad | paec
krl | Khan Research Laboratories; A.Q. Khan Research Laboratories; Dr. A.Q. Khan Research Laboratories; Khan Research Laboratory; KRL Kahuta; AQ Khan Research Laboratories | カーン研究所; カーン研究ラボラトリーズ; カーン・リサーチ・ラボラトリーズ; 汗研究实验室 | KRL | Engineering Research Laboratories; Kahuta Research Laboratories; Project 706; ERL | krl.com.pk | Kahuta
suparco | Space and Upper Atmosphere Research Commission; Pakistan Space and Upper Atmosphere Research Commission; Space & Upper Atmosphere Research Commission; SUPARCO | 宇宙高層大気研究委員会; パキスタン宇宙高層大気研究委員会; 宇宙・高層大気研究委員会; 巴基斯坦空间与上层大气研究委员会 | | | suparco.gov.pk | Karachi
nescom | National Engineering and Scientific Commission; National Engineering & Scientific Commission; NESCOM | 国家工学科学委員会; 国家技術科学委員会; 国立工学科学委員会 | | | nescom.gov.pk | Islamabad
ndc-pk | National Development Complex; National Defence Complex; National Development Centre; NDC Fatehjang | 国家開発複合体; ナショナル・ディフェンス・コンプレックス; 国防複合体 | NDC | National Defense Complex | | Fatehjang | nescom
awc-pk | Air Weapons Complex; AWC Wah Cantt | エア・ウェポンズ・コンプレックス; 空軍兵器複合体 | AWC | | | Wah Cantt | nescom
mtc-pk | Maritime Technologies Complex; Maritime Technology Complex | マリタイム・テクノロジー・コンプレックス | MTC | | | Karachi | nescom
iop-pk | Institute of Optronics | オプトロニクス研究所 | IOP | | | Rawalpindi
pof | Pakistan Ordnance Factories; Pakistan Ordnance Factory | パキスタン兵器工場; パキスタン軍需工場 | POF | | pof.gov.pk | Wah Cantt
hmc-pk | Heavy Mechanical Complex; Heavy Mechanical Complex Taxila; HMC-3 | ヘビー・メカニカル・コンプレックス; 重機械複合体 | HMC | | hmc.com.pk | Taxila
pac-kamra | Pakistan Aeronautical Complex; Pakistan Aeronautical Complex Kamra; PAC Kamra | パキスタン航空複合体; パキスタン・エアロノーティカル・コンプレックス; 巴基斯坦航空综合体 | PAC | | pac.org.pk | Kamra
desto | Defence Science and Technology Organisation; Defense Science and Technology Organization Pakistan; DESTO | 国防科学技術機構; パキスタン国防科学技術機構 | | | | Rawalpindi
nrtc-pk | National Radio and Telecommunication Corporation; National Radio & Telecommunication Corporation | 国立無線電信会社 | NRTC | | nrtc.com.pk | Haripur
nie-pk | National Institute of Electronics; National Institute of Electronics Islamabad | 国立電子研究所 | NIE | | nie.gov.pk | Islamabad
au-pk | Air University; Air University Islamabad; Air University Pakistan | 空軍大学パキスタン; エア大学 | | | au.edu.pk | Islamabad
bahria | Bahria University | バハリア大学; バーリヤ大学 | | | bahria.edu.pk | Islamabad
ndu-pk | National Defence University Pakistan; National Defense University Islamabad | パキスタン国防大学 | NDU | National Defence College Islamabad | ndu.edu.pk | Islamabad
ist-pk | Institute of Space Technology; Institute of Space Technology Islamabad | 宇宙技術大学; 宇宙技術研究所パキスタン | IST | | ist.edu.pk | Islamabad | suparco
qau | Quaid-i-Azam University; Quaid-e-Azam University; Quaid I Azam University | カーイデ・アーザム大学; クアイデアザム大学; 真纳大学 | QAU | University of Islamabad | qau.edu.pk | Islamabad
comsats | COMSATS University Islamabad; COMSATS Institute of Information Technology; COMSATS University; COMSATS | コムサッツ大学; COMSATS情報技術大学 | CUI; CIIT | | comsats.edu.pk; cuilahore.edu.pk; ciit.net.pk | Islamabad
uet-lahore | University of Engineering and Technology Lahore; University of Engineering and Technology, Lahore; UET Lahore | ラホール工科大学; 拉合尔工程技术大学 | UET | | uet.edu.pk | Lahore
uet-peshawar | University of Engineering and Technology Peshawar; University of Engineering and Technology, Peshawar; UET Peshawar | ペシャワール工科大学 | UET | | uetpeshawar.edu.pk | Peshawar
uet-taxila | University of Engineering and Technology Taxila; University of Engineering and Technology, Taxila; UET Taxila | タキシラ工科大学 | UET | | uettaxila.edu.pk | Taxila
ned | NED University of Engineering and Technology; NED University of Engineering & Technology | NED工科大学 | | NED Engineering College | neduet.edu.pk | Karachi
giki | Ghulam Ishaq Khan Institute of Engineering Sciences and Technology; GIK Institute; Ghulam Ishaq Khan Institute; GIKI | グラーム・イスハーク・ハーン工科大学 | | | giki.edu.pk | Topi
lums | Lahore University of Management Sciences; LUMS | ラホール経営大学 | | | lums.edu.pk | Lahore
punjab-pk | University of the Punjab; Punjab University Lahore | パンジャーブ大学; パンジャブ大学; 旁遮普大学 | PU | | pu.edu.pk | Lahore
karachi-u | University of Karachi; Karachi University | カラチ大学; 卡拉奇大学 | KU | | uok.edu.pk | Karachi
peshawar-u | University of Peshawar | ペシャワール大学 | | | uop.edu.pk | Peshawar
nescom-pmo | Project Management Organisation; Project Management Organization Khanpur; PMO Khanpur | プロジェクト・マネジメント・オーガニゼーション | PMO | | | Khanpur | nescom
al-technique | Al-Technique Corporation of Pakistan; Al Technique Corporation; Altechnique Corporation of Pakistan | アル・テクニーク社 | ATCOP | | | Islamabad
`,
);

export const INDIA = institutionsOf(
  'IN',
  `
iisc | Indian Institute of Science; Indian Institute of Science Bangalore; Indian Institute of Science, Bengaluru; IISc; IISc Bangalore | インド理科大学院; インド科学大学院大学; インド科学大学; 印度科学学院; 印度科学研究所 | | Tata Institute Bangalore | iisc.ac.in; iisc.ernet.in | Bengaluru
iitb | Indian Institute of Technology Bombay; IIT Bombay; Indian Institute of Technology, Mumbai | インド工科大学ボンベイ校; インド工科大学ムンバイ校; 印度理工学院孟买分校 | IITB | | iitb.ac.in | Mumbai
iitd | Indian Institute of Technology Delhi; IIT Delhi; Indian Institute of Technology, New Delhi | インド工科大学デリー校; 印度理工学院德里分校 | IITD | College of Engineering Delhi | iitd.ac.in | New Delhi
iitm | Indian Institute of Technology Madras; IIT Madras; Indian Institute of Technology Chennai | インド工科大学マドラス校; 印度理工学院马德拉斯分校 | IITM | | iitm.ac.in; smail.iitm.ac.in | Chennai
iitk | Indian Institute of Technology Kanpur; IIT Kanpur | インド工科大学カーンプル校; 印度理工学院坎普尔分校 | IITK | | iitk.ac.in | Kanpur
iitkgp | Indian Institute of Technology Kharagpur; IIT Kharagpur | インド工科大学カラグプル校; 印度理工学院克勒格布尔分校 | IITKGP | | iitkgp.ac.in; iitkgp.ernet.in | Kharagpur
iitr | Indian Institute of Technology Roorkee; IIT Roorkee | インド工科大学ルールキー校; 印度理工学院鲁尔基分校 | IITR | University of Roorkee | iitr.ac.in | Roorkee
iitg | Indian Institute of Technology Guwahati; IIT Guwahati | インド工科大学グワーハーティー校; 印度理工学院古瓦哈提分校 | IITG | | iitg.ac.in | Guwahati
iith | Indian Institute of Technology Hyderabad; IIT Hyderabad | インド工科大学ハイデラバード校; 印度理工学院海得拉巴分校 | IITH | | iith.ac.in | Hyderabad
iit-bhu | Indian Institute of Technology (BHU) Varanasi; Indian Institute of Technology BHU; IIT BHU; Indian Institute of Technology Banaras Hindu University | インド工科大学バナーラス・ヒンドゥー大学校 | | Institute of Technology, Banaras Hindu University | iitbhu.ac.in; itbhu.ac.in | Varanasi
iit-ism | Indian Institute of Technology (ISM) Dhanbad; Indian Institute of Technology Dhanbad; IIT ISM Dhanbad; IIT Dhanbad | インド工科大学ダンバード校 | | Indian School of Mines | iitism.ac.in; ismdhanbad.ac.in | Dhanbad
bits-pilani | Birla Institute of Technology and Science; Birla Institute of Technology and Science, Pilani; BITS Pilani; Birla Institute of Technology & Science | ビルラ工科大学; ビルラ科学技術大学ピラニ校; 博拉理工学院 | BITS; BIT | Birla Colleges | bits-pilani.ac.in; pilani.bits-pilani.ac.in; goa.bits-pilani.ac.in; hyderabad.bits-pilani.ac.in | Pilani
bit-mesra | Birla Institute of Technology, Mesra; Birla Institute of Technology Mesra; BIT Mesra | ビルラ工科大学メスラ校 | BIT | | bitmesra.ac.in | Ranchi
tifr | Tata Institute of Fundamental Research; TIFR | タタ基礎研究所; 塔塔基础研究所 | | | tifr.res.in | Mumbai
barc | Bhabha Atomic Research Centre; Bhabha Atomic Research Center; BARC Mumbai | バーバ原子力研究センター; バーバ原子力研究所; 巴巴原子研究中心 | BARC | Atomic Energy Establishment Trombay | barc.gov.in | Mumbai | dae
igcar | Indira Gandhi Centre for Atomic Research; Indira Gandhi Center for Atomic Research; IGCAR | インディラ・ガンジー原子力研究センター; 英迪拉甘地原子研究中心 | | Reactor Research Centre | igcar.gov.in | Kalpakkam | dae
dae | Department of Atomic Energy; Department of Atomic Energy India; Department of Atomic Energy, Government of India | インド原子力庁; インド原子力省; 印度原子能部 | DAE | | dae.gov.in | Mumbai
vecc | Variable Energy Cyclotron Centre; VECC Kolkata | 可変エネルギーサイクロトロンセンター | VECC | | vecc.gov.in | Kolkata | dae
rrcat | Raja Ramanna Centre for Advanced Technology; RRCAT | ラジャ・ラマンナ先端技術センター | | Centre for Advanced Technology | rrcat.gov.in; cat.gov.in | Indore | dae
drdo | Defence Research and Development Organisation; Defense Research and Development Organization; Defence Research & Development Organisation; DRDO | インド国防研究開発機構; 国防研究開発機構; 印度国防研究与发展组织 | | | drdo.gov.in; drdo.in | New Delhi
drdl | Defence Research and Development Laboratory; Defence Research & Development Laboratory; DRDL Hyderabad | 国防研究開発研究所ハイデラバード | DRDL | | | Hyderabad | drdo
gtre | Gas Turbine Research Establishment | ガスタービン研究所バンガロール | GTRE | | | Bengaluru | drdo
ade-in | Aeronautical Development Establishment | 航空開発研究所 | ADE | | | Bengaluru | drdo
ada-in | Aeronautical Development Agency | 航空開発庁 | ADA | | | Bengaluru
isro | Indian Space Research Organisation; Indian Space Research Organization; ISRO | インド宇宙研究機関; インド宇宙研究機構; 印度空间研究组织 | | INCOSPAR | isro.gov.in | Bengaluru
vssc | Vikram Sarabhai Space Centre; Vikram Sarabhai Space Center; VSSC | ヴィクラム・サラバイ宇宙センター; ビクラム・サラバイ宇宙センター | | Thumba Equatorial Rocket Launching Station | vssc.gov.in | Thiruvananthapuram | isro
lpsc | Liquid Propulsion Systems Centre | 液体推進システムセンター | LPSC | | lpsc.gov.in | Thiruvananthapuram | isro
sac-in | Space Applications Centre; Space Applications Centre Ahmedabad | 宇宙応用センター | SAC | | sac.isro.gov.in | Ahmedabad | isro
prl-in | Physical Research Laboratory; Physical Research Laboratory Ahmedabad | 物理研究所アーメダバード | PRL | | prl.res.in | Ahmedabad
nal-in | National Aerospace Laboratories; CSIR National Aerospace Laboratories; CSIR-National Aerospace Laboratories | インド国立航空宇宙研究所 | NAL | National Aeronautical Laboratory | nal.res.in | Bengaluru
hal-in | Hindustan Aeronautics Limited; Hindustan Aeronautics | ヒンドスタン航空機; ヒンドゥスタン・エアロノーティクス; 印度斯坦航空有限公司 | HAL | Hindustan Aircraft | hal-india.co.in | Bengaluru
bdl | Bharat Dynamics Limited; Bharat Dynamics | バーラト・ダイナミクス | BDL | | | Hyderabad
bel-in | Bharat Electronics Limited; Bharat Electronics | バーラト・エレクトロニクス; 巴拉特电子 | BEL | | bel-india.in; bel.co.in | Bengaluru
csir-in | Council of Scientific and Industrial Research; Council of Scientific & Industrial Research India | インド科学産業研究評議会 | CSIR | | csir.res.in | New Delhi
anna | Anna University | アンナ大学; 安娜大学 | | | annauniv.edu | Chennai
delhi-u | University of Delhi; Delhi University | デリー大学; 德里大学 | DU | | du.ac.in | New Delhi
jnu-in | Jawaharlal Nehru University | ジャワハルラール・ネルー大学; 尼赫鲁大学 | JNU | | jnu.ac.in; mail.jnu.ac.in | New Delhi
bhu | Banaras Hindu University; Benares Hindu University | バナーラス・ヒンドゥー大学; 贝拿勒斯印度教大学 | BHU | | bhu.ac.in | Varanasi
jadavpur | Jadavpur University | ジャダプール大学; 贾达普大学 | JU | | jadavpuruniversity.in; jdvu.ac.in | Kolkata
vit | Vellore Institute of Technology; VIT University; VIT Vellore | ヴェールール工科大学; 韦洛尔理工大学 | VIT | | vit.ac.in; vitstudent.ac.in | Vellore
nitt | National Institute of Technology Tiruchirappalli; NIT Trichy; National Institute of Technology, Trichy | 国立工科大学ティルチラーパッリ校 | NITT | Regional Engineering College Tiruchirappalli | nitt.edu | Tiruchirappalli
amu-in | Aligarh Muslim University | アリーガル・ムスリム大学; 阿里格尔穆斯林大学 | AMU | Muhammadan Anglo-Oriental College | amu.ac.in | Aligarh
manipal | Manipal Academy of Higher Education; Manipal University | マニパル高等教育アカデミー; マニパル大学 | MAHE | | manipal.edu | Manipal
`,
);

export const BANGLADESH = institutionsOf(
  'BD',
  `
buet | Bangladesh University of Engineering and Technology; Bangladesh University of Engineering & Technology; BUET | バングラデシュ工科大学; 孟加拉国工程技术大学 | | East Pakistan University of Engineering and Technology | buet.ac.bd | Dhaka
dhaka | University of Dhaka; Dhaka University | ダッカ大学; 达卡大学 | | Dacca University | du.ac.bd | Dhaka
mist-bd | Military Institute of Science and Technology | バングラデシュ軍事科学技術大学 | MIST | | mist.ac.bd | Dhaka
ruet | Rajshahi University of Engineering and Technology; RUET | ラジシャヒ工科大学 | | | ruet.ac.bd | Rajshahi
kuet | Khulna University of Engineering and Technology; Khulna University of Engineering & Technology; KUET | クルナ工科大学 | | | kuet.ac.bd | Khulna
cuet | Chittagong University of Engineering and Technology; CUET | チッタゴン工科大学 | | | cuet.ac.bd | Chittagong
`,
);

export const SRI_LANKA = institutionsOf(
  'LK',
  `
peradeniya | University of Peradeniya | ペラデニヤ大学 | | University of Ceylon | pdn.ac.lk | Peradeniya
moratuwa | University of Moratuwa | モラトゥワ大学 | | | uom.lk; mrt.ac.lk | Moratuwa
colombo | University of Colombo | コロンボ大学; 科伦坡大学 | | | cmb.ac.lk | Colombo
`,
);
