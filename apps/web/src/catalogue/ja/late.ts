import { figures } from './office/figures.js';

/** Japanese words of pages that many people never open: they come with the first of these. A word that any other page says belongs to `ja`. */
export const late = { figures };
