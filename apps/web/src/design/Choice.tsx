import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../client/index.js';
import { cx } from './class-names.js';
import { FieldFault } from './fields.js';

interface ChoiceProps<Value extends string> {
  label: ReactNode;
  hint?: ReactNode;
  value: Value | undefined;
  options: readonly { value: Value; label: ReactNode; note?: ReactNode }[];
  onChange: (value: Value) => void;
  error?: string | undefined;
  /** Side by side where there is room; else one under the other. */
  row?: boolean;
  id?: string;
}

/** One of a few, each a target of its own. */
export function Choice<Value extends string>({
  label,
  hint,
  value,
  options,
  onChange,
  error,
  row = false,
  id,
}: ChoiceProps<Value>) {
  const faultId = useId();
  const pick = (next: string) => {
    const option = options.find((each) => each.value === next);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <RadioGroup
      value={value ?? null}
      onChange={pick}
      isInvalid={error !== undefined && error !== ''}
      className="flex flex-col gap-2"
      {...(id === undefined ? {} : { id })}
    >
      <Label className="text-std-16B-170">{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="block text-dns-14N-130 leading-160 text-quiet">
          {hint}
        </Text>
      )}
      <div className={row ? 'flex flex-wrap gap-2' : 'flex flex-col gap-2'}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={radioClass}>
            {({ isSelected }) => (
              <>
                <Dot selected={isSelected} />
                <span>
                  <span className="block">{option.label}</span>
                  {option.note !== undefined && (
                    <span className="block text-dns-14N-130 leading-160 text-quiet">{option.note}</span>
                  )}
                </span>
              </>
            )}
          </Radio>
        ))}
      </div>
      <FieldFault id={faultId} text={error} />
    </RadioGroup>
  );
}

function radioClass({
  isSelected,
  isFocusVisible,
  isHovered,
}: {
  isSelected: boolean;
  isFocusVisible: boolean;
  isHovered: boolean;
}): string {
  return cx(
    'flex min-h-12 cursor-pointer items-start gap-3 rounded-8 border px-4 py-2.5 text-std-16N-170',
    isSelected ? 'border-key-900 bg-key-50' : 'border-solid-gray-420 bg-white',
    isHovered && !isSelected && 'border-black',
    isFocusVisible && 'outline-4 outline-offset-2 outline-black',
  );
}

function Dot({ selected }: { selected: boolean }) {
  return (
    <span
      aria-hidden
      className={cx(
        'mt-0.5 grid size-6 shrink-0 place-items-center rounded-full border-2',
        selected ? 'border-key-900' : 'border-solid-gray-600',
      )}
    >
      {selected && <span className="size-3 rounded-full bg-key-900" />}
    </span>
  );
}

interface AnswerChoiceProps {
  label: ReactNode;
  hint?: ReactNode;
  value: Answer | undefined;
  onChange: (value: Answer) => void;
  error?: string | undefined;
  id?: string;
}

/** Yes, no, or honestly "I do not know": an unknown goes to a person, never to a default. */
export function AnswerChoice(props: AnswerChoiceProps) {
  const { t } = useTranslation();
  const options = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
    { value: 'unknown', label: t('unknown') },
  ] as const;
  return <Choice<Answer> {...props} options={options} row />;
}
