// How the rosters of one source are read: a stream of its own, because it outlives every roster.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { executeDecider, StreamCommand, type CommandResult } from '#commands';
import type { EventLog, Occurrence, RecordedEvent } from '#event-store';
import { canonicalJson, Refusal, type InstitutionId } from '#kernel';
import { assertRosterMapping, type RosterMapping } from '../reading/roster-mapping.js';

type Saved = { source: string; mapping: RosterMapping };
export type RosterSourceEvent = RecordedEvent<'RosterMappingSaved', Saved, never>;
export const ROSTER_SOURCE_EVENTS = ['RosterMappingSaved'] as const satisfies readonly RosterSourceEvent['type'][];
export type RosterSourceCommand = { type: 'SaveRosterMapping'; source: string; mapping: RosterMapping };

/** Lower-case letters, digits and hyphens, at most 40. */
export const isRosterSource = (source: string): boolean => /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(source);

export const rosterSourceStream = (institution: InstitutionId, source: string): string =>
  `roster-source-${institution}-${source}`;

/** Pure. @throws Refusal roster.source_malformed · roster.mapping_malformed */
export function decideRosterSource(
  { source, mapping }: RosterSourceCommand,
  state: RosterMapping | null,
): Occurrence<'RosterMappingSaved', Saved, never>[] {
  if (!isRosterSource(source)) throw new Refusal('roster.source_malformed', 'invalid');
  assertRosterMapping(mapping);
  if (state && canonicalJson(state) === canonicalJson(mapping)) return [];
  return [{ type: 'RosterMappingSaved', data: { source, mapping } }];
}

export const evolveRosterSource = (_state: RosterMapping | null, { data }: RosterSourceEvent): RosterMapping =>
  data.mapping;

export class ChangeRosterSource extends StreamCommand<RosterSourceCommand> {
  readonly stream: string;

  constructor(
    institution: InstitutionId,
    readonly command: RosterSourceCommand,
  ) {
    super();
    this.stream = rosterSourceStream(institution, command.source);
  }
}

@CommandHandler(ChangeRosterSource)
export class RosterSources implements ICommandHandler<ChangeRosterSource> {
  constructor(private readonly log: EventLog) {}

  execute({ stream, command, circumstances, expected }: ChangeRosterSource): Promise<CommandResult> {
    return executeDecider<RosterMapping | null, RosterSourceEvent>({
      ...{ log: this.log, stream, initial: null, evolve: evolveRosterSource, circumstances, expected },
      decide: (state) => decideRosterSource(command, state),
    });
  }

  /** The mapping saved last; null where nobody has said yet how rosters of this source are read. */
  async mapping(institution: InstitutionId, source: string): Promise<RosterMapping | null> {
    if (!isRosterSource(source)) return null;
    const events = await this.log.read(rosterSourceStream(institution, source), { institution });
    return (events as unknown as RosterSourceEvent[]).reduce<RosterMapping | null>(evolveRosterSource, null);
  }
}
