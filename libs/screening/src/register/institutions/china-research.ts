// China: academies, laboratories and the groups of the defence industry with the research bodies under them. Hong Kong and Macau.
import { institutionsOf } from './table.js';

export const CHINA_RESEARCH = institutionsOf(
  'CN',
  `
cas | Chinese Academy of Sciences; Academia Sinica Beijing | 中国科学院; 中科院 | CAS | | cas.cn; cashq.ac.cn | Beijing
ucas | University of Chinese Academy of Sciences; University of the Chinese Academy of Sciences; UCAS | 中国科学院大学; 国科大 | GUCAS | Graduate University of Chinese Academy of Sciences; Graduate University of the Chinese Academy of Sciences; 中国科学院研究生院 | ucas.ac.cn; mails.ucas.ac.cn | Beijing | cas
cas-imech | Institute of Mechanics, Chinese Academy of Sciences | 中国科学院力学研究所 | IMCAS | | imech.ac.cn | Beijing | cas
cas-ia | Institute of Automation, Chinese Academy of Sciences; CASIA | 中国科学院自动化研究所 | | | ia.ac.cn | Beijing | cas
cas-ict | Institute of Computing Technology, Chinese Academy of Sciences | 中国科学院计算技术研究所; 中国科学院計算技術研究所 | ICT | | ict.ac.cn | Beijing | cas
cas-iscas | Institute of Software, Chinese Academy of Sciences; ISCAS | 中国科学院软件研究所 | | | iscas.ac.cn | Beijing | cas
cas-semi | Institute of Semiconductors, Chinese Academy of Sciences | 中国科学院半导体研究所 | | | semi.ac.cn | Beijing | cas
cas-ime | Institute of Microelectronics, Chinese Academy of Sciences; Institute of Microelectronics of the Chinese Academy of Sciences | 中国科学院微电子研究所 | IMECAS | | ime.ac.cn | Beijing | cas
cas-iop | Institute of Physics, Chinese Academy of Sciences | 中国科学院物理研究所 | IOP | | iphy.ac.cn | Beijing | cas
cas-ihep | Institute of High Energy Physics, Chinese Academy of Sciences | 中国科学院高能物理研究所 | IHEP | | ihep.ac.cn | Beijing | cas
cas-iapcm-nssc | National Space Science Center, Chinese Academy of Sciences; NSSC | 中国科学院国家空间科学中心 | | Center for Space Science and Applied Research | nssc.ac.cn | Beijing | cas
cas-aircas | Aerospace Information Research Institute, Chinese Academy of Sciences; AIRCAS | 中国科学院空天信息创新研究院 | | Institute of Electronics, Chinese Academy of Sciences; Academy of Opto-Electronics, Chinese Academy of Sciences; 中国科学院电子学研究所 | aircas.ac.cn | Beijing | cas
cas-ioa | Institute of Acoustics, Chinese Academy of Sciences | 中国科学院声学研究所 | IACAS | | mail.ioa.ac.cn; ioa.ac.cn | Beijing | cas
cas-siom | Shanghai Institute of Optics and Fine Mechanics; Shanghai Institute of Optics and Fine Mechanics, Chinese Academy of Sciences; SIOM | 中国科学院上海光学精密机械研究所; 上海光学精密機械研究所; 上海光机所 | | | siom.ac.cn | Shanghai | cas
cas-ciomp | Changchun Institute of Optics, Fine Mechanics and Physics; Changchun Institute of Optics, Fine Mechanics and Physics, Chinese Academy of Sciences; CIOMP | 中国科学院长春光学精密机械与物理研究所; 长春光机所 | | | ciomp.ac.cn | Changchun | cas
cas-sitp | Shanghai Institute of Technical Physics; Shanghai Institute of Technical Physics, Chinese Academy of Sciences | 中国科学院上海技术物理研究所; 上海技術物理研究所 | SITP | | mail.sitp.ac.cn; sitp.ac.cn | Shanghai | cas
cas-sinap | Shanghai Institute of Applied Physics; Shanghai Institute of Applied Physics, Chinese Academy of Sciences; SINAP | 中国科学院上海应用物理研究所 | | Shanghai Institute of Nuclear Research; 上海原子核研究所 | sinap.ac.cn | Shanghai | cas
cas-sim | Shanghai Institute of Microsystem and Information Technology; SIMIT | 中国科学院上海微系统与信息技术研究所 | | Shanghai Institute of Metallurgy | mail.sim.ac.cn | Shanghai | cas
cas-sic | Shanghai Institute of Ceramics; Shanghai Institute of Ceramics, Chinese Academy of Sciences | 中国科学院上海硅酸盐研究所 | SICCAS | | mail.sic.ac.cn | Shanghai | cas
cas-ioe | Institute of Optics and Electronics, Chinese Academy of Sciences | 中国科学院光电技术研究所 | IOE | | ioe.ac.cn | Chengdu | cas
cas-opt | Xi'an Institute of Optics and Precision Mechanics; Xi'an Institute of Optics and Precision Mechanics, Chinese Academy of Sciences | 中国科学院西安光学精密机械研究所; 西安光機所 | XIOPM | | opt.ac.cn; opt.cn | Xi'an | cas
cas-dicp | Dalian Institute of Chemical Physics; Dalian Institute of Chemical Physics, Chinese Academy of Sciences; DICP | 中国科学院大连化学物理研究所; 大連化学物理研究所 | | | dicp.ac.cn | Dalian | cas
cas-imr | Institute of Metal Research, Chinese Academy of Sciences | 中国科学院金属研究所 | IMR | | imr.ac.cn | Shenyang | cas
cas-sia | Shenyang Institute of Automation; Shenyang Institute of Automation, Chinese Academy of Sciences | 中国科学院沈阳自动化研究所; 瀋陽自動化研究所 | SIA | | sia.cn | Shenyang | cas
cas-licp | Lanzhou Institute of Chemical Physics; Lanzhou Institute of Chemical Physics, Chinese Academy of Sciences | 中国科学院兰州化学物理研究所 | LICP | | licp.cas.cn | Lanzhou | cas
cas-imp | Institute of Modern Physics, Chinese Academy of Sciences | 中国科学院近代物理研究所 | IMP | | impcas.ac.cn | Lanzhou | cas
cas-ipp | Institute of Plasma Physics, Chinese Academy of Sciences; ASIPP | 中国科学院等离子体物理研究所 | | | ipp.ac.cn | Hefei | cas
cas-hfips | Hefei Institutes of Physical Science; Hefei Institutes of Physical Science, Chinese Academy of Sciences; Hefei Institute of Physical Science | 中国科学院合肥物质科学研究院 | HFIPS | | hfcas.ac.cn | Hefei | cas
cas-siat | Shenzhen Institutes of Advanced Technology; Shenzhen Institute of Advanced Technology, Chinese Academy of Sciences; SIAT | 中国科学院深圳先进技术研究院; 深圳先进院 | | | siat.ac.cn | Shenzhen | cas
cas-nimte | Ningbo Institute of Materials Technology and Engineering; NIMTE | 中国科学院宁波材料技术与工程研究所 | | | nimte.ac.cn | Ningbo | cas
cas-wiv | Wuhan Institute of Virology; Wuhan Institute of Virology, Chinese Academy of Sciences | 中国科学院武汉病毒研究所; 武漢ウイルス研究所; 武汉病毒研究所 | WIV | | wh.iov.cn | Wuhan | cas
cas-iccas | Institute of Chemistry, Chinese Academy of Sciences; ICCAS | 中国科学院化学研究所 | | | iccas.ac.cn | Beijing | cas
cas-ipe | Institute of Process Engineering, Chinese Academy of Sciences | 中国科学院过程工程研究所 | IPE | | ipe.ac.cn | Beijing | cas
cas-nimte-iet | Institute of Engineering Thermophysics, Chinese Academy of Sciences | 中国科学院工程热物理研究所 | IET | | iet.cn | Beijing | cas
cas-itp | Technical Institute of Physics and Chemistry, Chinese Academy of Sciences | 中国科学院理化技术研究所 | TIPC | | mail.ipc.ac.cn | Beijing | cas
cae | Chinese Academy of Engineering | 中国工程院 | | | cae.cn | Beijing
caep | China Academy of Engineering Physics; Chinese Academy of Engineering Physics; CAEP; Ninth Academy; 9th Academy; Southwest Computing Center | 中国工程物理研究院; 中物院; 九院; 中国工程物理学院 | | Northwest Nuclear Weapons Research and Design Academy | caep.cn; caep.ac.cn | Mianyang
caep-ifp | Institute of Fluid Physics; Institute of Fluid Physics, China Academy of Engineering Physics; Southwest Institute of Fluid Physics | 中国工程物理研究院流体物理研究所; 西南流体物理研究所 | | | | Mianyang | caep
caep-iapcm | Institute of Applied Physics and Computational Mathematics; IAPCM; Beijing Institute of Applied Physics and Computational Mathematics | 北京应用物理与计算数学研究所; 北京応用物理与計算数学研究所 | | | iapcm.ac.cn | Beijing | caep
caep-sinpc | Southwest Institute of Nuclear Physics and Chemistry; Institute of Nuclear Physics and Chemistry, China Academy of Engineering Physics | 中国工程物理研究院核物理与化学研究所; 西南核物理与化学研究所 | INPC | | | Mianyang | caep
caep-icm | Institute of Chemical Materials, China Academy of Engineering Physics; Southwest Institute of Chemical Materials | 中国工程物理研究院化工材料研究所; 西南化工材料研究所 | | | | Mianyang | caep
caep-iee | Institute of Electronic Engineering, China Academy of Engineering Physics; Southwest Institute of Electronic Engineering; Southwest Electronics Engineering Institute | 中国工程物理研究院电子工程研究所; 西南电子工程研究所 | | | | Mianyang | caep
caep-ise | Institute of Structural Mechanics; Southwest Institute of Structural Mechanics; Institute of Systems Engineering, China Academy of Engineering Physics | 中国工程物理研究院总体工程研究所; 西南结构力学研究所 | | | | Mianyang | caep
caep-iae | Institute of Applied Electronics, China Academy of Engineering Physics; Southwest Institute of Applied Electronics | 中国工程物理研究院应用电子学研究所; 西南应用电子学研究所 | | | | Mianyang | caep
caep-lfrc | Laser Fusion Research Center; Laser Fusion Research Center, China Academy of Engineering Physics | 中国工程物理研究院激光聚变研究中心 | LFRC | | | Mianyang | caep
caep-hpstar | Center for High Pressure Science and Technology Advanced Research; HPSTAR | 北京高压科学研究中心 | | | hpstar.ac.cn | Beijing | caep
nint | Northwest Institute of Nuclear Technology; NINT | 西北核技术研究所; 西北核技術研究所; 西北核技术研究院 | | | | Xi'an
cnnc | China National Nuclear Corporation; China National Nuclear Corp; CNNC | 中国核工业集团公司; 中国核工業集団; 中核集团; 中国核工业总公司 | | Ministry of Nuclear Industry | cnnc.com.cn | Beijing
ciae | China Institute of Atomic Energy; CIAE; Beijing Institute of Atomic Energy | 中国原子能科学研究院; 中国原子能研究院 | | Institute of Atomic Energy Beijing; 401 Institute | ciae.ac.cn | Beijing | cnnc
npic | Nuclear Power Institute of China; NPIC; Southwest Center for Reactor Engineering Research and Design | 中国核动力研究设计院; 中国核動力研究設計院 | | Southwest Reactor Engineering Research and Design Academy | npic.ac.cn | Chengdu | cnnc
swip | Southwestern Institute of Physics; SWIP | 核工业西南物理研究院; 西南物理研究院 | | | swip.ac.cn | Chengdu | cnnc
cnnc-birceg | Beijing Research Institute of Uranium Geology; BRIUG | 核工业北京地质研究院 | | | | Beijing | cnnc
cnnc-bricem | Beijing Research Institute of Chemical Engineering and Metallurgy | 核工业北京化工冶金研究院 | | | | Beijing | cnnc
cnnc-physchem | Research Institute of Physical and Chemical Engineering of Nuclear Industry; Tianjin Institute of Physical and Chemical Engineering of Nuclear Industry | 核工业理化工程研究院 | | | | Tianjin | cnnc
cgn | China General Nuclear Power Group; China General Nuclear Power Corporation; CGN | 中国广核集团; 中国広核集団 | CGNPC | China Guangdong Nuclear Power Group; 中国广东核电集团 | cgnpc.com.cn | Shenzhen
avic | Aviation Industry Corporation of China; AVIC | 中国航空工业集团公司; 中国航空工業集団; 中航工业; 中国航空工业集团 | | China Aviation Industry Corporation I; China Aviation Industry Corporation II; China Aviation Industry Corporation; Aviation Industries of China; 中国航空工业总公司; 中国航空工业第一集团公司; 中国航空工业第二集团公司 | avic.com | Beijing
avic-cae | Chinese Aeronautical Establishment; CAE Chinese Aeronautical Establishment | 中国航空研究院 | | | cae.ac.cn | Beijing | avic
avic-biam | Beijing Institute of Aeronautical Materials; BIAM; AECC Beijing Institute of Aeronautical Materials | 北京航空材料研究院; 中国航发北京航空材料研究院 | | | biam.ac.cn | Beijing | aecc
avic-cadi | Chengdu Aircraft Design and Research Institute; Chengdu Aircraft Design & Research Institute; AVIC 611 Institute; 611 Institute | 成都飞机设计研究所; 中国航空工业集团公司成都飞机设计研究所; 611所 | | | | Chengdu | avic
avic-sadi | Shenyang Aircraft Design and Research Institute; Shenyang Aircraft Design & Research Institute; AVIC 601 Institute; 601 Institute | 沈阳飞机设计研究所; 601所 | | | | Shenyang | avic
avic-cac | Chengdu Aircraft Industry Group; Chengdu Aircraft Industrial (Group) Co., Ltd.; Chengdu Aircraft Corporation | 成都飞机工业集团有限责任公司; 成都飛機工業集団 | CAC | | | Chengdu | avic
avic-sac | Shenyang Aircraft Corporation; Shenyang Aircraft Industry Group | 沈阳飞机工业集团有限公司; 瀋陽飛機工業集団 | SAC | | | Shenyang | avic
avic-xac | Xi'an Aircraft Industrial Corporation; Xi'an Aircraft Industry Group; Xi'an Aircraft Industry (Group) Company | 西安飞机工业集团公司; 西安飛機工業集団; 西飞集团 | XAC | | | Xi'an | avic
avic-hongdu | Hongdu Aviation Industry Group; Hongdu Aviation Industry Corporation | 洪都航空工业集团; 江西洪都航空工业集团 | HAIG | Nanchang Aircraft Manufacturing Company | | Nanchang | avic
avic-casc | China Airborne Missile Academy; AVIC China Airborne Missile Academy; Luoyang Optoelectro Technology Development Center; Luoyang Electro-optics Technology Development Center | 中国空空导弹研究院; 洛陽電光技術発展中心 | CAMA | 洛阳电光设备研究所 | | Luoyang | avic
avic-ari | AVIC Aerodynamics Research Institute; Harbin Aerodynamics Research Institute | 航空工业空气动力研究院 | | | | Harbin | avic
catic | China National Aero-Technology Import and Export Corporation; CATIC; China National Aero-Technology Import & Export Corporation | 中国航空技术进出口总公司; 中国航空技术进出口公司; 中国航空技術輸出入公司 | | | | Beijing | avic
aecc | Aero Engine Corporation of China; AECC | 中国航空发动机集团; 中国航空発動機集団; 中国航发 | | | aecc.cn | Beijing
aecc-seri | AECC Shenyang Engine Research Institute; Shenyang Engine Research Institute; AVIC 606 Institute | 沈阳发动机研究所; 中国航发沈阳发动机研究所; 606所 | | | | Shenyang | aecc
aecc-gtre | AECC Gas Turbine Establishment; China Gas Turbine Establishment; AECC Sichuan Gas Turbine Establishment | 中国燃气涡轮研究院; 中国航发四川燃气涡轮研究院 | CGTE | | | Mianyang | aecc
cardc | China Aerodynamics Research and Development Center; CARDC; China Aerodynamics Research & Development Center | 中国空气动力研究与发展中心; 中国空気動力研究発展中心; 中国空気動力研究与発展中心 | | | cardc.cn | Mianyang
comac | Commercial Aircraft Corporation of China; COMAC | 中国商用飞机有限责任公司; 中国商用飛機; 中国商飞 | | | comac.cc | Shanghai
casc | China Aerospace Science and Technology Corporation; China Aerospace Science & Technology Corporation; CASC; China Aerospace Science and Technology Group | 中国航天科技集团公司; 中国航天科技集団公司; 中国航天科技集团; 航天科技集团 | | China Aerospace Corporation; 中国航天工业总公司; Ministry of Aerospace Industry | spacechina.com | Beijing
casc-calt | China Academy of Launch Vehicle Technology; China Academy of Launch Vehicle Technologies; CALT; Beijing Wan Yuan Industry Corporation; CASC First Academy; 1st Academy CASC | 中国运载火箭技术研究院; 中国運載火箭技術研究院; 航天一院; 中国航天科技集团公司第一研究院; 北京万源工業公司 | | | | Beijing | casc
casc-aasrmt | Academy of Aerospace Solid Propulsion Technology; AASPT; Fourth Academy of CASC; 4th Academy CASC; Shaanxi Power Machinery Research Institute | 航天动力技术研究院; 中国航天科技集团公司第四研究院; 航天四院; 陕西動力機械研究所 | | | | Xi'an | casc
casc-cast | China Academy of Space Technology; Chinese Academy of Space Technology; Fifth Academy of CASC; 5th Academy CASC | 中国空间技术研究院; 中国空間技術研究院; 航天五院; 中国航天科技集团公司第五研究院 | CAST | | cast.cn | Beijing | casc
casc-aalpt | Academy of Aerospace Propulsion Technology; Academy of Aerospace Liquid Propulsion Technology; Sixth Academy of CASC; 6th Academy CASC; Shaanxi Engine Design Institute | 航天推进技术研究院; 中国航天科技集团公司第六研究院; 航天六院 | AALPT | | | Xi'an | casc
casc-saac | Sichuan Academy of Aerospace Technology; Sichuan Aerospace Industry Corporation; Seventh Academy of CASC | 四川航天技术研究院; 四川航天工业集团; 航天七院 | | | | Chengdu | casc
casc-sast | Shanghai Academy of Spaceflight Technology; SAST; Eighth Academy of CASC; 8th Academy CASC; Shanghai Bureau of Astronautics | 上海航天技术研究院; 上海航天技術研究院; 航天八院; 中国航天科技集团公司第八研究院; 上海航天局 | | | | Shanghai | casc
casc-caet | China Academy of Aerospace Electronics Technology; China Aerospace Times Electronics Corporation; China Aerospace Electronics Technology Research Institute; Ninth Academy of CASC | 中国航天电子技术研究院; 中国航天时代电子公司; 航天九院 | CATEC | | | Beijing | casc
casc-771 | Xi'an Microelectronics Technology Institute; 771 Research Institute; CASC 771 Institute; Lishan Microelectronics Corporation | 西安微电子技术研究所; 771研究所; 驪山微電子公司 | | | | Xi'an | casc-caet
casc-772 | Beijing Microelectronics Technology Institute; 772 Research Institute | 北京微电子技术研究所; 772研究所 | BMTI | | | Beijing | casc-caet
casc-caaa | China Academy of Aerospace Aerodynamics; CAAA; Eleventh Academy of CASC; Beijing Institute of Aerodynamics; 701 Institute; Beijing Aerodynamics Institute | 中国航天空气动力技术研究院; 北京空气动力研究所; 航天十一院 | | | | Beijing | casc
casc-cgwic | China Great Wall Industry Corporation; CGWIC; China Great Wall Industries Corporation | 中国长城工业总公司; 中国長城工業総公司; 中国长城工业集团有限公司 | | | cgwic.com | Beijing | casc
casc-bice | Beijing Institute of Control Engineering; 502 Institute CASC | 北京控制工程研究所; 502所 | BICE | | | Beijing | casc-cast
casc-bisee | Beijing Institute of Spacecraft System Engineering | 北京空间飞行器总体设计部 | | | | Beijing | casc-cast
casc-lip | Lanzhou Institute of Physics; 510 Institute CASC | 兰州空间技术物理研究所; 兰州物理研究所 | LIP | | | Lanzhou | casc-cast
casc-spacestar | Xi'an Institute of Space Radio Technology; 504 Institute CASC | 西安空间无线电技术研究所 | | | | Xi'an | casc-cast
casc-xaapt | Xi'an Aerospace Propulsion Institute; 11th Institute CASC | 西安航天动力研究所 | | | | Xi'an | casc-aalpt
casc-baeit | Beijing Institute of Aerospace Systems Engineering | 北京宇航系统工程研究所 | | | | Beijing | casc-calt
casic | China Aerospace Science and Industry Corporation; China Aerospace Science & Industry Corporation; CASIC; China Aerospace Science and Industry Group | 中国航天科工集团公司; 中国航天科工集団公司; 中国航天科工集团; 航天科工集团 | | China Aerospace Machinery and Electronics Corporation; 中国航天机电集团公司 | casic.com | Beijing
casic-2 | CASIC Second Academy; Second Academy of CASIC; China Changfeng Mechanics and Electronics Technology Academy; Chang Feng Science and Technology Industry Group; China Chang Feng Mechano-Electronic Engineering Company; Beijing Institute of Electronic System Engineering | 航天科工二院; 中国航天科工集团第二研究院; 中国长峰机电技术研究设计院; 長峰機電技術研究院 | | China Chang Feng Mechanics and Electronics Technology Academy | | Beijing | casic
casic-3 | CASIC Third Academy; Third Academy of CASIC; China Haiying Electro-Mechanical Technology Academy; China Haiying Electromechanical Technology Academy; Hiwing Mechanical and Electrical Technology Corporation | 航天科工三院; 中国航天科工集团第三研究院; 中国海鹰机电技术研究院; 中国航天科工飞航技术研究院 | | China Precision Machinery Third Academy | | Beijing | casic
casic-4 | CASIC Fourth Academy; China Sanjiang Space Group; China Space Sanjiang Group; Sanjiang Space Group; 066 Base; China Aerospace Sanjiang Group | 中国航天三江集团公司; 中国航天三江集団; 航天科工四院; 中国三江航天集团 | | 066基地 | | Wuhan | casic
casic-6 | CASIC Sixth Academy; Sixth Academy of CASIC; Hexi Chemical and Machinery Corporation; Hexi Company; China Hexi Chemical and Machinery Company | 航天科工六院; 中国河西化工机械公司; 内蒙古航天动力机械 | | | | Hohhot | casic
casic-10 | CASIC Tenth Academy; Guizhou Aerospace; Guizhou Academy of Aerospace Technology; 061 Base; Guizhou Space Industry Corporation; China Aerospace Jiangnan Group | 贵州航天; 中国航天科工集团061基地; 贵州航天技术研究院; 中国江南航天集团 | | 061基地 | | Guiyang | casic
casic-cpmiec | China Precision Machinery Import and Export Corporation; China Precision Machinery Import-Export Corporation; CPMIEC; China National Precision Machinery Import and Export Corporation | 中国精密机械进出口总公司; 中国精密机械进出口公司; 中国精密機械輸出入公司; 中国精密机械进出口有限公司 | | | | Beijing | casic
casic-706 | Beijing Institute of Computer Technology and Application; 706 Institute CASIC | 北京计算机技术及应用研究所; 706所 | | | | Beijing | casic-2
cetc | China Electronics Technology Group Corporation; China Electronics Technology Group; CETC; China Electronic Technology Corporation | 中国电子科技集团公司; 中国電子科技集団公司; 中国电科; 中国电子科技集团 | CETGC | | cetc.com.cn | Beijing
cetc-10 | CETC 10th Research Institute; Southwest Institute of Electronic Technology; Southwest China Institute of Electronic Technology; China Electronics Technology Group Corporation 10th Research Institute | 西南电子技术研究所; 中国电子科技集团公司第十研究所; 中国电科10所 | SWIET | | | Chengdu | cetc
cetc-13 | CETC 13th Research Institute; Hebei Semiconductor Research Institute; China Electronics Technology Group Corporation 13th Research Institute | 河北半导体研究所; 中国电子科技集团公司第十三研究所; 中国電子科技集団第13研究所 | HSRI | | | Shijiazhuang | cetc
cetc-14 | CETC 14th Research Institute; Nanjing Research Institute of Electronics Technology; NRIET; China Electronics Technology Group Corporation 14th Research Institute; Nanjing Institute of Electronic Technology | 南京电子技术研究所; 中国电子科技集团公司第十四研究所; 中国電子科技集団第14研究所 | | | | Nanjing | cetc
cetc-29 | CETC 29th Research Institute; Southwest China Research Institute of Electronic Equipment; SWIEE; China Electronics Technology Group Corporation 29th Research Institute; Southwest Institute of Electronic Equipment | 西南电子设备研究所; 中国电子科技集团公司第二十九研究所; 中国電子科技集団第29研究所 | | | | Chengdu | cetc
cetc-38 | CETC 38th Research Institute; East China Research Institute of Electronic Engineering; ECRIEE; China Electronics Technology Group Corporation 38th Research Institute | 华东电子工程研究所; 中国电子科技集团公司第三十八研究所; 中国電子科技集団第38研究所 | | | | Hefei | cetc
cetc-54 | CETC 54th Research Institute; Communication Telemetry and Telecontrol Research Institute; China Electronics Technology Group Corporation 54th Research Institute | 中国电子科技集团公司第五十四研究所; 通信测控技术研究所 | CTI | | | Shijiazhuang | cetc
cetc-55 | CETC 55th Research Institute; Nanjing Electronic Devices Institute; China Electronics Technology Group Corporation 55th Research Institute | 南京电子器件研究所; 中国电子科技集团公司第五十五研究所; 中国電子科技集団第55研究所 | NEDI | | | Nanjing | cetc
cetc-26 | CETC 26th Research Institute; Sichuan Institute of Piezoelectric and Acoustooptic Technology; SIPAT | 中国电子科技集团公司第二十六研究所; 四川压电与声光技术研究所 | | | | Chongqing | cetc
cetc-24 | CETC 24th Research Institute; Sichuan Institute of Solid State Circuits | 中国电子科技集团公司第二十四研究所; 四川固体电路研究所 | SISC | | | Chongqing | cetc
cetc-11 | CETC 11th Research Institute; North China Research Institute of Electro-Optics; NCRIEO | 华北光电技术研究所; 中国电子科技集团公司第十一研究所 | | | | Beijing | cetc
cec | China Electronics Corporation; China Electronics Corp | 中国电子信息产业集团有限公司; 中国电子 | CEC | | cec.com.cn | Shenzhen
norinco | China North Industries Corporation; China North Industries Group Corporation; NORINCO; China North Industries; Norinco Group; China North Industries Group | 中国北方工业公司; 中国兵器工业集团公司; 中国北方工業公司; 中国兵器工業集団 | CNGC | China Ordnance Industry Corporation | norinco.com; norincogroup.com.cn | Beijing
norinco-203 | Xi'an Institute of Electromechanical Information Technology; 212 Research Institute NORINCO | 西安机电信息技术研究所 | | | | Xi'an | norinco
norinco-204 | Xi'an Modern Chemistry Research Institute; 204 Research Institute | 西安近代化学研究所; 兵器工业204所; 204所 | | | | Xi'an | norinco
norinco-xnmi | Xi'an Modern Control Technology Research Institute; 203 Research Institute NORINCO | 西安现代控制技术研究所; 203所 | | | | Xi'an | norinco
csgc | China South Industries Group Corporation; China South Industries Group | 中国兵器装备集团公司; 中国南方工业集团公司; 中国兵器装備集団 | CSGC; CSIG | | | Beijing
cssc | China State Shipbuilding Corporation; China State Shipbuilding Corporation Limited; CSSC; China State Shipbuilding | 中国船舶集团有限公司; 中国船舶工业集团公司; 中国船舶工業集団 | | China State Shipbuilding Industry Corporation | cssc.net.cn | Shanghai
csic | China Shipbuilding Industry Corporation; CSIC; China Shipbuilding Industry Group | 中国船舶重工集团公司; 中国船舶重工集団公司; 中船重工 | | | csic.com.cn | Beijing | cssc
cssc-701 | China Ship Development and Design Center; 701st Research Institute; CSIC 701 Institute | 中国舰船研究设计中心; 中国船舶重工集团公司第七〇一研究所 | CSDDC | | | Wuhan | cssc
cssc-702 | China Ship Scientific Research Center; CSSRC; 702nd Research Institute; CSIC 702 Institute | 中国船舶科学研究中心; 中国船舶重工集团公司第七〇二研究所 | | | cssrc.com.cn | Wuxi | cssc
cssc-705 | Xi'an Precision Machinery Research Institute; 705th Research Institute | 西安精密机械研究所; 中国船舶重工集团公司第七〇五研究所 | | | | Xi'an | cssc
cssc-715 | Hangzhou Applied Acoustics Research Institute; 715th Research Institute | 杭州应用声学研究所; 中国船舶重工集团公司第七一五研究所 | | | | Hangzhou | cssc
cssc-707 | Tianjin Navigation Instrument Research Institute; 707th Research Institute | 天津航海仪器研究所; 中国船舶重工集团公司第七〇七研究所 | TNIRI | | | Tianjin | cssc
cssc-719 | Wuhan Second Ship Design and Research Institute; Wuhan No. 2 Ship Design and Research Institute; 719th Research Institute | 武汉第二船舶设计研究所; 中国船舶重工集团公司第七一九研究所 | | | | Wuhan | cssc
cssc-725 | Luoyang Ship Material Research Institute; 725th Research Institute | 洛阳船舶材料研究所; 中国船舶重工集团公司第七二五研究所 | LSMRI | | | Luoyang | cssc
cssc-cssra | China Ship Research and Development Academy; China Ship Research & Development Academy; China Shipbuilding Seventh Academy | 中国舰船研究院; 第七研究院 | CSRDA | | | Beijing | cssc
polytech | Poly Technologies; Poly Technologies Incorporated; Polytechnologies Inc. | 保利科技有限公司; 保利科技 | PTI | | | Beijing
xinshidai | China Xinshidai Company; China Xinshidai Corporation; China New Era Group | 中国新时代公司; 中国新時代公司; 新时代控股集团 | | | | Beijing
huawei | Huawei Technologies; Huawei Technologies Co., Ltd.; Huawei | 华为技术有限公司; 華為技術; 华为; ファーウェイ | | | huawei.com | Shenzhen
hisilicon | HiSilicon Technologies; HiSilicon | 海思半导体有限公司; 深圳市海思半导体; ハイシリコン | | | hisilicon.com | Shenzhen | huawei
zte | ZTE Corporation; ZTE; Zhongxing Telecommunication Equipment | 中兴通讯股份有限公司; 中興通訊; 中兴通讯 | | | zte.com.cn | Shenzhen
smic | Semiconductor Manufacturing International Corporation; SMIC | 中芯国际集成电路制造有限公司; 中芯国際集成電路製造; 中芯国际 | | | smics.com | Shanghai
ymtc | Yangtze Memory Technologies; Yangtze Memory Technologies Corporation; YMTC | 长江存储科技有限责任公司; 長江存儲科技; 长江存储 | | | ymtc.com | Wuhan
dji | SZ DJI Technology; DJI; Da-Jiang Innovations | 大疆创新科技有限公司; 深圳市大疆创新科技有限公司; 大疆 | | | dji.com | Shenzhen
hikvision | Hangzhou Hikvision Digital Technology; Hikvision | 杭州海康威视数字技术股份有限公司; 海康威視; 海康威视; ハイクビジョン | | | hikvision.com | Hangzhou
dahua | Zhejiang Dahua Technology; Dahua Technology | 浙江大华技术股份有限公司; 大華技術 | | | dahuatech.com | Hangzhou
sensetime | SenseTime; SenseTime Group; Beijing SenseTime Technology Development | 商汤科技; 北京市商汤科技开发有限公司; 商湯科技; センスタイム | | | sensetime.com | Hong Kong
megvii | Megvii Technology; Megvii; Face++ | 旷视科技; 北京旷视科技有限公司; 曠視科技 | | | megvii.com | Beijing
iflytek | iFLYTEK; Anhui iFlytek | 科大讯飞股份有限公司; 科大訊飛; 科大讯飞; アイフライテック | | | iflytek.com | Hefei
cambricon | Cambricon Technologies; Cambricon | 中科寒武纪科技股份有限公司; 寒武纪 | | | cambricon.com | Beijing
phytium | Phytium Technology; Tianjin Phytium Information Technology; Phytium | 飞腾信息技术有限公司; 天津飞腾信息技术有限公司; 飛騰信息技術 | | | phytium.com.cn | Tianjin
sugon | Sugon; Dawning Information Industry; Sugon Information Industry | 曙光信息产业股份有限公司; 中科曙光 | | Dawning | sugon.com | Beijing
hygon | Hygon Information Technology; Hygon; Haiguang Information Technology | 海光信息技术股份有限公司; 海光信息; 成都海光 | THATIC | | hygon.cn | Tianjin
inspur | Inspur Group; Inspur | 浪潮集团有限公司; 浪潮集团; 浪潮 | | | inspur.com | Jinan
bgi | BGI Group; BGI Genomics; BGI Research; Beijing Genomics Institute | 华大基因; 深圳华大基因; 華大基因; 华大集团 | BGI | | genomics.cn; bgi.com | Shenzhen
peng-cheng | Peng Cheng Laboratory; Pengcheng Laboratory | 鹏城实验室; 鵬城実験室 | PCL | | pcl.ac.cn | Shenzhen
zhejiang-lab | Zhejiang Lab; Zhejiang Laboratory | 之江实验室 | | | zhejianglab.com; zhejianglab.org | Hangzhou
nscc-tianjin | National Supercomputing Center in Tianjin; National Supercomputing Center Tianjin; National Supercomputer Center in Tianjin; NSCC-TJ | 国家超级计算天津中心; 天津スーパーコンピューターセンター | | | nscc-tj.cn | Tianjin
nscc-guangzhou | National Supercomputing Center Guangzhou; National Supercomputer Center in Guangzhou; NSCC-GZ | 国家超级计算广州中心 | | | nscc-gz.cn | Guangzhou
nscc-changsha | National Supercomputing Center Changsha; National Supercomputing Center in Changsha; NSCC-CS | 国家超级计算长沙中心 | | | | Changsha
nscc-wuxi | National Supercomputing Center Wuxi; National Supercomputing Center in Wuxi | 国家超级计算无锡中心 | | | nsccwx.cn | Wuxi
nscc-jinan | National Supercomputing Center Jinan; National Supercomputing Jinan Center; National Supercomputer Center in Jinan | 国家超级计算济南中心 | | | | Jinan
nscc-shenzhen | National Supercomputing Center Shenzhen; National Supercomputing Shenzhen Center | 国家超级计算深圳中心 | | | nsccsz.cn | Shenzhen
`,
);

export const HONG_KONG = institutionsOf(
  'HK',
  `
hku | University of Hong Kong; Hong Kong University | 香港大学; 港大 | HKU | | hku.hk; connect.hku.hk; cs.hku.hk | Hong Kong
cuhk | Chinese University of Hong Kong; CUHK | 香港中文大学; 中大香港 | | | cuhk.edu.hk; link.cuhk.edu.hk | Hong Kong
hkust | Hong Kong University of Science and Technology; HKUST | 香港科技大学; 香港科学技術大学; 港科大 | UST | | ust.hk; connect.ust.hk | Hong Kong
polyu | Hong Kong Polytechnic University; PolyU | 香港理工大学; 理大香港 | HKPU | Hong Kong Polytechnic; 香港理工学院 | polyu.edu.hk; connect.polyu.hk | Hong Kong
cityu | City University of Hong Kong; CityU; Hong Kong City University | 香港城市大学 | | City Polytechnic of Hong Kong; 香港城市理工学院 | cityu.edu.hk; my.cityu.edu.hk | Hong Kong
hkbu | Hong Kong Baptist University; HKBU | 香港浸会大学; 香港浸會大學 | | Hong Kong Baptist College | hkbu.edu.hk | Hong Kong
lingnan-hk | Lingnan University; Lingnan University Hong Kong | 嶺南大学; 岭南大学 | | Lingnan College | ln.edu.hk | Hong Kong
eduhk | Education University of Hong Kong; EdUHK | 香港教育大学 | | Hong Kong Institute of Education; 香港教育学院 | eduhk.hk | Hong Kong
`,
);

export const MACAU = institutionsOf(
  'MO',
  `
umac | University of Macau | 澳门大学; 澳門大学; マカオ大学 | UM | University of East Asia | um.edu.mo; umac.mo | Macau
must-mo | Macau University of Science and Technology | 澳门科技大学; 澳門科技大学 | MUST | | must.edu.mo | Macau
cityu-mo | City University of Macau; Macau City University | 澳门城市大学; 澳門城市大学 | | Asia International Open University | cityu.edu.mo | Macau
`,
);
