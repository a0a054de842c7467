// China: universities. The "seven sons" of national defence, the universities of the armed forces, and those of the Double First-Class plan.
import { institutionsOf } from './table.js';

export const CHINA = institutionsOf(
  'CN',
  `
beihang | Beihang University; BUAA; Beihang; Pei-hang; Peihang; Beijing Aerospace University | 北京航空航天大学; 北航; 北京航空航天大學 | | Beijing University of Aeronautics and Astronautics; Beijing University of Aeronautics & Astronautics; Beijing Institute of Aeronautics; Beijing Institute of Aeronautics and Astronautics; Beijing Aeronautical Institute; 北京航空学院 | buaa.edu.cn | Beijing
bit-cn | Beijing Institute of Technology; Beijing Ligong University | 北京理工大学; 北理工; 北京工業学院 | BIT | Beijing Industrial Institute; Beijing Institute of Industry; 北京工业学院; 延安自然科学院 | bit.edu.cn | Beijing
hit | Harbin Institute of Technology; HIT Harbin; Ha Gong Da; Harbin Polytechnic University | 哈尔滨工业大学; 哈工大; 哈爾浜工業大学; ハルビン工業大学 | HIT | Harbin Polytechnic Institute | hit.edu.cn | Harbin
hit-shenzhen | Harbin Institute of Technology, Shenzhen; Harbin Institute of Technology Shenzhen Graduate School; HITSZ | 哈尔滨工业大学深圳; 哈尔滨工业大学深圳校区; 哈尔滨工业大学深圳研究生院 | | | hitsz.edu.cn | Shenzhen | hit
hit-weihai | Harbin Institute of Technology, Weihai | 哈尔滨工业大学威海; 哈尔滨工业大学威海校区 | | | hitwh.edu.cn | Weihai | hit
heu | Harbin Engineering University; HRBEU | 哈尔滨工程大学; 哈工程; 哈爾浜工程大学; ハルビン工程大学 | HEU | Harbin Shipbuilding Engineering Institute; Harbin Shipbuilding Institute; Harbin Institute of Shipbuilding Engineering; 哈尔滨船舶工程学院 | hrbeu.edu.cn | Harbin
pla-mei-harbin | PLA Military Engineering Institute; Harbin Military Engineering Institute; Harbin Institute of Military Engineering | 哈尔滨军事工程学院; 中国人民解放军军事工程学院; 哈军工 | | | | Harbin
hrbust | Harbin University of Science and Technology; HRBUST | 哈尔滨理工大学; 哈理工; 哈爾浜理工大学; ハルビン理工大学 | HUST | Harbin University of Science & Technology; Harbin Institute of Electrical Technology; 哈尔滨电工学院; 哈尔滨科学技术大学 | hrbust.edu.cn | Harbin
nwpu | Northwestern Polytechnical University; Northwest Polytechnical University; Northwestern Polytechnic University; NWPU; Northwest Polytechnic University | 西北工业大学; 西工大; 西北工業大学 | NPU | Northwest Engineering College; Northwest Institute of Technology; 西北工学院; 西安航空学院 | nwpu.edu.cn | Xi'an
nuaa | Nanjing University of Aeronautics and Astronautics; Nanjing Aerospace University; NUAA | 南京航空航天大学; 南航 | | Nanjing Aeronautical Institute; Nanjing Institute of Aeronautics; 南京航空学院 | nuaa.edu.cn | Nanjing
njust | Nanjing University of Science and Technology; NJUST; Nanjing Ligong University | 南京理工大学; 南理工 | NUST | East China Institute of Technology Nanjing; East China Engineering Institute; 华东工学院; 华东工程学院; 炮兵工程学院 | njust.edu.cn; mail.njust.edu.cn | Nanjing
nudt | National University of Defense Technology; National University of Defence Technology; NUDT; National Defense University of Science and Technology; National Defense Science and Technology University; PLA National University of Defense Technology; National Defense Technology University; University of National Defense Technology | 国防科技大学; 国防科学技术大学; 国防科学技術大学; 中国人民解放军国防科技大学; 中国人民解放军国防科学技术大学; 国防科大; 中国国防科技大学 | | Changsha Institute of Technology; Changsha Engineering Institute; 长沙工学院 | nudt.edu.cn | Changsha
ndu-cn | PLA National Defence University; National Defense University of the People's Liberation Army | 中国人民解放军国防大学; 国防大学 | NDU | | | Beijing
pla-info | PLA Information Engineering University; Information Engineering University; PLA Strategic Support Force Information Engineering University; Zhengzhou Information Science and Technology Institute | 中国人民解放军信息工程大学; 解放军信息工程大学; 战略支援部队信息工程大学; 信息工程大学; 郑州信息科技学院 | PLAIEU; IEU | PLA Institute of Surveying and Mapping; 解放军测绘学院 | | Zhengzhou
pla-eng | Army Engineering University of PLA; PLA Army Engineering University; PLA University of Science and Technology; PLAUST | 陆军工程大学; 中国人民解放军陆军工程大学; 解放军理工大学; 中国人民解放军理工大学 | AEU | PLA Engineering Institute; 工程兵工程学院; Army Engineering College; 军械工程学院; Ordnance Engineering College | aeu.edu.cn | Nanjing
pla-navy-eng | Naval University of Engineering; PLA Naval University of Engineering; Naval Engineering University | 海军工程大学; 中国人民解放军海军工程大学 | NUE | Naval Institute of Engineering; 海军工程学院 | nue.edu.cn | Wuhan
pla-navy-aviation | Naval Aviation University; Naval Aeronautical University; Naval Aeronautical and Astronautical University; Naval Aeronautical Engineering Institute | 海军航空大学; 海军航空工程学院; 海军航空工程大学; 中国人民解放军海军航空大学 | NAU; NAAU | Naval Aeronautical Engineering Academy | | Yantai
pla-navy-sub | Navy Submarine Academy; PLA Navy Submarine Academy; Naval Submarine Academy | 海军潜艇学院; 中国人民解放军海军潜艇学院 | | | | Qingdao
dalian-naval | Dalian Naval Academy; PLA Dalian Naval Academy | 海军大连舰艇学院; 大连舰艇学院 | | | | Dalian
pla-air-eng | Air Force Engineering University; PLA Air Force Engineering University; AFEU | 空军工程大学; 中国人民解放军空军工程大学 | | Air Force Engineering Institute; 空军工程学院; 空军导弹学院; 空军电讯工程学院 | afeu.edu.cn | Xi'an
pla-air-aviation | Air Force Aviation University; PLA Air Force Aviation University; Aviation University of Air Force | 空军航空大学; 中国人民解放军空军航空大学 | | | | Changchun
pla-air-warning | Air Force Early Warning Academy; PLA Air Force Early Warning Academy; Air Force Radar Academy | 空军预警学院; 空军雷达学院 | | | | Wuhan
pla-rocket-eng | Rocket Force University of Engineering; PLA Rocket Force University of Engineering; Xi'an High-Tech Institute; Second Artillery Engineering University; Second Artillery Engineering College; Xi'an Research Institute of High Technology | 火箭军工程大学; 中国人民解放军火箭军工程大学; 第二炮兵工程大学; 第二炮兵工程学院; 第二砲兵工程学院; 西安高技术研究所 | RFUE | | | Xi'an
pla-space-eng | Space Engineering University; Aerospace Engineering University; PLA Strategic Support Force Space Engineering University; Academy of Equipment; Equipment Academy; Academy of Equipment Command and Technology | 航天工程大学; 战略支援部队航天工程大学; 装备学院; 装备指挥技术学院; 中国人民解放军装备学院 | SEU | PLA Equipment Academy; 国防科工委指挥技术学院 | | Beijing
pla-armored | Academy of Armored Forces Engineering; PLA Academy of Armored Force Engineering; Army Academy of Armored Forces; Armored Force Engineering Institute | 装甲兵工程学院; 陆军装甲兵学院 | | | | Beijing
pla-nbc | Institute of NBC Defence; PLA Institute of Chemical Defence; Army Institute of Chemical Defense; Institute of Chemical Defense of PLA; Institute of NBC Defense of PLA Army; Academy of Chemical Defense | 防化学院; 防化研究院; 陆军防化学院; 防化指挥工程学院 | | | | Beijing
pla-logistics | Army Logistics Academy of PLA; PLA Logistics Engineering University; Logistical Engineering University; Logistics Engineering University | 后勤工程学院; 陆军勤务学院 | LEU | | | Chongqing
pla-air-military | Army Academy of Artillery and Air Defense; PLA Army Officer Academy | 陆军炮兵防空兵学院; 陆军军官学院 | | Hefei Artillery Academy; 炮兵学院 | | Hefei
ams-cn | PLA Academy of Military Sciences; Academy of Military Science; China Academy of Military Science | 军事科学院; 中国人民解放军军事科学院 | AMS | | | Beijing
amms | Academy of Military Medical Sciences; PLA Academy of Military Medical Sciences; AMMS | 军事医学科学院; 军事医学研究院; 中国人民解放军军事医学科学院 | | | | Beijing | ams-cn
pla-army-med | Army Medical University; Third Military Medical University; TMMU | 陆军军医大学; 第三军医大学; 中国人民解放军第三军医大学; 中国人民解放军陆军军医大学 | AMU | Seventh Military Medical University | tmmu.edu.cn | Chongqing
pla-air-med | Air Force Medical University; Fourth Military Medical University; FMMU | 空军军医大学; 第四军医大学; 中国人民解放军第四军医大学; 中国人民解放军空军军医大学 | | | fmmu.edu.cn | Xi'an
pla-navy-med | Naval Medical University; Second Military Medical University; SMMU | 海军军医大学; 第二军医大学; 中国人民解放军第二军医大学; 中国人民解放军海军军医大学 | | | smmu.edu.cn | Shanghai
pap-eng | Engineering University of PAP; Engineering University of the Chinese People's Armed Police | 武警工程大学; 中国人民武装警察部队工程大学; 武警工程学院 | | | | Xi'an
ppsuc | People's Public Security University of China; Chinese People's Public Security University | 中国人民公安大学 | PPSUC | | ppsuc.edu.cn | Beijing
nuc | North University of China; Zhongbei University | 中北大学 | NUC | North China Institute of Technology; Taiyuan Institute of Machinery; 华北工学院; 太原机械学院 | nuc.edu.cn | Taiyuan
just | Jiangsu University of Science and Technology | 江苏科技大学 | JUST | East China Shipbuilding Institute; Zhenjiang Shipbuilding Institute; 华东船舶工业学院; 镇江船舶学院 | just.edu.cn | Zhenjiang
cust | Changchun University of Science and Technology | 长春理工大学; 長春理工大学 | CUST | Changchun Institute of Optics and Fine Mechanics; 长春光学精密机械学院 | cust.edu.cn | Changchun
xatu | Xi'an Technological University; Xi'an Institute of Technology; XATU | 西安工业大学 | | 西安工业学院 | xatu.edu.cn | Xi'an
shenyang-ligong | Shenyang Ligong University; SYLU | 沈阳理工大学; 瀋陽理工大学 | | Shenyang Institute of Technology; 沈阳工业学院 | sylu.edu.cn | Shenyang
sau | Shenyang Aerospace University | 沈阳航空航天大学; 瀋陽航空航天大学 | SAU | Shenyang Institute of Aeronautical Engineering; Shenyang Institute of Aeronautics; 沈阳航空工业学院 | sau.edu.cn | Shenyang
nchu-cn | Nanchang Hangkong University; Nanchang University of Aeronautics | 南昌航空大学 | NCHU | Nanchang Institute of Aeronautical Technology; 南昌航空工业学院 | nchu.edu.cn | Nanchang
zua | Zhengzhou University of Aeronautics; Zhengzhou Institute of Aeronautical Industry Management | 郑州航空工业管理学院; 鄭州航空工業管理学院 | ZUA | | zua.edu.cn | Zhengzhou
xaau | Xi'an Aeronautical University; Xi'an Aeronautical Institute | 西安航空学院 | | Xi'an Aerotechnical College | | Xi'an
guat | Guilin University of Aerospace Technology | 桂林航天工业学院 | GUAT | | guat.edu.cn | Guilin
nciae | North China Institute of Aerospace Engineering; NCIAE | 北华航天工业学院 | | | nciae.edu.cn | Langfang
cauc | Civil Aviation University of China | 中国民航大学; 中国民用航空学院 | CAUC | | cauc.edu.cn | Tianjin
cafuc | Civil Aviation Flight University of China; CAFUC | 中国民用航空飞行学院 | | | cafuc.edu.cn | Guanghan
uestc | University of Electronic Science and Technology of China; UESTC; Electronic Science and Technology University of China | 电子科技大学; 電子科技大学; 成都电子科技大学; 成电 | | Chengdu Institute of Radio Engineering; 成都电讯工程学院 | uestc.edu.cn | Chengdu
xidian | Xidian University; Xidian; Xi'an University of Electronic Science and Technology; Xi'an Electronic Science and Technology University | 西安电子科技大学; 西电; 西安電子科技大学 | XDU | Northwest Telecommunication Engineering Institute; Northwest Institute of Telecommunication Engineering; 西北电讯工程学院 | xidian.edu.cn | Xi'an
guet | Guilin University of Electronic Technology | 桂林电子科技大学; 桂林電子科技大学 | GUET | 桂林电子工业学院 | guet.edu.cn | Guilin
hdu | Hangzhou Dianzi University | 杭州电子科技大学; 杭州電子科技大学 | HDU | Hangzhou Institute of Electronic Engineering; 杭州电子工业学院 | hdu.edu.cn | Hangzhou
swust | Southwest University of Science and Technology | 西南科技大学 | SWUST | | swust.edu.cn | Mianyang
usc-cn | University of South China | 南华大学; 南華大学 | USC | Hengyang Institute of Technology; 衡阳工学院 | usc.edu.cn | Hengyang
ecut | East China University of Technology | 东华理工大学; 東華理工大学 | ECUT | East China Geological Institute; East China Institute of Technology; 华东地质学院 | ecut.edu.cn | Fuzhou
hust-wuhan | Huazhong University of Science and Technology; Huazhong University of Science & Technology; Central China University of Science and Technology | 华中科技大学; 華中科技大学; 华中理工大学; 华中大 | HUST | Huazhong University of Technology; Huazhong Institute of Technology; Huazhong University of Science and Engineering; 华中工学院; Tongji Medical University; 同济医科大学 | hust.edu.cn | Wuhan
tsinghua | Tsinghua University; Qinghua University; Tsing Hua University Beijing | 清华大学; 清華大学; 北京清華大学 | THU | Tsinghua College; 清华学堂; 清华学校 | tsinghua.edu.cn; mails.tsinghua.edu.cn | Beijing
peking | Peking University; Beijing University; Pekin University | 北京大学; 北大 | PKU | Imperial University of Peking; 京师大学堂 | pku.edu.cn; stu.pku.edu.cn | Beijing
fudan | Fudan University | 复旦大学; 復旦大学; 復旦 | FDU | | fudan.edu.cn; m.fudan.edu.cn | Shanghai
sjtu | Shanghai Jiao Tong University; Shanghai Jiaotong University; SJTU; Shanghai Communications University | 上海交通大学; 上海交大; 上海交通大學 | | Chiao Tung University Shanghai; 上海第二医科大学; Shanghai Second Medical University | sjtu.edu.cn | Shanghai
xjtu | Xi'an Jiaotong University; Xi'an Jiao Tong University; XJTU; Xian Communications University | 西安交通大学; 西安交大 | | | xjtu.edu.cn; stu.xjtu.edu.cn; mail.xjtu.edu.cn | Xi'an
bjtu | Beijing Jiaotong University; Beijing Jiao Tong University; BJTU | 北京交通大学 | | Northern Jiaotong University; 北方交通大学 | bjtu.edu.cn | Beijing
swjtu | Southwest Jiaotong University; SWJTU; Southwest Jiao Tong University | 西南交通大学 | | Tangshan Institute of Railway Technology; 唐山铁道学院 | swjtu.edu.cn; my.swjtu.edu.cn | Chengdu
zju | Zhejiang University; Chekiang University; ZJU | 浙江大学; 浙大 | | Hangzhou University; Zhejiang Medical University | zju.edu.cn | Hangzhou
ustc | University of Science and Technology of China; USTC; China University of Science and Technology | 中国科学技术大学; 中国科学技術大学; 中国科大; 中科大 | | | ustc.edu.cn; mail.ustc.edu.cn | Hefei
nju | Nanjing University; Nanking University; NJU | 南京大学 | | National Central University Nanking; 国立中央大学南京 | nju.edu.cn; smail.nju.edu.cn | Nanjing
seu-cn | Southeast University; Southeastern University Nanjing | 东南大学; 東南大学; 南京东南大学 | SEU | Nanjing Institute of Technology; 南京工学院 | seu.edu.cn | Nanjing
neu-cn | Northeastern University Shenyang; Northeastern University China; Northeast University Shenyang | 东北大学; 東北大学中国; 瀋陽東北大学; 沈阳东北大学 | NEU | Northeast University of Technology; Northeast Institute of Technology; 东北工学院 | neu.edu.cn; mail.neu.edu.cn; stumail.neu.edu.cn | Shenyang
tongji | Tongji University | 同济大学; 同済大学 | | Tongji German Medical School; 上海铁道大学 | tongji.edu.cn | Shanghai
tju | Tianjin University | 天津大学 | TJU | Peiyang University; Beiyang University; 北洋大学 | tju.edu.cn | Tianjin
nankai | Nankai University | 南开大学; 南開大学 | NKU | | nankai.edu.cn; mail.nankai.edu.cn | Tianjin
whu | Wuhan University | 武汉大学; 武漢大学 | WHU | Wuhan Technical University of Surveying and Mapping; 武汉测绘科技大学 | whu.edu.cn | Wuhan
sysu | Sun Yat-sen University; Sun Yat Sen University Guangzhou; SYSU; Zhongshan University; Chung Shan University | 中山大学 | | Sun Yat-sen University of Medical Sciences; 中山医科大学 | sysu.edu.cn; mail.sysu.edu.cn; mail2.sysu.edu.cn | Guangzhou
scut | South China University of Technology; SCUT | 华南理工大学; 華南理工大学 | | South China Institute of Technology; 华南工学院 | scut.edu.cn; mail.scut.edu.cn | Guangzhou
sichuan | Sichuan University; Szechuan University | 四川大学 | SCU | Chengdu University of Science and Technology; Sichuan Union University; West China University of Medical Sciences; 四川联合大学; 成都科技大学; 华西医科大学 | scu.edu.cn; stu.scu.edu.cn | Chengdu
cqu | Chongqing University; Chungking University | 重庆大学; 重慶大学 | CQU | Chongqing Jianzhu University; 重庆建筑大学 | cqu.edu.cn; stu.cqu.edu.cn | Chongqing
csu-cn | Central South University; Central Southern University | 中南大学 | CSU | Central South University of Technology; Central South Institute of Mining and Metallurgy; Changsha Railway University; Hunan Medical University; 中南工业大学; 长沙铁道学院; 湖南医科大学 | csu.edu.cn | Changsha
hnu-cn | Hunan University | 湖南大学 | HNU | | hnu.edu.cn | Changsha
jlu | Jilin University; JLU | 吉林大学 | | Jilin University of Technology; Norman Bethune University of Medical Sciences; 吉林工业大学; 白求恩医科大学 | jlu.edu.cn; mails.jlu.edu.cn | Changchun
dlut | Dalian University of Technology; DLUT; Dalian Ligong University | 大连理工大学; 大連理工大学 | DUT | Dalian Institute of Technology; 大连工学院 | dlut.edu.cn; mail.dlut.edu.cn | Dalian
dlmu | Dalian Maritime University | 大连海事大学; 大連海事大学 | DMU; DLMU | Dalian Marine College; 大连海运学院 | dlmu.edu.cn | Dalian
shandong | Shandong University; Shantung University | 山东大学; 山東大学 | SDU | Shandong University of Technology Jinan; Shandong Medical University; 山东工业大学; 山东医科大学 | sdu.edu.cn; mail.sdu.edu.cn | Jinan
ouc | Ocean University of China | 中国海洋大学; 青岛海洋大学 | OUC | Ocean University of Qingdao; Shandong College of Oceanology | ouc.edu.cn | Qingdao
xmu | Xiamen University; Amoy University | 厦门大学; 廈門大学; アモイ大学 | XMU | | xmu.edu.cn; stu.xmu.edu.cn | Xiamen
lanzhou | Lanzhou University | 兰州大学; 蘭州大学 | LZU | | lzu.edu.cn | Lanzhou
bnu | Beijing Normal University | 北京师范大学; 北京師範大学; 北师大 | BNU | | bnu.edu.cn; mail.bnu.edu.cn | Beijing
ecnu | East China Normal University | 华东师范大学; 華東師範大学 | ECNU | | ecnu.edu.cn; stu.ecnu.edu.cn | Shanghai
renmin | Renmin University of China; People's University of China | 中国人民大学; 人民大学 | RUC | | ruc.edu.cn | Beijing
cau-cn | China Agricultural University | 中国农业大学; 中国農業大学 | CAU | Beijing Agricultural University; 北京农业大学 | cau.edu.cn | Beijing
nwafu | Northwest A&F University; Northwest Agriculture and Forestry University | 西北农林科技大学; 西北農林科技大学 | NWAFU; NWSUAF | Northwest Agricultural University | nwafu.edu.cn; nwsuaf.edu.cn | Yangling
ustb | University of Science and Technology Beijing; Beijing University of Science and Technology; USTB | 北京科技大学; 北科大 | | Beijing University of Iron and Steel Technology; Beijing Institute of Iron and Steel; 北京钢铁学院 | ustb.edu.cn; xs.ustb.edu.cn | Beijing
bupt | Beijing University of Posts and Telecommunications; BUPT; Beijing Institute of Posts and Telecommunications | 北京邮电大学; 北京郵電大学; 北邮 | | 北京邮电学院 | bupt.edu.cn | Beijing
njupt | Nanjing University of Posts and Telecommunications; NJUPT | 南京邮电大学; 南京郵電大学 | NUPT | | njupt.edu.cn | Nanjing
cqupt | Chongqing University of Posts and Telecommunications; CQUPT | 重庆邮电大学; 重慶郵電大学 | | | cqupt.edu.cn | Chongqing
buct | Beijing University of Chemical Technology | 北京化工大学 | BUCT | Beijing Institute of Chemical Technology | buct.edu.cn; mail.buct.edu.cn | Beijing
bjut | Beijing University of Technology; BJUT; Beijing Polytechnic University | 北京工业大学; 北京工業大学 | | | bjut.edu.cn; emails.bjut.edu.cn | Beijing
ncut | North China University of Technology | 北方工业大学; 北方工業大学 | NCUT | | ncut.edu.cn | Beijing
bistu | Beijing Information Science and Technology University; BISTU | 北京信息科技大学 | | Beijing Institute of Machinery; Beijing Information Technology Institute | bistu.edu.cn | Beijing
ncepu | North China Electric Power University; NCEPU | 华北电力大学; 華北電力大学 | | Beijing University of Electric Power | ncepu.edu.cn | Beijing
cup | China University of Petroleum, Beijing; China University of Petroleum Beijing | 中国石油大学北京; 石油大学北京 | CUPB | Beijing Petroleum Institute | cup.edu.cn | Beijing
upc | China University of Petroleum, East China; China University of Petroleum East China; China University of Petroleum Huadong | 中国石油大学华东 | UPC | | upc.edu.cn; s.upc.edu.cn | Qingdao
cumt | China University of Mining and Technology; CUMT | 中国矿业大学; 中国鉱業大学 | | | cumt.edu.cn | Xuzhou
cumtb | China University of Mining and Technology, Beijing; CUMTB | 中国矿业大学北京 | | | cumtb.edu.cn | Beijing
cugb | China University of Geosciences, Beijing; CUGB | 中国地质大学北京 | | | cugb.edu.cn; email.cugb.edu.cn | Beijing
cug-wuhan | China University of Geosciences, Wuhan | 中国地质大学武汉 | CUG | Wuhan College of Geology | cug.edu.cn | Wuhan
whut | Wuhan University of Technology; WHUT | 武汉理工大学; 武漢理工大学 | WUT | Wuhan University of Water Transportation Engineering; 武汉工业大学; 武汉交通科技大学 | whut.edu.cn | Wuhan
wust | Wuhan University of Science and Technology | 武汉科技大学; 武漢科技大学 | WUST | 武汉钢铁学院 | wust.edu.cn | Wuhan
ecust | East China University of Science and Technology; ECUST | 华东理工大学; 華東理工大学 | | East China Institute of Chemical Technology; East China University of Chemical Technology; 华东化工学院 | ecust.edu.cn; mail.ecust.edu.cn | Shanghai
donghua | Donghua University | 东华大学; 東華大学上海; 上海东华大学 | DHU | China Textile University; 中国纺织大学 | dhu.edu.cn; mail.dhu.edu.cn | Shanghai
shu | Shanghai University | 上海大学 | SHU | Shanghai University of Technology; Shanghai University of Science and Technology | shu.edu.cn | Shanghai
shanghaitech | ShanghaiTech University; ShanghaiTech | 上海科技大学 | | | shanghaitech.edu.cn | Shanghai
usst | University of Shanghai for Science and Technology; USST | 上海理工大学 | | East China University of Technology Shanghai; 华东工业大学 | usst.edu.cn | Shanghai
smu-cn | Shanghai Maritime University | 上海海事大学 | SMU | Shanghai Maritime Institute; 上海海运学院 | shmtu.edu.cn | Shanghai
sustech | Southern University of Science and Technology; SUSTech; South University of Science and Technology of China | 南方科技大学; 南科大 | | | sustech.edu.cn; mail.sustech.edu.cn | Shenzhen
szu | Shenzhen University | 深圳大学 | SZU | | szu.edu.cn; email.szu.edu.cn | Shenzhen
jinan-u | Jinan University | 暨南大学 | JNU | | jnu.edu.cn | Guangzhou
gdut | Guangdong University of Technology; GDUT | 广东工业大学; 広東工業大学 | | | gdut.edu.cn | Guangzhou
zzu | Zhengzhou University | 郑州大学; 鄭州大学 | ZZU | | zzu.edu.cn | Zhengzhou
hfut | Hefei University of Technology; HFUT | 合肥工业大学; 合肥工業大学 | | | hfut.edu.cn | Hefei
ahu | Anhui University | 安徽大学 | AHU | | ahu.edu.cn | Hefei
suda | Soochow University Suzhou; Soochow University China; Suzhou University | 苏州大学; 蘇州大学 | | Jiangsu Teachers College | suda.edu.cn | Suzhou
jiangnan | Jiangnan University | 江南大学 | | Wuxi University of Light Industry | jiangnan.edu.cn | Wuxi
ujs | Jiangsu University | 江苏大学; 江蘇大学 | UJS | Jiangsu University of Science and Technology Zhenjiang; Jiangsu Institute of Technology | ujs.edu.cn | Zhenjiang
hhu | Hohai University | 河海大学 | HHU | East China Technical University of Water Resources; 华东水利学院 | hhu.edu.cn | Nanjing
njtech | Nanjing Tech University; NanjingTech; Nanjing University of Technology | 南京工业大学; 南京工業大学 | | Nanjing University of Chemical Technology | njtech.edu.cn | Nanjing
njau | Nanjing Agricultural University | 南京农业大学; 南京農業大学 | NJAU | | njau.edu.cn | Nanjing
nuist | Nanjing University of Information Science and Technology; NUIST | 南京信息工程大学 | | Nanjing Institute of Meteorology; 南京气象学院 | nuist.edu.cn | Nanjing
zjut | Zhejiang University of Technology; ZJUT | 浙江工业大学; 浙江工業大学 | | | zjut.edu.cn | Hangzhou
ningbo | Ningbo University | 宁波大学; 寧波大学 | NBU | | nbu.edu.cn | Ningbo
westlake | Westlake University | 西湖大学 | | | westlake.edu.cn | Hangzhou
nwu-cn | Northwest University Xi'an; Northwest University China; Northwest University | 西北大学; 西安西北大学 | NWU | | nwu.edu.cn; stumail.nwu.edu.cn | Xi'an
xaut | Xi'an University of Technology; XAUT | 西安理工大学 | | Shaanxi Institute of Mechanical Engineering | xaut.edu.cn | Xi'an
changan | Chang'an University | 长安大学; 長安大学 | CHD | Xi'an Highway University; 西安公路交通大学 | chd.edu.cn | Xi'an
snnu | Shaanxi Normal University | 陕西师范大学; 陝西師範大学 | SNNU | | snnu.edu.cn | Xi'an
taiyuan-tyut | Taiyuan University of Technology; TYUT | 太原理工大学 | | Taiyuan Institute of Technology; 太原工业大学 | tyut.edu.cn | Taiyuan
tyust | Taiyuan University of Science and Technology | 太原科技大学 | TYUST | Taiyuan Heavy Machinery Institute; 太原重型机械学院 | tyust.edu.cn | Taiyuan
sxu | Shanxi University | 山西大学 | SXU | | sxu.edu.cn | Taiyuan
ysu | Yanshan University | 燕山大学 | YSU | Northeast Heavy Machinery Institute; 东北重型机械学院 | ysu.edu.cn | Qinhuangdao
hebut | Hebei University of Technology; HEBUT | 河北工业大学; 河北工業大学 | | Hebei Institute of Technology | hebut.edu.cn | Tianjin
hebust | Hebei University of Science and Technology; HEBUST | 河北科技大学 | | | hebust.edu.cn | Shijiazhuang
tgu | Tiangong University; Tianjin Polytechnic University | 天津工业大学; 天津工業大学 | | | tiangong.edu.cn; tjpu.edu.cn | Tianjin
nefu | Northeast Forestry University | 东北林业大学; 東北林業大学 | NEFU | | nefu.edu.cn | Harbin
hlju | Heilongjiang University | 黑龙江大学; 黒竜江大学 | HLJU | | hlju.edu.cn | Harbin
lnu-cn | Liaoning University | 辽宁大学; 遼寧大学 | LNU | | lnu.edu.cn | Shenyang
sut-cn | Shenyang University of Technology | 沈阳工业大学; 瀋陽工業大学 | SUT | | sut.edu.cn | Shenyang
yanbian | Yanbian University | 延边大学; 延辺大学 | YBU | | ybu.edu.cn | Yanji
xju | Xinjiang University | 新疆大学 | XJU | | xju.edu.cn | Urumqi
imu-cn | Inner Mongolia University | 内蒙古大学 | IMU | | imu.edu.cn | Hohhot
yunnan | Yunnan University | 云南大学; 雲南大学 | YNU | | ynu.edu.cn | Kunming
kust | Kunming University of Science and Technology | 昆明理工大学 | KUST | Kunming Institute of Technology; 昆明工学院 | kust.edu.cn | Kunming
gxu | Guangxi University | 广西大学; 広西大学 | GXU | | gxu.edu.cn | Nanning
fzu | Fuzhou University | 福州大学 | FZU | | fzu.edu.cn | Fuzhou
pumc | Peking Union Medical College; Chinese Academy of Medical Sciences and Peking Union Medical College | 北京协和医学院; 北京協和医学院 | PUMC | | pumc.edu.cn | Beijing
ccmu | Capital Medical University | 首都医科大学 | CCMU | | ccmu.edu.cn | Beijing
southern-med | Southern Medical University | 南方医科大学 | SMU | First Military Medical University; 第一军医大学; 中国人民解放军第一军医大学 | smu.edu.cn | Guangzhou
`,
);
