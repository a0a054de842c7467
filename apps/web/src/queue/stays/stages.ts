import type { Stage, StageAge } from '../../client/index.js';

/** In the order in which a case passes them. */
export const STAGES = [
  ...(['draft', 'screening', 'department', 'office', 'executive', 'president', 'returned'] as const),
] as const satisfies readonly Stage[];

/** From the youngest. */
export const STAGE_AGES = ['upTo2', 'upTo5', 'upTo10', 'more'] as const satisfies readonly StageAge[];
