import { ChangeCase } from '#cases';
import type { Commands } from '#commands';
import { answering } from '../machine.js';
import { caseOf, reaction } from './reaction.js';

const NAME = 'request-checks-when-case-is-submitted';

/** Every submission, the first and each later one, and every reopening asks for its own round of checks. */
export const requestChecksWhenCaseIsSubmitted = (commands: Commands) =>
  reaction(NAME, ['CaseSubmitted', 'CaseReopened'], (event) =>
    commands.send(
      new ChangeCase(caseOf(event), { type: 'RequestChecks', round: event.data.round }),
      answering(event, NAME, 'case.check'),
    ),
  );
