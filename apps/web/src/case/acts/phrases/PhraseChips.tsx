import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../design/class-names.js';
import { useNarrow } from '../../../design/use-media.js';
import { Key } from '../../../shell/KeyboardHelp.js';

const SHOWN_ON_A_PHONE = 3;

interface PhraseChipsProps {
  phrases: readonly string[];
  isIn: (phrase: string) => boolean;
  onPress: (phrase: string) => void;
  /** Says the key that puts a phrase in. */
  withKeys?: boolean;
}

/** Phrases at hand, each one tap; on a phone the first few, so that the button to confirm stays near. */
export function PhraseChips({ phrases, isIn, onPress, withKeys = false }: PhraseChipsProps) {
  const { t } = useTranslation(['casefile', 'decision']);
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  const shown = narrow && !all ? phrases.slice(0, SHOWN_ON_A_PHONE) : phrases;
  const left = phrases.length - shown.length;
  return (
    <>
      <ul aria-label={t('phrases')} className="flex flex-wrap gap-2">
        {shown.map((phrase, index) => (
          <li key={phrase}>
            <PhraseChip
              phrase={phrase}
              hotkey={withKeys && !narrow ? String(index + 1) : null}
              isIn={isIn(phrase)}
              onPress={() => onPress(phrase)}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className="min-h-11 self-start px-1 text-dns-14N-130 text-key-900 underline underline-offset-4"
          onClick={() => setAll(true)}
        >
          {t('decision:morePhrases', { count: left })}
        </button>
      )}
    </>
  );
}

interface PhraseChipProps {
  phrase: string;
  hotkey: string | null;
  isIn: boolean;
  onPress: () => void;
}

function PhraseChip({ phrase, hotkey, isIn, onPress }: PhraseChipProps) {
  const Icon = isIn ? Check : Plus;
  return (
    <button
      type="button"
      aria-pressed={isIn}
      aria-keyshortcuts={hotkey === null ? undefined : `Alt+${hotkey}`}
      className={cx(
        'flex min-h-11 items-center gap-1.5 rounded-full border px-4 py-1.5 text-left text-dns-14N-130 leading-150 text-key-900',
        isIn ? 'border-key-900 bg-key-50' : 'border-solid-gray-420 bg-white hover:bg-key-50',
      )}
      onClick={onPress}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {phrase}
      {hotkey !== null && (
        <span aria-hidden className="ml-1 shrink-0 whitespace-nowrap text-quiet">
          <Key name={`Alt ${hotkey}`} />
        </span>
      )}
    </button>
  );
}
