// Names as East Asian offices write them: each under every spelling that a passport, a registry or a colleague may use. All people made of
// them are fictional.
import type { Dice } from '../faults/dice.js';

/** One person's name: as a case may hold it, and as a roster may. */
export interface WrittenName {
  /** Slots of the dossier. */
  passport?: string;
  kanji?: string;
  katakana?: string;
  native?: string;
  /** Other spellings of the whole name, any one of which a roster may have alone. */
  others: string[];
}

/** Simplified, traditional, pinyin, Wade-Giles. */
const CHINESE_FAMILIES = [
  ['王', '王', 'Wang', 'Wang'],
  ['李', '李', 'Li', 'Li'],
  ['张', '張', 'Zhang', 'Chang'],
  ['刘', '劉', 'Liu', 'Liu'],
  ['陈', '陳', 'Chen', "Ch'en"],
  ['杨', '楊', 'Yang', 'Yang'],
  ['赵', '趙', 'Zhao', 'Chao'],
  ['黄', '黃', 'Huang', 'Huang'],
  ['周', '周', 'Zhou', 'Chou'],
  ['吴', '吳', 'Wu', 'Wu'],
  ['徐', '徐', 'Xu', 'Hsu'],
  ['孙', '孫', 'Sun', 'Sun'],
  ['胡', '胡', 'Hu', 'Hu'],
  ['朱', '朱', 'Zhu', 'Chu'],
  ['郭', '郭', 'Guo', 'Kuo'],
  ['谢', '謝', 'Xie', 'Hsieh'],
  ['邓', '鄧', 'Deng', 'Teng'],
  ['蔡', '蔡', 'Cai', "Ts'ai"],
] as const;
const CHINESE_GIVEN = [
  ['晓', '曉', 'xiao', 'hsiao'],
  ['明', '明', 'ming', 'ming'],
  ['丽', '麗', 'li', 'li'],
  ['华', '華', 'hua', 'hua'],
  ['国', '國', 'guo', 'kuo'],
  ['强', '強', 'qiang', "ch'iang"],
  ['婷', '婷', 'ting', "t'ing"],
  ['志', '志', 'zhi', 'chih'],
  ['建', '建', 'jian', 'chien'],
  ['东', '東', 'dong', 'tung'],
  ['雪', '雪', 'xue', 'hsueh'],
  ['静', '靜', 'jing', 'ching'],
  ['文', '文', 'wen', 'wen'],
  ['佳', '佳', 'jia', 'chia'],
  ['宇', '宇', 'yu', 'yu'],
  ['鹏', '鵬', 'peng', "p'eng"],
  ['梅', '梅', 'mei', 'mei'],
  ['涛', '濤', 'tao', "t'ao"],
  ['欣', '欣', 'xin', 'hsin'],
  ['军', '軍', 'jun', 'chun'],
] as const;

/** Hangul and its romanisations, the passport's first. */
const KOREAN_FAMILIES = [
  ['김', 'Kim', 'Gim'],
  ['이', 'Lee', 'Yi', 'Rhee'],
  ['박', 'Park', 'Pak', 'Bak'],
  ['최', 'Choi', 'Choe'],
  ['정', 'Jung', 'Jeong', 'Chung'],
  ['강', 'Kang', 'Gang'],
  ['조', 'Cho', 'Jo'],
  ['윤', 'Yoon', 'Yun'],
  ['임', 'Lim', 'Im'],
  ['한', 'Han', 'Han'],
] as const;
const KOREAN_GIVEN = [
  ['민', 'min', 'min'],
  ['서', 'seo', 'suh'],
  ['준', 'jun', 'joon'],
  ['지', 'ji', 'jee'],
  ['현', 'hyun', 'hyeon'],
  ['우', 'woo', 'u'],
  ['영', 'young', 'yeong'],
  ['수', 'soo', 'su'],
  ['진', 'jin', 'jin'],
  ['은', 'eun', 'eun'],
  ['연', 'yeon', 'youn'],
  ['성', 'sung', 'seong'],
  ['훈', 'hoon', 'hun'],
  ['경', 'kyung', 'gyeong'],
] as const;

/** Kanji, katakana, Hepburn, Kunrei. */
const JAPANESE_FAMILIES = [
  ['佐藤', 'サトウ', 'Sato', 'Satô'],
  ['鈴木', 'スズキ', 'Suzuki', 'Suzuki'],
  ['高橋', 'タカハシ', 'Takahashi', 'Takahasi'],
  ['渡辺', 'ワタナベ', 'Watanabe', 'Watanabe'],
  ['伊藤', 'イトウ', 'Ito', 'Itô'],
  ['加藤', 'カトウ', 'Kato', 'Katô'],
  ['吉田', 'ヨシダ', 'Yoshida', 'Yosida'],
  ['山下', 'ヤマシタ', 'Yamashita', 'Yamasita'],
  ['清水', 'シミズ', 'Shimizu', 'Simizu'],
  ['藤井', 'フジイ', 'Fujii', 'Huzii'],
  ['土屋', 'ツチヤ', 'Tsuchiya', 'Tutiya'],
  ['福島', 'フクシマ', 'Fukushima', 'Hukusima'],
  ['小林', 'コバヤシ', 'Kobayashi', 'Kobayasi'],
  ['中村', 'ナカムラ', 'Nakamura', 'Nakamura'],
  ['松本', 'マツモト', 'Matsumoto', 'Matumoto'],
  ['斎藤', 'サイトウ', 'Saito', 'Saitô'],
  ['橋本', 'ハシモト', 'Hashimoto', 'Hasimoto'],
  ['石川', 'イシカワ', 'Ishikawa', 'Isikawa'],
  ['前田', 'マエダ', 'Maeda', 'Maeda'],
  ['藤田', 'フジタ', 'Fujita', 'Huzita'],
  ['岡田', 'オカダ', 'Okada', 'Okada'],
  ['長谷川', 'ハセガワ', 'Hasegawa', 'Hasegawa'],
  ['村上', 'ムラカミ', 'Murakami', 'Murakami'],
  ['近藤', 'コンドウ', 'Kondo', 'Kondô'],
] as const;
const JAPANESE_GIVEN = [
  ['健司', 'ケンジ', 'Kenji', 'Kenzi'],
  ['翔太', 'ショウタ', 'Shota', 'Syôta'],
  ['美咲', 'ミサキ', 'Misaki', 'Misaki'],
  ['陽子', 'ヨウコ', 'Yoko', 'Yôko'],
  ['千尋', 'チヒロ', 'Chihiro', 'Tihiro'],
  ['淳一', 'ジュンイチ', 'Junichi', 'Zyun-iti'],
  ['直樹', 'ナオキ', 'Naoki', 'Naoki'],
  ['由美', 'ユミ', 'Yumi', 'Yumi'],
  ['浩二', 'コウジ', 'Koji', 'Kôzi'],
  ['恵', 'メグミ', 'Megumi', 'Megumi'],
  ['裕子', 'ユウコ', 'Yuko', 'Yûko'],
  ['大輔', 'ダイスケ', 'Daisuke', 'Daisuke'],
  ['和也', 'カズヤ', 'Kazuya', 'Kazuya'],
  ['智子', 'トモコ', 'Tomoko', 'Tomoko'],
  ['真一', 'シンイチ', 'Shinichi', 'Sin-iti'],
  ['亮', 'リョウ', 'Ryo', 'Ryô'],
  ['明美', 'アケミ', 'Akemi', 'Akemi'],
  ['秀樹', 'ヒデキ', 'Hideki', 'Hideki'],
  ['久美子', 'クミコ', 'Kumiko', 'Kumiko'],
  ['修', 'オサム', 'Osamu', 'Osamu'],
] as const;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Someone whose name is Chinese: characters of either kind, pinyin in either order, Wade-Giles. */
export function chineseName(dice: Dice): WrittenName {
  const [simple, traditional, pinyin, wade] = dice.of(CHINESE_FAMILIES);
  const syllables = [dice.of(CHINESE_GIVEN), ...(dice.chance(0.8) ? [dice.of(CHINESE_GIVEN)] : [])];
  const given = (form: 0 | 1 | 2 | 3, between = '') => syllables.map((each) => each[form]).join(between);
  const inPinyin = capital(given(2));
  return {
    passport: `${pinyin} ${inPinyin}`.toUpperCase(),
    kanji: simple + given(0),
    others: [
      `${inPinyin} ${pinyin}`,
      `${pinyin.toUpperCase()}, ${inPinyin}`,
      `${pinyin} ${syllables.map((each) => capital(each[2])).join(' ')}`,
      `${wade} ${capital(given(3, '-'))}`,
      `${traditional}${given(1)}`,
      `${simple}\u3000${given(0)}`,
    ],
  };
}

/** Someone whose name is Korean: hangul, and the romanisations that people choose for themselves. */
export function koreanName(dice: Dice): WrittenName {
  const [hangul, passport, ...variants] = dice.of(KOREAN_FAMILIES);
  const syllables = [dice.of(KOREAN_GIVEN), dice.of(KOREAN_GIVEN)] as const;
  const given = (form: 0 | 1 | 2, between = '') => syllables.map((each) => each[form]).join(between);
  return {
    passport: `${passport} ${given(1)}`.toUpperCase(),
    native: hangul + given(0),
    others: [
      `${capital(given(1, '-'))} ${passport}`,
      `${dice.of(variants)} ${capital(given(2, '-'))}`,
      `${passport} ${syllables.map((each) => capital(each[1])).join(' ')}`,
      `${hangul} ${given(0)}`,
    ],
  };
}

/** Someone whose name is Japanese: kanji, kana, Hepburn in either order, Kunrei. */
export function japaneseName(dice: Dice): WrittenName {
  const family = dice.of(JAPANESE_FAMILIES);
  const given = dice.of(JAPANESE_GIVEN);
  return {
    passport: `${family[2]} ${given[2]}`.toUpperCase(),
    kanji: `${family[0]}${given[0]}`,
    katakana: `${family[1]} ${given[1]}`,
    others: [
      `${given[2]} ${family[2]}`,
      `${family[3]} ${given[3]}`,
      `${family[0]}\u3000${given[0]}`,
      `${family[1]}\u3000${given[1]}`,
      `${family[2].toUpperCase()} ${given[2]}`,
    ],
  };
}
