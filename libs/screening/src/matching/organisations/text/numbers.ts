// Numbers that tell one institute, hospital or plant from the next: 14th, fourteenth, 第十四, XIV, quatorzième.

const CARDINALS = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`;
const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`;
const ROMAN = `- ii iii - - vi vii viii ix - xi xii xiii xiv xv`;
const OTHERS: Record<string, string> = {
  '1': 'первый первая первое перший перша erste ersten erster primero primera premier première primo prima الاول الاولى اول',
  '2': 'второй вторая второе другий друга zweite zweiten segundo segunda deuxième secondo seconda الثانی الثانیه دوم',
  '3': 'третий третья третье третій третя dritte dritten tercero tercera troisième terzo terza الثالث الثالثه سوم',
  '4': 'четвертый четвертая vierte cuarto quatrième الرابع چهارم',
  '5': 'пятый пятая fünfte quinto cinquième الخامس پنجم',
};

const WORDS = new Map<string, string>();
for (const list of [CARDINALS, ORDINALS, ROMAN])
  list.split(' ').forEach((word, i) => {
    if (word !== '-') WORDS.set(word, String(i + 1));
  });
for (const [value, words] of Object.entries(OTHERS))
  for (const word of words.split(' '))
    WORDS.set(
      word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC'),
      value,
    );

/** The digits that a word stands for: "fourteenth" → "14"; undefined when it is no number. */
export const wordNumber = (word: string): string | undefined => WORDS.get(word);

const HAN_DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TEN = '十';
const HUNDRED = '百';
const COUNTED = '号所院局廠厰厂部師师隊队軍军研医工技学高中小大';

/** A number in Han characters that counts something (after 第, or before what is counted), as digits and its length in characters. */
export function hanNumberAt(letters: readonly string[], at: number): { value: string; length: number } | null {
  let end = at;
  while (end < letters.length && isNumeral(letters[end] ?? '')) end += 1;
  if (end === at || isNumeral(letters[at - 1] ?? '')) return null;
  const counted = letters[at - 1] === '第' || (at > 0 && COUNTED.includes(letters[end] ?? '-'));
  if (!counted) return null;
  return { value: String(valueOf(letters.slice(at, end))), length: end - at };
}

const isNumeral = (letter: string): boolean => letter in HAN_DIGITS || letter === TEN || letter === HUNDRED;

function valueOf(numerals: readonly string[]): number {
  if (!numerals.includes(TEN) && !numerals.includes(HUNDRED))
    return Number(numerals.map((digit) => HAN_DIGITS[digit]).join(''));
  let total = 0;
  let pending = 0;
  for (const numeral of numerals) {
    if (numeral === TEN || numeral === HUNDRED) {
      total += (pending || 1) * (numeral === TEN ? 10 : 100);
      pending = 0;
    } else pending = HAN_DIGITS[numeral] ?? 0;
  }
  return total + pending;
}
