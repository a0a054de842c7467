// The United States, Canada, Latin America.
import { institutionsOf } from './table.js';

export const UNITED_STATES = institutionsOf(
  'US',
  `
harvard | Harvard University; Harvard | ハーバード大学; ハーヴァード大学; 哈佛大学; 하버드 대학교; Гарвардский университет | | Harvard College | harvard.edu; fas.harvard.edu; hms.harvard.edu | Cambridge
mit | Massachusetts Institute of Technology; M.I.T. Cambridge | マサチューセッツ工科大学; 麻省理工学院; 麻省理工大学; 马萨诸塞理工学院; 매사추세츠 공과대학교; Массачусетский технологический институт | MIT | Boston Tech | mit.edu; csail.mit.edu | Cambridge
stanford | Stanford University; Leland Stanford Junior University; Stanford | スタンフォード大学; 斯坦福大学; 史丹佛大學; 스탠퍼드 대학교; Стэнфордский университет | | | stanford.edu; cs.stanford.edu; alumni.stanford.edu | Stanford
uc | University of California; University of California System | カリフォルニア大学; 加利福尼亚大学; 加州大学 | UC | | universityofcalifornia.edu; ucop.edu | Oakland
ucb | University of California, Berkeley; UC Berkeley; University of California at Berkeley; Berkeley University | カリフォルニア大学バークレー校; 加利福尼亚大学伯克利分校; 加州大学伯克利分校; 加州大学柏克莱分校 | UCB | | berkeley.edu | Berkeley | uc
ucla | University of California, Los Angeles; UCLA; University of California at Los Angeles | カリフォルニア大学ロサンゼルス校; 加利福尼亚大学洛杉矶分校; 加州大学洛杉矶分校; 加州大学洛杉磯分校 | | | ucla.edu; g.ucla.edu | Los Angeles | uc
ucsd | University of California, San Diego; UC San Diego; UCSD | カリフォルニア大学サンディエゴ校; 加利福尼亚大学圣地亚哥分校; 加州大学圣地亚哥分校 | | | ucsd.edu | La Jolla | uc
ucsb | University of California, Santa Barbara; UC Santa Barbara; UCSB | カリフォルニア大学サンタバーバラ校; 加利福尼亚大学圣塔芭芭拉分校; 加州大学圣塔芭芭拉分校 | | | ucsb.edu | Santa Barbara | uc
ucsf | University of California, San Francisco; UC San Francisco; UCSF | カリフォルニア大学サンフランシスコ校; 加利福尼亚大学旧金山分校; 加州大学旧金山分校 | | | ucsf.edu | San Francisco | uc
ucd-us | University of California, Davis; UC Davis | カリフォルニア大学デービス校; 加利福尼亚大学戴维斯分校; 加州大学戴维斯分校 | UCD | | ucdavis.edu | Davis | uc
uci | University of California, Irvine; UC Irvine | カリフォルニア大学アーバイン校; 加利福尼亚大学尔湾分校; 加州大学欧文分校 | UCI | | uci.edu | Irvine | uc
caltech | California Institute of Technology; Caltech; Cal Tech | カリフォルニア工科大学; 加利福尼亚理工学院; 加州理工学院; 加州理工大学; 캘리포니아 공과대학교; Калифорнийский технологический институт | CIT | Throop College of Technology | caltech.edu | Pasadena
jpl | Jet Propulsion Laboratory; NASA Jet Propulsion Laboratory; JPL | ジェット推進研究所; 喷气推进实验室; 噴射推進研究所 | | | jpl.nasa.gov | Pasadena | caltech
cmu-us | Carnegie Mellon University; Carnegie-Mellon University | カーネギーメロン大学; カーネギー・メロン大学; 卡内基梅隆大学; 卡耐基梅隆大学; 카네기 멜런 대학교; Университет Карнеги — Меллона | CMU | Carnegie Institute of Technology | cmu.edu; andrew.cmu.edu; cs.cmu.edu | Pittsburgh
princeton | Princeton University; Princeton | プリンストン大学; 普林斯顿大学; 普林斯頓大學; 프린스턴 대학교; Принстонский университет | | College of New Jersey | princeton.edu | Princeton
yale | Yale University; Yale | イェール大学; エール大学; 耶鲁大学; 耶魯大學; 예일 대학교; Йельский университет | | Yale College | yale.edu | New Haven
columbia | Columbia University; Columbia University in the City of New York | コロンビア大学; 哥伦比亚大学; 哥倫比亞大學; 컬럼비아 대학교; Колумбийский университет | | King's College New York | columbia.edu | New York
cornell | Cornell University; Cornell | コーネル大学; 康奈尔大学; 康乃爾大學; 코넬 대학교; Корнеллский университет | | | cornell.edu | Ithaca
upenn | University of Pennsylvania; UPenn; Penn University | ペンシルベニア大学; ペンシルバニア大学; 宾夕法尼亚大学; 宾州大学; 賓夕法尼亞大學 | | College of Philadelphia | upenn.edu; seas.upenn.edu | Philadelphia
brown-u | Brown University | ブラウン大学; 布朗大学 | | Rhode Island College | brown.edu | Providence
dartmouth | Dartmouth College | ダートマス大学; 达特茅斯学院; 達特茅斯學院 | | | dartmouth.edu | Hanover
chicago | University of Chicago; UChicago | シカゴ大学; 芝加哥大学; 시카고 대학교; Чикагский университет | | | uchicago.edu | Chicago
northwestern | Northwestern University; Northwestern University Evanston; Northwestern University Illinois | ノースウェスタン大学; 西北大学美国; 美国西北大学 | NU | | northwestern.edu | Evanston
northeastern | Northeastern University; Northeastern University Boston | ノースイースタン大学; 美国东北大学; 东北大学波士顿 | NEU | | northeastern.edu; neu.edu; ccs.neu.edu | Boston
duke | Duke University | デューク大学; 杜克大学; 듀크 대학교 | | Trinity College Durham | duke.edu | Durham
jhu | Johns Hopkins University; John Hopkins University; The Johns Hopkins University | ジョンズ・ホプキンス大学; ジョンズホプキンズ大学; 约翰斯·霍普金斯大学; 约翰霍普金斯大学; 約翰霍普金斯大學; 존스 홉킨스 대학교 | JHU | | jhu.edu; jhmi.edu | Baltimore
michigan | University of Michigan; University of Michigan, Ann Arbor; University of Michigan Ann Arbor | ミシガン大学; 密歇根大学; 密西根大學; 密歇根大学安娜堡分校 | UMICH | | umich.edu | Ann Arbor
msu-us | Michigan State University | ミシガン州立大学; 密歇根州立大学; 密西根州立大學 | MSU | Michigan Agricultural College | msu.edu | East Lansing
uiuc | University of Illinois Urbana-Champaign; University of Illinois at Urbana-Champaign; UIUC; University of Illinois, Urbana-Champaign | イリノイ大学アーバナ・シャンペーン校; イリノイ大学アーバナシャンペーン校; 伊利诺伊大学厄巴纳-香槟分校; 伊利诺伊大学香槟分校; 伊利諾大學香檳分校 | | Illinois Industrial University | illinois.edu; uiuc.edu | Urbana
uw-madison | University of Wisconsin-Madison; University of Wisconsin Madison; University of Wisconsin, Madison | ウィスコンシン大学マディソン校; 威斯康星大学麦迪逊分校; 威斯康辛大學麥迪遜分校 | UW | | wisc.edu | Madison
uwash | University of Washington; University of Washington, Seattle; University of Washington Seattle | ワシントン大学シアトル; 华盛顿大学西雅图; ワシントン州立ワシントン大学 | UW | Territorial University of Washington | uw.edu; washington.edu; cs.washington.edu | Seattle
wustl | Washington University in St. Louis; WashU; Washington University St. Louis; Washington University in Saint Louis | セントルイス・ワシントン大学; ワシントン大学セントルイス; 圣路易斯华盛顿大学; 聖路易斯華盛頓大學 | WUSTL | Washington University | wustl.edu | St. Louis
gatech | Georgia Institute of Technology; Georgia Tech | ジョージア工科大学; 佐治亚理工学院; 乔治亚理工学院; 喬治亞理工學院 | GIT; GT | Georgia School of Technology | gatech.edu | Atlanta
ut-austin | University of Texas at Austin; UT Austin; University of Texas, Austin | テキサス大学オースティン校; 得克萨斯大学奥斯汀分校; 德克萨斯大学奥斯汀分校; 德州大學奧斯汀分校 | UT | | utexas.edu | Austin
tamu | Texas A&M University; Texas A & M University; TAMU; Texas A&M | テキサスA&M大学; テキサス農工大学; 得州农工大学; 德州農工大學; 德克萨斯A&M大学 | | Agricultural and Mechanical College of Texas | tamu.edu | College Station
rice | Rice University; William Marsh Rice University | ライス大学; 莱斯大学; 萊斯大學 | | Rice Institute | rice.edu | Houston
purdue | Purdue University; Purdue University West Lafayette | パデュー大学; パーデュー大学; 普渡大学; 普度大学 | | | purdue.edu | West Lafayette
psu-us | Pennsylvania State University; Penn State University; Penn State; The Pennsylvania State University | ペンシルベニア州立大学; ペンシルバニア州立大学; 宾夕法尼亚州立大学; 宾州州立大学 | PSU | | psu.edu | University Park
osu | Ohio State University; The Ohio State University | オハイオ州立大学; 俄亥俄州立大学 | OSU | Ohio Agricultural and Mechanical College | osu.edu | Columbus
umn | University of Minnesota; University of Minnesota Twin Cities | ミネソタ大学; 明尼苏达大学; 明尼蘇達大學; 明尼苏达大学双城分校 | UMN | | umn.edu | Minneapolis
umd | University of Maryland, College Park; University of Maryland College Park; University of Maryland | メリーランド大学; メリーランド大学カレッジパーク校; 马里兰大学; 马里兰大学帕克分校; 馬里蘭大學 | UMD | | umd.edu | College Park
usc-us | University of Southern California; Univ. of Southern California | 南カリフォルニア大学; 南加利福尼亚大学; 南加州大学 | USC | | usc.edu | Los Angeles
nyu | New York University; NYU | ニューヨーク大学; 纽约大学; 紐約大學 | | | nyu.edu; cims.nyu.edu | New York
bu | Boston University | ボストン大学; 波士顿大学; 波士頓大學 | BU | | bu.edu | Boston
bc-us | Boston College | ボストンカレッジ; ボストン・カレッジ; 波士顿学院 | BC | | bc.edu | Chestnut Hill
vt | Virginia Tech; Virginia Polytechnic Institute and State University; Virginia Polytechnic Institute | バージニア工科大学; 弗吉尼亚理工大学; 維吉尼亞理工大學 | VT; VPI | | vt.edu | Blacksburg
asu-us | Arizona State University | アリゾナ州立大学; 亚利桑那州立大学 | ASU | | asu.edu | Tempe
arizona | University of Arizona | アリゾナ大学; 亚利桑那大学 | UA | | arizona.edu | Tucson
colorado | University of Colorado Boulder; University of Colorado, Boulder; University of Colorado at Boulder; CU Boulder | コロラド大学ボルダー校; 科罗拉多大学博尔德分校; 科罗拉多大学波德分校 | | | colorado.edu | Boulder
unc | University of North Carolina at Chapel Hill; UNC Chapel Hill; University of North Carolina, Chapel Hill | ノースカロライナ大学チャペルヒル校; 北卡罗来纳大学教堂山分校 | UNC | | unc.edu | Chapel Hill
ncsu | North Carolina State University; NC State University; NC State | ノースカロライナ州立大学; 北卡罗来纳州立大学 | NCSU | | ncsu.edu | Raleigh
uf | University of Florida | フロリダ大学; 佛罗里达大学; 佛羅里達大學 | UF | | ufl.edu | Gainesville
uva-us | University of Virginia | バージニア大学; 弗吉尼亚大学; 維吉尼亞大學 | UVA | | virginia.edu | Charlottesville
rutgers | Rutgers University; Rutgers, The State University of New Jersey; Rutgers | ラトガース大学; 罗格斯大学; 新泽西州立罗格斯大学 | | Queen's College New Jersey | rutgers.edu | New Brunswick
stonybrook | Stony Brook University; State University of New York at Stony Brook; SUNY Stony Brook | ストーニーブルック大学; ニューヨーク州立大学ストーニーブルック校; 石溪大学; 纽约州立大学石溪分校 | SBU | | stonybrook.edu; sunysb.edu | Stony Brook
rpi | Rensselaer Polytechnic Institute | レンセラー工科大学; 伦斯勒理工学院 | RPI | Rensselaer Institute | rpi.edu | Troy
case | Case Western Reserve University | ケース・ウェスタン・リザーブ大学; 凯斯西储大学 | CWRU | Case Institute of Technology; Western Reserve University | case.edu; cwru.edu | Cleveland
vanderbilt | Vanderbilt University | ヴァンダービルト大学; バンダービルト大学; 范德堡大学 | | | vanderbilt.edu | Nashville
emory | Emory University | エモリー大学; 埃默里大学 | | | emory.edu | Atlanta
notre-dame | University of Notre Dame | ノートルダム大学; 圣母大学; 聖母大學 | ND | | nd.edu | Notre Dame
iit-us | Illinois Institute of Technology; Illinois Tech | イリノイ工科大学; 伊利诺伊理工学院; 伊利諾理工大學 | IIT | Armour Institute of Technology | iit.edu; illinoistech.edu | Chicago
hawaii | University of Hawaii at Manoa; University of Hawaii; University of Hawai'i at Mānoa | ハワイ大学; ハワイ大学マノア校; 夏威夷大学; 夏威夷大学马诺阿分校 | UH | | hawaii.edu | Honolulu
nasa | National Aeronautics and Space Administration; NASA | アメリカ航空宇宙局; 米国航空宇宙局; 美国国家航空航天局; 美国宇航局 | | National Advisory Committee for Aeronautics; NACA | nasa.gov | Washington
nih | National Institutes of Health; NIH | アメリカ国立衛生研究所; 国立衛生研究所米国; 美国国立卫生研究院 | | | nih.gov | Bethesda
nist | National Institute of Standards and Technology; NIST | アメリカ国立標準技術研究所; 米国国立標準技術研究所; 美国国家标准与技术研究院 | | National Bureau of Standards | nist.gov | Gaithersburg
lanl | Los Alamos National Laboratory; Los Alamos National Lab | ロスアラモス国立研究所; 洛斯阿拉莫斯国家实验室 | LANL | Los Alamos Scientific Laboratory | lanl.gov | Los Alamos
llnl | Lawrence Livermore National Laboratory | ローレンス・リバモア国立研究所; 劳伦斯利弗莫尔国家实验室 | LLNL | Lawrence Radiation Laboratory | llnl.gov | Livermore
lbnl | Lawrence Berkeley National Laboratory; Berkeley Lab | ローレンス・バークレー国立研究所; 劳伦斯伯克利国家实验室 | LBNL; LBL | | lbl.gov | Berkeley
ornl | Oak Ridge National Laboratory | オークリッジ国立研究所; 橡树岭国家实验室 | ORNL | Clinton Laboratories | ornl.gov | Oak Ridge
anl | Argonne National Laboratory | アルゴンヌ国立研究所; 阿贡国家实验室 | ANL | Metallurgical Laboratory | anl.gov | Lemont
bnl | Brookhaven National Laboratory | ブルックヘブン国立研究所; 布鲁克海文国家实验室 | BNL | | bnl.gov | Upton
sandia | Sandia National Laboratories; Sandia National Laboratory | サンディア国立研究所; 桑迪亚国家实验室 | SNL | | sandia.gov | Albuquerque
fermilab | Fermi National Accelerator Laboratory; Fermilab | フェルミ国立加速器研究所; 费米国家加速器实验室 | FNAL | National Accelerator Laboratory | fnal.gov | Batavia
darpa | Defense Advanced Research Projects Agency; DARPA | 国防高等研究計画局; 美国国防高级研究计划局 | | Advanced Research Projects Agency | darpa.mil | Arlington
`,
);

export const CANADA = institutionsOf(
  'CA',
  `
toronto | University of Toronto; Toronto University; U of T | トロント大学; 多伦多大学; 多倫多大學; 토론토 대학교 | UofT | King's College Toronto | utoronto.ca | Toronto
ubc | University of British Columbia; UBC | ブリティッシュコロンビア大学; ブリティッシュ・コロンビア大学; 不列颠哥伦比亚大学; 英属哥伦比亚大学; 卑诗大学 | | McGill University College of British Columbia | ubc.ca; cs.ubc.ca | Vancouver
mcgill | McGill University | マギル大学; 麦吉尔大学; 麥基爾大學 | | | mcgill.ca; mail.mcgill.ca | Montreal
waterloo | University of Waterloo | ウォータールー大学; 滑铁卢大学; 滑鐵盧大學 | | | uwaterloo.ca | Waterloo
alberta | University of Alberta | アルバータ大学; 阿尔伯塔大学; 艾伯塔大学 | | | ualberta.ca | Edmonton
mcmaster | McMaster University | マックマスター大学; 麦克马斯特大学 | | | mcmaster.ca | Hamilton
montreal | University of Montreal; Université de Montréal | モントリオール大学; 蒙特利尔大学 | UDEM | | umontreal.ca | Montreal
nrc-ca | National Research Council Canada; National Research Council of Canada | カナダ国立研究機構; 加拿大国家研究委员会 | NRC | | nrc-cnrc.gc.ca | Ottawa
`,
);

export const BRAZIL = institutionsOf(
  'BR',
  `
usp-br | University of São Paulo; Universidade de São Paulo; Sao Paulo University | サンパウロ大学; 圣保罗大学; 聖保羅大學 | USP | | usp.br | São Paulo
unicamp | University of Campinas; Universidade Estadual de Campinas; State University of Campinas; Unicamp | カンピーナス大学; カンピナス大学; 坎皮纳斯州立大学 | | | unicamp.br | Campinas
ufrj | Federal University of Rio de Janeiro; Universidade Federal do Rio de Janeiro | リオデジャネイロ連邦大学; 里约热内卢联邦大学 | UFRJ | University of Brazil | ufrj.br | Rio de Janeiro
`,
);

export const MEXICO = institutionsOf(
  'MX',
  `
unam | National Autonomous University of Mexico; Universidad Nacional Autónoma de México; UNAM | メキシコ国立自治大学; 墨西哥国立自治大学 | | | unam.mx | Mexico City
`,
);
