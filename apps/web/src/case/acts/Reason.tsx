import { useEffect, useRef, type ReactNode } from 'react';
import { TextBox } from '../../design/fields.js';
import { PhraseChips } from './phrases/PhraseChips.js';
import { hasPhrase, phraseOfKey, withPhraseTurned } from './phrases.js';

export const REASON_MAX = 4000;

interface ReasonProps {
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  /** Phrases that are often right; a press adds one to the text, another takes it out again. */
  phrases?: readonly string[];
  autoFocus?: boolean;
}

/** A reason in one's own words, with phrases at hand: a tap, or Alt and the phrase's number while the box is open. */
export function Reason({ label, hint, value, onChange, error, phrases = [], autoFocus = false }: ReasonProps) {
  const turn = (phrase: string) => onChange(withPhraseTurned(value, phrase));
  const frame = usePhraseKeys(phrases, turn);
  return (
    <div ref={frame} className="flex flex-col gap-2">
      <TextBox
        label={label}
        hint={hint}
        lines={4}
        value={value}
        maxLength={REASON_MAX}
        error={error}
        autoFocus={autoFocus}
        onChange={onChange}
      />
      {phrases.length > 0 && (
        <PhraseChips phrases={phrases} isIn={(phrase) => hasPhrase(value, phrase)} onPress={turn} withKeys />
      )}
    </div>
  );
}

/** Keys of the whole sheet that the phrases stand in, so that they work wherever in it the focus is. */
function usePhraseKeys(phrases: readonly string[], turn: (phrase: string) => void) {
  const frame = useRef<HTMLDivElement>(null);
  const current = useRef({ phrases, turn });
  useEffect(() => {
    current.current = { phrases, turn };
  });
  useEffect(() => {
    const sheet = frame.current?.closest('form') ?? frame.current;
    const onKey = (event: Event) => {
      const phrase = event instanceof KeyboardEvent ? phraseOfKey(event, current.current.phrases) : null;
      if (phrase === null) return;
      event.preventDefault();
      current.current.turn(phrase);
    };
    sheet?.addEventListener('keydown', onKey);
    return () => sheet?.removeEventListener('keydown', onKey);
  }, []);
  return frame;
}
