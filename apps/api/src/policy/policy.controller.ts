import { Controller, Get, Inject } from '@nestjs/common';
import { policyInForce } from '#cases';
import { renderBoth } from '#catalogue';
import { permissionTable } from '#identity';
import { nameOfVersion, STEPS, TIERS } from '#policy';
import type { House } from '../house.js';
import { Allow, Answers } from '../http/guards/allow.js';
import { Me, type Caller } from '../http/guards/caller.js';
import { HOUSE } from '../tokens.js';
import { PermissionRow, PolicyView } from './policy.dto.js';

@Controller()
export class PolicyController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('policy')
  @Allow('policy.read')
  @Answers(200, PolicyView, 'The policy in force')
  async readPolicy(@Me() { actor }: Caller): Promise<PolicyView> {
    const policy = await policyInForce(this.house.log, actor.institution, this.house.clock.now().toISOString());
    const { version, standing, tiers, grounds, controlList, dismissals, ownership } = policy;
    return {
      version: nameOfVersion(version),
      standing,
      tiers: TIERS.map((tier) => ({ tier, meaning: renderBoth(`tier.${tier}`) })),
      routes: TIERS.map((tier) => ({ tier, steps: STEPS.filter((step) => tiers[tier].route.includes(step)) })),
      grounds: grounds.map(({ code, source }) => ({ code, sentence: renderBoth(`ground.${code}`), source })),
      controlListRows: controlList.rows,
      dismissalsRememberedMonths: dismissals.rememberedMonths,
      ownersNamedFromPercent: ownership.namedFromPercent,
    };
  }

  @Get('permissions')
  @Allow('permission.read')
  @Answers(200, [PermissionRow], 'Who may do what')
  readPermissions(): PermissionRow[] {
    return permissionTable();
  }
}
