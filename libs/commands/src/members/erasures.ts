// Forgetting a person for good.
//
// The order is: event, keys, then everything that lies in clear. It survives a crash at every point:
// - before the event nothing has happened, and the command says so;
// - after the event and before the keys, the log says that the person is erased while the keys still exist. `finish` is idempotent and is called
//   by the reaction to PersonErased, by this command sent again, and by the doctor; so the keys go at the latest when the worker runs;
// - the other way round (keys first) a crash would leave a person unreadable with no record of who ordered it and why: that cannot be repaired.
// Read models delete their personal tables when they fold PersonErased; the vault's tombstone keeps a rebuild from reading anything back.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventLog } from '#event-store';
import {
  decidePerson,
  evolvePerson,
  type AccountRegister,
  type ErasePersonWord,
  type KeyShredder,
  type Person,
  type PersonEvent,
} from '#identity';
import { Refusal, type InstitutionId, type PersonId } from '#kernel';
import { StreamCommand, type CommandResult } from '../command.js';
import { executeDecider } from '../execute-decider.js';

export class ErasePerson extends StreamCommand<ErasePersonWord> {
  readonly stream: string;
  readonly command: ErasePersonWord;

  /** @param knownFrom a stream of the sender's institution that holds something sealed for this person (`case-…`, `account-…`) */
  constructor(
    readonly person: PersonId,
    legalBasis: string,
    readonly knownFrom: string,
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
    await this.refuseStranger(circumstances.actor.institution, person, knownFrom);
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

  // A person's stream begins with their erasure, so only what was sealed for them can show whose they are.
  private async refuseStranger(institution: InstitutionId, person: PersonId, knownFrom: string): Promise<void> {
    const events = await this.log.read(knownFrom, { institution });
    if (!events.some((event) => event.subject?.person === person)) throw new Refusal('access.not_found', 'hidden');
  }
}
