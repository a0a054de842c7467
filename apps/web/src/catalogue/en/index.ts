import type { ja } from '../ja/index.js';
import type { Words } from '../words.js';
import { common } from './common.js';
import { session } from './session.js';
import { shell } from './shell.js';

/** All English words of the screens; a missing namespace does not compile. */
export const en: Words<typeof ja> = { common, session, shell };
