// Phrases at hand beside a box: each is a line of its own. Pure.

/** Whether the text holds the phrase as it was put in. */
export function hasPhrase(text: string, phrase: string): boolean {
  return text.split('\n').some((line) => line.trim() === phrase);
}

/** The text with the phrase as its last line; without it where it was there. What was typed besides stays. */
export function withPhraseTurned(text: string, phrase: string): string {
  if (hasPhrase(text, phrase)) {
    return text
      .split('\n')
      .filter((line) => line.trim() !== phrase)
      .join('\n');
  }
  return text.trim() === '' ? phrase : `${text.trimEnd()}\n${phrase}`;
}

/** The conditions with the phrase as one of them, in the first box that is empty; without it where it was one. One box always stays. */
export function withConditionTurned(conditions: readonly string[], phrase: string): string[] {
  if (conditions.includes(phrase)) {
    const left = conditions.filter((each) => each !== phrase);
    return left.length === 0 ? [''] : left;
  }
  const empty = conditions.findIndex((each) => each.trim() === '');
  return empty < 0 ? [...conditions, phrase] : conditions.with(empty, phrase);
}

type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code' | 'isComposing'>;

/** The phrase that Alt and a digit put in; null for any other key, and while an input method composes. */
export function phraseOfKey(pressed: Pressed, phrases: readonly string[]): string | null {
  const { altKey, ctrlKey, metaKey, shiftKey, code, isComposing } = pressed;
  if (!altKey || ctrlKey || metaKey || shiftKey || isComposing) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? null : (phrases[Number(digit) - 1] ?? null);
}
