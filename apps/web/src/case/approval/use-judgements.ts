import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useSignature } from '../../catalogue/use-signature.js';
import type { CaseView } from '../../client/index.js';

export interface Judgement {
  key: string;
  what: string;
  /** Null where this reader is not shown it. */
  reason: string | null;
  by: string | null;
  at: string | null;
}

/** Everything that a person decided in this round, as far as the view shows it, oldest first. */
export function useJudgements(view: CaseView): Judgement[] {
  const { t } = useTranslation(['decision', 'casefile', 'common', 'screening']);
  const signature = useSignature();
  const { tierAssignment: tier } = view;
  const found: Judgement[] = [
    ...view.hits.flatMap((hit) =>
      hit.verdict === null
        ? []
        : [
            {
              key: hit.hitId,
              what: t('judgements.match', {
                entry: isolated(hit.detail?.entryName ?? t('common:erased')),
                verdict: t(`screening:verdict.${hit.verdict}.word`),
              }),
              ...{ reason: hit.verdictReason, by: isolated(hit.adjudicatedBy), at: hit.adjudicatedAt },
            },
          ],
    ),
    ...(tier === null
      ? []
      : [
          {
            ...{ key: 'tier', what: t('judgements.tier', { tier: tier.tier }), reason: tier.reason },
            ...{ by: isolated(tier.by), at: tier.at },
          },
        ]),
    ...view.steps.flatMap((step) =>
      step.outcome === null
        ? []
        : [
            {
              key: step.stepId,
              what: t('judgements.step', {
                step: t(`common:step.${step.step}`),
                outcome: t(`casefile:outcome.${step.outcome}.word`),
              }),
              ...{ reason: step.reason, by: signature(step), at: step.at },
            },
          ],
    ),
    ...view.escalations.map((escalation) => ({
      key: `${escalation.to} ${escalation.at}`,
      what: t(escalation.cause === 'time' ? 'judgements.overdue' : 'judgements.escalation', {
        step: t(`common:step.${escalation.to}`),
      }),
      ...{ reason: escalation.reason, at: escalation.at },
      by: escalation.cause === 'time' ? t('casefile:history.actor.machine') : signature(escalation),
    })),
  ];
  return found.sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
}
