// Which questions the person has been at and left: only those are told that they lack an answer.
import { type FocusEvent, useCallback, useState } from 'react';
import { whenReleased } from './released.js';

export interface LeftQuestions {
  /** To be hung around the questions. */
  onBlur: (event: FocusEvent) => void;
  hasLeft: (pointer: string) => boolean;
}

/**
 * Questions are found by their element's id, which is the JSON Pointer of the answer.
 * @param save keeps what was typed: a question counts as left when its last answer has been looked at
 */
export function useLeftQuestions(save: () => Promise<unknown>): LeftQuestions {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const onBlur = useCallback(
    ({ target, relatedTarget }: FocusEvent) => {
      const question = target.closest('[id^="/"]');
      // From one answer of a question to the next is not leaving it; nor is looking at another window.
      if (question === null || relatedTarget === null || question.contains(relatedTarget)) return;
      const mark = () => setLeft((now) => (now.has(question.id) ? now : new Set([...now, question.id])));
      // A box that tidies its answer on leaving does so first.
      setTimeout(() => void save().then(whenReleased).then(mark));
    },
    [save],
  );
  const hasLeft = (pointer: string) => [...left].some((each) => each === pointer || each.startsWith(`${pointer}/`));
  return { onBlur, hasLeft };
}
