// Words in Han characters and Hangul that say two things at once, or something other than their parts: 工業大学 is a university of technology,
// 師範 a teachers' college. Written = the concepts they stand for, in the order of the English name.

export const HAN_COMPOUNDS = `
中華人民共和国 = china people republic; 中国科学院 = cas; 中国社会科学院 = cass; 師范大学 = teachers university
師范学院 = teachers college; 師范 = teachers; 師范高等専科学校 = teachers college; 予防控制 = diseasecontrol
疾病预防控制中心 = diseasecontrol researchcentre; 疾病预防控制 = diseasecontrol; 肿瘤 = oncology
腫瘤防治中心 = oncology researchcentre; 肿瘤防治中心 = oncology researchcentre; 旅游 = tourism; 生态 = ecologysociety
設計与 = designbureau; 工貿 = industries business; 職業技術 = vocational|polytechnic technology; 文理学院 = arts science university
科学研究院 = science research institute; 技術研究院 = technology research institute; 培訓 = education
美術館 = arts museum; 武警 = armed police; 武装警察 = armed police; 海上保安 = maritime guard; 海上保安庁 = maritime guard agency; 製鋼所 = steel factory; 製鉄所 = steel factory; 国軍 = military force; 分院 = branch; 童軍 = scouts; 総会 = association; 語文 = language; 特別行政区 = special; 国家太空中心 = national aerospace researchcentre; 工業大学 = technology university; 工業学院 = technology institute; 工学院 = technology|engineering institute
工学院大学 = technology university; 工程大学 = engineering|technology university; 工程学院 = engineering|technology institute
工程職業技術学院 = engineering vocational college; 工業専門学校 = technology college; 工業高等専門学校 = technology kosen
工業高校 = technology highschool; 工業高等学校 = technology highschool; 商船高等専門学校 = maritime kosen; 電波高等専門学校 = radio kosen
職業技術大学 = vocational|polytechnic technology university; 職業技術学院 = vocational|polytechnic technology college; 職業学院 = vocational|polytechnic college
職業大学 = vocational university; 技術学院 = technology college; 技術大学 = technology university
技術科学大学 = technology university; 科学技術大学 = science technology university; 科学技術学院 = science technology institute
科学技術庁 = science technology agency; 科学技術省 = science technology ministry; 科技大学 = science technology university
科技学院 = science technology college; 科技職業学院 = science technology vocational college; 理科大学 = science university
理工大学 = technology|polytechnic university; 理工学院 = technology|polytechnic institute; 理工科大学 = polytechnic|technology university
工科大学 = technology|engineering|polytechnic university; 電子科技大学 = electronics science technology university
郵電大学 = telecommunication university; 郵電学院 = telecommunication institute; 師範大学 = teachers university
師範学院 = teachers college; 師範専科学校 = teachers college; 高等師範専科学校 = teachers college; 専科学校 = juniorcollege college
高等専科学校 = juniorcollege college; 教育大学 = teachers university; 教育学院 = teachers college
農業大学 = agriculture university; 農学院 = agriculture university; 農林大学 = agriculture forestry university
農林科技大学 = agriculture forestry university; 農工大学 = agriculture technology university; 林業大学 = forestry university
林学院 = forestry institute; 林科院 = forestry academy; 農科院 = agriculture academy; 農科学院 = agriculture academy
医学院 = medicine university; 医科大学 = medicine university; 医学大学 = medicine university; 医薬大学 = medicine university
中医薬大学 = traditionalmedicine university; 中医学院 = traditionalmedicine university
中医薬学院 = traditionalmedicine university; 中医院 = traditionalmedicine hospital; 中医薬科学院 = traditionalmedicine academy
薬科大学 = pharmacy university; 歯科大学 = dental university; 医科歯科大学 = medicine dental university; 歯学部 = dental faculty
医学部 = medicine faculty; 工学部 = engineering faculty; 理学部 = science faculty; 農学部 = agriculture faculty
法学部 = law faculty; 文学部 = humanities faculty; 経済学部 = economics faculty; 商学院 = business school; 法学院 = law school
商科大学 = business university; 経済大学 = economics university; 財経大学 = finance economics university
財経学院 = finance economics university; 経貿大学 = economics trading|business university; 経済貿易大学 = economics trading|business university
対外経済貿易大学 = international trading|business economics university; 工商大学 = technology|industries business university
工商学院 = technology business university; 工商職業学院 = business vocational college; 工商管理 = business management
商業大学 = business university; 政法大学 = politics law university; 政法学院 = politics law university
外国語大学 = language university; 外国語学院 = language university; 外語大学 = language university; 外国語学部 = language faculty
語言大学 = language university; 民族大学 = anthropology university; 民族学院 = anthropology university
体育大学 = sports university; 体育学院 = sports university; 体育運動 = sports; 音楽学院 = music conservatoryclass
音楽大学 = music university; 音楽学校 = music school; 芸術大学 = arts university; 芸術学院 = arts university
美術大学 = arts university; 美術学院 = arts academy; 造形大学 = arts design-art university; 戯劇学院 = theatre academy
電影学院 = theatre academy; 舞踏学院 = theatre academy; 伝媒大学 = theatre university; 海洋大学 = maritime university
海事大学 = maritime university; 商船大学 = maritime university; 水産大学 = fisheries university; 石油大学 = petroleum university
石油学院 = petroleum institute; 鉱業大学 = mining technology university; 地質大学 = geology university
交通大学 = transport|telecommunication university; 鉄道大学 = railway university; 鉄道学院 = railway institute
航空航天大学 = aviation aerospace university; 航空学院 = aviation institute; 航天学院 = aerospace school
民航大学 = civil aviation university; 民用航空 = civil aviation; 通用航空 = general aviation
国防大学 = national defence university; 国防科技大学 = national defence technology university
国防科学技術大学 = national defence technology university; 軍医大学 = military medicine university
軍医学校 = military medicine school; 陸軍工程大学 = army engineering university; 防衛大学校 = national defence academy
防衛医科大学校 = national defence medicine college; 防衛省 = defence ministry; 国防部 = national defence ministry
文部科学省 = education culture sports science technology ministry; 経済産業省 = economics trading industries ministry
厚生労働省 = health labour social ministry; 農林水産省 = agriculture forestry fisheries ministry
国土交通省 = housing transport ministry; 環境省 = environment ministry; 外務省 = politics ministry; 財務省 = finance ministry
法務省 = law ministry; 総務省 = home_affairs telecommunication ministry
総務大臣 = home_affairs telecommunication ministry; 気象庁 = meteorology agency; 特許庁 = patent bureau
宮内庁 = royal agency; 教育部 = education ministry; 科学技術部 = science technology ministry; 衛生部 = health ministry
外交部 = politics ministry; 公安部 = publichealth security ministry; 財政部 = finance ministry; 経済部 = economics ministry
工業和信息化部 = industries information ministry; 信息化 = information; 科技庁 = science technology department
教育庁 = education department; 衛生庁 = health department; 農業庁 = agriculture department
人力資源和社会保障 = labour social security; 国家重点実験室 = state main laboratory; 全国重点実験室 = state main laboratory
重点実験室 = main laboratory; 国家実験室 = national laboratory; 国家工程研究中心 = national engineering research researchcentre
工程研究中心 = engineering research researchcentre; 工程技術研究中心 = engineering technology research researchcentre
研究院 = research institute; 研究所 = research institute; 総合研究所 = research institute; 研究機構 = research organization
研究開発機構 = research development agency; 研究センター = research researchcentre; 研究中心 = research researchcentre
研究施設 = research researchcentre; 研究会 = research society; 研究室 = research laboratory; 研究部 = research department
研究学園 = research school; 研究総院 = research institute; 研究設計院 = research designbureau institute
勘察設計院 = geology designbureau institute; 設計研究院 = designbureau research institute
設計研究所 = designbureau research institute; 研制 = research development; 試験場 = experimental|proving station; 試験所 = experimental|proving station; 試験 = experimental|proving; 試験研究所 = proving research institute
研究科 = graduateschool; 学術振興会 = science development society; 科学院 = science academy
科学院大学 = science academy university; 社会科学院 = social science academy; 農業科学院 = agriculture science academy
林業科学院 = forestry science academy; 医学科学院 = medicine science academy; 工程物理研究院 = engineering physics academy
工程院 = engineering academy; 運載火箭技術研究院 = missile technology academy; 空間技術研究院 = aerospace technology academy
空間 = aerospace; 学会 = society; 協会 = association; 学協会 = society; 医学会 = medicine society; 化学会 = chemistry society
工学会 = engineering society; 物理学会 = physics society; 数学会 = mathematics society; 医師会 = medicine association
薬剤師会 = pharmacy association; 看護協会 = nursing association; 弁護士会 = law association; 弁護士 = law; 律師事務所 = law bureau
会計士 = finance; 税理士 = finance; 建築士 = architecture; 技術士 = engineering; 振興会 = development society
振興協会 = development association; 振興財団 = development foundation; 奨学会 = student foundation
奨学財団 = student foundation; 育英会 = student foundation; 国際交流 = international exchange; 交流協会 = exchange association
交流 = exchange; 友好 = friendship; 友好協会 = friendship association; 親善 = friendship; 農業協同組合 = agriculture cooperative
漁業協同組合 = fisheries cooperative; 生活協同組合 = consumer cooperative; 労働組合 = labour federation; 総工会 = labour federation
商工会議所 = chamber; 商工会議 = chamber; 商業会議所 = chamber; 工業会 = industries association; 工業協会 = industries association
工業組合 = industries association; 連合会 = federation; 総連合会 = federation; 促進会 = development council
人民医院 = people hospital; 人民病院 = people hospital; 中心医院 = central hospital; 中央医院 = central hospital
中央病院 = central hospital; 総合病院 = general hospital; 総医院 = general hospital; 附属医院 = affiliated hospital
附属病院 = hospital; 医学部附属病院 = hospital; 歯学部附属病院 = dental hospital; 付属病院 = hospital; 大学病院 = university hospital; 市民病院 = municipal hospital
市立病院 = municipal hospital; 県立病院 = provincial hospital; 赤十字病院 = redcross hospital; 赤十字 = redcross; 紅十字 = redcross
紅十字会 = redcross society; 医療センター = medicalcentre; 医療中心 = medicalcentre; 医療福祉 = health social
医療科学 = medicine science; 保健医療 = health medicine; 保健科学 = health science; 保健所 = publichealth researchcentre
婦幼保健院 = maternal children health hospital; 婦幼保健 = maternal children health
疾病予防控制中心 = diseasecontrol researchcentre; 腫瘤医院 = oncology hospital; 口腔医院 = dental hospital
口腔医学院 = dental school; 眼科医院 = eye hospital; 児童医院 = children hospital; 小児病院 = children hospital
こども病院 = children hospital; 精神衛生中心 = psychiatry researchcentre; 看護大学 = nursing university
福祉大学 = social university; 女子大学 = women university; 女子学院 = women college; 女子短期大学 = women juniorcollege
開放大学 = lifelong university; 放送大学 = lifelong university; 電視大学 = lifelong university; 広播電視大学 = lifelong university
大学院大学 = graduateschool university; 先端科学技術大学院大学 = advanced science technology graduateschool
総合大学 = comprehensive university; 連合大学 = united university; 城市大学 = municipal university; 城市学院 = municipal college
都市大学 = municipal university; 市立大学 = municipal university; 市立中学校 = municipal highschool
県立大学 = provincial university; 府立大学 = provincial university; 道立 = provincial; 独立学院 = private college
人民大学 = people university; 解放軍 = liberation army; 人民解放軍 = people liberation army; 第二砲兵 = missile army
火箭軍 = missile force; 自衛隊 = defence force; 海上自衛隊 = navy defence force; 兵器工業 = military industries
兵器装備 = military equipment; 航空工業 = aviation industries; 航天科技 = aerospace science technology
航天科工 = aerospace science industries; 核工業 = nuclear industries; 船舶工業 = shipping industries
船舶重工 = shipping industries; 重工業 = heavy industries; 重工 = heavy industries; 軽工業 = light industries
軽工業大学 = light industries university; 電子科技集団 = electronics technology group; 電子科技集団公司 = electronics technology group; 電気工業 = electrical industries
電子工業 = electronics industries; 精密工業 = precision industries; 精密機械 = precision machinery
光学精密機械 = optics precision mechanics; 機械工業 = machinery industries; 機械製造 = machinery manufacturing
機械製作所 = machinery factory; 化学工業 = chemistry industries; 製鋼 = steel; 製薬工業 = pharmacy industries
食品工業 = food industries; 建設工業 = construction industries; 水産試験場 = fisheries proving station
農業試験場 = agriculture proving station; 農業改良場 = agriculture research station
工業試験場 = industrialtech research institute; 工業技術センター = industrialtech researchcentre
産業技術総合研究所 = advanced industrialtech institute; 産業技術センター = industrialtech researchcentre
産業技術大学 = industrialtech university; 産業大学 = industries university; 情報大学 = information university
情報科学大学 = information university; 情報工程大学 = information engineering university
信息工程大学 = information engineering university; 信息科技大学 = information science technology university
電気通信大学 = telecommunication university; 総合技術 = comprehensive technology; 文化財研究所 = culture research institute
自然科学 = natural science; 自然 = natural; 天然 = natural; 太空中心 = aerospace researchcentre; 数理科学 = mathematics science
数理解析 = mathematics; 物性 = physics; 高能物理 = highenergy physics; 高能 = highenergy; 高エネルギー = highenergy
加速器 = accelerator-physics; 応用物理 = applied physics; 理論物理 = mechanism physics; 近代物理 = youngnew physics
地球環境 = global environment; 環境科学 = environment science; 人間科学 = humanities science; 国際関係 = international relations
国際関係学院 = international relations university; 国際協力 = international cooperation; 協力 = cooperation
合作 = cooperation; 学園大学 = school university; 学院大学 = college university; 女学院 = women college
女学院大学 = women college university; 聖書 = religion; 神学大学 = religion seminary; 教会 = church
気象台 = meteorology observatory; 動物園 = animal park; 水族館 = aquarium; 植物園 = botanicgarden; 公園 = park
監督管理委員会 = supervision management council; 管理委員会 = management council; 監督 = supervision; 委員会 = council
常務委員会 = standing council; 常務 = standing; 人民政府 = people government; 人民代表大会 = people parliament
行政院 = executive yuan; 国務院 = state council; 中央銀行 = central bank; 進出口 = importexport
進出口公司 = importexport corporation; 貿易会社 = trading company; 貿易公司 = trading company; 商貿 = trading
商貿公司 = trading company; 実業公司 = industries company; 建築大学 = architecture university
建築科技大学 = architecture technology university; 建設大学 = construction university; 工業団地 = industries park
高級中学 = highschool school; 高等学校 = highschool school; 中学校 = highschool school; 中学 = highschool school
小学校 = primaryschool school; 短期大学 = juniorcollege; 大学校 = university college; 理工 = technology|polytechnic
農工 = agriculture technology; 経営 = management; 法科 = law
`;

export const HANGUL_COMPOUNDS = `
의료원 = medicalcentre; 의료센터 = medicalcentre; 이대 = place:ewha women university; 여대 = women university; 암병원 = oncology hospital; 암센터 = oncology researchcentre; 고용노동부 = labour ministry; 중앙회 = national federation; 수목원 = botanicgarden; 소화기 = gastro; 농산물 = agriculture; 조선소 = shipyard; 중소조선 = smallbusiness shipyard; 국토 = housing; 고려대학교 = southkorea university; 해양수산부 = maritime fisheries ministry
환경부 = environment ministry; 기획재정부 = planning finance ministry; 국방부 = national defence ministry
교육부 = education ministry; 보건복지부 = health social ministry; 과학기술부 = science technology ministry
산업통상자원부 = trading industries energy ministry; 외교부 = politics ministry; 대학원대학교 = graduateschool university
문화재 = culture; 공업대학 = technology university; 공업대학교 = technology university; 공과대학교 = technology university
공과대학 = engineering university; 과학기술대학교 = science technology university; 과학기술대학 = science technology university
과학기술원 = advanced science technology institute; 과학기술연구원 = science technology institute
과학기술정보연구원 = science technology information institute; 과학원 = science academy; 과학대학교 = science university
과학대학 = science university; 보건대학교 = health university; 의과대학교 = medicine university; 의과대학 = medicine university
의학대학 = medicine university; 교육대학교 = teachers university; 교원대학교 = teachers university
사범대학교 = teachers university; 사범대학 = teachers university; 외국어대학교 = language university
외국어대학 = language university; 여자대학교 = women university; 여자고등학교 = women highschool; 예술대학교 = arts university
음악대학 = music university; 체육대학교 = sports university; 해양대학교 = maritime university; 항공대학교 = aviation university
해사대학 = maritime university; 방송통신대학교 = lifelong university; 국방대학교 = national defence university
사관학교 = military academy; 육군사관학교 = military academy; 해군사관학교 = navy academy; 공군사관학교 = airforce academy
신학대학교 = religion university; 신학대학원대학교 = religion graduateschool university; 산업대학교 = industries university
정보대학교 = information university; 개발연구원 = development institute; 기술연구원 = technology institute
연구원 = research institute; 연구소 = research institute; 연구센터 = research researchcentre; 연구재단 = research foundation
연구회 = research society; 연구기관 = research institute; 산업기술 = industrialtech; 정책연구원 = planning institute
의학회 = medicine society; 공학회 = engineering society; 과학회 = science society; 화학회 = chemistry society
물리학회 = physics society; 교육학회 = education society; 학회 = society; 시립병원 = municipal hospital
대학교병원 = university hospital; 대학병원 = university hospital; 치과병원 = dental hospital
한방병원 = traditionalmedicine hospital; 암센터 = oncology researchcentre; 성모병원 = stmary hospital
국립대학교 = national university; 시청 = municipal government; 국방과학연구소 = defence development agency
무역회사 = trading company; 무역상사 = trading corporation; 총회사 = general corporation; 조선로동당 = workersparty
로동당 = workersparty; 노동당 = workersparty; 중공업 = heavy industries
`;
