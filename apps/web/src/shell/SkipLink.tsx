import { useTranslation } from 'react-i18next';

/** First stop of the Tab key: past the menu, to the content. */
export function SkipLink() {
  const { t } = useTranslation('shell');
  return (
    <a
      href="#content"
      className="sr-only z-50 rounded-8 bg-white px-4 py-3 text-key-900 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {t('skip')}
    </a>
  );
}
