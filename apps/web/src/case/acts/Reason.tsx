import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextBox } from '../../design/fields.js';

export const REASON_MAX = 4000;

interface ReasonProps {
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  /** Phrases that are often right; a press adds one to the text. */
  phrases?: readonly string[];
  autoFocus?: boolean;
}

/** A reason in one's own words, with phrases at hand. */
export function Reason({ label, hint, value, onChange, error, phrases = [], autoFocus = false }: ReasonProps) {
  const { t } = useTranslation('casefile');
  const id = useId();
  const add = (phrase: string) => {
    onChange(value.trim() === '' ? phrase : `${value.trimEnd()}\n${phrase}`);
    document.getElementById(id)?.focus();
  };
  return (
    <div className="flex flex-col gap-2">
      <TextBox
        id={id}
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
              <button
                type="button"
                className="min-h-11 rounded-full border border-solid-gray-420 bg-white px-4 py-1.5 text-left text-dns-14N-130 leading-150 text-key-900 hover:bg-key-50"
                onClick={() => add(phrase)}
              >
                + {phrase}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
