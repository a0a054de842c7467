// Every reaction of the house, by its sentence.
import type { Commands } from '#commands';
import type { EventLog, Subscription } from '#event-store';
import type { Jobs } from '#jobs';
import type { Database } from '#database';
import type { Clock } from '#kernel';
import type { Rosters } from '#rosters';
import type { Lookups } from '#screening';
import type { MailWorld } from '../mail/mail-world.js';
import { drawSecondLookWhenDecisionIsMade, type Lots } from './draw-second-look-when-decision-is-made.js';
import { forgetLookupsWhenPersonIsErased } from './forget-lookups-when-person-is-erased.js';
import { forgetNamesWhenLookupIsForgotten } from './forget-names-when-lookup-is-forgotten.js';
import { forgetRowsWhenRosterIsForgotten } from './forget-rows-when-roster-is-forgotten.js';
import { forgetPersonWhenPersonIsErased, type Forgetting } from './forget-person-when-person-is-erased.js';
import { noteEscalationWhenCaseIsEscalated } from './note-escalation-when-case-is-escalated.js';
import { notifyApplicantWhenDecisionIsMade } from './notify-applicant-when-decision-is-made.js';
import { proposeTierWhenNothingIsOpen } from './propose-tier-when-nothing-is-open.js';
import { requestChecksWhenCaseIsSubmitted } from './request-checks-when-case-is-submitted.js';
import { rescreenPeopleWhenListChanges } from './rescreen-people-when-list-changes.js';
import { runCheckWhenCheckIsRequested } from './run-check-when-check-is-requested.js';
import { runRescreeningWhenItIsRequested } from './run-rescreening-when-it-is-requested.js';
import { tellHolderWhenPasswordLinkIsMade } from './tell-holder-when-password-link-is-made.js';

/** The subscriptions, ready to follow the log. */
export function reactions(
  world: {
    log: EventLog;
    commands: Commands;
    jobs: Jobs;
    database: Database;
    lookups: Lookups;
    rosters: Rosters;
    mail: MailWorld;
    clock: Clock;
    lots: Lots;
  } & Forgetting,
): Subscription[] {
  const { log, commands, jobs } = world;
  return [
    requestChecksWhenCaseIsSubmitted(commands),
    runCheckWhenCheckIsRequested(jobs),
    proposeTierWhenNothingIsOpen(log, commands),
    notifyApplicantWhenDecisionIsMade(log, commands),
    drawSecondLookWhenDecisionIsMade(commands, world.lots),
    rescreenPeopleWhenListChanges(commands),
    runRescreeningWhenItIsRequested(jobs),
    forgetPersonWhenPersonIsErased(world),
    forgetNamesWhenLookupIsForgotten(world.lookups),
    forgetLookupsWhenPersonIsErased(world),
    forgetRowsWhenRosterIsForgotten(world.rosters),
    noteEscalationWhenCaseIsEscalated(world.mail.told),
    tellHolderWhenPasswordLinkIsMade(world.mail, world.clock),
  ];
}
