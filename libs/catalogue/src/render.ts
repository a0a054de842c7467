// From a key and what fills it to a sentence, in Japanese or English. Every area's file gives both languages the same keys: the compiler sees to it.
import type { RefusalKind } from '#kernel';
import { accessTexts } from './access.js';
import { accountTexts } from './account.js';
import { caseTexts } from './case.js';
import { dossierTexts } from './dossier.js';
import { evidenceTexts } from './evidence.js';
import { historyTexts } from './history.js';
import { words } from './words.js';

export type Language = 'ja' | 'en';
export type TextParams = Readonly<Record<string, string | number>>;

// Add the file of your area here; a key that two areas share is refused by the test.
const AREAS = [words, accessTexts, accountTexts, caseTexts, dossierTexts, evidenceTexts, historyTexts] as const;

const TEXTS: Record<Language, ReadonlyMap<string, string>> = {
  ja: new Map(AREAS.flatMap((area) => Object.entries(area.ja))),
  en: new Map(AREAS.flatMap((area) => Object.entries(area.en))),
};

/** Every area as it stands, for the test that compares them. */
export const areas: readonly { ja: Record<string, string>; en: Record<string, string> }[] = AREAS;

/** Whether the catalogue has this key. */
export function isTextKey(key: string): boolean {
  return TEXTS.ja.has(key);
}

/**
 * The sentence of a key. `{name}` is filled from the params; `{name:area}` with the word `area.<value>`, and where the value is a list
 * (`a, b`) with the words of each. A key that nobody wrote answers with itself: an old event is worth showing even if its words are gone.
 */
export function render(key: string, params: TextParams, language: Language): string {
  const text = TEXTS[language].get(key);
  if (text === undefined) return key;
  return text.replace(/\{(\w+)(?::([\w-]+))?\}/g, (_, name: string, area?: string) => {
    const value = params[name];
    if (value === undefined) return '…';
    return area === undefined ? String(value) : wordsFor(String(value), area, language);
  });
}

/** The sentence in both languages. */
export function renderBoth(key: string, params: TextParams = {}): Record<Language, string> {
  return { ja: render(key, params, 'ja'), en: render(key, params, 'en') };
}

/** The title of a problem of this kind. */
export function titleOf(kind: RefusalKind, language: Language): string {
  return render(`title.${kind}`, {}, language);
}

function wordsFor(value: string, area: string, language: Language): string {
  const none = language === 'ja' ? 'なし' : 'nothing';
  if (value === '') return none;
  return value
    .split(', ')
    .map((each) => TEXTS[language].get(`${area}.${each}`) ?? each)
    .join(language === 'ja' ? '、' : ', ');
}
