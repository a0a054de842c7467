// Forgetting a person for good.
//
// The order is: event, keys, then everything that lies in clear. It survives a crash at every point:
// - before the event nothing has happened, and the command says so;
// - after the event and before the keys, the log says that the person is erased while the keys still exist. `finish` is idempotent and is called
//   by the reaction to PersonErased, by this command sent again, and by the doctor; so the keys go at the latest when the worker runs;
// - the other way round (keys first) a crash would leave a person unreadable with no record of who ordered it and why: that cannot be repaired.
// Read models delete their personal tables when they fold PersonErased; the vault's tombstone keeps a rebuild from reading anything back.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventLog, type RecordedEvent } from '#event-store';
import {
  decidePerson,
  evolvePerson,
  type AccountRegister,
  type ErasePersonWord,
  type KeyShredder,
  type Person,
  type PersonEvent,
} from '#identity';
import { Refusal, type Actor, type PersonId } from '#kernel';
import { StreamCommand, type CommandResult } from '../command.js';
import { executeDecider } from '../execute-decider.js';

export class ErasePerson extends StreamCommand<ErasePersonWord> {
  readonly stream: string;
  readonly command: ErasePersonWord;

  /**
   * @param knownFrom a stream of the sender's institution that knows this person (`case-…`, `account-…`); of several cases one that still runs.
   *   Null when it knows no such person: that is refused, and on record, like everything of another institution
   */
  constructor(
    readonly person: PersonId,
    legalBasis: string,
    readonly knownFrom: string | null,
  ) {
    super();
    this.stream = `person-${person}`;
    this.command = { type: 'ErasePerson', person, legalBasis };
  }
}

@CommandHandler(ErasePerson)
export class Erasures implements ICommandHandler<ErasePerson> {
  constructor(
    private readonly log: EventLog,
    private readonly shredder: KeyShredder,
    private readonly register: AccountRegister,
  ) {}

  async execute({ stream, command, circumstances, expected, person, knownFrom }: ErasePerson): Promise<CommandResult> {
    await this.refuseNeeded(circumstances.actor, person, knownFrom);
    const result = await executeDecider<Person, PersonEvent>({
      log: this.log,
      stream,
      initial: 'known',
      decide: (state) => decidePerson(command, state),
      evolve: evolvePerson,
      circumstances,
      expected,
    });
    await this.finish(person);
    return result;
  }

  /** Destroys what PersonErased has promised to destroy. Doing it again is harmless. */
  async finish(person: PersonId): Promise<void> {
    await this.shredder.destroy(person);
    await this.register.forgetPerson(person);
  }

  /**
   * This version forgets applicants of ended cases and nobody else: a running case needs its facts, and the decisions of members of staff must stay
   * attributable as long as they stand. A person's stream begins with their erasure, so only where they are known from can show who they are.
   */
  private async refuseNeeded(actor: Actor, person: PersonId, knownFrom: string | null): Promise<void> {
    const events = knownFrom === null ? [] : await this.log.read(knownFrom, { institution: actor.institution });
    if (knownFrom === null || !events.some((event) => isAbout(event, person)))
      throw new Refusal('access.not_found', 'hidden');
    if (person === actor.id || person === actor.onBehalfOf) throw new Refusal('person.is_yourself', 'conflict');
    if (!knownFrom.startsWith('case-')) throw new Refusal('person.is_staff', 'conflict');
    if (!isOver(events)) throw new Refusal('person.case_runs', 'conflict');
  }
}

/** What ends a case for good. `cases` owns these words and proves in its tests that they are all of them. */
export const ENDINGS_OF_A_CASE: readonly string[] = [
  'CaseApproved',
  'LicenceRequired',
  'CaseRejected',
  'CaseWithdrawn',
];

/** Ended, not opened again since, and no contest of the applicant's waits for its answer. */
export function isOver(events: readonly Pick<RecordedEvent, 'type'>[]): boolean {
  const last = events.findLast(({ type }) => [...ENDINGS_OF_A_CASE, ...GOES_ON, 'ContestAnswered'].includes(type));
  return last !== undefined && !GOES_ON.includes(last.type);
}

const GOES_ON: readonly string[] = ['CaseReopened', 'DecisionContested'];

function isAbout({ type, data, subject }: RecordedEvent, person: PersonId): boolean {
  return subject?.person === person || (type === 'CaseOpened' && data['applicant'] === person);
}
