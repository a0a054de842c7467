import { useTranslation } from 'react-i18next';
import type { CaseType, CaseView, ReturnTo } from '../../client/index.js';
import { Choice } from '../../design/Choice.js';
import { stagesOf } from '../stages.js';

interface ReturnToFieldProps {
  view: CaseView;
  value: ReturnTo;
  onChange: (value: ReturnTo) => void;
}

/** Whom a question can go to: of a partnership there is nobody but the host. */
const PARTIES: Record<CaseType, readonly ('host' | 'applicant')[]> = {
  'student-admission': ['host', 'applicant'],
  'research-partnership': ['host'],
};

/** 差戻し先: who answers the question, or the earlier step from which the round is decided again. */
export function ReturnToField({ view, value, onChange }: ReturnToFieldProps) {
  const { t } = useTranslation(['course', 'casefile', 'common']);
  const stages = stagesOf(view.steps);
  const now = stages.findIndex(({ seats }) => seats.some(({ status }) => status === 'now'));
  const earlier = stages.slice(0, Math.max(now, 0)).flatMap(({ step }) => (step === 'president' ? [] : [step]));
  return (
    <Choice<ReturnTo>
      label={t('casefile:outcome.return.to')}
      value={value}
      options={[
        ...PARTIES[view.type].map((party) => ({ value: party, label: t(`returnTo.${party}`) })),
        ...earlier.map((step) => ({ value: step, label: t('returnTo.step', { step: t(`common:step.${step}`) }) })),
      ]}
      {...(value === 'host' || value === 'applicant' ? {} : { hint: t('returnStep') })}
      onChange={onChange}
      row
    />
  );
}
