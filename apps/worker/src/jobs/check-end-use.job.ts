import { endUseFacts } from '#cases';
import { endUse } from '#policy';
import { checkJob, type CheckWorld } from './check-job.js';

/** 用途・再移転: what the results are for, and whether they may be passed on or published. What is not answered never reads as clear. */
export const checkEndUse = (world: CheckWorld) =>
  checkJob('check-end-use', world, ({ dossier }) => {
    const { result, findings, workings } = endUse(endUseFacts(dossier));
    return { result, findings, workings };
  });
