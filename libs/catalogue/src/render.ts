// From a key and what fills it to a sentence, in Japanese or English. Every area's file gives both languages the same keys: the compiler sees to it.
import type { RefusalKind } from '#kernel';
import { accessTexts } from './access.js';
import { accountTexts } from './account.js';
import { CALENDAR_REFUSALS } from './calendar.js';
import { amendmentTexts } from './cases/amendments.js';
import { caseTexts } from './case.js';
import { boardTexts } from './cases/boards.js';
import { courseTexts } from './cases/course.js';
import { grammarTexts } from './cases/grammar.js';
import { dutyTexts } from './cases/duties.js';
import { partnershipTexts } from './cases/partnership.js';
import { ownerTexts } from './cases/owner.js';
import { SECOND_LOOK_REFUSALS, secondLookTexts } from './cases/second-looks.js';
import { loweringTexts } from './cases/lowering.js';
import { dossierTexts } from './dossier.js';
import { evidenceTexts } from './evidence.js';
import { historyTexts } from './history.js';
import { LIST_ADOPTION_REFUSALS } from './lists/list-adoption.js';
import { LIST_REFUSALS, REPAIR_REASONS, ROW_FAULTS } from './lists/list.js';
import { LOOKUP_REFUSALS, lookupWords, MATCH_FAULTS } from './lists/lookup.js';
import { mailTexts } from './mail.js';
import { policyFileTexts } from './policy/policy-file.js';
import { policyRouteTexts } from './policy/policy-routes.js';
import { policyVersionTexts } from './policy/policy-versions.js';
import { policyWords } from './policy/policy-words.js';
import { FIELD_FAULTS, REQUEST_REFUSALS } from './requests/request-refusals.js';
import { UNREADABLE_REQUESTS } from './requests/unreadable-requests.js';
import { ROSTER_REFUSALS, ROSTER_ROW_FAULTS, rosterWords } from './rosters/roster.js';
import { words } from './words.js';

export type Language = 'ja' | 'en';
export type TextParams = Readonly<Record<string, string | number>>;

/** A plain sentence, or a refusal that brings its own title. */
type Text = string | { title: string; detail: string };

// Add the file of your area here: by language, or key by key. A key that two areas share is refused by the test.
const BY_LANGUAGE = [
  ...[words, accessTexts, accountTexts, caseTexts, courseTexts, dossierTexts, evidenceTexts, historyTexts],
  ...[
    lookupWords,
    rosterWords,
    policyFileTexts,
    grammarTexts,
    mailTexts,
    policyVersionTexts,
    policyWords,
    dutyTexts,
    partnershipTexts,
    ownerTexts,
  ],
  secondLookTexts,
  boardTexts,
  policyRouteTexts,
  loweringTexts,
  amendmentTexts,
] as const;
const BY_KEY = [
  ...[LIST_REFUSALS, LIST_ADOPTION_REFUSALS, ROW_FAULTS, REPAIR_REASONS, LOOKUP_REFUSALS, MATCH_FAULTS],
  ...[ROSTER_REFUSALS, ROSTER_ROW_FAULTS, SECOND_LOOK_REFUSALS],
  ...[REQUEST_REFUSALS, UNREADABLE_REQUESTS, FIELD_FAULTS, CALENDAR_REFUSALS],
] as const;

/** Every text of the house with its key, as the areas wrote it. */
export const texts: readonly [key: string, text: { ja: Text; en: Text }][] = [
  ...BY_LANGUAGE.flatMap(({ ja, en }) =>
    Object.entries<string>(ja).map(([key, text]): [string, { ja: Text; en: Text }] => [
      key,
      { ja: text, en: en[key as keyof typeof en] },
    ]),
  ),
  ...BY_KEY.flatMap((area) => Object.entries<{ ja: Text; en: Text }>(area)),
];
const TEXTS: ReadonlyMap<string, { ja: Text; en: Text }> = new Map(texts);

/** Whether the catalogue has this key. */
export function isTextKey(key: string): boolean {
  return TEXTS.has(key);
}

/**
 * The sentence of a key. `{name}` is filled from the params; `{name:area}` with the word `area.<value>`, and where the value is a list
 * (`a, b`) with the words of each. A key that nobody wrote answers with itself: an old event is worth showing even if its words are gone.
 */
export function render(key: string, params: TextParams, language: Language): string {
  const text = TEXTS.get(key)?.[language];
  if (text === undefined) return key;
  return fill(typeof text === 'string' ? text : text.detail, params, language);
}

/** The sentence in both languages. */
export function renderBoth(key: string, params: TextParams = {}): Record<Language, string> {
  return { ja: render(key, params, 'ja'), en: render(key, params, 'en') };
}

/** What a refusal says: its own title where it has one, else that of its kind; and what to do. */
export function refusalText(
  code: string,
  params: TextParams,
  language: Language,
  kind: RefusalKind = 'invalid',
): { title: string; detail: string } {
  const text = TEXTS.get(code)?.[language];
  const title = typeof text === 'object' ? fill(text.title, params, language) : titleOf(kind, language);
  return { title, detail: render(code, params, language) };
}

/** The title of a problem of this kind. */
export function titleOf(kind: RefusalKind, language: Language): string {
  return render(`title.${kind}`, {}, language);
}

function fill(text: string, params: TextParams, language: Language): string {
  return text.replace(/\{(\w+)(?::([\w-]+))?\}/g, (_, name: string, area?: string) => {
    const value = params[name];
    if (value === undefined) return '…';
    return area === undefined ? String(value) : wordsFor(String(value), area, language);
  });
}

function wordsFor(value: string, area: string, language: Language): string {
  if (value === '') return language === 'ja' ? 'なし' : 'nothing';
  return value
    .split(', ')
    .map((each) => (isTextKey(`${area}.${each}`) ? render(`${area}.${each}`, {}, language) : each))
    .join(language === 'ja' ? '、' : ', ');
}
