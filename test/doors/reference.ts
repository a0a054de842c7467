// What must happen at a door, written down a second time: from the words of the permission table and from what each route asks, without the
// guard's code. Whoever changes the guard finds the two at odds here.
import { permissionTable, type Holder, type Permission, type Relation } from '#identity';
import type { Role } from '#kernel';
import type { Asked } from '../../apps/api/src/http/guards/allow.js';
import type { Route } from '../../apps/api/src/http/guards/route-table.js';

/** Who stands at the door. */
export type Caller = {
  name: string;
  /** The header as it is sent. */
  cookie: string;
} &
  /** `brings`: a key to this door that opens nothing. */
  (
    | { kind: 'nobody'; brings?: 'account' | 'applicant'; isProgram?: boolean }
    | {
        kind: 'account';
        institution: string;
        person: string;
        account: string;
        offices: readonly { role: Role; unit: string | null }[];
        /** Not they themselves: a program that carries their token. */
        isProgram?: boolean;
        /** Not for themselves: in the place of somebody who lent them the one office they have here. */
        isLent?: boolean;
      }
    | { kind: 'applicant'; institution: string; person: string; case: Target }
  );

/** The case behind the door; `units`: the one it lies in and all above. */
export interface Target {
  name: string;
  /** As it stands in the address. */
  id: string;
  institution: string;
  host: string;
  applicant: string;
  units: readonly string[];
}

export interface Refused {
  status: 401 | 403 | 404 | 415;
  code: string;
  /** The line in the log; null where nobody was denied anything. */
  record: string | null;
}

const ROWS = new Map<Permission, ReadonlyMap<Holder, Relation>>(
  permissionTable().map(({ permission, holders }) => [
    permission,
    new Map(holders.map(({ holder, relation }) => [holder, relation])),
  ]),
);

/** The browser asks whether it is signed in: without a cookie it was denied nothing. */
export const LOOKS = ['GET /api/session', 'GET /api/applicant/session'];

/** What people do with their own hands, and no program for them: whatever binds them, and what concerns their ways in. */
const BY_HAND: readonly string[] = [
  'role.confirm',
  ...[
    'case.declare',
    'case.decide',
    'case.withdraw',
    'case.reroute',
    'step.confirm',
    'interest.declare',
    'interest.lift',
    'opinion.ask',
    'opinion.give',
    'case.take',
    'case.hold',
    'case.reopen',
    'decision.supersede',
    'decision.contest',
    'contest.answer',
    'second-look.give',
    'hit.adjudicate',
    'tier.assign',
    'tier.raise',
    'list.adopt',
    'policy.activate',
    'case.move',
    'person.erase',
    'account.manage',
    'delegation.manage',
  ],
  ...[
    'DELETE /api/session',
    'PUT /api/session/language',
    'GET /api/session/tokens',
    'POST /api/session/tokens',
    'DELETE /api/session/tokens/:tokenId',
  ],
];

/** All that is done in an absent person's place; one's own account and session are nobody else's. */
const LENT: readonly string[] = [
  ...['case.read', 'case.decide', 'case.escalate', 'case.verify', 'document.open'],
  // Who stands in for another may stand back themselves.
  'interest.declare',
];

/** The only word of a case that a route need not carry itself: who may not read a case does not learn that there is one. */
const TO_KNOW: Permission = 'case.read';

/**
 * Null: the door opens. Else what is answered and recorded.
 * @param target null where the route is about no case, 'nothing' where there is no such case
 */
export function refusalAt(route: Route, caller: Caller, target: Target | 'nothing' | null): Refused | null {
  const { asked } = route;
  if (asked?.kind === 'public') return null;
  if (!asked) return { status: 403, code: 'access.forbidden', record: null };
  if (caller.kind !== doorOf(route)) return unsigned(route, asked, caller);
  const word = asked.kind === 'permission' ? asked.permission : 'signed-in';
  if (caller.kind === 'account' && caller.isProgram && [route.name, word].some((each) => BY_HAND.includes(each)))
    return no(403, 'access.by_hand', route, caller, word);
  if (asked.kind === 'signed-in') return isLent(caller) ? no(403, 'access.forbidden', route, caller, word) : null;
  const { permission } = asked;
  const about = caller.kind === 'applicant' ? caller.case : target;
  if (about === null) {
    const holdsOne =
      isInReach(caller, permission) && holdersIn(caller).some(({ holder }) => ROWS.get(permission)?.has(holder));
    return holdsOne ? null : no(403, 'access.forbidden', route, caller, permission);
  }
  if (about === 'nothing' || !reaches(caller, TO_KNOW, about)) {
    return no(404, 'access.not_found', route, caller, permission);
  }
  return reaches(caller, permission, about) ? null : no(403, 'access.forbidden', route, caller, permission);
}

/** Members of the university and applicants have doors of their own; a key of one opens none of the other. */
export function doorOf({ name }: Route): 'account' | 'applicant' {
  return name.split(' ')[1]?.startsWith('/api/applicant/') ? 'applicant' : 'account';
}

/** The line that the log must hold of a denial: on whose stream, for which right, at which door, why. */
export function recordOf(stream: string, permission: string, route: string, reason: string): string {
  return `access-${stream} ${JSON.stringify({ permission, reason, route })}`;
}

function unsigned(route: Route, asked: Asked, caller: Caller): Refused {
  const word = asked.kind === 'permission' ? asked.permission : 'signed-in';
  const brings = caller.kind === 'nobody' && caller.brings === doorOf(route);
  // A program's header is looked at where members come in, and nowhere else.
  const code = brings && caller.isProgram ? 'token.refused' : 'session.missing';
  const record = LOOKS.includes(route.name) && !brings ? null : recordOf('anonymous', word, route.name, code);
  return { status: 401, code, record };
}

function no(status: 403 | 404, code: string, route: Route, caller: Caller, permission: string): Refused {
  const stream = caller.kind === 'nobody' ? 'anonymous' : caller.person;
  return { status, code, record: recordOf(stream, permission, route.name, code) };
}

/** own: it is mine · unit: it lies in or below the unit I hold the office over · institution: it lies in my university, wherever. */
export function reaches(caller: Caller, permission: Permission, target: Target): boolean {
  if (caller.kind === 'nobody' || caller.institution !== target.institution) return false;
  const row = ROWS.get(permission);
  if (!isInReach(caller, permission)) return false;
  return holdersIn(caller).some(({ holder, unit }) => {
    switch (row?.get(holder)) {
      case 'own':
        return caller.person === (holder === 'applicant' ? target.applicant : target.host);
      case 'unit':
        return unit === null || target.units.includes(unit);
      case 'institution':
        return true;
      case undefined:
        return false;
    }
  });
}

function isLent(caller: Caller): boolean {
  return caller.kind === 'account' && caller.isLent === true;
}

function isInReach(caller: Caller, permission: Permission): boolean {
  return !isLent(caller) || LENT.includes(permission);
}

function holdersIn(caller: Caller): { holder: Holder; unit: string | null }[] {
  if (caller.kind === 'nobody') return [];
  if (caller.kind === 'applicant') return [{ holder: 'applicant', unit: null }];
  return caller.offices.map(({ role, unit }) => ({ holder: role, unit }));
}
