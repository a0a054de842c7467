// One search through everybody under clearance: because a list changed, or by night. What it finds lies with the cases; here lies that it
// was asked for, what was searched, and how much came of it, so that "nothing was found" has its proof too.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StreamCommand, executeDecider, type CommandResult } from '#commands';
import { EventLog, type Occurrence, type RecordedEvent } from '#event-store';
import { Refusal, derivedId, unreachable, type Actor, type Instant } from '#kernel';
import type { RescreeningCause } from '../case-event.js';

/** What was searched and what came of it. */
export type RescreeningCounts = {
  /** Cases searched, and the persons and organisations in them. */
  cases: number;
  parties: number;
  /** Entries of lists that they were searched for in: the changed ones, or all. */
  entries: number;
  /** Hits at all; of them those that were new to their case, and those that an earlier dismissal held for. */
  hits: number;
  opened: number;
  remembered: number;
  /** Hits whose entry had gone from its list. */
  removed: number;
  /** Parties that could not be compared: they are told of on their case's own screening. */
  unscreenable: number;
};

type Is<Type extends string, Data> = { type: Type; data: Data };
type Facts =
  | Is<
      'RescreeningRequested',
      {
        rescreeningId: string;
        cause: RescreeningCause;
        /** The list that changed; null = all. */
        list: string | null;
        version: number | null;
        /** The event that adopted the version. */
        adoption: string | null;
      }
    >
  | Is<'RescreeningFailed', { rescreeningId: string; attempt: number; reason: string; retryAt: string | null }>
  | Is<'RescreeningCompleted', { rescreeningId: string; engine: string; counts: RescreeningCounts }>;

type Recorded<F> = F extends Is<infer Type, infer Data> ? RecordedEvent<Type, Data, never> : never;
type Occurred<F> = F extends Is<infer Type, infer Data> ? Occurrence<Type, Data, never> : never;
export type RescreeningEvent = Recorded<Facts>;
export type RescreeningOccurrence = Occurred<Facts>;
export const RESCREENING_EVENTS = [
  'RescreeningRequested',
  'RescreeningFailed',
  'RescreeningCompleted',
] as const satisfies readonly RescreeningEvent['type'][];

export type RescreeningCommand =
  | {
      type: 'RequestRescreening';
      cause: RescreeningCause;
      list: string | null;
      version: number | null;
      adoption: string | null;
    }
  | { type: 'FailRescreening'; attempt: number; reason: string; retryAt: string | null }
  | {
      type: 'CompleteRescreening';
      engine: string;
      counts: RescreeningCounts;
      /** List id → SHA-256 of every version that was searched. */
      lists: { [list: string]: string };
    };

export type Rescreening = {
  state: 'unknown' | 'requested' | 'done';
  cause: RescreeningCause;
  list: string | null;
  version: number | null;
  requestedAt: Instant;
  attempt: number;
};

export const UNASKED: Rescreening = {
  state: 'unknown',
  cause: 'sweep',
  list: null,
  version: null,
  requestedAt: '',
  attempt: 0,
};

export const rescreeningStream = (rescreeningId: string): string => `rescreening-${rescreeningId}`;

/** Machines alone ask for a search through everybody. @throws Refusal access.forbidden · access.not_found */
export function decideRescreening(
  command: RescreeningCommand,
  state: Rescreening,
  { rescreeningId, actor }: { rescreeningId: string; actor: Actor },
): RescreeningOccurrence[] {
  if (actor.kind !== 'machine') throw new Refusal('access.forbidden', 'forbidden', { permission: 'case.check' });
  switch (command.type) {
    case 'RequestRescreening': {
      if (state.state !== 'unknown') return [];
      const { cause, list, version, adoption } = command;
      const data = { rescreeningId, cause, list, version, adoption };
      return [{ type: 'RescreeningRequested', id: derivedId(rescreeningId, 'RescreeningRequested'), data }];
    }
    case 'FailRescreening': {
      refuseUnasked(state);
      if (state.state === 'done' || state.attempt >= command.attempt) return [];
      const { attempt, reason, retryAt } = command;
      const data = { rescreeningId, attempt, reason, retryAt };
      return [{ type: 'RescreeningFailed', id: derivedId(rescreeningId, 'RescreeningFailed', String(attempt)), data }];
    }
    case 'CompleteRescreening': {
      refuseUnasked(state);
      if (state.state === 'done') return [];
      const { engine, counts, lists } = command;
      const data = { rescreeningId, engine, counts };
      const id = derivedId(rescreeningId, 'RescreeningCompleted');
      return [{ type: 'RescreeningCompleted', id, data, evidence: { lists } }];
    }
    default:
      return unreachable(command);
  }
}

function refuseUnasked({ state }: Rescreening): void {
  if (state === 'unknown') throw new Refusal('access.not_found', 'hidden');
}

export function evolveRescreening(state: Rescreening, event: RescreeningEvent): Rescreening {
  switch (event.type) {
    case 'RescreeningRequested': {
      const { cause, list, version } = event.data;
      return { state: 'requested', cause, list, version, requestedAt: event.at, attempt: 0 };
    }
    case 'RescreeningFailed':
      return { ...state, attempt: event.data.attempt };
    case 'RescreeningCompleted':
      return { ...state, state: 'done' };
    default:
      return unreachable(event);
  }
}

/** A command to one search. */
export class ChangeRescreening extends StreamCommand<RescreeningCommand> {
  readonly stream: string;

  constructor(
    readonly rescreeningId: string,
    readonly command: RescreeningCommand,
  ) {
    super();
    this.stream = rescreeningStream(rescreeningId);
  }
}

@CommandHandler(ChangeRescreening)
export class Rescreenings implements ICommandHandler<ChangeRescreening> {
  constructor(private readonly log: EventLog) {}

  execute({ rescreeningId, stream, command, circumstances, expected }: ChangeRescreening): Promise<CommandResult> {
    const { actor } = circumstances;
    return executeDecider<Rescreening, RescreeningEvent>({
      ...{ log: this.log, stream, initial: UNASKED, evolve: evolveRescreening, circumstances, expected },
      decide: (state) => decideRescreening(command, state, { rescreeningId, actor }),
    });
  }
}
