// Which language the screens speak. Only the one in use is loaded; switching loads the other.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../client/index.js';
import type { ja } from './ja/index.js';
import type { Words } from './words.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof ja;
  }
}

const KEY = 'sekisho.language';

async function wordsOf(language: Language): Promise<Words<typeof ja>> {
  return language === 'ja' ? (await import('./ja/index.js')).ja : (await import('./en/index.js')).en;
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
    for (const [namespace, texts] of Object.entries(words))
      i18next.addResourceBundle(language, namespace, texts, true, true);
    await i18next.changeLanguage(language);
  }
  document.documentElement.lang = language;
}
