import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../shell/Brand.js';
import { LanguageSwitch } from '../shell/LanguageSwitch.js';
import { SkipLink } from '../shell/SkipLink.js';

/** A light frame for a phone: name, language, content. */
export function ApplicantLayout({ children }: { children: ReactNode }) {
  const { t } = useTranslation('applicant');
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      <SkipLink />
      <header data-shell className="border-b border-line bg-white">
        <div className="mx-auto flex max-w-2xl items-center justify-between px-4 py-1.5">
          <Brand />
          <LanguageSwitch />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-2xl flex-1 px-4 py-6">
        {children}
      </main>
      <footer data-shell className="border-t border-line bg-white">
        <p className="mx-auto max-w-2xl px-4 py-4 text-dns-14N-130 leading-175 text-quiet">{t('privacy')}</p>
      </footer>
    </div>
  );
}
