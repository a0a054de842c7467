// Importing a list from the command line: the same plan, the same command, the same handler as by browser.
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Commands, CommandsModule, untraced, type CommandParts } from '#commands';
import { Checkpoints } from '#event-store';
import { Credentials } from '#identity';
import { RandomIds } from '#kernel';
import { ChangeList, columnMapping, ListImports, ListStore, outcomeOf } from '#screening';
import type { GivenFile, ImportOutcome, ImportRequest, ListCounts, RowError, SavedMapping } from '#screening';
import { foldReadModels, type Ground } from './ground.js';
import { operator } from './institution.js';

export interface ImportWishes extends Omit<ImportRequest, 'mapping'> {
  dryRun: boolean;
  /** Which column holds what; saved, so that the next file of the list is read without it. */
  mapping: SavedMapping | null;
}

export interface Imported {
  list: string;
  dryRun: boolean;
  counts: ListCounts;
  rowErrors: RowError[];
  /** Rows that say over again what another says; they count once. */
  repeated: number;
  /** What was done, or after a dry run what would be. */
  outcome: ImportOutcome;
  /** The version now in force; of a proposal, the one it is to be; null after a dry run. */
  version: number | null;
}

/** @param files that make one list @throws Refusal list.* with what is wrong and what to do */
export async function importList(
  ground: Ground,
  institution: string,
  files: GivenFile[],
  wishes: ImportWishes,
): Promise<Imported> {
  const imports = new ListImports(ground.log, new ListStore(ground.database));
  const { mapping } = wishes;
  const request = { ...wishes, mapping: mapping && columnMapping(mapping) };
  const given = files.map(({ name, bytes: content }) => ({ ...(name === undefined ? {} : { name }), content }));
  const prepared = await imports.plan(institution, given, request);
  const { listId, counts, rowErrors, repeated } = prepared.plan;
  const outcome = outcomeOf(prepared, request);
  const imported = { list: listId, dryRun: wishes.dryRun, outcome, counts, rowErrors, repeated };
  if (wishes.dryRun) return { ...imported, version: null };
  const result = await withCommands(ground, imports, async (commands) => {
    const sender = { actor: operator(institution), permission: 'list.import', route: 'sekisho lists import' } as const;
    if (mapping) await commands.send(new ChangeList(institution, { type: 'SaveMapping', listId, mapping }), sender);
    return commands.send(await imports.adopt(institution, prepared, request), sender);
  });
  const checkpoints = new Checkpoints(ground.database, ground.log.store);
  await foldReadModels(ground, () => checkpoints.waitFor(result.position, ['lists_in_force'], 10_000));
  return { ...imported, version: prepared.baseVersion + (outcome === 'unchanged' ? 0 : 1) };
}

async function withCommands<Result>(
  { log, database, vault, clock }: Ground,
  imports: ListImports,
  work: (commands: Commands) => Promise<Result>,
): Promise<Result> {
  const isOpen = async (account: string) => (await log.store.head(`account-${account}`)) !== null;
  const accounts = new Credentials(database, clock, isOpen);
  const parts: CommandParts = { log, clock, ids: new RandomIds(), trace: untraced, accounts, shredder: vault };
  const module: DynamicModule = {
    module: CommandLineModule,
    imports: [CommandsModule.forRoot({ useFactory: () => parts, commands: [ChangeList] })],
    // A factory, not a value: the bus finds handlers by their class, which a bare value hides.
    providers: [{ provide: ListImports, useFactory: () => imports, inject: [] }],
  };
  const context = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  try {
    return await work(context.get(Commands));
  } finally {
    await context.close();
  }
}

class CommandLineModule {}
