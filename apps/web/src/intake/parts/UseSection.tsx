import { useTranslation } from 'react-i18next';
import { TextBox } from '../../design/fields.js';
import type { SectionProps } from '../IntakeSection.js';

const WORDS = {
  'student-admission': {
    intendedUse: ['use.intendedUse', 'use.intendedUseHint'],
    nextDestination: ['use.nextDestination', 'use.nextDestinationHint'],
  },
  'research-partnership': {
    intendedUse: ['partnership:use.intendedUse', 'partnership:use.intendedUseHint'],
    nextDestination: ['partnership:use.nextDestination', 'partnership:use.nextDestinationHint'],
  },
} as const;

/** What the technology is for, and where it or the person goes next. */
export function UseSection({ view, form, complain, onBlur }: SectionProps) {
  const { t } = useTranslation(['intake', 'partnership']);
  const text = (key: 'intendedUse' | 'nextDestination') => {
    const [label, hint] = WORDS[view.type][key];
    return {
      id: `/${key}`,
      label: t(label),
      hint: t(hint),
      value: form.host[key] ?? '',
      error: complain(`/${key}`),
      onChange: (typed: string) => form.setHost(key, typed),
      onBlur,
    };
  };
  return (
    <div className="flex flex-col gap-7">
      <TextBox lines={4} maxLength={4000} {...text('intendedUse')} />
      <TextBox lines={2} maxLength={2000} {...text('nextDestination')} />
    </div>
  );
}
