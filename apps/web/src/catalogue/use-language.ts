import { useTranslation } from 'react-i18next';
import type { Words, Language } from '../client/index.js';

/** The language on screen now, and how to say a text the server brought in both. */
export function useLanguage(): { language: Language; say: (text: Words | null | undefined) => string } {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'ja';
  return { language, say: (text) => text?.[language] ?? text?.ja ?? '' };
}
