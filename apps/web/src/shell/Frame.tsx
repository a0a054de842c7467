import { Outlet } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useLanguage } from '../catalogue/use-language.js';
import { Toasts } from './Toasts.js';

/** Around every screen: the language of the controls, and the corner for messages. */
export function Frame() {
  const { language } = useLanguage();
  return (
    <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-US'}>
      <Outlet />
      <Toasts />
    </I18nProvider>
  );
}
