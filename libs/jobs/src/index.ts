export {
  CATALOGUE,
  JOB_NAMES,
  pauseAfterMs,
  type CheckOrder,
  type JobName,
  type JobPayloads,
  type JobTerms,
} from './catalogue.js';
export { defineJob, refuseWrongHandlers, type FailedTry, type JobHandler } from './job-handler.js';
export { JobRunner, reasonOf, type AnyJobHandler } from './job-runner.js';
export { Jobs, type JobsOptions } from './jobs.js';
export { migrateQueue, QUEUE_SCHEMA } from './queue-schema.js';
export { QuietLog, type Trouble } from './quiet-log.js';
export { JobTimeout } from './within-time.js';
