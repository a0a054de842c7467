// To whom mail may go: active accounts with the roles they hold at this moment, and in whose place each of them acts.
import type { StandIn } from '#cases';
import {
  lentAt,
  Members,
  type Delegations,
  type Directory,
  type DirectoryAccount,
  type GivenDelegation,
} from '#identity';
import type { AccountId, Actor, InstitutionId, Instant } from '#kernel';

/** Where accounts, and what they lend one another, are found. */
export interface People {
  directory: Directory;
  members: Members;
  delegations: Delegations;
}

export interface Reader {
  account: AccountId;
  language: 'ja' | 'en';
  actor: Actor;
  standIns: StandIn[];
}

const PAGE = 200;

/** Every active account of an institution, in the order of opening. */
export async function* activeAccounts(
  { directory }: People,
  institution: InstitutionId,
  at: Instant,
): AsyncGenerator<DirectoryAccount> {
  let after: AccountId | null = null;
  do {
    const page: DirectoryAccount[] = await directory.accounts(institution, { at, limit: PAGE, after });
    yield* page.filter(({ status }) => status === 'active');
    after = page.length === PAGE ? (page.at(-1)?.account ?? null) : null;
  } while (after !== null);
}

/** An account as it reads; null when it is not active any more. Roles come from its own stream, as with every request. */
export async function readerOf(
  people: People,
  { account, language }: Pick<DirectoryAccount, 'account' | 'language'>,
  institution: InstitutionId,
  at: Instant,
): Promise<Reader | null> {
  const actor = await people.members.actor(account, institution);
  if (!actor) return null;
  const given = await people.delegations.to(actor.id, institution, at);
  const standIns = await Promise.all(given.map((each) => inPlace(people, actor, each, at)));
  return { account, language, actor, standIns: standIns.filter((each) => each !== null) };
}

/** The actor in the place of who lent them a role; null when that gives nothing at this moment. */
async function inPlace(
  { members }: People,
  actor: Actor,
  { delegation, account }: GivenDelegation,
  at: Instant,
): Promise<StandIn | null> {
  const principal = await members.find(account, actor.institution);
  const role = principal && lentAt(principal, delegation, at);
  return role && { delegation, actor: { ...actor, onBehalfOf: principal.person, roles: [role] } };
}
