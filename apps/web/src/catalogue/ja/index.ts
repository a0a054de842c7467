import { applicant } from './applicant.js';
import { common } from './common.js';
import { dossier } from './dossier.js';
import { intake } from './intake.js';
import { session } from './session.js';
import { shell } from './shell.js';
import { start } from './start.js';
import { work } from './work.js';

/** All Japanese words of the screens, by namespace. */
export const ja = { applicant, common, dossier, intake, session, shell, start, work };
