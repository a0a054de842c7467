// Every background job there is, with all its terms. Payloads hold ids only: a queue may be read by more people than a case may.
import { derivedId, type CaseId, type InstitutionId } from '#kernel';

/** A check of one round of one case, as the log asked for it. */
export interface CheckOrder {
  institution: InstitutionId;
  caseId: CaseId;
  checkId: string;
}

/** A search through everybody under clearance, as the log asked for it. */
export interface RescreeningOrder {
  institution: InstitutionId;
  rescreeningId: string;
}

/** A mail of the outbox. Its text and to whom it goes are looked up when it is sent. */
export interface MailOrder {
  mailId: string;
}

export interface JobPayloads {
  'check-completeness': CheckOrder;
  'check-residency': CheckOrder;
  'check-specific-category': CheckOrder;
  'check-ownership': CheckOrder;
  'check-end-use': CheckOrder;
  'screen-parties': CheckOrder;
  'rescreen-clearances': RescreeningOrder;
  'send-mail': MailOrder;
}

export type JobName = keyof JobPayloads;

export interface JobTerms<Payload> {
  /** Two orders with the same id are one job while the first is still in the queue. No ':' and no bare number. */
  jobId: (payload: Payload) => string;
  /** Tries before the queue gives up; the sweeper orders it again after `restMs`, so that nothing is ever given up for good. */
  attemptsMax: number;
  /** The first pause; it doubles with every failure. */
  backoffMs: number;
  restMs: number;
  /** A try that takes longer counts as failed. */
  timeoutMs: number;
  /** Jobs of this name that one worker runs at once. */
  concurrency: number;
}

const CHECK: JobTerms<CheckOrder> = {
  jobId: (order) => derivedId(order.caseId, order.checkId),
  attemptsMax: 5,
  backoffMs: 2_000,
  restMs: 10 * 60_000,
  timeoutMs: 20_000,
  concurrency: 4,
};

/** The terms of every job, in one place. */
export const CATALOGUE: { readonly [Name in JobName]: JobTerms<JobPayloads[Name]> } = {
  'check-completeness': CHECK,
  'check-residency': CHECK,
  'check-specific-category': CHECK,
  'check-ownership': CHECK,
  'check-end-use': CHECK,
  // Reads every entry of every list in force: few at a time, and patience.
  'screen-parties': { ...CHECK, timeoutMs: 60_000, concurrency: 2 },
  // Opens every case under clearance, one after another: minutes for ten thousand, and one at a time, because two would go through the same cases.
  'rescreen-clearances': {
    jobId: (order) => derivedId(order.institution, order.rescreeningId),
    attemptsMax: 5,
    backoffMs: 10_000,
    restMs: 30 * 60_000,
    timeoutMs: 60 * 60_000,
    concurrency: 1,
  },
  // One try an order: the outbox counts the tries and says when the next may be, so that an emptied queue makes nobody hasty.
  'send-mail': {
    jobId: ({ mailId }) => derivedId(mailId, 'send'),
    attemptsMax: 1,
    backoffMs: 60_000,
    restMs: 60_000,
    timeoutMs: 60_000,
    concurrency: 2,
  },
};

export const JOB_NAMES = Object.keys(CATALOGUE) as JobName[];

/** How long a job waits after its n-th failed try: doubling, then the long rest after which the sweeper orders it again. */
export function pauseAfterMs(
  terms: Pick<JobTerms<never>, 'attemptsMax' | 'backoffMs' | 'restMs'>,
  attempt: number,
): number {
  return attempt >= terms.attemptsMax ? terms.restMs : terms.backoffMs * 2 ** (attempt - 1);
}
