// As what somebody is at the university. A clearance holds for one stage: whoever goes on to the next is cleared again.

/** 在籍 · 在職 · 来訪 */
export const STANDINGS = ['enrolled', 'employed', 'visiting'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Of the enrolled: 研究生 · 修士 · 博士 */
export const LEVELS = ['research-student', 'master', 'doctoral'] as const;
export type Level = (typeof LEVELS)[number];

export type Stage = {
  standing: Standing;
  /** Null where nothing says it, and of everyone who is not enrolled. */
  level: Level | null;
};

/** Whether a clearance for one stage is one for the other: a level counts where both say one. */
export function coversStage(cleared: Stage, wanted: Stage): boolean {
  if (cleared.standing !== wanted.standing) return false;
  return cleared.level === null || wanted.level === null || cleared.level === wanted.level;
}
