import { admin, calendar } from './admin.js';
import { applicant } from './applicant.js';
import { casefile } from './casefile.js';
import { common } from './house.js';
import { course } from './case/course.js';
import { dossier } from './dossier.js';
import { intake } from './intake.js';
import { lists } from './lists/lists.js';
import { lookups } from './lists/lookups.js';
import { queue } from './queue.js';
import { rosters } from './office/rosters.js';
import { secondLooks } from './office/second-looks.js';
import { screening } from './lists/screening.js';
import { delegations, session } from './session.js';
import { shell } from './shell.js';
import { start } from './start.js';
import { work } from './work.js';

/** All Japanese words of the screens, by namespace. */
export const ja = {
  admin,
  applicant,
  calendar,
  casefile,
  common,
  course,
  delegations,
  dossier,
  intake,
  lists,
  lookups,
  queue,
  rosters,
  screening,
  secondLooks,
  session,
  shell,
  start,
  work,
};
