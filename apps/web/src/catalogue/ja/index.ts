import { common } from './common.js';
import { session } from './session.js';
import { shell } from './shell.js';

/** All Japanese words of the screens, by namespace. */
export const ja = { common, session, shell };
