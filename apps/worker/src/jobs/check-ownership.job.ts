import { ownershipFacts } from '#cases';
import { ownership } from '#policy';
import { checkJob, type CheckWorld } from './check-job.js';

/** 資本関係: who owns the partners. What nobody traced is not known; shares are for those who see workings. */
export const checkOwnership = (world: CheckWorld) =>
  checkJob('check-ownership', world, ({ dossier, policy }) => ownership(ownershipFacts(dossier), policy));
