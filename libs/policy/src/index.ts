export type { Policy } from './policy.js';
