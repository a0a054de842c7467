import { Link, useNavigate } from '@tanstack/react-router';
import { Keyboard, Menu as MenuIcon, Plus, X } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { keepLanguage } from '../../api/session.js';
import { Button, buttonClass } from '../../design/Button.js';
import { SafeForm } from '../../design/SafeForm.js';
import { useMay } from '../../session/use-session.js';
import { Brand } from '../Brand.js';
import { LanguageSwitch } from '../LanguageSwitch.js';
import { UserMenu } from './UserMenu.js';

interface TopBarProps {
  search: RefObject<HTMLInputElement | null>;
  menuOpen: boolean;
  onMenu: () => void;
  onHelp: () => void;
}

/** Search, create, keys, language, who I am. */
export function TopBar({ search, menuOpen, onMenu, onHelp }: TopBarProps) {
  const { t } = useTranslation('shell');
  const may = useMay();
  return (
    <header
      data-shell
      className="sticky top-0 z-30 flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-white px-2 py-1.5 sm:px-4 lg:flex-nowrap"
    >
      <Button
        look="text"
        aria-label={t('menu')}
        aria-expanded={menuOpen}
        aria-controls="rail"
        onPress={onMenu}
        className="px-2 lg:hidden"
      >
        {menuOpen ? <X aria-hidden className="size-6" /> : <MenuIcon aria-hidden className="size-6" />}
      </Button>
      <Link to="/" className="flex min-h-11 items-center lg:w-52">
        <Brand />
      </Link>
      {may('case.read') && <GlobalSearch search={search} />}
      <div className="ml-auto flex items-center gap-1 sm:gap-2">
        {may('case.open') && (
          <span className="hidden sm:inline-flex">
            <Link to="/start" className={buttonClass()}>
              <Plus aria-hidden className="size-5" />
              {t('create')}
            </Link>
          </span>
        )}
        <span className="hidden md:inline-flex">
          <Button look="text" aria-label={t('keys.open')} onPress={onHelp} className="px-2">
            <Keyboard aria-hidden className="size-5" />
          </Button>
          <LanguageSwitch onChange={keepLanguage} />
        </span>
        <UserMenu />
      </div>
    </header>
  );
}

function GlobalSearch({ search }: { search: RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const may = useMay();
  const find = () => {
    const q = search.current?.value.trim() ?? '';
    if (q === '') return;
    void (may('case.open') && !may('case.verify')
      ? navigate({ to: '/my-work', search: { q } })
      : navigate({ to: '/queue', search: { view: 'all', q } }));
  };
  return (
    <SafeForm role="search" onSubmit={find} className="order-last w-full lg:order-none lg:max-w-md">
      <input
        ref={search}
        type="search"
        name="q"
        aria-label={t('search')}
        placeholder={`${t('searchHint')}  /`}
        className="min-h-11 w-full rounded-8 border border-solid-gray-420 bg-paper px-3 py-1.5 placeholder:text-quiet"
      />
    </SafeForm>
  );
}
