// 用途の確認: what the results of a partnership are for, whether they may be passed on or published, and whether technology of US origin is in them.
// An answer that nobody gave is not known and never reads as clear.
import type { Answer, CheckAnswer, CheckResult } from '../policy.js';
import { worst } from '../specific-category.js';

export type EndUseFacts = {
  /** Whether anything of it is meant for arms, for armed forces or for a defence body. */
  militaryUse?: Answer;
  /** Whether the agreement lets the other side pass results on only with the university's consent. */
  retransferNeedsConsent?: Answer;
  /** Whether the agreement restricts publication: what may not be published cannot become public-domain. */
  publicationRestricted?: Answer;
  /** Whether technology of US origin is provided or built upon. */
  usOrigin?: Answer;
};

export type EndUseAnswer = CheckAnswer & {
  /** Of use and passing on alone: what the tier looks at. */
  use: CheckResult;
};

/** Says which side of the end use needs attention, which is clear, and which nobody has answered. */
export function endUse(facts: EndUseFacts): EndUseAnswer {
  const military = byAnswer('military', facts.militaryUse, 'yes');
  const retransfer = byAnswer('retransfer', facts.retransferNeedsConsent, 'no');
  const publication = byAnswer('publication', facts.publicationRestricted, 'yes');
  const usOrigin = byAnswer('us_origin', facts.usOrigin, 'yes');
  const parts = [military, retransfer, usOrigin, publication];
  return {
    result: worst(parts.map(({ result }) => result)),
    findings: parts.map(({ code }) => ({ code })),
    workings: [],
    use: worst([military.result, retransfer.result]),
  };
}

type Part = { result: CheckResult; code: string };

/** `doubtful`: the answer that asks for a look; the other one is clear, and anything else is not known. */
function byAnswer(side: string, answer: Answer | undefined, doubtful: 'yes' | 'no'): Part {
  if (answer !== 'yes' && answer !== 'no') return { result: 'unknown', code: `end_use.${side}_unknown` };
  return answer === doubtful
    ? { result: 'attention', code: `end_use.${side}` }
    : { result: 'clear', code: `end_use.${side}_none` };
}
