// The read models of cases, for the worker's list.
import type { Projection } from '#event-store';
import { clearanceCardsProjection } from '../clearances/clearance-cards.js';
import { openChecksProjection } from './open-checks.js';
import { memoriesProjection } from '../memory/memories.js';
import { openRescreeningsProjection } from '../rescreening/open-rescreenings.js';
import { secondLooksProjection } from '../second-looks/second-looks.js';
import { personCardsProjection, worklistProjection } from '../worklist.js';

export const caseProjections: readonly Projection[] = [
  worklistProjection,
  personCardsProjection,
  clearanceCardsProjection,
  openChecksProjection,
  memoriesProjection,
  openRescreeningsProjection,
  secondLooksProjection,
];
