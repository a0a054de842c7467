// What may be put on the bus: one class per aggregate, carrying one of that aggregate's commands to its stream.
import { Command } from '@nestjs/cqrs';
import { assert, type Actor, type Instant, type JsonObject } from '#kernel';
import type { Permission } from '#identity';
import type { Circumstances, Position } from '#event-store';

/** What every write answers, and nothing more: never a personal datum. */
export interface CommandResult {
  /** What a read may wait for (`?after=`). */
  position: Position;
  /** The stream's version now: the ETag. */
  version: number;
  /** What this command made happen; empty when the outcome already held. */
  events: Happened[];
}

export interface Happened {
  id: string;
  type: string;
  data: JsonObject;
}

/** Who sends a command, and by what right. What is left out is filled in by {@link Commands}. */
export interface Sender {
  actor: Actor;
  /**
   * The row of the permission table that lets this through; for a machine or operator theirs. `own-account`: what everybody may do to the account
   * they act with, and nobody else.
   */
  permission: Permission | 'own-account';
  /** Which route, reaction or job asks (`PUT /api/cases/:id/tier`), for the record of a denial. No ids, no personal data. */
  route?: string;
  /** What binds everything that came of one wish: the request's id, or the correlation of the event answered. */
  correlationId?: string;
  /** The event this follows from; absent when a person began it. */
  causationId?: string | null;
  /** The stream's version the caller saw (`If-Match`). With it a change in between is refused, never merged. */
  expected?: number | null;
  /**
   * Names a wish that may arrive twice (Idempotency-Key, a job's retry): the second time answers as the first. It may take several commands, but
   * only one of each type to each stream. Absent: a wish of its own.
   */
  commandId?: string;
  at?: Instant;
}

/** How a command travels once it was let in. */
export interface Sent {
  circumstances: Circumstances;
  expected: number | null;
}

/**
 * One of an aggregate's commands on its way to the aggregate's only handler. Each aggregate declares one class
 * (`ChangeAccount`, `ChangeCase`, …) beside its handler.
 */
export abstract class StreamCommand<Word extends { type: string } = { type: string }> extends Command<CommandResult> {
  abstract readonly stream: string;
  abstract readonly command: Word;
  private travel: Sent | null = null;

  /** Called once, by {@link Commands}. */
  sentUnder(sent: Sent): void {
    assert(this.travel === null, 'a command is sent once; make a new one');
    this.travel = sent;
  }

  get circumstances(): Circumstances {
    return this.sent.circumstances;
  }

  get expected(): number | null {
    return this.sent.expected;
  }

  private get sent(): Sent {
    assert(this.travel, 'commands reach their handler through Commands.send, never through the bus itself');
    return this.travel;
  }
}
