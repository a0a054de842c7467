import { ChangeCase, isDrawn } from '#cases';
import type { Commands } from '#commands';
import { answering } from '../machine.js';
import { caseOf, reaction } from './reaction.js';

const NAME = 'draw-second-look-when-decision-is-made';

/** Tells nobody without the house's key which decision is drawn, and everybody with it the same each time. */
export interface Lots {
  /** A keyed hash in hex. */
  of(institution: string, decision: string): string;
}

/**
 * One decision in twenty is decided again, blind. The lot falls after the decision: before it nobody knows the decision's event. Which tiers take
 * part the decider says; of a decision that is not drawn nothing is written.
 */
export const drawSecondLookWhenDecisionIsMade = (commands: Commands, lots: Lots) =>
  reaction(NAME, ['CaseApproved', 'CaseRejected', 'LicenceRequired'], async (event) => {
    if (!isDrawn(lots.of(event.institution, event.id))) return;
    await commands.send(
      new ChangeCase(caseOf(event), { type: 'DrawSecondLook', decision: event.id }),
      answering(event, NAME, 'second-look.draw'),
    );
  });
