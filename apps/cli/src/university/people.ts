// The people of the seeded university: the demonstration's own and colleagues of theirs, all under the password that everybody knows.
import type { Database } from '#database';
import { Directory, type DirectoryAccount } from '#identity';
import type { Actor, InstitutionId, Instant, Role } from '#kernel';
import { Browser } from '../demonstration/browser.js';
import { openAccount } from '../demonstration/founding.js';
import { ADMINISTRATOR, DEMONSTRATION_PASSWORD, type DemonstrationPerson } from '../demonstration/people.js';
import type { Offices } from './attending.js';
import { LABORATORIES, MORE_FACULTIES, MORE_UNITS } from './laboratories.js';
import { staffName } from './names.js';

const HOSTS_PER_LABORATORY = 3;
const MORE_OFFICERS = 4;
const PAGE = 200;
/** The executive, who may confirm a role that an administrator proposes. */
const SECOND = 'yamamoto@sekigaoka.example';

export interface University extends Offices {
  institution: InstitutionId;
  /** Professors of a unit. */
  hostsOf(unit: string): readonly Actor[];
}

/** Adds the units and opens the accounts that the demonstration does not have. */
export async function enlarge(baseUrl: string): Promise<void> {
  // Windows of their own: the founding's have their own idempotency keys.
  const [administrator, second] = [ADMINISTRATOR.email, SECOND].map(
    (email, n) => new Browser(baseUrl, `enlarging-${n}`, { email, password: DEMONSTRATION_PASSWORD }),
  ) as [Browser, Browser];
  for (const unit of MORE_UNITS) await administrator.post('/api/units', { ...unit });
  for (const person of colleagues()) await openAccount(baseUrl, { administrator, second }, person);
}

/** A dean for every faculty, officers for a busy office, professors for every laboratory. */
function colleagues(): DemonstrationPerson[] {
  const held: DemonstrationPerson['roles'][0][] = [
    ...MORE_FACULTIES.map((unit) => ({ role: 'dean' as const, unit })),
    ...Array.from({ length: MORE_OFFICERS }, () => ({ role: 'officer' as const, unit: 'export-control-office' })),
    { role: 'executive', unit: null },
    ...LABORATORIES.flatMap(({ unit }) =>
      Array.from({ length: HOSTS_PER_LABORATORY }, () => ({ role: 'host' as const, unit })),
    ),
  ];
  return held.map((role, n) => {
    const key = `staff-${String(n + 1).padStart(3, '0')}`;
    return { key, email: `${key}@sekigaoka.example`, name: staffName(n), roles: [role] };
  });
}

/** Everybody who can be asked, as the directory knows them. */
export async function meet(database: Database, institution: InstitutionId, at: Instant): Promise<University> {
  const accounts = await everybody(new Directory(database), institution, at);
  const all = accounts.map((account) => actorOf(account, institution));
  const holding = (role: Role) => all.filter(({ roles }) => roles.some((held) => held.role === role));
  const over = (role: Role, unit: string) =>
    holding(role).filter(({ roles }) => roles.some((held) => held.role === role && held.unit === unit));
  const facultyOf = (unit: string) => FACULTY.get(unit) ?? unit;
  return {
    institution,
    officers: holding('officer'),
    executives: holding('executive'),
    president: first(holding('president'), 'president'),
    deanOf: (unit) => first(over('dean', facultyOf(unit)), `dean of ${facultyOf(unit)}`),
    hostsOf: (unit) => over('host', unit),
  };
}

const FACULTY = new Map<string, string>([
  ['electrical-engineering', 'engineering'],
  ...MORE_UNITS.flatMap(({ unit, parent }) => (parent === null ? [] : [[unit, parent] as const])),
]);

async function everybody(directory: Directory, institution: string, at: Instant): Promise<DirectoryAccount[]> {
  const found: DirectoryAccount[] = [];
  for (let page = await directory.accounts(institution, { at, limit: PAGE }); page.length > 0;) {
    found.push(...page);
    const after = page.at(-1)?.account ?? null;
    page = await directory.accounts(institution, { at, limit: PAGE, after });
  }
  return found;
}

function actorOf({ account, person, roles }: DirectoryAccount, institution: InstitutionId): Actor {
  return {
    ...{ kind: 'person', id: person, institution, account, onBehalfOf: null },
    roles: roles.map(({ role, unit }) => ({ role, unit })),
  };
}

function first(people: readonly Actor[], what: string): Actor {
  const [one] = people;
  if (!one) throw new Error(`The university has no ${what}`);
  return one;
}
