// What the left menu leads to, grouped: what belongs together stands under one word, and nobody has more than seven words.
import {
  Activity,
  ArrowBigUpDash,
  CalendarDays,
  EyeOff,
  FileSearch,
  Inbox,
  KeyRound,
  Mails,
  Network,
  Plus,
  Radar,
  Scale,
  ServerCog,
  TextSearch,
  Users,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';

export type May = (permission: string) => boolean;

const ITEMS = [
  { key: 'work', to: '/my-work', icon: UsersRound, shownTo: (may: May) => may('case.open') },
  { key: 'start', to: '/start', icon: Plus, shownTo: (may: May) => may('case.open') },
  {
    key: 'queue',
    to: '/queue',
    icon: Inbox,
    shownTo: (may: May, isStandIn: boolean) => (may('case.read') && !onlyHost(may)) || isStandIn,
  },
  {
    key: 'board',
    to: '/escalations',
    icon: ArrowBigUpDash,
    shownTo: (may: May) => may('case.take') || may('case.verify') || may('case.prepare'),
  },
  { key: 'lists', to: '/lists', icon: FileSearch, shownTo: (may: May) => may('list.read') },
  { key: 'lookups', to: '/lookups', icon: TextSearch, shownTo: (may: May) => may('lookup.read') },
  {
    key: 'calendar',
    to: '/calendar',
    icon: CalendarDays,
    shownTo: (may: May) => may('calendar.read') && !onlyHost(may),
  },
  { key: 'policies', to: '/policies', icon: Scale, shownTo: (may: May) => may('policy.review') },
  { key: 'rosters', to: '/rosters', icon: Radar, shownTo: (may: May) => may('roster.compare') },
  { key: 'secondLooks', to: '/second-looks', icon: EyeOff, shownTo: (may: May) => may('second-look.read') },
  { key: 'permissions', to: '/permissions', icon: KeyRound, shownTo: (may: May) => may('permission.read') },
  {
    key: 'organisation',
    to: '/organisation',
    icon: Network,
    shownTo: (may: May) => may('organisation.read') && !onlyHost(may),
  },
  { key: 'accounts', to: '/accounts', icon: Users, shownTo: (may: May) => may('account.read') },
  { key: 'mails', to: '/mails', icon: Mails, shownTo: (may: May) => may('mail.read') },
  { key: 'doctor', to: '/doctor', icon: Activity, shownTo: (may: May) => may('system.diagnose') },
] as const satisfies readonly {
  key: string;
  to: string;
  icon: LucideIcon;
  shownTo: (may: May, isStandIn: boolean) => boolean;
}[];

export type RailItem = (typeof ITEMS)[number];

/** A host alone has cards, not a queue. */
function onlyHost(may: May): boolean {
  return may('case.open') && !may('case.decide') && !may('case.escalate') && !may('case.verify');
}

// `beside`: addresses that no word of the menu leads to, but that belong to the group all the same. They are reached from its first page.
const GROUPS = [
  {
    key: 'cases',
    icon: Inbox,
    of: ['queue', 'board', 'secondLooks'],
    beside: ['/cases', '/consultations', '/figures'],
  },
  { key: 'screening', icon: FileSearch, of: ['lists', 'lookups'], beside: [] },
  { key: 'rules', icon: Scale, of: ['policies', 'calendar', 'organisation', 'permissions'], beside: [] },
  { key: 'house', icon: ServerCog, of: ['accounts', 'mails', 'doctor'], beside: [] },
] as const satisfies readonly {
  key: string;
  icon: LucideIcon;
  of: readonly RailItem['key'][];
  beside: readonly string[];
}[];

export type RailGroup = (typeof GROUPS)[number];

/** One word of the menu: a page, or what is grouped under it. */
export type RailEntry = { item: RailItem } | { group: RailGroup; items: readonly RailItem[] };

/** What this person has, in its order. A group of which they have one page only is that page. */
export function railEntries(may: May, isStandIn: boolean): RailEntry[] {
  const shown = ITEMS.filter((item) => item.shownTo(may, isStandIn));
  const told = new Set<string>();
  return shown.flatMap((item): RailEntry[] => {
    const group = GROUPS.find(({ of }) => of.some((key) => key === item.key));
    const items = group === undefined ? [] : shown.filter(({ key }) => group.of.some((each) => each === key));
    if (group === undefined || items.length === 1) return [{ item }];
    if (told.has(group.key)) return [];
    told.add(group.key);
    return [{ group, items }];
  });
}

/** Whether a page lies at or below an address. */
export function isUnder(pathname: string, { to }: { to: string }): boolean {
  return pathname === to || pathname.startsWith(`${to}/`);
}

/** Whether a page is reached from this one alone: there it stands in the menu in the stead of what has no word of its own. */
export function isBeside(pathname: string, { key }: Pick<RailItem, 'key'>): boolean {
  const group = GROUPS.find(({ of: [first] }) => first === key);
  return group?.beside.some((to) => isUnder(pathname, { to })) ?? false;
}

/** Whether a page is one of a group's: one that the menu names, or one that belongs beside these. */
export function isWithin(pathname: string, { beside }: RailGroup, items: readonly RailItem[]): boolean {
  return items.some((item) => isUnder(pathname, item)) || beside.some((to) => isUnder(pathname, { to }));
}
