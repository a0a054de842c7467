import { useQueryClient } from '@tanstack/react-query';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import type { Language } from '../client/index.js';
import { rememberChoice, speak } from '../catalogue/language.js';
import { useLanguage } from '../catalogue/use-language.js';
import { cx } from '../design/class-names.js';

/** Two languages, both always in sight, each written in itself. */
export function LanguageSwitch({ onChange }: { onChange?: (language: Language) => Promise<void> }) {
  const { t } = useTranslation(['shell', 'common']);
  const queries = useQueryClient();
  const { language } = useLanguage();
  const choose = async (next: Language) => {
    rememberChoice(next);
    await speak(next);
    await onChange?.(next);
    // Sentences of the server on screen (what is wrong with a draft, my own name) are asked for again in the new language.
    await queries.invalidateQueries();
  };
  return (
    <div role="group" aria-label={t('language')} className="flex">
      {(['ja', 'en'] as const).map((each) => (
        <ToggleButton
          key={each}
          isSelected={language === each}
          onChange={() => void choose(each)}
          className={({ isSelected }) =>
            cx(
              'min-h-11 px-2.5 text-dns-14N-130',
              isSelected ? 'font-bold text-ink underline decoration-2 underline-offset-8' : 'text-key-900',
            )
          }
        >
          <span lang={each}>{t(`common:languageName.${each}`)}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
