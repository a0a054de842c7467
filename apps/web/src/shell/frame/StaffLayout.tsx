import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../design/placeholders.js';
import { ExpirySheet } from '../../session/ExpirySheet.js';
import { useMay, useSession } from '../../session/use-session.js';
import { KeyboardHelp } from '../KeyboardHelp.js';
import { ActingBanner } from './ActingBanner.js';
import { Rail } from './Rail.js';
import { SkipLink } from '../SkipLink.js';
import { useShortcuts } from '../shortcuts.js';
import { TopBar } from './TopBar.js';

/** The house as staff see it: top bar, rail, content. */
export function StaffLayout() {
  const { t } = useTranslation('shell');
  const { institution } = useSession();
  // The menu is open on one page; going to another closes it.
  const [menuOn, setMenuOn] = useState<string | null>(null);
  const [helpOpen, setHelpOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const menuOpen = menuOn === path;
  useHouseShortcuts(search, () => setHelpOpen(true));
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <TopBar
        search={search}
        menuOpen={menuOpen}
        onMenu={() => setMenuOn(menuOpen ? null : path)}
        onHelp={() => setHelpOpen(true)}
      />
      {institution.demonstration && (
        <aside
          data-shell
          aria-label={t('demonstrationLabel')}
          className="border-b border-yellow-300 bg-yellow-50 px-4 py-1 text-center text-dns-14N-130 leading-160 text-yellow-1200"
        >
          {t('demonstration')}
        </aside>
      )}
      <ActingBanner />
      <div className="flex flex-1">
        <Rail open={menuOpen} />
        <main id="content" tabIndex={-1} className="min-w-0 flex-1">
          <Suspense fallback={<Skeleton lines={6} className="p-8" />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <KeyboardHelp isOpen={helpOpen} onClose={() => setHelpOpen(false)} />
      <ExpirySheet />
    </div>
  );
}

function useHouseShortcuts(search: React.RefObject<HTMLInputElement | null>, openHelp: () => void): void {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const may = useMay();
  useShortcuts([
    {
      keys: '/',
      label: t('keys.search'),
      run: (event) => {
        event.preventDefault();
        search.current?.focus();
      },
    },
    ...(may('case.open') ? [{ keys: 'c', label: t('keys.create'), run: () => void navigate({ to: '/start' }) }] : []),
    { keys: 'g q', label: t('keys.queue'), run: () => void navigate({ to: '/queue' }) },
    { keys: '[Shift]+?', label: t('keys.help'), run: openHelp },
  ]);
}
