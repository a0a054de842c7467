import { figures } from './office/figures.js';
import { lookups } from './lists/lookups.js';
import { mails } from './office/mails.js';
import { rosters } from './office/rosters.js';
import type { late as ja } from '../ja/late.js';
import type { Words } from '../words.js';

/** The same in English. */
export const late: Words<typeof ja> = { figures, lookups, mails, rosters };
