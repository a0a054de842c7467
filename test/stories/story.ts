// One of the twelve stories of product.md §2.1, as far as they concern approval.
import type { Stage } from './stage.js';

export interface Story {
  /** As product.md counts; 0 for what is told beside them. */
  number: number;
  title: string;
  /** Told in a house of its own: it moves the clock, or needs a queue that nobody else has filled. */
  isAlone?: boolean;
  tell: (stage: Stage) => Promise<void>;
}
