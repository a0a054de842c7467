// Provinces, prefectures and cities of East and South-East Asia in whose names institutions are called: usual English name, other spellings,
// and how the place writes itself. Notation of bodies.ts; every line is one place.

const CHINA = `北京=beijing peking 上海=shanghai 天津=tianjin tientsin 重慶=chongqing chungking 河北=hebei 河南=henan 湖北=hubei 湖南=hunan 広東=guangdong canton kwangtung
広西=guangxi 山東=shandong shantung 山西=shanxi 陝西=shaanxi 江蘇=jiangsu 浙江=zhejiang chekiang 安徽=anhui 福建=fujian fukien 江西=jiangxi 四川=sichuan szechuan 貴州=guizhou
雲南=yunnan 甘粛=gansu 青海=qinghai 寧夏=ningxia 新疆=xinjiang 西蔵=tibet xizang tibetan 内蒙古=inner_mongolia nei_mongol 黒竜江=heilongjiang 吉林=jilin kirin 遼寧=liaoning 海南=hainan
哈爾浜=harbin haerbin 哈尔滨=harbin 長春=changchun 瀋陽=shenyang 大連=dalian 鞍山=anshan 錦州=jinzhou 撫順=fushun 西安=xian 咸陽=xianyang 成都=chengdu 綿陽=mianyang 昆明=kunming 貴陽=guiyang
蘭州=lanzhou 西寧=xining 銀川=yinchuan 烏魯木斉=urumqi 石河子=shihezi 拉薩=lhasa 呼和浩特=hohhot 包頭=baotou 太原=taiyuan 大同=datong 石家荘=shijiazhuang 唐山=tangshan 秦皇島=qinhuangdao 保定=baoding
邯鄲=handan 済南=jinan 青島=qingdao tsingtao 煙台=yantai 威海=weihai 濰坊=weifang 泰山=taishan 鄭州=zhengzhou 洛陽=luoyang 開封=kaifeng 武漢=wuhan 華中=central_china huazhong 華東=east_china huadong
華南=south_china huanan 華北=north_china huabei 中南=central_south zhongnan 宜昌=yichang 襄陽=xiangyang 三峡=three_gorges 長沙=changsha 湘潭=xiangtan 衡陽=hengyang 南昌=nanchang 景徳鎮=jingdezhen
合肥=hefei 蕪湖=wuhu 淮北=huaibei 淮南=huainan 南京=nanjing nanking 蘇州=suzhou soochow 無錫=wuxi 常州=changzhou 鎮江=zhenjiang 揚州=yangzhou 南通=nantong 徐州=xuzhou 連雲港=lianyungang 塩城=yancheng
淮陰=huaiyin 淮安=huaian 江南=jiangnan 杭州=hangzhou 寧波=ningbo 温州=wenzhou 紹興=shaoxing 嘉興=jiaxing 湖州=huzhou 金華=jinhua 福州=fuzhou 厦門=xiamen amoy 泉州=quanzhou 汕頭=shantou 広州=guangzhou canton
深圳=shenzhen 深セン=shenzhen 珠海=zhuhai 東莞=dongguan 佛山=foshan 南寧=nanning 桂林=guilin 柳州=liuzhou 海口=haikou 三亜=sanya 首都=capital 燕山=yanshan 延辺=yanbian 延安=yanan 牡丹江=mudanjiang
大慶=daqing 斉斉哈爾=qiqihar 佳木斯=jiamusi 黄河=yellow_river huanghe 長江=yangtze changjiang 珠江=pearl_river zhujiang 渤海=bohai 黄山=huangshan 廊坊=langfang 張家口=zhangjiakou 承徳=chengde 滄州=cangzhou
長治=changzhi 臨沂=linyi 聊城=liaocheng 徳州=dezhou 浜州=binzhou 淄博=zibo 曲阜=qufu 南陽=nanyang 新郷=xinxiang 信陽=xinyang 商丘=shangqiu 荊州=jingzhou 黄岡=huanggang 孝感=xiaogan 岳陽=yueyang 常徳=changde
九江=jiujiang 贛南=gannan 井岡山=jinggangshan 安慶=anqing 阜陽=fuyang 宿州=suzhou_anhui 嘉応=jiaying 肇慶=zhaoqing 韶関=shaoguan 五邑=wuyi 遵義=zunyi 大理=dali 曲靖=qujing 天水=tianshui 宝鶏=baoji 綏化=suihua
南開=nankai 復旦=fudan 清華=tsinghua qinghua 同済=tongji 曁南=jinan_university_jnu`;

const TAIWAN = `台北=taipei 臺北=taipei 新北=new_taipei 桃園=taoyuan 台中=taichung 臺中=taichung 台南=tainan 臺南=tainan 高雄=kaohsiung 基隆=keelung 新竹=hsinchu 嘉義=chiayi 屏東=pingtung 宜蘭=ilan yilan 花蓮=hualien 台東=taitung
臺東=taitung 澎湖=penghu 金門=kinmen quemoy 雲林=yunlin 彰化=changhua 南投=nantou 苗栗=miaoli 虎尾=huwei 中山=sun_yat-sen 中正=chung_cheng chung_cheng 政治=chengchi 成功=cheng_kung
陽明=yang_ming 東呉=soochow 淡江=tamkang 逢甲=feng_chia 輔仁=fu_jen 元智=yuan_ze 銘伝=ming_chuan 勤益=chin-yi 曁南国際=chi_nan 九龍=kowloon 嶺南=lingnan`;

const JAPAN = `北海道=hokkaido 青森=aomori 岩手=iwate 宮城=miyagi 秋田=akita 山形=yamagata 福島=fukushima 茨城=ibaraki 栃木=tochigi 群馬=gunma 埼玉=saitama 千葉=chiba 東京=tokyo 東京都=tokyo_metropolitan 首都大学=tokyo_metropolitan
神奈川=kanagawa 新潟=niigata 富山=toyama 石川=ishikawa 福井=fukui 山梨=yamanashi 長野=nagano 岐阜=gifu 静岡=shizuoka 愛知=aichi 三重=mie 滋賀=shiga 京都=kyoto 大阪=osaka 兵庫=hyogo 奈良=nara 和歌山=wakayama
鳥取=tottori 島根=shimane 岡山=okayama 広島=hiroshima 山口=yamaguchi 徳島=tokushima 香川=kagawa 愛媛=ehime 高知=kochi 福岡=fukuoka 佐賀=saga 長崎=nagasaki 熊本=kumamoto 大分=oita 宮崎=miyazaki 鹿児島=kagoshima
沖縄=okinawa 琉球=ryukyus ryukyu 東北=tohoku 関東=kanto 関西=kansai 近畿=kinki kindai 中国四国=chugoku_shikoku 四国=shikoku 九州=kyushu 北陸=hokuriku 東海=tokai 中部=chubu 札幌=sapporo 小樽=otaru 室蘭=muroran 北見=kitami
帯広=obihiro 旭川=asahikawa 釧路=kushiro 函館=hakodate 弘前=hirosaki 八戸=hachinohe 盛岡=morioka 一関=ichinoseki 仙台=sendai 鶴岡=tsuruoka 会津=aizu いわき=iwaki つくば=tsukuba 筑波=tsukuba 宇都宮=utsunomiya
小山=oyama 足利=ashikaga 前橋=maebashi 高崎=takasaki 木更津=kisarazu 一橋=hitotsubashi お茶の水=ochanomizu 御茶ノ水=ochanomizu 横浜=yokohama 川崎=kawasaki 相模=sagami 湘南=shonan 鎌倉=kamakura 横須賀=yokosuka 長岡=nagaoka
上越=joetsu 高岡=takaoka 金沢=kanazawa 都留=tsuru 甲府=kofu 信州=shinshu 松本=matsumoto 浜松=hamamatsu 沼津=numazu 名古屋=nagoya 豊橋=toyohashi 豊田=toyota 岡崎=okazaki 鈴鹿=suzuka 四日市=yokkaichi 鳥羽=toba
彦根=hikone 舞鶴=maizuru 堺=sakai 神戸=kobe 姫路=himeji 明石=akashi 西宮=nishinomiya 宝塚=takarazuka 尼崎=amagasaki 米子=yonago 松江=matsue 津山=tsuyama 倉敷=kurashiki 福山=fukuyama 呉=kure 宇部=ube 下関=shimonoseki
徳山=tokuyama 大島=oshima 阿南=anan 鳴門=naruto 高松=takamatsu 詫間=takuma 新居浜=niihama 松山=matsuyama 弓削=yuge 北九州=kitakyushu 久留米=kurume 有明=ariake 佐世保=sasebo 八代=yatsushiro 都城=miyakonojo 別府=beppu
早稲田=waseda 慶応=keio 慶應義塾=keio 明治=meiji 法政=hosei 立教=rikkyo 青山=aoyama 上智=sophia 立命館=ritsumeikan 同志社=doshisha 芝浦=shibaura 湘北=shohoku 多摩=tama 武蔵=musashi 武蔵野=musashino
駒沢=komazawa 駒澤=komazawa 成蹊=seikei 国際基督教=international_christian 理化学=riken 日立=hitachi 三菱=mitsubishi 住友=sumitomo 三井=mitsui 東芝=toshiba 富士=fuji 富士通=fujitsu 川崎重工=kawasaki_heavy_industries`;

const KOREA = `서울=seoul 부산=busan pusan 대구=daegu taegu 인천=incheon inchon 광주=gwangju kwangju 대전=daejeon taejon 울산=ulsan 세종=sejong 경기=gyeonggi kyonggi 강원=gangwon kangwon 충북=chungbuk 충남=chungnam chungnam 전북=jeonbuk chonbuk
전남=chonnam jeonnam 경북=kyungpook gyeongbuk 경남=gyeongnam kyungnam 제주=jeju cheju 충청북도=north_chungcheong 충청남도=south_chungcheong 전라북도=north_jeolla 전라남도=south_jeolla 경상북도=north_gyeongsang 경상남도=south_gyeongsang
강원도=gangwon 경기도=gyeonggi 수원=suwon 성남=seongnam 용인=yongin 안양=anyang 안산=ansan 고양=goyang 부천=bucheon 포항=pohang 창원=changwon 마산=masan 진주=jinju 김해=gimhae inje 구미=kumoh gumi 안동=andong 경주=gyeongju 청주=cheongju
천안=cheonan 전주=jeonju 군산=kunsan gunsan 목포=mokpo 순천=sunchon suncheon 여수=yeosu 춘천=chuncheon 강릉=gangneung 원주=wonju 동인천=dong_incheon 평양=pyongyang pyeongyang 함흥=hamhung 청진=chongjin 원산=wonsan 남포=nampo
신의주=sinuiju 개성=kaesong 백두산=paektusan 평성=pyongsong 희천=huichon 김책=kim_chaek 김일성=kim_il_sung 김정일=kim_jong_il 연세=yonsei 고려=korea koryo 이화=ewha 성균관=sungkyunkwan 한양=hanyang 경희=kyung_hee 중앙대=chung-ang 건국=konkuk
동국=dongguk 홍익=hongik 인하=inha 아주=ajou 영남=yeungnam 조선대=chosun 서강=sogang 세브란스=severance 이대=ewha 삼성=samsung 현대=hyundai 한화=hanwha 엘지=lg 고신=kosin`;

const NORTH_KOREA_HAN = `平壌=pyongyang 元山=wonsan 咸興=hamhung 清津=chongjin 清川江=chongchongang 新義州=sinuiju 大同江=taedonggang 金策工業=kim_chaek_technology 金日成=kim_il_sung 金正日=kim_jong_il ソウル=seoul 釜山=busan pusan 大邱=daegu
仁川=incheon 光州=gwangju 大田=daejeon 済州=jeju 首爾=seoul`;

const VIETNAM = `hà_nội=hanoi ha_noi;河内;하노이;ハノイ hồ_chí_minh=ho_chi_minh hcmc hochiminh;胡志明;ホーチミン sài_gòn=saigon sai_gon đà_nẵng=danang da_nang;ダナン;峴港 huế=hue;順化 cần_thơ=can_tho cantho hải_phòng=hai_phong haiphong đà_lạt=dalat da_lat nha_trang=nha_trang
thái_nguyên=thai_nguyen vinh=vinh quy_nhơn=quy_nhon đồng_tháp=dong_thap đồng_nai=dong_nai bắc_ninh=bac_ninh;北寧 hải_dương_tỉnh=hai_duong_province hưng_yên=hung_yen nam_định=nam_dinh thái_bình=thai_binh thanh_hóa=thanh_hoa quảng_nam=quang_nam quảng_bình=quang_binh bình_dương=binh_duong tiền_giang=tien_giang an_giang=an_giang trà_vinh=tra_vinh tây_nguyên=tay_nguyen
thủ_dầu_một=thu_dau_mot bà_rịa=ba_ria vũng_tàu=vung_tau lạc_hồng=lac_hong tây_bắc=tay_bac thăng_long=thang_long`;

export const PLACES_EAST = { CHINA, TAIWAN, JAPAN, KOREA, NORTH_KOREA_HAN, VIETNAM };
