export {
  CATALOGUE,
  JOB_NAMES,
  pauseAfterMs,
  type CheckOrder,
  type MailOrder,
  type RescreeningOrder,
  type JobName,
  type JobPayloads,
  type JobTerms,
} from './catalogue.js';
export { lookAtQueue, type JobCount, type QueueLook } from './gauge.js';
export { defineJob, refuseWrongHandlers, type FailedTry, type JobHandler } from './job-handler.js';
export { JobRunner, reasonOf, type AnyJobHandler } from './job-runner.js';
export { Jobs, type JobsOptions } from './jobs.js';
export { refuseUnfitQueue } from './place/open-place.js';
export { QueueAway } from './place/queue-place.js';
export { QuietLog, type Trouble } from './quiet-log.js';
export { JobTimeout } from './within-time.js';
