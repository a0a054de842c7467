// The stories in the order in which they are told.
import type { Story } from './story.js';
import { contested } from './told/11-contested.js';
import { fromMasterToDoctorate } from './told/3-from-master-to-doctorate.js';
import { humanitiesVisitor } from './told/2-humanities-visitor.js';
import { foreignMaker } from './told/5-foreign-maker.js';
import { listChanges } from './told/4-list-changes.js';
import { nobodyOpened } from './told/7-nobody-opened.js';
import { ownSpouse } from './told/6-own-spouse.js';
import { radarDoctorate } from './told/1-radar-doctorate.js';
import { absentApprover } from './told/8-absent-approver.js';
import { yearsLater } from './told/10-years-later.js';
import { newMachine } from './told/12-new-machine.js';
import { queueOfForty } from './told/queue-of-forty.js';

export const STORIES: readonly Story[] = [
  radarDoctorate,
  humanitiesVisitor,
  fromMasterToDoctorate,
  listChanges,
  foreignMaker,
  ownSpouse,
  nobodyOpened,
  absentApprover,
  yearsLater,
  contested,
  newMachine,
  queueOfForty,
];
