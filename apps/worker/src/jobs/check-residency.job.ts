import { residencyFacts } from '#cases';
import { residency } from '#policy';
import { checkJob, type CheckWorld } from './check-job.js';

/** 居住性: resident or not on the day the stay begins. The only job that hands over whether somebody is a Japanese national. */
export const checkResidency = (world: CheckWorld) =>
  checkJob('check-residency', world, ({ dossier, submittedAt, policy }) => {
    const { result, findings, workings } = residency(residencyFacts(dossier, submittedAt), policy);
    return { result, findings, workings };
  });
