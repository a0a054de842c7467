export { makeBackup, type BackupReport, type BackupSource, type OnProgress } from './make-backup.js';
export { keysFileOf, type Header } from './format.js';
export { PLACES, VAULT_SCHEMAS } from './places.js';
export { restore, type RestoreReport, type RestoreSteps } from './restore.js';
export { contentBeforehand, contentOf, refuseOthersAtWork, type Content, type Target } from './target.js';
export { verifyBackup, type VerifiedBackup, type VerifyOptions } from './verify-backup.js';
