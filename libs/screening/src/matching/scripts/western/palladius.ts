// Chinese syllables in Cyrillic, after the system that Russian has used since Palladius: Чжисюн is Zhixiong, Цзяцюань Jiaquan. A last нь is n, a
// last н is ng.

const table = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [cyrillic = '', pinyin = ''] = pair.split('=');
      return [cyrillic, pinyin];
    });

/** Before и, е, ю and я the hissing sounds are others. */
const INITIALS = table('чж=zh цз=z б=b п=p м=m ф=f д=d т=t н=n л=l г=g к=k х=h ц=c с=s ч=ch ш=sh ж=r в=w');
const SOFT: Record<string, string> = { z: 'j', c: 'q', s: 'x' };
const FINALS =
  table(`юань=uan юнь=un юн=iong юй=u юэ=ue ю=iu янь=ian ян=iang яо=iao я=ia инь=in ин=ing и=i е=ie уань=uan уан=uang уай=uai уа=ua уэй=ui уй=ui
унь=un ун=ong уо=uo у=u ань=an ан=ang ао=ao ай=ai а=a энь=en эн=eng эй=ei э=e оу=ou о=o ы=i`);
const ALONE =
  table(`юань=yuan юнь=yun юн=yong юй=yu юэ=yue ю=you янь=yan ян=yang яо=yao я=ya инь=yin ин=ying и=yi е=ye ань=an ан=ang ао=ao ай=ai а=a энь=en
эн=eng эр=er э=e оу=ou о=o у=wu`);

const startingWith = (rows: [string, string][], text: string, at: number) =>
  rows.find(([letters]) => text.startsWith(letters, at));

/** The pinyin of a whole word of Chinese syllables; null where it is none. */
export function pinyinOfCyrillic(word: string): string | null {
  let pinyin = '';
  let at = 0;
  while (at < word.length) {
    const initial = startingWith(INITIALS, word, at);
    const start = at + (initial?.[0].length ?? 0);
    const final = startingWith(initial ? FINALS : ALONE, word, start);
    if (!final) return null;
    const soft = /^[иеюя]/u.test(final[0]);
    const sound = initial?.[1] ?? '';
    pinyin += (soft ? (SOFT[sound] ?? sound) : sound) + final[1];
    at = start + final[0].length;
  }
  return pinyin;
}
