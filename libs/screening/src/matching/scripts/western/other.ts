// Every other alphabet: Georgian and Armenian by their national systems, the rest as `any-ascii` has it, so that no script is one that we do not see.
import anyAscii from 'any-ascii';
import type { ReadWord } from '../../reading.js';
import { readWord } from './spelling-list.js';

const table = (text: string): Map<string, string[]> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair): [string, string[]] => {
        const [letter = '', latin = ''] = pair.split('=');
        return [letter, latin.split('/')];
      }),
  );

const GEORGIAN =
  table(`ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p/f ქ=k ღ=gh ყ=q/k შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch
ხ=kh/h ჯ=j/dzh ჰ=h`);
const ARMENIAN =
  table(`ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y/e թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y/h ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r
ց=ts ւ=v/w փ=p ք=k օ=o ֆ=f և=ev/yev`);

/** The spellings of one word of a script that has no file of its own. */
export function readOther(word: string): ReadWord | null {
  const first = word.codePointAt(0) ?? 0;
  if ((first >= 0x10a0 && first <= 0x10ff) || (first >= 0x1c90 && first <= 0x1cbf)) return georgian(word.toLowerCase());
  if (first >= 0x530 && first <= 0x58f)
    return spelled(
      word
        .replaceAll('ու', '\u0001')
        .replace(/^ո(?!վ)/u, '\u0002')
        .replace(/^ե/u, '\u0003'),
      ARMENIAN,
    );
  const ascii = anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
  return readWord([ascii, ascii.replaceAll('h', ''), vowelled(ascii)]);
}

// The nominative ends in an i that a foreign name has only in Georgian: პუტინი is Putin, ივანიშვილი Ivanishvili.
function georgian(word: string): ReadWord | null {
  const read = spelled(word, GEORGIAN);
  if (!read || word.length < 5 || !/[^აეიოუ]ი$/u.test(word)) return read;
  return readWord([...read.spellings, ...read.spellings.map((spelling) => spelling.slice(0, -1))]);
}

const SPECIAL: Record<string, string[]> = { '\u0001': ['u', 'ou'], '\u0002': ['vo', 'o'], '\u0003': ['ye', 'e'] };

function spelled(word: string, letters: Map<string, string[]>): ReadWord | null {
  let usual = '';
  let other = '';
  for (const letter of word) {
    const latin = SPECIAL[letter] ?? letters.get(letter) ?? [/[a-z\d]/.test(letter) ? letter : ''];
    usual += latin[0] as string;
    other += latin[1] ?? (latin[0] as string);
  }
  return readWord([usual, other, usual.replaceAll('dz', 'z')]);
}

// Scripts that write no vowel leave a row of consonants, in which nobody would find a name.
function vowelled(ascii: string): string {
  return /[aeiou]/.test(ascii) ? ascii : ascii.replace(/([^aeiou])(?=[^aeiou])/g, '$1a');
}
