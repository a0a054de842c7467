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
