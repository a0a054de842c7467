// Who stands in for whom, as its reader may see it: both persons everything, whoever supervises the house that it is so, and not why.
import { Inject, Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Delegations, Directory, lentAt, Members, permits, type GivenDelegation, type PersonName } from '#identity';
import type { AccountId, Actor, Clock, InstitutionId, PersonId } from '#kernel';
import { University, unitName } from '../accounts/university.js';
import type { LanguageCode } from '../session/session.dto.js';
import { CLOCK } from '../tokens.js';
import type { Delegate, DelegationView } from './delegation.dto.js';

const FOUND_MAX = 20;

type Principal = {
  state: Awaited<ReturnType<Members['find']>>;
  reasons: Awaited<ReturnType<Members['delegationReasons']>> | null;
};
type Principals = ReadonlyMap<AccountId, Principal>;

@Injectable()
export class DelegationPage {
  constructor(
    private readonly delegations: Delegations,
    private readonly directory: Directory,
    private readonly members: Members,
    private readonly university: University,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One's own, given and received; for administrators and inspectors also everybody's that have not ended. */
  async list(actor: Actor, language: LanguageCode): Promise<DelegationView[]> {
    const { institution, id } = actor;
    const own = await this.delegations.of(id, institution);
    const seesAll = permits(actor, 'delegation.read', { institution, host: null });
    const running = seesAll ? await this.delegations.running(institution, this.now()) : [];
    const others = running.filter((each) => each.principal !== id && each.delegate !== id);
    const names = await this.directory.nameOf(
      institution,
      [...own, ...others].flatMap(({ principal, delegate }) => [principal, delegate]),
    );
    const { units } = await this.university.read(institution);
    const words = { names, language, units };
    const principals = await this.principalsOf([...own, ...others], own, institution);
    return [...own, ...others].map((given) => this.view(given, actor, words, principals));
  }

  /** Of each account that lends something: what stands there, and why, where that is one's own to read. Each stream is read once. */
  private async principalsOf(
    all: readonly GivenDelegation[],
    own: readonly GivenDelegation[],
    institution: InstitutionId,
  ): Promise<Principals> {
    const open = new Set(own.map(({ account }) => account));
    const accounts = [...new Set(all.map(({ account }) => account))];
    const read = async (account: AccountId): Promise<[AccountId, Principal]> => {
      const state = await this.members.find(account, institution);
      const reasons = open.has(account) ? await this.members.delegationReasons(account, institution) : null;
      return [account, { state, reasons }];
    };
    return new Map(await Promise.all(accounts.map(read)));
  }

  /** Those who may be named: active, not the asker, and called like that. */
  async people({ institution, id }: Actor, sought: string, language: LanguageCode): Promise<Delegate[]> {
    const at = this.now();
    const found = await this.directory.called(institution, sought, { at, limit: FOUND_MAX + 1 });
    const { units } = await this.university.read(institution);
    return found
      .filter(({ person }) => person !== id)
      .slice(0, FOUND_MAX)
      .flatMap(({ account, name, roles }) => {
        const held = roles.filter(({ from }) => from <= at);
        const shown = held.map(({ role, unit }) => ({ role, unit: unit === null ? null : unitName(unit, units) }));
        return name === null ? [] : [{ id: account, name: name[language], roles: shown }];
      });
  }

  /** The account on whose stream a delegation lies: one's own first, which never waits for a read model. Null: there is none of that id. */
  async accountOf(delegation: string, { account, institution }: Actor): Promise<AccountId | null> {
    if (!isUUID(delegation)) return null;
    const own = account && (await this.members.find(account, institution));
    if (own && own.delegations.some((each) => each.delegation === delegation)) return account;
    return (await this.delegations.find(institution, delegation))?.account ?? null;
  }

  private view(
    given: GivenDelegation,
    { id }: Actor,
    words: { names: ReadonlyMap<PersonId, PersonName>; language: LanguageCode; units: Parameters<typeof unitName>[1] },
    principals: Principals,
  ): DelegationView {
    const { delegation, account, principal, delegate, role, unit, from, until, givenAt, endedAt } = given;
    const { state = null, reasons = null } = principals.get(account) ?? {};
    const side = principal === id ? 'given' : delegate === id ? 'received' : 'others';
    const name = (person: PersonId) => words.names.get(person)?.[words.language] ?? null;
    const isInForce = state !== null && lentAt(state, delegation, this.now()) !== null;
    const isComing = from > this.now() && endedAt === null;
    return {
      ...{ id: delegation, side, principal: name(principal), delegate: name(delegate) },
      role: role as DelegationView['role'],
      unit: unit === null ? null : unitName(unit, words.units),
      ...{ from, until, givenAt, endedAt },
      standing: isInForce ? 'in-force' : isComing ? 'coming' : 'over',
      reason: side === 'others' ? null : (reasons?.get(delegation) ?? null),
    };
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
