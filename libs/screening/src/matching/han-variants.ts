// One character per idea: Japanese, traditional and simplified forms of the same Han character stand in one group and fold to its first.
// A table of facts, written for the characters that names of institutions and people use most; a character outside it stands for itself.

const GROUPS = `
国國 学學斈 術术 業业 機机 電电 気氣 東东 広廣广 芸藝艺 医醫 薬藥药 会會 団團团 体體 児兒儿 総總总 経經经 済濟济 営營营 発發发髪髮 動动 軍军 製制 剣劍剑 剛刚 鋼钢
鉄鐵铁 銀银 鉱鑛礦矿 鉛铅 銅铜 銭錢钱 録錄录 鏡镜 針针 鋭銳锐 鎮鎭镇 長长 門门 開开 関關关 間间 聞闻 閣阁 陽阳 陰阴 陸陆 隊队 際际 険險险 雲云 霊靈灵 静靜 頭头
題题 顔顏颜 顕顯显 類类 願愿 預预 領领 頓顿 順顺 須须 風风 飛飞 飯饭 館舘馆 駅驛驿 験驗验 馬马 駿骏 騰腾 魚鱼 鳥鸟 鶴鹤 麗丽 麦麥 黄黃 黒黑 点點 斉齊齐斎齋斋
竜龍龙 亀龜龟 万萬 与與 両兩两 並并竝 乗乘 亜亞亚 仏佛 仮假 価價价 伝傳传 偉伟 側侧 備备 億亿 儀仪 優优 償偿 党黨 円圓圆 写寫 冊册 処處处 凱凯 別别 創创 劇剧 劉刘
効效 務务 勝胜 労勞劳 励勵 勢势 勧勸劝 区區 協协 単單单 厳嚴严 参參叁 双雙 収收 変變变 台臺 号號 呉吳吴 呂吕 員员 問问 啓啟启 喬乔 囲圍围 図圖图 園园 圧壓压
場场塲 塩鹽盐 壇坛 声聲 売賣卖 夢梦 奥奧 奨獎奖 孫孙 実實实 宝寶 審审 寧宁 対對对 専專专 将將 導导 層层 属屬 岡冈 島岛嶋嶌 峡峽 崎﨑 嶺岭 巌巖 師师 帯帶带 帰歸归
庁廳厅 応應应 庫库 廠厂厰 弁辯辨 張张 強强 弾彈弹 当當 径徑 従從从 徳德 復复複 恵惠 悪惡恶 愛爱 慶庆 戦戰战 揚扬 択擇择 拡擴扩 拠據据 挙舉举 摂攝摄 撃擊击 数數
敵敌 断斷 暁曉晓 時时 晋晉 暦曆历歷歴 書书 条條 来來 松鬆 傑杰 極极 構构 栄榮荣 桜櫻樱 様樣样 楊杨 楼樓 権權权 横橫 橋桥 検檢检 歓歡欢 残殘 毎每 氷冰 決决 沢澤泽
沖冲 浄淨净 浅淺 浜濱滨 湾灣 満滿满 漢汉 漁渔 涛濤 瀋沈 渕淵渊 渓溪 測测 湯汤 準准 滅灭 潜潛 瀬瀨 灯燈 炉爐 無无 焼燒烧 熱热 爾尔 独獨 献獻 現现 環环 瓊琼 産產产
異异 療疗 監监 盤盘 盧卢 県縣县 真眞 礎础 確确 礼禮 稲稻 種种 称稱 積积 競竞 節节 築筑 簡简 紀纪 約约 紅红 納纳 純纯 紙纸 級级 細细 終终 組组 結结 給给 統统 継繼继
続續续 維维 綱纲 網网 緑綠绿 線线 編编 練练 緯纬 績绩 織织 繊纖纤 羅罗 義义 習习 聖圣 聡聰聪 聯联 職职 脳腦脑 臨临 興兴 舎舍 艦舰 荘莊庄 華华 葉叶 蒋蔣 蔵藏 蘇苏
蘭兰 虫蟲 衛卫衞 衆众 補补 装裝 観觀观 規规 視视 覚覺觉 覧覽览 親亲 計计 記记 訓训 設设 許许 訳譯译 証證证 試试 話话 誉譽 誠诚 語语 説說说 読讀读 課课 調调 論论
諸诸 謝谢 識识 議议 護护 豊豐丰 貝贝 財财 責责 貢贡 貨货 販贩 貴贵 買买 費费 貿贸 賀贺 資资 賓宾 賢贤 質质 賽赛 趙赵 車车 軌轨 軟软 転轉转 軸轴 軽輕轻 載载 輝辉
輸输 辞辭 農农 辺邊边邉 運运 達达 遠远 適适 選选 還还 郷鄉乡 鄧邓 鄭郑 鈴铃 鋒锋 鍾钟鐘 銘铭 閉闭 陳陈 陝陕 随隨 雑雜杂 難难 離离 韋韦 韓韩 項项 養养 騎骑 高髙
鮮鲜 鳳凤 鴨鸭 鵬鹏 遼辽 輪轮 連连 進进 紡纺 絲丝糸 綜综 絡络 聴聽听 軒轩 辦办 郵邮 鍛锻 鋁铝 鋰锂 錦锦 鋳鑄铸 錫锡 閩闽 隴陇 頻频 顧顾 鷹鹰 儲储 僑侨 凍冻 則则
劃划 噴喷 報报 奮奋 婦妇 寛寬宽 岳嶽 帥帅 幣币 幹干乾 匯汇彙 後后 徹彻 憲宪 懐懷怀 担擔 擬拟 暉晖 棟栋 枢樞 標标 樹树 欧歐 殺杀 氫氢 潤润 湿濕 煒炜 烏乌 煉炼 争爭
状狀 瑋玮 瑩莹 画畫 畢毕 尽盡 碩硕 穎颖 窮穷 籌筹 粤粵 糧粮 絵繪绘 聶聂 膠胶 蕭萧 藍蓝 訊讯 診诊 評评 認认 諮咨 諾诺 譚谭 譲讓让 頼賴赖 購购 躍跃 践踐 較较 輔辅
輻辐 遥遙 鈾铀 鍵键 鏈链 陣阵 魯鲁 鴻鸿 龐庞 曽曾 〇零○
`;

const CANONICAL = new Map<number, string>();
for (const group of GROUPS.trim().split(/\s+/)) {
  const [first = '', ...others] = group;
  for (const other of others) CANONICAL.set(other.codePointAt(0) as number, first);
}

/** Writes every Han character as the first of its group, so that 國防, 国防 and its simplified form are one. */
export function foldHan(text: string): string {
  if (!/\p{Script=Han}|[○〇]/u.test(text)) return text;
  let folded = '';
  for (const character of text) folded += CANONICAL.get(character.codePointAt(0) as number) ?? character;
  return folded;
}
