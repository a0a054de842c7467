// Europe without Russia.
import { institutionsOf } from './table.js';

export const UNITED_KINGDOM = institutionsOf(
  'GB',
  `
oxford | University of Oxford; Oxford University | オックスフォード大学; 牛津大学; 옥스퍼드 대학교; Оксфордский университет | | | ox.ac.uk | Oxford
cambridge | University of Cambridge; Cambridge University | ケンブリッジ大学; 剑桥大学; 劍橋大學; 케임브리지 대학교; Кембриджский университет | | | cam.ac.uk | Cambridge
imperial | Imperial College London; Imperial College of Science, Technology and Medicine; Imperial College | インペリアル・カレッジ・ロンドン; インペリアルカレッジロンドン; 帝国理工学院; 伦敦帝国学院; 帝国理工 | ICL | Imperial College of Science and Technology | imperial.ac.uk; ic.ac.uk | London
ucl | University College London; UCL London | ユニバーシティ・カレッジ・ロンドン; ロンドン大学ユニバーシティ・カレッジ; 伦敦大学学院; 倫敦大學學院 | UCL | | ucl.ac.uk | London
kcl | King's College London | キングス・カレッジ・ロンドン; 伦敦国王学院; 倫敦國王學院 | KCL | | kcl.ac.uk | London
lse | London School of Economics and Political Science; London School of Economics | ロンドン・スクール・オブ・エコノミクス; 伦敦政治经济学院; 倫敦政治經濟學院 | LSE | | lse.ac.uk | London
edinburgh | University of Edinburgh; Edinburgh University | エディンバラ大学; エジンバラ大学; 爱丁堡大学; 愛丁堡大學 | | | ed.ac.uk | Edinburgh
manchester | University of Manchester; Manchester University | マンチェスター大学; 曼彻斯特大学; 曼徹斯特大學 | | Victoria University of Manchester; UMIST; University of Manchester Institute of Science and Technology | manchester.ac.uk | Manchester
bristol | University of Bristol; Bristol University | ブリストル大学; 布里斯托大学; 布里斯托尔大学 | | | bristol.ac.uk | Bristol
warwick | University of Warwick; Warwick University | ウォーリック大学; 华威大学; 華威大學 | | | warwick.ac.uk | Coventry
glasgow | University of Glasgow; Glasgow University | グラスゴー大学; 格拉斯哥大学 | | | glasgow.ac.uk; gla.ac.uk | Glasgow
birmingham | University of Birmingham | バーミンガム大学; 伯明翰大学; 伯明罕大學 | | Mason Science College | bham.ac.uk; birmingham.ac.uk | Birmingham
leeds | University of Leeds; Leeds University | リーズ大学; 利兹大学; 里茲大學 | | Yorkshire College | leeds.ac.uk | Leeds
sheffield | University of Sheffield; Sheffield University | シェフィールド大学; 谢菲尔德大学; 雪菲爾大學 | | | sheffield.ac.uk; shef.ac.uk | Sheffield
nottingham | University of Nottingham; Nottingham University | ノッティンガム大学; 诺丁汉大学; 諾丁漢大學 | | | nottingham.ac.uk | Nottingham
southampton | University of Southampton; Southampton University | サウサンプトン大学; 南安普顿大学; 南安普敦大學 | | Hartley University College | soton.ac.uk; southampton.ac.uk | Southampton
durham-u | Durham University; University of Durham | ダラム大学; 杜伦大学; 杜倫大學 | | | durham.ac.uk; dur.ac.uk | Durham
cranfield | Cranfield University | クランフィールド大学; 克兰菲尔德大学 | | Cranfield Institute of Technology; College of Aeronautics | cranfield.ac.uk | Cranfield
loughborough | Loughborough University; Loughborough University of Technology | ラフバラー大学; 拉夫堡大学 | | | lboro.ac.uk | Loughborough
qmul | Queen Mary University of London; Queen Mary, University of London; Queen Mary and Westfield College | ロンドン大学クイーン・メアリー; クイーン・メアリー・ロンドン大学; 伦敦玛丽女王大学; 倫敦瑪麗王后大學 | QMUL | | qmul.ac.uk | London
strathclyde | University of Strathclyde | ストラスクライド大学; 斯特拉斯克莱德大学; 思克莱德大学 | | Royal College of Science and Technology | strath.ac.uk | Glasgow
`,
);

export const GERMANY = institutionsOf(
  'DE',
  `
tum | Technical University of Munich; Technische Universität München; TU Munich; TU München; Munich University of Technology | ミュンヘン工科大学; 慕尼黑工业大学; 慕尼黑理工大学; 慕尼黑工業大學 | TUM | | tum.de; in.tum.de | Munich
lmu | Ludwig Maximilian University of Munich; Ludwig-Maximilians-Universität München; LMU Munich; University of Munich; Ludwig Maximilians University | ルートヴィヒ・マクシミリアン大学ミュンヘン; ミュンヘン大学; 慕尼黑大学; 慕尼黑路德维希-马克西米利安大学 | LMU | | lmu.de; uni-muenchen.de | Munich
rwth | RWTH Aachen University; RWTH Aachen; Aachen University; Rheinisch-Westfälische Technische Hochschule Aachen; Aachen University of Technology; Technical University of Aachen | アーヘン工科大学; 亚琛工业大学; 亞琛工業大學 | | | rwth-aachen.de | Aachen
kit-de | Karlsruhe Institute of Technology; Karlsruher Institut für Technologie; Karlsruhe University of Technology | カールスルーエ工科大学; カールスルーエ技術研究所; 卡尔斯鲁厄理工学院; 卡爾斯魯爾理工學院 | KIT | University of Karlsruhe; Universität Karlsruhe; Forschungszentrum Karlsruhe | kit.edu; uni-karlsruhe.de | Karlsruhe
tub | Technical University of Berlin; Technische Universität Berlin; TU Berlin; Berlin University of Technology; Berlin Institute of Technology | ベルリン工科大学; 柏林工业大学; 柏林工業大學 | TUB | Technische Hochschule Charlottenburg | tu-berlin.de; tu.berlin | Berlin
hu-berlin | Humboldt University of Berlin; Humboldt-Universität zu Berlin; Humboldt University | フンボルト大学ベルリン; ベルリン・フンボルト大学; 柏林洪堡大学; 洪堡大学; 柏林大学 | HU | Friedrich Wilhelm University Berlin | hu-berlin.de | Berlin
fu-berlin | Free University of Berlin; Freie Universität Berlin; Free University Berlin | ベルリン自由大学; 柏林自由大学 | FU | | fu-berlin.de | Berlin
heidelberg | Heidelberg University; University of Heidelberg; Ruprecht-Karls-Universität Heidelberg; Universität Heidelberg | ハイデルベルク大学; 海德堡大学; 海德堡大學 | | | uni-heidelberg.de | Heidelberg
tu-dresden | TU Dresden; Technische Universität Dresden; Dresden University of Technology; Technical University of Dresden; TUD Dresden University of Technology | ドレスデン工科大学; 德累斯顿工业大学; 德勒斯登工業大學 | TUD | | tu-dresden.de | Dresden
stuttgart | University of Stuttgart; Universität Stuttgart; Stuttgart University | シュトゥットガルト大学; 斯图加特大学 | | Technical University of Stuttgart | uni-stuttgart.de | Stuttgart
tu-darmstadt | Technical University of Darmstadt; Technische Universität Darmstadt; TU Darmstadt; Darmstadt University of Technology | ダルムシュタット工科大学; 达姆施塔特工业大学 | TUDA | | tu-darmstadt.de | Darmstadt
goettingen | University of Göttingen; Georg-August-Universität Göttingen; Georg-August University of Göttingen; University of Goettingen | ゲッティンゲン大学; 哥廷根大学 | | | uni-goettingen.de | Göttingen
tuebingen | University of Tübingen; Eberhard Karls University of Tübingen; Eberhard Karls Universität Tübingen | テュービンゲン大学; 图宾根大学; 蒂宾根大学 | | | uni-tuebingen.de | Tübingen
bonn | University of Bonn; Rheinische Friedrich-Wilhelms-Universität Bonn; Bonn University | ボン大学; 波恩大学; 波昂大學 | | | uni-bonn.de | Bonn
freiburg | University of Freiburg; Albert-Ludwigs-Universität Freiburg; Albert Ludwig University of Freiburg | フライブルク大学; 弗赖堡大学; 弗莱堡大学 | | | uni-freiburg.de | Freiburg
hamburg | University of Hamburg; Universität Hamburg; Hamburg University | ハンブルク大学; 汉堡大学; 漢堡大學 | UHH | | uni-hamburg.de | Hamburg
mpg | Max Planck Society; Max-Planck-Gesellschaft; Max Planck Gesellschaft | マックス・プランク研究所; マックス・プランク協会; 马克斯·普朗克学会; 马普学会 | MPG | Kaiser Wilhelm Society | mpg.de | Munich
fraunhofer | Fraunhofer Society; Fraunhofer-Gesellschaft; Fraunhofer | フラウンホーファー研究機構; フラウンホーファー協会; 弗劳恩霍夫协会; 弗劳恩霍夫应用研究促进协会 | FhG | | fraunhofer.de | Munich
dlr | German Aerospace Center; Deutsches Zentrum für Luft- und Raumfahrt; German Aerospace Centre | ドイツ航空宇宙センター; 德国航空航天中心; 德国宇航中心 | DLR | DFVLR | dlr.de | Cologne
fzj | Forschungszentrum Jülich; Jülich Research Centre; Research Center Jülich; Forschungszentrum Juelich | ユーリッヒ研究センター; ユーリヒ研究所; 于利希研究中心 | FZJ | Kernforschungsanlage Jülich | fz-juelich.de | Jülich
desy | Deutsches Elektronen-Synchrotron; DESY; German Electron Synchrotron | ドイツ電子シンクロトロン; 德国电子同步加速器研究所 | | | desy.de | Hamburg
`,
);

export const FRANCE = institutionsOf(
  'FR',
  `
polytechnique | École Polytechnique; Ecole Polytechnique | エコール・ポリテクニーク; 理工科学校フランス; 巴黎综合理工学院; 巴黎綜合理工學院 | | | polytechnique.edu; polytechnique.fr | Palaiseau
sorbonne | Sorbonne University; Sorbonne Université | ソルボンヌ大学; 索邦大学; 索邦大學 | | Pierre and Marie Curie University; Université Pierre et Marie Curie; UPMC; Paris-Sorbonne University | sorbonne-universite.fr; upmc.fr | Paris
paris-saclay | Paris-Saclay University; Université Paris-Saclay; University of Paris-Saclay | パリ・サクレー大学; 巴黎萨克雷大学; 巴黎薩克雷大學 | | University of Paris-Sud; Université Paris-Sud; Paris-Sud University; パリ第11大学; 巴黎第十一大学 | universite-paris-saclay.fr; u-psud.fr | Gif-sur-Yvette
psl | Paris Sciences et Lettres University; Université PSL; PSL University; PSL Research University | パリ科学人文学大学; PSL研究大学; 巴黎文理研究大学 | PSL | | psl.eu | Paris
ens-paris | École Normale Supérieure; École Normale Supérieure Paris; Ecole Normale Superieure de Paris; ENS Paris | 高等師範学校パリ; エコール・ノルマル・シュペリウール; 巴黎高等师范学院; 巴黎高师 | ENS | | ens.fr; ens.psl.eu | Paris | psl
grenoble | Grenoble Alpes University; Université Grenoble Alpes; University of Grenoble Alpes | グルノーブル・アルプ大学; グルノーブル大学; 格勒诺布尔-阿尔卑斯大学 | UGA | Joseph Fourier University; Université Joseph Fourier | univ-grenoble-alpes.fr | Grenoble
strasbourg | University of Strasbourg; Université de Strasbourg | ストラスブール大学; 斯特拉斯堡大学 | | Louis Pasteur University | unistra.fr | Strasbourg
isae | ISAE-SUPAERO; Institut Supérieur de l'Aéronautique et de l'Espace; National Higher French Institute of Aeronautics and Space | 国立航空宇宙高等学院; 法国国立高等航空航天学院 | ISAE | SUPAERO; École Nationale Supérieure de l'Aéronautique et de l'Espace | isae-supaero.fr; isae.fr | Toulouse
cnrs | French National Centre for Scientific Research; Centre National de la Recherche Scientifique; National Center for Scientific Research France; CNRS | フランス国立科学研究センター; 法国国家科学研究中心; 法國國家科學研究中心 | | | cnrs.fr | Paris
cea | French Alternative Energies and Atomic Energy Commission; Commissariat à l'énergie atomique et aux énergies alternatives; Commissariat à l'Énergie Atomique; CEA Saclay | フランス原子力・代替エネルギー庁; フランス原子力庁; 法国原子能和替代能源委员会 | CEA | | cea.fr | Paris
inria | Inria; National Institute for Research in Digital Science and Technology; French Institute for Research in Computer Science and Automation; Institut national de recherche en informatique et en automatique | フランス国立情報学自動制御研究所; 法国国家信息与自动化研究所 | INRIA | | inria.fr | Rocquencourt
onera | ONERA; Office National d'Etudes et de Recherches Aérospatiales; French Aerospace Lab | フランス国立航空宇宙研究所; 法国国家航空航天研究中心 | | | onera.fr | Palaiseau
`,
);

export const SWITZERLAND = institutionsOf(
  'CH',
  `
ethz | ETH Zurich; ETH Zürich; Eidgenössische Technische Hochschule Zürich; Swiss Federal Institute of Technology Zurich; Swiss Federal Institute of Technology in Zurich; ETHZ | チューリッヒ工科大学; スイス連邦工科大学チューリッヒ校; スイス連邦工科大学チューリヒ校; 苏黎世联邦理工学院; 苏黎世理工学院; 蘇黎世聯邦理工學院 | ETH | Zurich Polytechnic | ethz.ch | Zurich
epfl | École Polytechnique Fédérale de Lausanne; EPFL; Swiss Federal Institute of Technology Lausanne; Swiss Federal Institute of Technology in Lausanne | スイス連邦工科大学ローザンヌ校; 洛桑联邦理工学院; 洛桑聯邦理工學院 | | | epfl.ch | Lausanne
uzh | University of Zurich; Universität Zürich; University of Zürich | チューリッヒ大学; チューリヒ大学; 苏黎世大学 | UZH | | uzh.ch | Zurich
unige | University of Geneva; Université de Genève | ジュネーブ大学; ジュネーヴ大学; 日内瓦大学 | | | unige.ch | Geneva
cern | European Organization for Nuclear Research; CERN; Organisation européenne pour la recherche nucléaire; Conseil Européen pour la Recherche Nucléaire | 欧州原子核研究機構; 欧洲核子研究组织; 欧洲核子研究中心 | | | cern.ch | Geneva
psi-ch | Paul Scherrer Institute; Paul Scherrer Institut | パウル・シェラー研究所; 保罗谢尔研究所 | PSI | | psi.ch | Villigen
`,
);

export const NETHERLANDS = institutionsOf(
  'NL',
  `
tudelft | Delft University of Technology; TU Delft; Technische Universiteit Delft; Technical University of Delft | デルフト工科大学; 代尔夫特理工大学; 代爾夫特理工大學 | | Technische Hogeschool Delft | tudelft.nl | Delft
tue | Eindhoven University of Technology; TU Eindhoven; Technische Universiteit Eindhoven | アイントホーフェン工科大学; 埃因霍温理工大学 | TUE | | tue.nl | Eindhoven
uva-nl | University of Amsterdam; Universiteit van Amsterdam | アムステルダム大学; 阿姆斯特丹大学 | UVA | | uva.nl | Amsterdam
leiden | Leiden University; University of Leiden; Universiteit Leiden | ライデン大学; 莱顿大学 | | | leidenuniv.nl | Leiden
utrecht | Utrecht University; University of Utrecht; Universiteit Utrecht | ユトレヒト大学; 乌得勒支大学; 乌特列支大学 | | | uu.nl | Utrecht
twente | University of Twente; Universiteit Twente; Twente University | トゥウェンテ大学; 特文特大学; 屯特大学 | UT | | utwente.nl | Enschede
asml | ASML; ASML Holding; ASML Netherlands | 阿斯麦 | | Advanced Semiconductor Materials Lithography | asml.com | Veldhoven
`,
);

const nordic = `
kth | KTH Royal Institute of Technology; Royal Institute of Technology; Kungliga Tekniska högskolan; Royal Institute of Technology Stockholm | スウェーデン王立工科大学; 王立工科大学; 瑞典皇家理工学院; 皇家理工学院 | KTH | | kth.se | Stockholm
chalmers | Chalmers University of Technology; Chalmers tekniska högskola | チャルマース工科大学; 查尔姆斯理工大学; 查爾姆斯理工大學 | | | chalmers.se | Gothenburg
uppsala | Uppsala University; University of Uppsala | ウプサラ大学; 乌普萨拉大学 | UU | | uu.se | Uppsala
lund | Lund University; University of Lund | ルンド大学; 隆德大学 | | | lu.se; lth.se | Lund
karolinska | Karolinska Institute; Karolinska Institutet | カロリンスカ研究所; 卡罗林斯卡学院; 卡羅琳學院 | KI | | ki.se | Stockholm
`;
export const SWEDEN = institutionsOf('SE', nordic);

export const DENMARK = institutionsOf(
  'DK',
  `
dtu | Technical University of Denmark; Danmarks Tekniske Universitet; Danish Technical University | デンマーク工科大学; 丹麦技术大学; 丹麥技術大學 | DTU | | dtu.dk | Lyngby
ku-dk | University of Copenhagen; Københavns Universitet; Copenhagen University | コペンハーゲン大学; 哥本哈根大学 | KU; UCPH | | ku.dk | Copenhagen
`,
);

export const FINLAND = institutionsOf(
  'FI',
  `
aalto | Aalto University; Aalto-yliopisto | アールト大学; 阿尔托大学; 阿爾托大學 | | Helsinki University of Technology; TKK; Teknillinen korkeakoulu; ヘルシンキ工科大学; 赫尔辛基理工大学 | aalto.fi | Espoo
helsinki | University of Helsinki; Helsingin yliopisto; Helsinki University | ヘルシンキ大学; 赫尔辛基大学 | | | helsinki.fi | Helsinki
`,
);

export const NORWAY = institutionsOf(
  'NO',
  `
ntnu-no | Norwegian University of Science and Technology; Norges teknisk-naturvitenskapelige universitet; NTNU Trondheim | ノルウェー科学技術大学; 挪威科技大学; 挪威科學技術大學 | NTNU | Norwegian Institute of Technology | ntnu.no | Trondheim
oslo | University of Oslo; Universitetet i Oslo | オスロ大学; 奥斯陆大学 | UIO | Royal Frederick University | uio.no | Oslo
`,
);

export const BELGIUM = institutionsOf(
  'BE',
  `
kuleuven | KU Leuven; Katholieke Universiteit Leuven; Catholic University of Leuven; University of Leuven | ルーヴェン・カトリック大学; ルーベン大学; 鲁汶大学; 魯汶大學 | KUL | | kuleuven.be | Leuven
imec | imec; Interuniversity Microelectronics Centre; IMEC Belgium; IMEC | 比利时微电子研究中心; アイメック | | | imec.be | Leuven
ghent | Ghent University; Universiteit Gent; University of Ghent | ゲント大学; ヘント大学; 根特大学 | UGENT | | ugent.be | Ghent
`,
);

export const ITALY = institutionsOf(
  'IT',
  `
polimi | Polytechnic University of Milan; Politecnico di Milano; Polytechnic of Milan | ミラノ工科大学; 米兰理工大学; 米蘭理工大學 | | | polimi.it | Milan
polito | Polytechnic University of Turin; Politecnico di Torino; Polytechnic of Turin | トリノ工科大学; 都灵理工大学 | | | polito.it | Turin
sapienza | Sapienza University of Rome; Sapienza Università di Roma; University of Rome La Sapienza; La Sapienza University | ローマ・ラ・サピエンツァ大学; ローマ大学; 罗马大学; 罗马第一大学 | | | uniroma1.it | Rome
bologna | University of Bologna; Università di Bologna; Alma Mater Studiorum - University of Bologna | ボローニャ大学; 博洛尼亚大学; 波隆那大學 | | | unibo.it | Bologna
padova | University of Padua; Università degli Studi di Padova; University of Padova | パドヴァ大学; パドバ大学; 帕多瓦大学 | | | unipd.it | Padua
sissa | International School for Advanced Studies; SISSA; Scuola Internazionale Superiore di Studi Avanzati | 国際高等研究大学院トリエステ; 国际高等研究院 | | | sissa.it | Trieste
ictp | Abdus Salam International Centre for Theoretical Physics; International Centre for Theoretical Physics | アブドゥッサラーム国際理論物理学センター; 国際理論物理学センター; 国际理论物理中心 | ICTP | | ictp.it | Trieste
`,
);

export const OTHER_EUROPE = [
  ...institutionsOf(
    'AT',
    `
tuwien | TU Wien; Vienna University of Technology; Technische Universität Wien; Technical University of Vienna | ウィーン工科大学; 维也纳工业大学; 維也納科技大學 | TUW | | tuwien.ac.at; tuwien.at | Vienna
univie | University of Vienna; Universität Wien; Vienna University | ウィーン大学; 维也纳大学 | | | univie.ac.at | Vienna
iaea | International Atomic Energy Agency; IAEA | 国際原子力機関; 国际原子能机构 | | | iaea.org | Vienna
`,
  ),
  ...institutionsOf(
    'ES',
    `
upm-es | Technical University of Madrid; Universidad Politécnica de Madrid; Polytechnic University of Madrid | マドリード工科大学; 马德里理工大学 | UPM | | upm.es | Madrid
upc-es | Polytechnic University of Catalonia; Universitat Politècnica de Catalunya; Technical University of Catalonia | カタルーニャ工科大学; 加泰罗尼亚理工大学 | UPC | | upc.edu | Barcelona
ub-es | University of Barcelona; Universitat de Barcelona | バルセロナ大学; 巴塞罗那大学 | UB | | ub.edu | Barcelona
csic-es | Spanish National Research Council; Consejo Superior de Investigaciones Científicas | スペイン高等科学研究院; 西班牙高等科研理事会 | CSIC | | csic.es | Madrid
`,
  ),
  ...institutionsOf(
    'PL',
    `
warsaw-tech | Warsaw University of Technology; Politechnika Warszawska; Technical University of Warsaw | ワルシャワ工科大学; 华沙理工大学; 華沙理工大學 | WUT; PW | | pw.edu.pl | Warsaw
warsaw-u | University of Warsaw; Uniwersytet Warszawski; Warsaw University | ワルシャワ大学; 华沙大学 | UW | Imperial University of Warsaw | uw.edu.pl | Warsaw
wat-pl | Military University of Technology; Wojskowa Akademia Techniczna; Military University of Technology Warsaw | ワルシャワ軍事工科大学; 军事技术大学华沙 | MUT; WAT | Military Technical Academy Warsaw | wat.edu.pl | Warsaw
`,
  ),
  ...institutionsOf(
    'CZ',
    `
ctu-cz | Czech Technical University in Prague; České vysoké učení technické v Praze; Czech Technical University | チェコ工科大学; プラハ工科大学; 捷克理工大学; 布拉格捷克理工大学 | CTU; ČVUT | | cvut.cz | Prague
charles | Charles University; Univerzita Karlova; Charles University in Prague | カレル大学; プラハ・カレル大学; 查理大学; 布拉格查理大学 | CUNI | | cuni.cz | Prague
`,
  ),
  ...institutionsOf(
    'UA',
    `
kpi | Igor Sikorsky Kyiv Polytechnic Institute; National Technical University of Ukraine; Kyiv Polytechnic Institute; National Technical University of Ukraine Kyiv Polytechnic Institute | Київський політехнічний інститут; キーウ工科大学; キエフ工科大学; 基辅理工学院 | KPI; NTUU | Kiev Polytechnic Institute | kpi.ua | Kyiv
knu-ua | Taras Shevchenko National University of Kyiv; Kyiv National University; Kyiv University | Київський національний університет імені Тараса Шевченка; キーウ大学; キエフ大学; 基辅大学 | KNU | Kiev State University | knu.ua; univ.kiev.ua | Kyiv
khai | National Aerospace University Kharkiv Aviation Institute; Kharkiv Aviation Institute; Zhukovsky National Aerospace University | Харківський авіаційний інститут; ハルキウ航空大学; ハリコフ航空大学; 哈尔科夫航空学院 | KhAI | Kharkov Aviation Institute | khai.edu | Kharkiv
`,
  ),
  ...institutionsOf(
    'BY',
    `
bsu-by | Belarusian State University; Belarus State University | Белорусский государственный университет; БГУ; ベラルーシ国立大学; 白俄罗斯国立大学 | BSU | Byelorussian State University | bsu.by | Minsk
bsuir | Belarusian State University of Informatics and Radioelectronics; BSUIR | Белорусский государственный университет информатики и радиоэлектроники; БГУИР; ベラルーシ国立情報無線電子大学; 白俄罗斯国立信息与无线电电子大学 | | Minsk Radioengineering Institute | bsuir.by | Minsk
bntu | Belarusian National Technical University | Белорусский национальный технический университет; БНТУ; ベラルーシ国立工科大学 | BNTU | Belarusian Polytechnic Institute; Belarusian State Polytechnic Academy | bntu.by | Minsk
`,
  ),
  ...institutionsOf(
    'KZ',
    `
nu-kz | Nazarbayev University | Назарбаев Университет; ナザルバエフ大学; 纳扎尔巴耶夫大学 | NU | | nu.edu.kz | Astana
kaznu | Al-Farabi Kazakh National University; Kazakh National University | Казахский национальный университет имени аль-Фараби; КазНУ; アル＝ファーラービー・カザフ国立大学; カザフ国立大学; 哈萨克国立大学 | KazNU | Kazakh State University | kaznu.kz; kaznu.edu.kz | Almaty
`,
  ),
];
