// Singapore, Vietnam, Thailand, Indonesia, Malaysia, the Philippines, Myanmar, Cambodia, Mongolia.
import { institutionsOf } from './table.js';

export const SINGAPORE = institutionsOf(
  'SG',
  `
nus | National University of Singapore; NUS; Singapore National University | シンガポール国立大学; 新加坡国立大学; 新国大 | | University of Singapore; Nanyang University | nus.edu.sg; u.nus.edu; comp.nus.edu.sg | Singapore
ntu-sg | Nanyang Technological University; NTU Singapore; Nanyang Technological University Singapore | ナンヤン工科大学; 南洋理工大学; 南大新加坡 | NTU | Nanyang Technological Institute | ntu.edu.sg; e.ntu.edu.sg | Singapore
smu-sg | Singapore Management University | シンガポール経営大学; シンガポールマネジメント大学; 新加坡管理大学 | SMU | | smu.edu.sg | Singapore
sutd | Singapore University of Technology and Design; SUTD | シンガポール工科デザイン大学; シンガポール技術デザイン大学; 新加坡科技设计大学 | | | sutd.edu.sg | Singapore
astar | Agency for Science, Technology and Research; A*STAR; ASTAR; A-STAR | シンガポール科学技術研究庁; 新加坡科技研究局; 科技研究局 | | National Science and Technology Board | a-star.edu.sg | Singapore
dso-sg | DSO National Laboratories | DSO国立研究所 | DSO | Defence Science Organisation | dso.org.sg | Singapore
`,
);

export const VIETNAM = institutionsOf(
  'VN',
  `
hust-vn | Hanoi University of Science and Technology; Hanoi University of Science & Technology; Hanoi University of Technology; Bach Khoa Hanoi | Đại học Bách khoa Hà Nội; Trường Đại học Bách khoa Hà Nội; ハノイ工科大学; 河内理工大学; 河内科技大学 | HUST; HUT | Hanoi Polytechnic Institute | hust.edu.vn; sis.hust.edu.vn | Hanoi
vnu-hn | Vietnam National University, Hanoi; Vietnam National University Hanoi; VNU Hanoi | Đại học Quốc gia Hà Nội; ベトナム国家大学ハノイ校; ハノイ国家大学; 越南国家大学河内校; 河内国家大学 | VNU | University of Hanoi | vnu.edu.vn | Hanoi
vnu-hcm | Vietnam National University, Ho Chi Minh City; Vietnam National University Ho Chi Minh City; VNU-HCM | Đại học Quốc gia Thành phố Hồ Chí Minh; ベトナム国家大学ホーチミン市校; ホーチミン市国家大学; 胡志明市国家大学 | VNUHCM | | vnuhcm.edu.vn | Ho Chi Minh City
hcmut | Ho Chi Minh City University of Technology; HCMUT; Bach Khoa Ho Chi Minh City | Trường Đại học Bách khoa, Đại học Quốc gia Thành phố Hồ Chí Minh; ホーチミン市工科大学; 胡志明市理工大学 | | Phu Tho National Center of Technology | hcmut.edu.vn | Ho Chi Minh City | vnu-hcm
hus-vn | VNU University of Science; Hanoi University of Science | Trường Đại học Khoa học Tự nhiên; ハノイ自然科学大学 | HUS | | hus.edu.vn | Hanoi | vnu-hn
uet-vn | VNU University of Engineering and Technology | ハノイ工業大学国家大学; Trường Đại học Công nghệ | UET | | | Hanoi | vnu-hn
lqdtu | Le Quy Don Technical University; Le Quy Don University; Military Technical Academy Vietnam | Học viện Kỹ thuật Quân sự; Đại học Kỹ thuật Lê Quý Đôn; レ・クイ・ドン技術大学; 黎贵惇技术大学 | LQDTU; MTA | Military Technical Academy | lqdtu.edu.vn; mta.edu.vn | Hanoi
danang | University of Da Nang; University of Danang; Da Nang University | Đại học Đà Nẵng; ダナン大学; 岘港大学 | UDN | | udn.vn; dut.udn.vn | Da Nang
hue | Hue University; University of Hue | Đại học Huế; フエ大学; 顺化大学 | | | hueuni.edu.vn | Hue
cantho | Can Tho University | Trường Đại học Cần Thơ; カントー大学; 芹苴大学 | CTU | | ctu.edu.vn | Can Tho
vast-vn | Vietnam Academy of Science and Technology; VAST Vietnam | Viện Hàn lâm Khoa học và Công nghệ Việt Nam; ベトナム科学技術アカデミー; ベトナム科学技術院; 越南科学技术研究院 | VAST | | vast.vn; vast.ac.vn | Hanoi
tdtu | Ton Duc Thang University | Trường Đại học Tôn Đức Thắng; トンドゥックタン大学; 孙德胜大学 | TDTU | | tdtu.edu.vn | Ho Chi Minh City
ptit-vn | Posts and Telecommunications Institute of Technology; PTIT Hanoi | Học viện Công nghệ Bưu chính Viễn thông; 郵政電信工科大学; ベトナム郵政通信技術学院 | PTIT | | ptit.edu.vn | Hanoi
`,
);

export const THAILAND = institutionsOf(
  'TH',
  `
chula | Chulalongkorn University; Chula | จุฬาลงกรณ์มหาวิทยาลัย; チュラロンコン大学; チュラーロンコーン大学; 朱拉隆功大学 | CU | | chula.ac.th; student.chula.ac.th | Bangkok
mahidol | Mahidol University | มหาวิทยาลัยมหิดล; マヒドン大学; マヒドール大学; 玛希隆大学 | MU | University of Medical Sciences Bangkok | mahidol.ac.th; mahidol.edu | Bangkok
thammasat | Thammasat University | มหาวิทยาลัยธรรมศาสตร์; タマサート大学; 法政大学泰国; 国立法政大学 | TU | University of Moral and Political Sciences | tu.ac.th; siit.tu.ac.th | Bangkok
kasetsart | Kasetsart University | มหาวิทยาลัยเกษตรศาสตร์; カセサート大学; 农业大学泰国 | KU | | ku.ac.th; ku.th | Bangkok
kmutt | King Mongkut's University of Technology Thonburi; KMUTT | มหาวิทยาลัยเทคโนโลยีพระจอมเกล้าธนบุรี; キングモンクット工科大学トンブリ校; モンクット王工科大学トンブリー校; 泰国国王科技大学 | | | kmutt.ac.th; mail.kmutt.ac.th | Bangkok
kmitl | King Mongkut's Institute of Technology Ladkrabang; KMITL | สถาบันเทคโนโลยีพระจอมเกล้าเจ้าคุณทหารลาดกระบัง; キングモンクット工科大学ラートクラバン校; モンクット王工科大学ラートクラバン校; 先皇技术学院 | | | kmitl.ac.th | Bangkok
kmutnb | King Mongkut's University of Technology North Bangkok; KMUTNB | มหาวิทยาลัยเทคโนโลยีพระจอมเกล้าพระนครเหนือ; キングモンクット工科大学北バンコク校 | | | kmutnb.ac.th | Bangkok
cmu-th | Chiang Mai University | มหาวิทยาลัยเชียงใหม่; チェンマイ大学; 清迈大学 | CMU | | cmu.ac.th | Chiang Mai
kku-th | Khon Kaen University | มหาวิทยาลัยขอนแก่น; コンケン大学; コーンケン大学; 孔敬大学 | KKU | | kku.ac.th; kkumail.com | Khon Kaen
psu-th | Prince of Songkla University; Prince of Songkhla University | มหาวิทยาลัยสงขลานครินทร์; プリンス・オブ・ソンクラー大学; ソンクラーナカリン大学; 宋卡王子大学 | PSU | | psu.ac.th | Hat Yai
sut-th | Suranaree University of Technology; Suranaree UT | มหาวิทยาลัยเทคโนโลยีสุรนารี; スラナリー工科大学; 素拉纳里理工大学; 苏拉娜丽科技大学 | SUT | | sut.ac.th; g.sut.ac.th | Nakhon Ratchasima
ait-th | Asian Institute of Technology; AIT Thailand | アジア工科大学院; アジア工科大学; 亚洲理工学院 | AIT | SEATO Graduate School of Engineering | ait.asia; ait.ac.th | Pathum Thani
vistec | Vidyasirimedhi Institute of Science and Technology; VISTEC | ウィタヤシリメティー科学技術大学院大学 | | | vistec.ac.th | Rayong
nstda | National Science and Technology Development Agency; NSTDA | タイ国立科学技術開発庁; 泰国国家科技发展署 | | | nstda.or.th | Pathum Thani
`,
);

export const INDONESIA = institutionsOf(
  'ID',
  `
ui-id | University of Indonesia; Universitas Indonesia; Indonesia University | インドネシア大学; 印度尼西亚大学; 印尼大学 | UI | | ui.ac.id; cs.ui.ac.id; eng.ui.ac.id | Depok
itb-id | Bandung Institute of Technology; Institut Teknologi Bandung; Institute of Technology Bandung | バンドン工科大学; 万隆理工学院 | ITB | Technische Hoogeschool te Bandoeng | itb.ac.id; students.itb.ac.id | Bandung
ugm | Gadjah Mada University; Universitas Gadjah Mada; University of Gadjah Mada | ガジャ・マダ大学; ガジャマダ大学; 加查马达大学 | UGM | | ugm.ac.id; mail.ugm.ac.id | Yogyakarta
its-id | Sepuluh Nopember Institute of Technology; Institut Teknologi Sepuluh Nopember; ITS Surabaya | スラバヤ工科大学; スプル・ノペンバー工科大学; 泗水理工学院; 十一月十日理工学院 | ITS | | its.ac.id | Surabaya
ipb | IPB University; Bogor Agricultural University; Institut Pertanian Bogor; Bogor Agricultural Institute | ボゴール農科大学; 茂物农业大学 | IPB | | ipb.ac.id; apps.ipb.ac.id | Bogor
unair | Airlangga University; Universitas Airlangga | アイルランガ大学; 艾尔朗加大学 | UNAIR | | unair.ac.id; fst.unair.ac.id | Surabaya
undip | Diponegoro University; Universitas Diponegoro | ディポネゴロ大学; 迪波内戈罗大学 | UNDIP | | undip.ac.id; live.undip.ac.id | Semarang
unhas | Hasanuddin University; Universitas Hasanuddin | ハサヌディン大学; 哈桑努丁大学 | UNHAS | | unhas.ac.id | Makassar
unpad | Padjadjaran University; Universitas Padjadjaran | パジャジャラン大学; 帕查查兰大学 | UNPAD | | unpad.ac.id | Bandung
ub-id | Brawijaya University; Universitas Brawijaya; University of Brawijaya | ブラウィジャヤ大学; 布拉维加亚大学 | UB | | ub.ac.id | Malang
brin | National Research and Innovation Agency; Badan Riset dan Inovasi Nasional; BRIN | 国立研究革新庁; インドネシア国家研究イノベーション庁; 印尼国家研究创新署 | | Indonesian Institute of Sciences; LIPI; Lembaga Ilmu Pengetahuan Indonesia; BATAN; LAPAN; BPPT; インドネシア科学院 | brin.go.id; lipi.go.id | Jakarta
`,
);

export const MALAYSIA = institutionsOf(
  'MY',
  `
um-my | University of Malaya; Universiti Malaya; University Malaya; Malaya University | マラヤ大学; 马来亚大学 | UM | | um.edu.my; siswa.um.edu.my | Kuala Lumpur
utm-my | University of Technology Malaysia; Universiti Teknologi Malaysia; Technology University of Malaysia | マレーシア工科大学; 马来西亚理工大学; 马来西亚工艺大学 | UTM | Institut Teknologi Kebangsaan | utm.my; graduate.utm.my | Johor Bahru
usm | Universiti Sains Malaysia; University of Science Malaysia; Science University of Malaysia | マレーシア科学大学; マレーシア理科大学; 马来西亚理科大学 | USM | University of Penang | usm.my; student.usm.my | Penang
ukm | National University of Malaysia; Universiti Kebangsaan Malaysia | マレーシア国民大学; 马来西亚国民大学; 马来西亚国立大学 | UKM | | ukm.edu.my; siswa.ukm.edu.my | Bangi
upm | Universiti Putra Malaysia; University of Putra Malaysia; Putra University Malaysia | マレーシア・プトラ大学; プトラ大学; 马来西亚博特拉大学; 博特拉大学 | UPM | Universiti Pertanian Malaysia; Agricultural University of Malaysia | upm.edu.my; student.upm.edu.my | Serdang
utp | Universiti Teknologi PETRONAS; Petronas University of Technology | ペトロナス工科大学; 国家石油大学; 马来西亚国油大学 | UTP | | utp.edu.my | Seri Iskandar
uitm | Universiti Teknologi MARA; MARA University of Technology; UiTM | マラ工科大学; 玛拉工艺大学 | | Institut Teknologi MARA; MARA Institute of Technology | uitm.edu.my | Shah Alam
utar | Universiti Tunku Abdul Rahman; Tunku Abdul Rahman University; UTAR | トゥンク・アブドゥル・ラーマン大学; 拉曼大学 | | | utar.edu.my | Kampar
upnm | National Defence University of Malaysia; Universiti Pertahanan Nasional Malaysia; National Defense University of Malaysia | マレーシア国防大学; 马来西亚国防大学 | UPNM | | upnm.edu.my | Kuala Lumpur
mmu-my | Multimedia University; Universiti Multimedia | マルチメディア大学; 多媒体大学 | MMU | Universiti Telekom | mmu.edu.my | Cyberjaya
`,
);

export const PHILIPPINES = institutionsOf(
  'PH',
  `
up-ph | University of the Philippines; University of the Philippines System | フィリピン大学; 菲律宾大学 | UP | | up.edu.ph | Quezon City
upd | University of the Philippines Diliman; UP Diliman | フィリピン大学ディリマン校; 菲律宾大学迪里曼分校 | UPD | | upd.edu.ph | Quezon City | up-ph
dlsu | De La Salle University | デ・ラ・サール大学; デラサール大学; 德拉萨大学 | DLSU | | dlsu.edu.ph | Manila
admu | Ateneo de Manila University | アテネオ・デ・マニラ大学; 马尼拉雅典耀大学 | ADMU | | ateneo.edu | Quezon City
ust-ph | University of Santo Tomas | サント・トマス大学; 圣托马斯大学 | UST | | ust.edu.ph | Manila
`,
);

export const MYANMAR = institutionsOf(
  'MM',
  `
yangon | University of Yangon; Yangon University | ヤンゴン大学; 仰光大学 | | Rangoon University | uy.edu.mm | Yangon
ytu-mm | Yangon Technological University | ヤンゴン工科大学; 仰光科技大学 | YTU | Rangoon Institute of Technology; Yangon Institute of Technology | ytu.edu.mm | Yangon
dsta-mm | Defence Services Technological Academy; Defense Services Technological Academy | 国軍技術大学; ミャンマー国軍工科大学 | DSTA | | | Pyin Oo Lwin
`,
);

export const CAMBODIA = institutionsOf(
  'KH',
  `
itc-kh | Institute of Technology of Cambodia; Institut de Technologie du Cambodge | カンボジア工科大学; 柬埔寨理工学院 | ITC | Khmer-Soviet Friendship Higher Technical Institute | itc.edu.kh | Phnom Penh
rupp | Royal University of Phnom Penh | 王立プノンペン大学; プノンペン王立大学; 金边皇家大学 | RUPP | | rupp.edu.kh | Phnom Penh
`,
);

export const MONGOLIA = institutionsOf(
  'MN',
  `
num-mn | National University of Mongolia; Mongolian National University | Монгол Улсын Их Сургууль; モンゴル国立大学; 蒙古国立大学 | NUM | Mongolian State University | num.edu.mn | Ulaanbaatar
must-mn | Mongolian University of Science and Technology | Шинжлэх Ухаан Технологийн Их Сургууль; モンゴル科学技術大学; 蒙古科技大学 | MUST | Technical University of Mongolia | must.edu.mn | Ulaanbaatar
`,
);
