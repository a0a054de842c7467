import { useTranslation } from 'react-i18next';
import { useJoin } from '../../catalogue/use-join.js';
import type { AmendableField, StepName } from '../../client/index.js';
import { DayBox } from '../../design/day/DayBox.js';
import { Pick, TextBox } from '../../design/fields.js';
import { YenBox } from '../../dossier/fields/YenBox.js';
import { AGREEMENT_FORMS } from '../../intake/partnership/agreement-forms.js';
import { useFieldWords } from '../summary/use-field-words.js';

const STATUSES = ['research-student', 'master', 'doctoral'] as const;
const DAYS = ['/stay/to', '/agreement/from', '/agreement/to', '/agreement/signingOn'];
const LONG = [
  '/technology/topic',
  '/intendedUse',
  '/nextDestination',
  '/agreement/publicationClause',
  '/agreement/retransferClause',
];

interface AmendFieldProps {
  field: AmendableField;
  value: string | number | undefined;
  /** Steps that have decided and would decide again. */
  again: readonly StepName[];
  error: string | undefined;
  onChange: (value: string | number | undefined) => void;
}

/** One field of the dossier as it stands, to be typed over, with what that would bring about. */
export function AmendField({ field, value, again, error, onChange }: AmendFieldProps) {
  const { t } = useTranslation(['amending', 'common', 'partnership']);
  const { nameOf } = useFieldWords();
  const effect = useEffectWords();
  const { pointer } = field;
  const shared = { id: pointer, label: nameOf(`/host${pointer}`), hint: effect(field, again), error };
  const text = typeof value === 'string' ? value : '';
  if (DAYS.includes(pointer)) return <DayBox {...shared} value={text} onChange={onChange} />;
  if (pointer === '/agreement/amountYen')
    return (
      <YenBox
        {...shared}
        value={typeof value === 'number' ? value : undefined}
        onChange={onChange}
        onBlur={() => undefined}
      />
    );
  if (pointer === '/stay/status') {
    const options = STATUSES.map((each) => ({ value: each, label: t(`common:stayStatus.${each}`) }));
    return (
      <Pick {...shared} value={STATUSES.find((each) => each === text) ?? ''} options={options} onChange={onChange} />
    );
  }
  if (pointer === '/agreement/form') {
    const options = AGREEMENT_FORMS.map((each) => ({ value: each, label: t(`partnership:agreement.forms.${each}`) }));
    return (
      <Pick
        {...shared}
        value={AGREEMENT_FORMS.find((each) => each === text) ?? ''}
        options={options}
        onChange={onChange}
      />
    );
  }
  const isMail = pointer.endsWith('/email');
  return (
    <TextBox
      {...shared}
      value={text}
      onChange={onChange}
      {...(LONG.includes(pointer) ? { lines: 2 } : {})}
      {...(isMail ? { type: 'email' as const, autoComplete: 'off' } : {})}
    />
  );
}

function useEffectWords(): (field: AmendableField, again: readonly StepName[]) => string {
  const { t } = useTranslation(['amending', 'common']);
  const join = useJoin();
  const named = (steps: readonly StepName[]) => join(...steps.map((step) => t(`common:step.${step}`)));
  return ({ effect }, again) => {
    if (effect === 'nobody') return t('effect.nobody');
    return again.length > 0 ? t('effect.again', { steps: named(again) }) : t('effect.steps');
  };
}
