// Every read model of the house, for `rebuild` and `doctor`. The worker has the same list; projections.spec.ts holds the two together,
// because no app may import another.
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
