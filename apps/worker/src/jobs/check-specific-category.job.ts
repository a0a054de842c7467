import { specificCategoryFacts } from '#cases';
import { specificCategory } from '#policy';
import { checkJob, type CheckWorld } from './check-job.js';

/** 特定類型 ①②③ from the applicant's own declaration and funding. */
export const checkSpecificCategory = (world: CheckWorld) =>
  checkJob('check-specific-category', world, ({ dossier, policy }) => {
    const { result, findings, workings } = specificCategory(specificCategoryFacts(dossier), policy);
    return { result, findings, workings };
  });
