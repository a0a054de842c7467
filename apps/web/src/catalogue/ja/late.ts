import { figures } from './office/figures.js';
import { lookups } from './lists/lookups.js';
import { mails } from './office/mails.js';
import { rosters } from './office/rosters.js';

/** Japanese words of pages that many people never open: they come with the first of these. A word that any other page says belongs to `ja`. */
export const late = { figures, lookups, mails, rosters };
