// Which language the screens speak. Only the one in use is loaded; switching loads the other.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../client/index.js';
import type { ja } from './ja/index.js';
import type { late } from './ja/late.js';
import type { Words } from './words.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof ja & typeof late;
  }
}

const KEY = 'sekisho.language';

async function wordsOf(language: Language): Promise<Words<typeof ja>> {
  return language === 'ja' ? (await import('./ja/index.js')).ja : (await import('./en/index.js')).en;
}

async function lateWordsOf(language: Language): Promise<Words<typeof late>> {
  return language === 'ja' ? (await import('./ja/late.js')).late : (await import('./en/late.js')).late;
}

let spoken: Language = 'ja';
let isLateSpoken = false;

function learn(language: Language, words: object): void {
  for (const [namespace, texts] of Object.entries(words))
    i18next.addResourceBundle(language, namespace, texts, true, true);
}

async function learnLate(language: Language): Promise<void> {
  learn(language, await lateWordsOf(language));
}

/** What this browser chose last, else what it prefers, else Japanese. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'ja' || chosen === 'en') return chosen;
  return navigator.languages.some((tag) => tag.startsWith('ja'))
    ? 'ja'
    : navigator.language.startsWith('en')
      ? 'en'
      : 'ja';
}

/** The person pressed the switch: this browser keeps to it. */
export function rememberChoice(language: Language): void {
  localStorage.setItem(KEY, language);
}

/** Whether somebody chose a language in this browser, or it merely followed the browser's own. */
export function wasChosen(): boolean {
  return localStorage.getItem(KEY) !== null;
}

/** Loads the words and makes them the language of every screen. */
export async function speak(language: Language): Promise<void> {
  spoken = language;
  const words = await wordsOf(language);
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      ns: Object.keys(words),
      defaultNS: 'common',
      resources: { [language]: words },
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  } else {
    learn(language, words);
    if (isLateSpoken) await learnLate(language);
    await i18next.changeLanguage(language);
  }
  document.documentElement.lang = language;
}

/** Loads a page together with the late words, which it speaks. */
export function withLateWords<Page>(load: () => Promise<Page>): () => Promise<Page> {
  return async () => {
    isLateSpoken = true;
    const [page] = await Promise.all([load(), learnLate(spoken)]);
    return page;
  };
}
