import { describe, expect, test } from '@jest/globals';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { CommandHandler } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { HandlerCheck, refuseUnhandled, type CommandClass } from './handler-check.js';
import { ChangeAccount } from './members/accounts.js';
import { ChangeOrganisation } from './members/organisations.js';

describe('the check of handlers at boot', () => {
  test('passes when every command has one', () => {
    expect(() => refuseUnhandled([ChangeAccount], [{ handler: 'Accounts', command: ChangeAccount }])).not.toThrow();
  });

  test('names the missing handler and what to write', () => {
    expect(() =>
      refuseUnhandled([ChangeAccount, ChangeOrganisation], [{ handler: 'Accounts', command: ChangeAccount }]),
    ).toThrow(
      'The command ChangeOrganisation has no handler: write a class decorated with @CommandHandler(ChangeOrganisation)',
    );
  });

  test('names both of two handlers', () => {
    const handlers = ['Accounts', 'OtherAccounts'].map((handler) => ({ handler, command: ChangeAccount }));
    expect(() => refuseUnhandled([ChangeAccount], handlers)).toThrow('2 handlers (Accounts, OtherAccounts)');
  });

  @CommandHandler(ChangeAccount)
  class SomeAccounts {}

  const booted = (...commands: CommandClass[]) =>
    Test.createTestingModule({
      imports: [DiscoveryModule],
      providers: [
        { provide: 'made by a factory', useFactory: () => new SomeAccounts() },
        {
          provide: HandlerCheck,
          useFactory: (discovery: DiscoveryService) => new HandlerCheck(discovery, commands),
          inject: [DiscoveryService],
        },
      ],
    })
      .compile()
      .then((module) => module.init());

  test('finds the handlers of a process by itself', async () => {
    await (await booted(ChangeAccount)).close();
    await expect(booted(ChangeAccount, ChangeOrganisation)).rejects.toThrow('ChangeOrganisation has no handler');
  });
});
