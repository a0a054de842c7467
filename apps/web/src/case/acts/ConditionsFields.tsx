import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/Button.js';
import { TextBox } from '../../design/fields.js';
import { PhraseChips } from './phrases/PhraseChips.js';
import { withConditionTurned } from './phrases.js';
import { usePhrases } from './phrases/use-phrases.js';

const CONDITIONS_MAX = 20;

interface ConditionsFieldsProps {
  /** One condition each; a line break inside one would part it in two, so a box is one line. */
  value: readonly string[];
  error: string | undefined;
  onChange: (value: string[]) => void;
}

/** What has to be kept, one condition a line. */
export function ConditionsFields({ value, error, onChange }: ConditionsFieldsProps) {
  const { t } = useTranslation('casefile');
  const phrases = usePhrases('condition');
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-std-16B-170">{t('conditions.title')}</legend>
      <p className="text-dns-14N-130 leading-160 text-quiet">{t('conditions.hint')}</p>
      {value.map((text, index) => (
        <TextBox
          key={index}
          label={t('conditions.numbered', { number: index + 1 })}
          value={text}
          maxLength={2000}
          error={index === 0 ? error : undefined}
          autoFocus={index > 0 && text === ''}
          onChange={(next) => onChange(value.map((each, place) => (place === index ? next : each)))}
        />
      ))}
      <PhraseChips
        phrases={phrases}
        isIn={(phrase) => value.includes(phrase)}
        onPress={(phrase) => onChange(withConditionTurned(value, phrase).slice(0, CONDITIONS_MAX))}
      />
      {value.length < CONDITIONS_MAX && (
        <Button look="text" className="self-start" onPress={() => onChange([...value, ''])}>
          <Plus aria-hidden className="size-5" />
          {t('conditions.add')}
        </Button>
      )}
    </fieldset>
  );
}
