import type { Readers } from './matching/rows.js';
import { TUNING } from './matching/tuning.js';

/** Names the code, the numbers and the dictionaries that made a result. */
export const engineOf = ({ version }: Readers): string => `sekisho-screening/${TUNING.version}+${version.slice(0, 12)}`;
