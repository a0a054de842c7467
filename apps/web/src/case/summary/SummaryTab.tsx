import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../client/index.js';
import { cx } from '../../design/class-names.js';
import { Card } from '../../design/Facts.js';
import { EmptyState } from '../../design/placeholders.js';
import { shows } from '../case-tabs.js';
import { AmendmentsCard } from '../amending/AmendmentsCard.js';
import { CourseCard } from '../course/CourseCard.js';
import { ContestCard, EarlierDecisionsCard } from '../course/CourseStanding.js';
import { PolicyCard } from '../policy/PolicyCard.js';
import type { CaseActs } from '../use-case-acts.js';
import { SecondLookCard } from '../../second-looks/SecondLookCard.js';
import { ActionsCard } from './ActionsCard.js';
import { ChangesTable } from './ChangesTable.js';
import { ConditionsCard, DecisionCard, EscalationsCard, QuestionCard } from './DecidedCards.js';
import { DossierCards } from './DossierCards.js';
import { PartnershipCards } from './partnership/PartnershipCards.js';
import { TierCard } from './TierCard.js';

const CARDS = { 'student-admission': DossierCards, 'research-partnership': PartnershipCards };

/** What the case is about, what it comes to, and what to do next. */
export function SummaryTab({ view, acts }: { view: CaseView; acts: CaseActs }) {
  const { t } = useTranslation('casefile');
  const Cards = CARDS[view.type];
  const hasTier = view.proposal !== null || view.tierAssignment !== null || acts.may('assign-tier');
  // Who is not shown the dossier gets no empty half of a page.
  const told = shows(view, 'dossier') || view.changes.length > 0;
  return (
    <div
      className={cx(
        'grid grid-cols-[minmax(0,1fr)] items-start gap-6',
        told ? 'xl:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]' : 'max-w-2xl',
      )}
    >
      <div className="order-2 flex flex-col gap-4 empty:hidden xl:order-1">
        {view.changes.length > 0 && (
          <Card title={t('changes.title')}>
            <ChangesTable changes={view.changes} />
          </Card>
        )}
        <AmendmentsCard view={view} />
        {view.dossier !== null && <Cards dossier={view.dossier} />}
        {view.dossier === null && shows(view, 'dossier') && (
          <EmptyState title={view.person.erased ? t('erasedDossier') : t('noDossier')}>
            {view.person.erased ? t('erasedDetail') : t('noDossierDetail')}
          </EmptyState>
        )}
      </div>
      <div className="order-1 flex flex-col gap-4 xl:order-2">
        {view.decision !== null && <DecisionCard view={view} decision={view.decision} />}
        {view.secondLook !== null && <SecondLookCard look={view.secondLook} />}
        {view.question !== null && <QuestionCard question={view.question} />}
        {view.contest !== null && <ContestCard contest={view.contest} />}
        <ActionsCard view={view} acts={acts} />
        <CourseCard view={view} acts={acts} />
        {hasTier && <TierCard view={view} acts={acts} />}
        <PolicyCard view={view} />
        {view.conditions.length > 0 && <ConditionsCard conditions={view.conditions} />}
        {view.earlierDecisions.length > 0 && <EarlierDecisionsCard decisions={view.earlierDecisions} />}
        {view.escalations.length > 0 && <EscalationsCard escalations={view.escalations} />}
      </div>
    </div>
  );
}
