// Importing a list: understand the file, compare it with the version in force, keep its entries, adopt or propose it by one event.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { executeDecider, StreamCommand, type CommandResult } from '#commands';
import { EventLog, type RecordedEvent } from '#event-store';
import { Refusal, type InstitutionId } from '#kernel';
import {
  columnMapping,
  decideList,
  evolveList,
  isListId,
  listStream,
  NO_LIST,
  type ListCommand,
  type ListEvent,
  type ListState,
  type SavedMapping,
} from './list.js';
import { ListStore } from './list-store.js';
import type { ColumnMapping } from './lists/formats/column-mapping.js';
import { compareWithInForce, type ImportOptions, type ImportPlan } from './lists/plan-import.js';
import { readListFilesApart, type FileToRead } from './lists/apart/read-apart.js';

/** A list's command on its way to its stream. */
export class ChangeList extends StreamCommand<ListCommand> {
  readonly stream: string;

  constructor(
    institution: InstitutionId,
    readonly command: ListCommand,
  ) {
    super();
    this.stream = listStream(institution, command.listId);
  }
}

export interface ImportRequest extends ImportOptions {
  effectiveDate?: string | null;
  /** Why nobody else is asked: the operator's alone. */
  aloneBecause?: string | null;
}

/** A plan with what makes it carried out. */
export interface PreparedImport {
  plan: ImportPlan;
  /** Content hash and number of the version it was compared with; null and 0 when the list is new. */
  base: string | null;
  baseVersion: number;
}

/** What an import does or would do: nothing is left to do where the list is the same. */
export type ImportOutcome = 'adopted' | 'proposed' | 'unchanged';

/** What carrying this out comes to: a first version is adopted at once, a later one waits for a second person. */
export function outcomeOf({ plan, base }: PreparedImport, { aloneBecause = null }: ImportRequest = {}): ImportOutcome {
  if (plan.contentHash === base) return 'unchanged';
  return base === null || aloneBecause !== null ? 'adopted' : 'proposed';
}

@CommandHandler(ChangeList)
export class ListImports implements ICommandHandler<ChangeList> {
  constructor(
    private readonly log: EventLog,
    private readonly store: ListStore,
  ) {}

  /**
   * What importing a list would change; changes nothing. A table is read by the mapping that was saved for its list.
   * @param given the list's one file, or the files that together make it
   * @throws Refusal list.* telling what is wrong with the file and what to do
   */
  async plan(
    institution: InstitutionId,
    given: Uint8Array | FileToRead[],
    request: ImportRequest,
  ): Promise<PreparedImport> {
    const files = Array.isArray(given) ? given : [{ content: given }];
    const mapping = request.mapping ?? (await this.mappingOf(institution, request.source ?? ''));
    const [file, another] = await readListFilesApart(files, { ...request, mapping });
    if (!file) throw new Refusal('list.empty', 'invalid');
    if (another) throw new Refusal('list.several_at_once', 'invalid', { one: file.listId, other: another.listId });
    const { contentHash, version } = await this.state(institution, file.listId);
    const current = contentHash === null ? [] : await this.store.load(institution, file.listId, contentHash);
    return { plan: compareWithInForce(file, current, request), base: contentHash, baseVersion: version };
  }

  /** How the files of a list are read, as somebody saved it. */
  async savedMapping(institution: InstitutionId, listId: string): Promise<SavedMapping | null> {
    return isListId(listId) ? (await this.state(institution, listId)).mapping : null;
  }

  private async mappingOf(institution: InstitutionId, listId: string): Promise<ColumnMapping | null> {
    const saved = await this.savedMapping(institution, listId);
    return saved && columnMapping(saved);
  }

  /** Keeps the entries and makes the command that adopts or proposes them ({@link outcomeOf}); {@link Commands} sends it. */
  async adopt(institution: InstitutionId, { plan, base }: PreparedImport, request: ImportRequest): Promise<ChangeList> {
    await this.store.keep(institution, plan.listId, plan.entries);
    return new ChangeList(institution, {
      type: 'ImportList',
      listId: plan.listId,
      effectiveDate: request.effectiveDate ?? null,
      sha256: plan.sha256,
      contentHash: plan.contentHash,
      importer: plan.importer,
      counts: plan.counts,
      added: plan.added.map(({ entry }) => entry).sort(),
      changed: plan.changed.map(({ entry }) => entry.entry).sort(),
      removed: plan.removed.map(({ entry }) => entry).sort(),
      base,
      expectedEntries: request.expectedEntries ?? null,
      aloneBecause: request.aloneBecause ?? null,
    });
  }

  execute(command: ChangeList): Promise<CommandResult> {
    return executeDecider<ListState, ListEvent>({
      log: this.log,
      stream: command.stream,
      initial: NO_LIST,
      decide: (state) => decideList(command.command, state, command.circumstances.actor),
      evolve: evolveList,
      circumstances: command.circumstances,
      expected: command.expected,
    });
  }

  private async state(institution: InstitutionId, listId: string): Promise<ListState> {
    const events: RecordedEvent[] = await this.log.read(listStream(institution, listId), { institution });
    return (events as unknown as ListEvent[]).reduce(evolveList, NO_LIST);
  }
}
