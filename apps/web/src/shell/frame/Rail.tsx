import { Link } from '@tanstack/react-router';
import {
  Activity,
  CalendarDays,
  EyeOff,
  FileSearch,
  Inbox,
  KeyRound,
  type LucideIcon,
  Plus,
  Radar,
  TextSearch,
  Users,
  UsersRound,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { keepLanguage } from '../../api/session.js';
import { cx } from '../../design/class-names.js';
import { useMay, useSession } from '../../session/use-session.js';
import { LanguageSwitch } from '../LanguageSwitch.js';

const ITEMS = [
  { key: 'work', to: '/my-work', icon: UsersRound, shownTo: (may: May) => may('case.open') },
  { key: 'start', to: '/start', icon: Plus, shownTo: (may: May) => may('case.open') },
  {
    key: 'queue',
    to: '/queue',
    icon: Inbox,
    shownTo: (may: May, isStandIn: boolean) => (may('case.read') && !onlyHost(may)) || isStandIn,
  },
  { key: 'lists', to: '/lists', icon: FileSearch, shownTo: (may: May) => may('list.read') },
  { key: 'lookups', to: '/lookups', icon: TextSearch, shownTo: (may: May) => may('lookup.read') },
  {
    key: 'calendar',
    to: '/calendar',
    icon: CalendarDays,
    shownTo: (may: May) => may('calendar.read') && !onlyHost(may),
  },
  { key: 'rosters', to: '/rosters', icon: Radar, shownTo: (may: May) => may('roster.compare') },
  { key: 'secondLooks', to: '/second-looks', icon: EyeOff, shownTo: (may: May) => may('second-look.read') },
  { key: 'permissions', to: '/permissions', icon: KeyRound, shownTo: (may: May) => may('permission.read') },
  { key: 'accounts', to: '/accounts', icon: Users, shownTo: (may: May) => may('account.read') },
  { key: 'doctor', to: '/doctor', icon: Activity, shownTo: (may: May) => may('system.diagnose') },
] as const satisfies readonly {
  key: string;
  to: string;
  icon: LucideIcon;
  shownTo: (may: May, isStandIn: boolean) => boolean;
}[];

type May = (permission: string) => boolean;

/** A host alone has cards, not a queue. */
function onlyHost(may: May): boolean {
  return may('case.open') && !may('case.decide') && !may('case.escalate') && !may('case.verify');
}

/** The left menu: what this person's roles can do, at most seven lines. */
export function Rail({ open }: { open: boolean }) {
  const { t } = useTranslation('shell');
  const may = useMay();
  // Whoever stands in for somebody has a queue, whatever their own office.
  const isStandIn = useSession().standsInFor.length > 0;
  return (
    <nav
      id="rail"
      data-shell
      aria-label={t('navigation')}
      className={cx(
        'w-full shrink-0 border-r border-line bg-paper p-3 lg:block lg:w-56',
        open ? 'absolute inset-x-0 z-20 block border-b shadow-2 lg:static lg:shadow-none' : 'hidden',
      )}
    >
      <ul className="flex flex-col gap-1">
        {ITEMS.filter((item) => item.shownTo(may, isStandIn)).map(({ key, to, icon: Icon }) => (
          <li key={key}>
            <Link
              to={to}
              className="flex min-h-11 items-center gap-3 rounded-8 px-3 py-2 text-std-16N-170 text-ink hover:bg-solid-gray-100 aria-[current=page]:bg-key-100 aria-[current=page]:font-bold aria-[current=page]:text-key-1000"
            >
              <Icon aria-hidden className="size-5 shrink-0" />
              {t(`rail.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
      <div className="mt-3 border-t border-line pt-2 md:hidden">
        <LanguageSwitch onChange={keepLanguage} />
      </div>
    </nav>
  );
}
