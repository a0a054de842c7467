// Which spellings stand for one sound, tradition by tradition.
import type { Row } from './row.js';

/** Traditions of spelling whose words are found by their sound. */
export const SOUND_KINDS = ['latin'] as const;
export type SoundKind = (typeof SOUND_KINDS)[number];

/** The key of a word's sound in every tradition of {@link SOUND_KINDS}, in their order; empty where the word says too little. */
export function soundsOf(word: string): string[] {
  return [latinSound(word)];
}

/** In which traditions the words of a row may be sounded out. */
export function soundKindsOf(_row: Row): readonly SoundKind[] {
  return ['latin'];
}

function latinSound(word: string): string {
  let sound = '';
  for (const letter of word) if (!sound.endsWith(letter)) sound += letter;
  return sound;
}
