import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepLanguage } from '../../api/session.js';
import { cx } from '../../design/class-names.js';
import { useMay, useSession } from '../../session/use-session.js';
import { LanguageSwitch } from '../LanguageSwitch.js';
import { isBeside, isWithin, railEntries, type RailGroup, type RailItem } from './rail-entries.js';

const LINE =
  'flex min-h-11 items-center gap-3 rounded-8 px-3 py-2 text-std-16N-170 text-ink hover:bg-solid-gray-100 aria-[current]:bg-key-100 aria-[current]:font-bold aria-[current]:text-key-1000';

/** The left menu: what this person's roles can do, at most seven words. */
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
        {railEntries(may, isStandIn).map((entry) =>
          'item' in entry ? (
            <li key={entry.item.key}>
              <PageLink item={entry.item} />
            </li>
          ) : (
            <Group key={entry.group.key} group={entry.group} items={entry.items} />
          ),
        )}
      </ul>
      <div className="mt-3 border-t border-line pt-2 md:hidden">
        <LanguageSwitch onChange={keepLanguage} />
      </div>
    </nav>
  );
}

/** Leads to its first page; on one of its pages it shows them all. */
function Group({ group, items }: { group: RailGroup; items: readonly RailItem[] }) {
  const { key, icon: Icon } = group;
  const { t } = useTranslation('shell');
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const [first] = items;
  if (!isWithin(pathname, group, items)) {
    return (
      <li>
        <Link to={first?.to ?? '/'} className={LINE}>
          <Icon aria-hidden className="size-5 shrink-0" />
          {t(`group.${key}`)}
        </Link>
      </li>
    );
  }
  return (
    <li>
      <p id={`rail-${key}`} className="flex min-h-11 items-center gap-3 px-3 py-2 text-std-16B-170">
        <Icon aria-hidden className="size-5 shrink-0" />
        {t(`group.${key}`)}
      </p>
      <ul aria-labelledby={`rail-${key}`} className="flex flex-col gap-1 pl-4">
        {items.map((item) => (
          <li key={item.key}>
            <PageLink item={item} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function PageLink({ item }: { item: RailItem }) {
  const { key, to, icon: Icon } = item;
  const { t } = useTranslation('shell');
  const isCurrent = useRouterState({ select: ({ location }) => isBeside(location.pathname, item) });
  return (
    <Link to={to} className={LINE} {...(isCurrent && { 'aria-current': true })}>
      <Icon aria-hidden className="size-5 shrink-0" />
      {t(`rail.${key}`)}
    </Link>
  );
}
