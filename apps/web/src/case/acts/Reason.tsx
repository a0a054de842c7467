import { Check, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../design/class-names.js';
import { TextBox } from '../../design/fields.js';
import { hasPhrase, withPhraseTurned } from './phrases.js';

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

/** A reason in one's own words, with phrases at hand. */
export function Reason({ label, hint, value, onChange, error, phrases = [], autoFocus = false }: ReasonProps) {
  const { t } = useTranslation('casefile');
  return (
    <div className="flex flex-col gap-2">
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
        <ul aria-label={t('phrases')} className="flex flex-wrap gap-2">
          {phrases.map((phrase) => (
            <li key={phrase}>
              <PhraseChip
                phrase={phrase}
                isIn={hasPhrase(value, phrase)}
                onPress={() => onChange(withPhraseTurned(value, phrase))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PhraseChip({ phrase, isIn, onPress }: { phrase: string; isIn: boolean; onPress: () => void }) {
  const Icon = isIn ? Check : Plus;
  return (
    <button
      type="button"
      aria-pressed={isIn}
      className={cx(
        'flex min-h-11 items-center gap-1.5 rounded-full border px-4 py-1.5 text-left text-dns-14N-130 leading-150 text-key-900',
        isIn ? 'border-key-900 bg-key-50' : 'border-solid-gray-420 bg-white hover:bg-key-50',
      )}
      onClick={onPress}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {phrase}
    </button>
  );
}
