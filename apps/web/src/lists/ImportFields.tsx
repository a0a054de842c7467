import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { Button } from '../design/Button.js';
import { DayBox } from '../design/day/DayBox.js';
import { TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import type { ImportWords } from './use-import.js';

interface ImportFieldsProps {
  words: ImportWords;
  error: unknown;
  onChange: (next: Partial<ImportWords>) => void;
  onCompare: () => void;
}

const ASKS_SOURCE = new Set([
  'list.source_missing',
  'list.source_malformed',
  'list.source_differs',
  'list.source_reserved',
]);
const ASKS_NUMBER = new Set([
  'list.too_few_entries',
  'list.too_many_entries',
  'list.countries_missing',
  'list.column_lost',
]);

/** What the file itself does not say; open by itself when a refusal asks for it. */
export function ImportFields({ words, error, onChange, onCompare }: ImportFieldsProps) {
  const { t } = useTranslation(['lists', 'common']);
  const code = error instanceof Problem ? error.code : '';
  const asked = ASKS_SOURCE.has(code) || ASKS_NUMBER.has(code);
  const source = useRef<HTMLSpanElement>(null);
  const asksSource = ASKS_SOURCE.has(code);
  // The refusal asks for one thing: the caret stands where it is to be written.
  useEffect(() => {
    if (asksSource) source.current?.querySelector('input')?.focus();
  }, [asksSource, error]);
  return (
    <details open={asked || undefined} className="rounded-8 border border-line px-4 py-2">
      <summary className="min-h-11 cursor-pointer py-2 text-key-900 underline underline-offset-4">
        {t('import.details')}
      </summary>
      <SafeForm onSubmit={onCompare} className="flex max-w-xl flex-col gap-4 py-3">
        <DayBox
          label={t('import.effectiveDate')}
          hint={t('import.effectiveHint')}
          value={words.effectiveDate}
          optional
          onChange={(effectiveDate) => onChange({ effectiveDate })}
        />
        <span ref={source} className="contents">
          <TextBox
            label={t('import.source')}
            hint={t('import.sourceHint')}
            value={words.source}
            maxLength={100}
            autoCapitalize="off"
            optional={!asksSource}
            onChange={(named) => onChange({ source: named })}
          />
        </span>
        {(ASKS_NUMBER.has(code) || words.expectedEntries !== '') && (
          <TextBox
            label={t('import.expected')}
            hint={t('import.expectedHint')}
            value={words.expectedEntries}
            inputMode="numeric"
            maxLength={9}
            onChange={(expectedEntries) => onChange({ expectedEntries })}
          />
        )}
        <Button type="submit" look="outline" className="self-start">
          {t('import.compareAgain')}
        </Button>
      </SafeForm>
    </details>
  );
}
