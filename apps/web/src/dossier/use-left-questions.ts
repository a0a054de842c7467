// Which questions the person has been at and left: only those are told that they lack an answer.
import { type FocusEvent, useCallback, useState } from 'react';

export interface LeftQuestions {
  /** To be hung around the questions. */
  onBlur: (event: FocusEvent) => void;
  hasLeft: (pointer: string) => boolean;
}

/** Questions are found by their element's id, which is the JSON Pointer of the answer. */
export function useLeftQuestions(): LeftQuestions {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const onBlur = useCallback(({ target, relatedTarget }: FocusEvent) => {
    const question = target.closest('[id^="/"]');
    // From one answer of a question to the next is not leaving it; nor is looking at another window.
    if (question === null || relatedTarget === null || question.contains(relatedTarget)) return;
    setLeft((now) => (now.has(question.id) ? now : new Set([...now, question.id])));
  }, []);
  const hasLeft = (pointer: string) => [...left].some((each) => each === pointer || each.startsWith(`${pointer}/`));
  return { onBlur, hasLeft };
}
