import { Injectable } from '@nestjs/common';
import { Directory, Members, permissionsOf, type TreeUnit } from '#identity';
import { Refusal, type Actor } from '#kernel';
import { University, unitName } from '../accounts/university.js';
import { StandIns } from '../delegations/stand-ins.js';
import type { Caller } from '../http/guards/caller.js';
import type { LanguageCode, Session, StandsIn } from './session.dto.js';

/** Who is signed in, as the screens need it. */
@Injectable()
export class SessionView {
  constructor(
    private readonly members: Members,
    private readonly university: University,
    private readonly directory: Directory,
    private readonly standIns: StandIns,
  ) {}

  async of({ actor, language }: Caller): Promise<Session> {
    const account = actor.account ?? '';
    const profile = await this.members.profile(account, actor.institution);
    if (!profile || profile === 'erased') throw new Refusal('session.missing', 'unsigned');
    const { name, demonstration, units } = await this.university.read(actor.institution);
    const spoken = language ?? 'ja';
    return {
      account,
      person: actor.id,
      name: profile.name[spoken],
      email: profile.email,
      language: spoken,
      institution: { id: actor.institution, name, demonstration },
      roles: actor.roles.map(({ role, unit }) => ({
        role,
        unit,
        unitName: unit === null ? null : unitName(unit, units).name,
      })),
      standsInFor: await this.standsInFor(actor, units, spoken),
      permissions: permissionsOf(actor),
      homePath: homePathOf(actor),
    };
  }

  private async standsInFor(actor: Actor, units: readonly TreeUnit[], language: LanguageCode): Promise<StandsIn[]> {
    const lent = await this.standIns.of(actor);
    const names = await this.directory.nameOf(
      actor.institution,
      lent.map(({ given }) => given.principal),
    );
    return lent.map(({ delegation, given: { principal, role, unit, until } }) => ({
      ...{ delegation, principal: names.get(principal)?.[language] ?? null, role, until },
      unitName: unit === null ? null : unitName(unit, units).name,
    }));
  }
}

/** Where each begins: a host with their people, whoever decides or reads with the queue, the administrator with the state of the house. */
export function homePathOf(actor: Actor): string {
  const roles = new Set(actor.roles.map(({ role }) => role));
  if (['officer', 'dean', 'executive', 'president', 'clerk', 'inspector'].some((role) => roles.has(role as never)))
    return '/queue';
  return roles.has('host') ? '/my-work' : '/doctor';
}
