// Vietnamese names: the family name stands first at home and may stand last abroad. A name is never turned round on a guess: it is read in
// another order only when what stands first is no family name and what stands last is one.
import type { Reading, ReadWord } from '../reading.js';

const FAMILY_NAMES = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan dao lam trinh mai truong cao phung ta ha luu luong chu chau to thai vuong kieu quach
nghiem tieu thach giang dam lieu la lo ton au bach khuat kim khong mac mach ong phi tang trieu tu ung vi luc nhan cu diep hua nham ninh tong tham`.split(
    /\s+/,
  ),
);
// Words between family and given name that only Vietnamese has there.
const MIDDLE = new Set(
  'van thi huu duc dinh cong quang xuan ngoc minh thanh quoc trong the manh hong dang viet ba ngoc thuy phuong hoai kim bich'.split(
    ' ',
  ),
);
const SYLLABLE = /^(?:ngh?|nh|ph|th|tr|ch|gh|gi|kh|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

/**
 * The reading of a name that may be Vietnamese, with the family name marked and first; nothing when its words do not look Vietnamese.
 * @param words lower-case ASCII words of the name in the order written
 */
export function vietnameseReading(words: string[]): Reading | null {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 5 || !words.every((word) => word.length <= 7 && SYLLABLE.test(word)))
    return null;
  const atHome = FAMILY_NAMES.has(first);
  const abroad = !atHome && FAMILY_NAMES.has(last);
  if (!atHome && !abroad) return null;
  // Two short words are as likely Chinese or Korean: only the commonest family name, or a middle word, says that they are Vietnamese.
  if (
    !words.some((word) => word === 'nguyen' || word === 'tran' || word === 'pham') &&
    !words.slice(1, -1).some((word) => MIDDLE.has(word))
  )
    return null;
  const ordered = atHome ? words : [last, ...words.slice(0, -1)];
  return {
    route: 'vietnamese',
    words: ordered.map((word, index): ReadWord => ({ spellings: [word], part: index === 0 ? 'family' : 'given' })),
  };
}
