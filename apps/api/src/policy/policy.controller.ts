import { Controller, Get } from '@nestjs/common';
import { renderBoth } from '#catalogue';
import { permissionTable } from '#identity';
import { currentPolicy, STEPS, TIERS } from '#policy';
import { Allow, Answers } from '../http/guards/allow.js';
import { PermissionRow, PolicyView } from './policy.dto.js';

@Controller()
export class PolicyController {
  @Get('policy')
  @Allow('policy.read')
  @Answers(200, PolicyView, 'The policy in force')
  readPolicy(): PolicyView {
    const { version, standing, tiers, grounds, controlList, dismissals, ownership } = currentPolicy;
    return {
      version,
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
