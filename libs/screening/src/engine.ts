import type { Readers } from './matching/rows/rows.js';
import { TUNING } from './matching/scoring/tuning.js';

/** Names the code, the numbers and the dictionaries that made a result. */
export const engineOf = ({ version }: Readers): string => `sekisho-screening/${TUNING.version}+${version.slice(0, 12)}`;
