// `roles` and `roles confirm`: the way out when nobody is left who could confirm a role. What is done here is the operator's act, and the log says so.
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { ChangeAccount, Commands, CommandsModule, untraced, type CommandParts } from '#commands';
import { Checkpoints } from '#event-store';
import { Credentials, Offices, type WaitingProposal } from '#identity';
import { OperatorFault, RandomIds } from '#kernel';
import { UsageFault, type Command, type ExitCode, type Surroundings } from '../command.js';
import { foldReadModels, onGround, type Ground } from '../ground/ground.js';
import { institutionOf, operator } from '../ground/institution.js';

export const roles: Command = {
  name: 'roles',
  synopsis: '[confirm ID] [--institution ID] [--json]',
  run: (args, surroundings) =>
    args[0] === 'confirm' ? confirm(args.slice(1), surroundings) : show(args, surroundings),
};

const OPTIONS = { json: { type: 'boolean' }, institution: { type: 'string' } } as const;
const PATIENCE_MS = 10_000;

async function show(args: string[], { words, config, say }: Surroundings): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (positionals[0]) throw new UsageFault(words.tooMuch(positionals[0]));
  const waiting = await onGround(config(), 'roles', async (ground) =>
    proposals(ground, await institutionOf(ground.log.store, values.institution)),
  );
  if (values.json) for (const proposal of waiting) say(JSON.stringify(proposal));
  else if (waiting.length === 0) say(words.roles.none);
  else for (const proposal of waiting) say(words.roles.waits(proposal));
  return 0;
}

async function confirm(args: string[], { words, config, say }: Surroundings): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [wanted, more] = positionals;
  if (wanted === undefined) throw new UsageFault(words.roles.noProposal);
  if (more !== undefined) throw new UsageFault(words.tooMuch(more));
  const confirmed = await onGround(config(), 'roles', async (ground) => {
    const institution = await institutionOf(ground.log.store, values.institution);
    const proposal = (await proposals(ground, institution)).find((each) => each.proposal === wanted);
    if (!proposal) throw new OperatorFault('roles.unknown', words.roles.unknown(wanted));
    await send(ground, institution, proposal);
    return proposal;
  });
  say(values.json ? JSON.stringify(confirmed) : words.roles.confirmed(confirmed));
  return 0;
}

async function proposals(ground: Ground, institution: string): Promise<WaitingProposal[]> {
  const { database, log } = ground;
  const checkpoints = new Checkpoints(database, log.store);
  const end = await log.store.end();
  if (end !== null)
    await foldReadModels(ground, () => checkpoints.waitFor(end, ['role_uses', 'directory'], PATIENCE_MS));
  return new Offices(database).proposals(institution);
}

async function send(ground: Ground, institution: string, { account, proposal }: WaitingProposal): Promise<void> {
  const { log, database, vault, clock } = ground;
  const isOpen = async (id: string) => (await log.store.head(`account-${id}`)) !== null;
  const accounts = new Credentials(database, clock, isOpen);
  const parts: CommandParts = { log, clock, ids: new RandomIds(), trace: untraced, accounts, shredder: vault };
  const module = CommandsModule.forRoot({ useFactory: () => parts, commands: [] });
  const context = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  try {
    const sender = {
      actor: operator(institution),
      permission: 'role.confirm',
      route: 'sekisho roles confirm',
    } as const;
    await context.get(Commands).send(new ChangeAccount(account, { type: 'ConfirmRoleGrant', proposal }), sender);
  } finally {
    await context.close();
  }
}
