// Every read model of the house. The worker folds them; `rebuild` folds them again; `doctor` counts how far behind they are.
import { caseProjections } from '#cases';
import type { Projection } from '#event-store';
import { delegationsProjection, directoryProjection, roleUsesProjection, unitsProjection } from '#identity';
import { rostersImported } from '#rosters';
import { listsInForce, lookupsMade } from '#screening';

export const projections: readonly Projection[] = [
  unitsProjection,
  directoryProjection,
  delegationsProjection,
  roleUsesProjection,
  listsInForce,
  lookupsMade,
  rostersImported,
  ...caseProjections,
];
