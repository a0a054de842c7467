import type { ReactNode } from 'react';
import { Brand } from './Brand.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { SkipLink } from './SkipLink.js';

/** Frame of the screens before signing in. */
export function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      <SkipLink />
      <header data-shell className="border-b border-line bg-white">
        <div className="mx-auto flex max-w-6xl items-center justify-between px-4 py-2 sm:px-8">
          <Brand />
          <LanguageSwitch />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 py-8 sm:px-8 sm:py-12">
        {children}
      </main>
    </div>
  );
}
