import type { AgreementForm } from '../../client/index.js';

/** In the order in which they are offered. */
export const AGREEMENT_FORMS = [
  ...(['joint-research', 'commissioned-research', 'gift', 'mta', 'nda', 'other'] as const),
] satisfies readonly AgreementForm[];
