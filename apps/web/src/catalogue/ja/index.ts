import { admin } from './admin.js';
import { applicant } from './applicant.js';
import { casefile } from './casefile.js';
import { common } from './house.js';
import { dossier } from './dossier.js';
import { intake } from './intake.js';
import { lists } from './lists.js';
import { lookups } from './lookups.js';
import { queue } from './queue.js';
import { screening } from './screening.js';
import { delegations, session } from './session.js';
import { shell } from './shell.js';
import { start } from './start.js';
import { work } from './work.js';

/** All Japanese words of the screens, by namespace. */
export const ja = {
  admin,
  applicant,
  casefile,
  common,
  delegations,
  dossier,
  intake,
  lists,
  lookups,
  queue,
  screening,
  session,
  shell,
  start,
  work,
};
