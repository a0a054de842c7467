import type { ja } from '../ja/index.js';
import type { Words } from '../words.js';
import { admin, calendar } from './admin.js';
import { amending } from './case/amending.js';
import { applicant } from './applicant.js';
import { casefile } from './casefile.js';
import { common } from './house.js';
import { board } from './case/board.js';
import { course } from './case/course.js';
import { duties } from './case/duties.js';
import { desk } from './office/desk.js';
import { decision } from './case/decision.js';
import { dossier } from './dossier.js';
import { partnership } from './case/partnership.js';
import { intake } from './intake.js';
import { lists } from './lists/lists.js';
import { organisation } from './office/organisation.js';
import { policies } from './office/policies.js';
import { queue } from './queue.js';
import { secondLooks } from './office/second-looks.js';
import { screening } from './lists/screening.js';
import { delegations, session } from './session.js';
import { shell } from './shell.js';
import { start } from './start.js';
import { work } from './work.js';

/** All English words of the screens; a missing namespace does not compile. */
export const en: Words<typeof ja> = {
  admin,
  amending,
  applicant,
  board,
  calendar,
  casefile,
  common,
  course,
  decision,
  delegations,
  desk,
  dossier,
  duties,
  intake,
  lists,
  organisation,
  policies,
  partnership,
  queue,
  screening,
  secondLooks,
  session,
  shell,
  start,
  work,
};
