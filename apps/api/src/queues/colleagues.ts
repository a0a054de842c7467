// Who works at the desks that somebody works at: to whom a case can be given.
import { Inject, Injectable } from '@nestjs/common';
import { Directory, holdersOf, unitsUpFrom, type DirectoryAccount } from '#identity';
import type { Actor, RoleGrant } from '#kernel';
import { University } from '../accounts/university.js';
import type { House } from '../house.js';
import type { LanguageCode } from '../session/session.dto.js';
import type { ColleagueView } from '../cases/shapes/owner.dto.js';
import { HOUSE } from '../tokens.js';

const LISTED_MAX = 200;
const DESKS = new Set<string>(holdersOf('case.take').map(({ holder }) => holder));

@Injectable()
export class Colleagues {
  constructor(
    private readonly directory: Directory,
    private readonly university: University,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  async of(actor: Actor, language: LanguageCode): Promise<ColleagueView[]> {
    const desks = actor.roles.filter(({ role }) => DESKS.has(role));
    const found = (await Promise.all(desks.map((desk) => this.at(desk, actor)))).flat();
    const byAccount = new Map<string, ColleagueView>();
    for (const [{ account, person, name }, desk] of found) {
      const known = byAccount.get(account) ?? { account, person, name: name?.[language] ?? null, desks: [] };
      if (!known.desks.includes(desk)) known.desks.push(desk);
      byAccount.set(account, known);
    }
    return [...byAccount.values()];
  }

  private async at(
    { role, unit }: RoleGrant,
    { institution }: Actor,
  ): Promise<[DirectoryAccount, ColleagueView['desks'][number]][]> {
    const { units } = await this.university.read(institution);
    const unitsUp = unit === null ? units.map((each) => each.unit) : unitsUpFrom(unit, units);
    const at = this.house.clock.now().toISOString();
    const accounts = await this.directory.colleagues(institution, { role, unitsUp }, { at, limit: LISTED_MAX });
    return accounts.map((account) => [account, role as ColleagueView['desks'][number]]);
  }
}
