import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Allow, Answers, Public } from '../http/allow.js';
import { AccountOpened, AccountView, Activation, NewAccount, RolesRequest } from './account.dto.js';
import { Written } from '../http/answer.dto.js';

@Controller('accounts')
export class AccountsController {
  @Get()
  @Allow('account.read')
  @Answers(200, [AccountView], 'The accounts')
  readAccounts(): Promise<AccountView[]> {
    throw new Error();
  }

  @Post()
  @Allow('account.manage')
  @Answers(201, AccountOpened, 'Open an account; answers the activation link once')
  openAccount(@Body() body: NewAccount): Promise<AccountOpened> {
    throw new Error();
  }

  @Put(':id/roles')
  @Allow('account.manage')
  @Answers(200, Written, 'Set the roles')
  grantRoles(@Param('id') id: string, @Body() body: RolesRequest): Promise<Written> {
    throw new Error();
  }

  @Post('activation')
  @Public()
  @Answers(200, Written, 'Set the first password')
  activateAccount(@Body() body: Activation): Promise<Written> {
    throw new Error();
  }
}
