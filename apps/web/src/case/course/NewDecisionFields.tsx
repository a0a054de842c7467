import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { policyQuery } from '../../api/cases.js';
import type { CaseView, DecisionOutcome, NewOutcome } from '../../client/index.js';
import { Choice } from '../../design/Choice.js';
import { ConditionsFields } from '../acts/ConditionsFields.js';
import { GroundsFields } from '../acts/GroundsFields.js';
import type { NewDecision } from './use-new-decision.js';

const OUTCOMES = [
  ['approve', 'approved'],
  ['approve-with-conditions', 'approved-with-conditions'],
  ['licence-required', 'licence-required'],
  ['reject', 'rejected'],
] as const satisfies readonly [NewOutcome, DecisionOutcome][];

interface NewDecisionFieldsProps {
  view: CaseView;
  decision: NewDecision;
  /** Whether to say what is missing. */
  asked: boolean;
}

/** Another outcome than the one that stands, with its conditions or grounds. */
export function NewDecisionFields({ view, decision, asked }: NewDecisionFieldsProps) {
  const { t } = useTranslation(['course', 'casefile']);
  const { words, change, missing } = decision;
  const policy = useQuery({ ...policyQuery, enabled: words.outcome === 'reject' });
  // New conditions may take the place of old ones.
  const others = OUTCOMES.filter(
    ([name, ended]) => name === 'approve-with-conditions' || ended !== view.decision?.outcome,
  );
  return (
    <>
      <Choice<NewOutcome>
        label={t('supersede.outcome')}
        value={words.outcome}
        options={others.map(([value]) => ({ value, label: t(`casefile:outcome.${value}.word`) }))}
        error={asked && missing.outcome ? t('supersede.missing') : undefined}
        onChange={(outcome) => change({ outcome })}
        row
      />
      {words.outcome === 'approve-with-conditions' && (
        <ConditionsFields
          value={words.conditions}
          error={asked && missing.conditions ? t('casefile:conditionsMissing') : undefined}
          onChange={(conditions) => change({ conditions })}
        />
      )}
      {words.outcome === 'reject' && (
        <GroundsFields
          grounds={policy.data?.grounds ?? []}
          value={words.grounds}
          error={asked && missing.grounds ? t('casefile:groundsMissing') : undefined}
          onChange={(grounds) => change({ grounds })}
        />
      )}
    </>
  );
}
