import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../client/index.js';
import { Card } from '../../design/Facts.js';
import { EmptyState } from '../../design/placeholders.js';
import { shows } from '../case-tabs.js';
import type { CaseActs } from '../use-case-acts.js';
import { ActionsCard } from './ActionsCard.js';
import { ChangesTable } from './ChangesTable.js';
import { ConditionsCard, DecisionCard, EscalationsCard, QuestionCard } from './DecidedCards.js';
import { DossierCards } from './DossierCards.js';
import { TierCard } from './TierCard.js';

/** What the case is about, what it comes to, and what to do next. */
export function SummaryTab({ view, acts }: { view: CaseView; acts: CaseActs }) {
  const { t } = useTranslation('casefile');
  const hasTier = view.proposal !== null || view.tierAssignment !== null || acts.may('assign-tier');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
      <div className="order-2 flex flex-col gap-4 xl:order-1">
        {view.changes.length > 0 && (
          <Card title={t('changes.title')}>
            <ChangesTable changes={view.changes} />
          </Card>
        )}
        {view.dossier !== null && <DossierCards dossier={view.dossier} />}
        {view.dossier === null && shows(view, 'dossier') && (
          <EmptyState title={view.person.erased ? t('erasedDossier') : t('noDossier')}>
            {view.person.erased ? t('erasedDetail') : t('noDossierDetail')}
          </EmptyState>
        )}
      </div>
      <div className="order-1 flex flex-col gap-4 xl:order-2">
        {view.decision !== null && <DecisionCard view={view} decision={view.decision} />}
        {view.question !== null && <QuestionCard question={view.question} />}
        <ActionsCard view={view} acts={acts} />
        {hasTier && <TierCard view={view} acts={acts} />}
        {view.conditions.length > 0 && <ConditionsCard conditions={view.conditions} />}
        {view.escalations.length > 0 && <EscalationsCard escalations={view.escalations} />}
      </div>
    </div>
  );
}
