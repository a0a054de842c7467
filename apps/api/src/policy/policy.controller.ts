import { Controller, Get } from '@nestjs/common';
import { Allow, Answers } from '../http/allow.js';
import { PermissionRow, PolicyView } from './policy.dto.js';

@Controller()
export class PolicyController {
  @Get('policy')
  @Allow('policy.read')
  @Answers(200, PolicyView, 'The policy in force')
  readPolicy(): Promise<PolicyView> {
    throw new Error();
  }

  @Get('permissions')
  @Allow('permission.read')
  @Answers(200, [PermissionRow], 'Who may do what')
  readPermissions(): Promise<PermissionRow[]> {
    throw new Error();
  }
}
