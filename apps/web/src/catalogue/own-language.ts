// Sources of law are kept once, "Japanese / English"; a screen shows the half that is in its language. Pure.
import type { Language } from '../client/index.js';

/** The language's own part of a cited source; parts that have but one wording stay. */
export function sourceIn(source: string, language: Language): string {
  return source
    .split('; ')
    .map((part) => {
      const [ja = part, en = ja] = part.split(' / ');
      return language === 'en' ? en : ja;
    })
    .join(language === 'en' ? '; ' : '、');
}
