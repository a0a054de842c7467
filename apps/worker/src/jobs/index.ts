// Every job this worker does. The catalogue of #jobs says which there must be; the runner refuses to boot when one is missing or doubled.
import type { AnyJobHandler } from '#jobs';
import { checkCompleteness } from './check-completeness.job.js';
import { checkEndUse } from './check-end-use.job.js';
import { checkOwnership } from './check-ownership.job.js';
import { checkResidency } from './check-residency.job.js';
import { checkSpecificCategory } from './check-specific-category.job.js';
import { rescreenClearances, type RescreeningWorld } from './rescreen-clearances.job.js';
import { screenParties } from './screen-parties.job.js';
import { sendMail, type SendingWorld } from './send-mail.job.js';

/** The handlers, ready for the runner. */
export function jobHandlers(world: RescreeningWorld & SendingWorld): AnyJobHandler[] {
  return [
    checkCompleteness(world),
    checkResidency(world),
    checkSpecificCategory(world),
    checkOwnership(world),
    checkEndUse(world),
    screenParties(world),
    rescreenClearances(world),
    sendMail(world),
  ];
}
