import { useTranslation } from 'react-i18next';
import { sourceIn } from '../../catalogue/own-language.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { GroundInWords } from '../../client/index.js';
import { FieldFault } from '../../design/fields.js';

interface GroundsFieldsProps {
  grounds: readonly GroundInWords[];
  value: readonly string[];
  error: string | undefined;
  onChange: (value: string[]) => void;
}

/** The closed list: an acceptance is refused on these grounds or not at all. */
export function GroundsFields({ grounds, value, error, onChange }: GroundsFieldsProps) {
  const { t } = useTranslation('casefile');
  const { say, language } = useLanguage();
  const toggle = (code: string, on: boolean) => onChange(on ? [...value, code] : value.filter((each) => each !== code));
  return (
    <fieldset className="flex flex-col gap-2" aria-describedby="grounds-fault">
      <legend className="mb-1 text-std-16B-170">{t('grounds.title')}</legend>
      <p className="text-dns-14N-130 leading-160 text-quiet">{t('grounds.hint')}</p>
      {grounds.map(({ code, sentence, source }) => (
        <label
          key={code}
          className="flex min-h-12 cursor-pointer items-start gap-3 rounded-8 border border-solid-gray-420 px-4 py-2.5 has-checked:border-key-900 has-checked:bg-key-50"
        >
          <input
            type="checkbox"
            className="mt-1 size-5 shrink-0 accent-key-900"
            checked={value.includes(code)}
            onChange={(event) => toggle(code, event.target.checked)}
          />
          <span>
            {say(sentence)}
            <span className="block text-dns-14N-130 leading-160 text-quiet">{sourceIn(source, language)}</span>
          </span>
        </label>
      ))}
      <FieldFault id="grounds-fault" text={error} />
    </fieldset>
  );
}
