// Names of people who do not exist, as a passport and a person's own script have them. Where somebody was born is said nowhere and rules nothing.
import type { Names } from '#cases';
import type { Dice } from './dice.js';

type Written = readonly [passport: string, native: string];

interface Naming {
  families: readonly Written[];
  given: readonly Written[];
  /** How the person's own script joins the two. */
  native: (family: string, given: string) => string;
}

const written = (text: string): Written[] =>
  text.split(' ').map((pair) => {
    const [passport = '', native = ''] = pair.split('/');
    return [passport, native];
  });

const together = (family: string, given: string) => family + given;
const familyFirst = (family: string, given: string) => `${family} ${given}`;
const givenFirst = (family: string, given: string) => `${given} ${family}`;

const NAMINGS: readonly (readonly [weight: number, naming: Naming])[] = [
  [
    40,
    {
      families: written(
        'LI/李 WANG/王 ZHANG/张 LIU/刘 CHEN/陈 YANG/杨 ZHAO/赵 HUANG/黄 ZHOU/周 WU/吴 XU/徐 SUN/孙 ZHU/朱 MA/马 HU/胡',
      ),
      given: written(
        'WEI/伟 JING/静 YUTING/雨婷 HAORAN/浩然 ZIHAN/子涵 MINGZE/明泽 SIYU/思宇 XINYI/欣怡 YICHEN/奕辰 RUI/睿 LAN/岚 PENG/鹏',
      ),
      native: together,
    },
  ],
  [
    12,
    {
      families: written('KIM/김 LEE/이 PARK/박 CHOI/최 JUNG/정 KANG/강 CHO/조 YOON/윤'),
      given: written('MINJUN/민준 SEOYEON/서연 JIHO/지호 HAEUN/하은 DOYUN/도윤 SUBIN/수빈 JAEWON/재원 YERIN/예린'),
      native: together,
    },
  ],
  [
    12,
    {
      families: written('NGUYEN/Nguyễn TRAN/Trần LE/Lê PHAM/Phạm HOANG/Hoàng DANG/Đặng'),
      given: written('MINH/Minh HONG/Hồng THUY/Thủy DUC/Đức LINH/Linh QUANG/Quang MAI/Mai'),
      native: familyFirst,
    },
  ],
  [
    10,
    {
      families: written('SHARMA/शर्मा GUPTA/गुप्ता SINGH/सिंह PATEL/पटेल RAO/राव IYER/अय्यर'),
      given: written('ARJUN/अर्जुन PRIYA/प्रिया ROHAN/रोहन ANANYA/अनन्या KAVYA/काव्या VIKRAM/विक्रम'),
      native: givenFirst,
    },
  ],
  [
    6,
    {
      families: written('AMINI/امینی KARIMI/کریمی HADDAD/حداد RAHMAN/رحمن SALEH/صالح'),
      given: written('PARVIZ/پرویز LEILA/لیلا SAMIR/سمیر NADIA/نادیا OMAR/عمر'),
      native: givenFirst,
    },
  ],
  [
    6,
    {
      families: written('IVANOV/Иванов PETROV/Петров SOKOLOV/Соколов VOLKOV/Волков MOROZOV/Морозов'),
      given: written('SERGEI/Сергей MAXIM/Максим DENIS/Денис ILIA/Илья ROMAN/Роман'),
      native: familyFirst,
    },
  ],
  [
    8,
    {
      families: written(
        'MUELLER/Müller SCHMIDT/Schmidt GARCIA/García ROSSI/Rossi DUBOIS/Dubois SMITH/Smith SILVA/Silva NOWAK/Nowak',
      ),
      given: written('ANNA/Anna LUKAS/Lukas SOFIA/Sofia MARCO/Marco CLAIRE/Claire JAMES/James JULIA/Julia'),
      native: givenFirst,
    },
  ],
  [
    6,
    {
      families: written('SATO/佐藤 SUZUKI/鈴木 TANAKA/田中 YAMADA/山田 INOUE/井上 KIMURA/木村 SAITO/齋藤'),
      given: written('HARUTO/陽翔 YUI/結衣 SOTA/颯太 AOI/葵 RIKU/陸 HINA/陽菜'),
      native: familyFirst,
    },
  ],
];

/** The names of one applicant. */
export function drawNames(dice: Dice): Names {
  const naming = dice.weigh(NAMINGS);
  const [[family, nativeFamily], [given, nativeGiven]] = [dice.pick(naming.families), dice.pick(naming.given)];
  const passport = `${family} ${given}${dice.chance(0.25) ? dice.pick(SECOND) : ''}`;
  return { passport, ...(dice.chance(0.8) && { native: naming.native(nativeFamily, nativeGiven) }) };
}

// A second given name, so that not every tenth person is called as another.
const SECOND = [' BAO', ' JIA', ' KAI', ' LIAN', ' MARIA', ' NAM', ' ON', ' REN', ' TAE', ' YUN'];

const STAFF_FAMILIES = written(
  'Abe/阿部 Aoki/青木 Endo/遠藤 Fukuda/福田 Goto/後藤 Hara/原 Hasegawa/長谷川 Ishii/石井 Kaneko/金子 Kikuchi/菊池 Kondo/近藤 Maeda/前田 Matsumoto/松本 Murakami/村上 Nishimura/西村 Ogawa/小川 Okamoto/岡本 Ota/太田 Sakamoto/坂本 Shimizu/清水 Takeda/武田 Ueda/上田 Wada/和田 Yokoyama/横山',
);
const STAFF_GIVEN = written(
  'Akira/明 Chiaki/千秋 Daichi/大地 Emi/恵美 Fumio/文雄 Hiromi/裕美 Jun/純 Kaori/香織 Kenji/健二 Mariko/真理子 Naoko/直子 Osamu/治 Rie/理恵 Shinya/慎也 Takeshi/武 Yuki/由紀',
);

/** The n-th member of staff; no two of the first 384 are called the same. */
export function staffName(n: number): { ja: string; en: string } {
  const [family, familyJa] = STAFF_FAMILIES[n % STAFF_FAMILIES.length] ?? ['', ''];
  const [given, givenJa] = STAFF_GIVEN[(n + Math.floor(n / STAFF_FAMILIES.length)) % STAFF_GIVEN.length] ?? ['', ''];
  return { ja: `${familyJa} ${givenJa}`, en: `${family} ${given}` };
}
