import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../catalogue/use-language.js';
import type { CaseView } from '../../client/index.js';
import { TierChip } from '../../design/badges.js';
import { Card } from '../../design/Facts.js';
import { standingOf } from '../checks/standing.js';
import { StandingChip } from '../checks/StandingChip.js';
import { VerdictChip } from '../screening/verdicts.js';

/** On what the decision rests, in one glance: checks, matches, factors of the tier. */
export function Basis({ view }: { view: CaseView }) {
  const { t } = useTranslation(['casefile', 'common']);
  const { say } = useLanguage();
  if (view.checks.length === 0) return null;
  const factors = view.proposal?.factors.filter(({ tier }) => tier === view.proposal?.tier) ?? [];
  return (
    <Card title={t('basis.title')}>
      <ul className="divide-y divide-line">
        {view.checks.map((check) => (
          <li key={check.checkId} className="flex flex-wrap items-center justify-between gap-2 py-2">
            {t(`check.name.${check.check}`)}
            <StandingChip standing={standingOf(check)} />
          </li>
        ))}
        {view.hits.map((hit) => (
          <li key={hit.hitId} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <Link
              to="/cases/$caseId"
              params={{ caseId: view.id }}
              search={{ tab: 'screening', ...(view.asOf === null ? {} : { asOf: view.asOf }) }}
              resetScroll={false}
              className="text-key-900 underline underline-offset-4"
            >
              <bdi>{hit.detail?.entryName ?? t('common:erased')}</bdi>
            </Link>
            <VerdictChip verdict={hit.verdict} />
          </li>
        ))}
        {factors.map((factor) => (
          <li key={factor.code} className="flex items-start justify-between gap-2 py-2">
            {say(factor.sentence)}
            <TierChip tier={factor.tier} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
