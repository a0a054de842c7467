import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { EmptyState } from '../../design/placeholders.js';
import { useNarrow } from '../../design/use-media.js';
import { EvidenceHash } from '../EvidenceHash.js';
import { AmendmentsCard } from '../amending/AmendmentsCard.js';
import { CourseCard } from '../course/CourseCard.js';
import { ConsultationsCard } from '../duties/ConsultationsCard.js';
import { InterestsCard } from '../duties/InterestsCard.js';
import { RouteAheadCard } from '../duties/RouteAheadCard.js';
import { RouteChangeCard } from '../duties/RouteChangeCard.js';
import { ConditionsCard, DecisionCard, QuestionCard } from '../summary/DecidedCards.js';
import type { CaseActs } from '../use-case-acts.js';
import { Basis } from './Basis.js';
import { DecideCard } from './DecideCard.js';
import { DecisionBar } from './DecisionBar.js';
import { JudgementsCard } from './JudgementsCard.js';
import { MatterCard } from './MatterCard.js';
import { NewsCard } from './NewsCard.js';
import { RiskFactors } from './RiskFactors.js';
import { RouteRibbon } from './RouteRibbon.js';

/** The one page from which a case is decided: what it is about, what changed, why this tier, on what it rests, who said what, and the decision. */
export function ApprovalTab({ view, acts }: { view: CaseView; acts: CaseActs }) {
  const narrow = useNarrow();
  const barred = narrow && acts.may('decide');
  // The tier is not settled yet: whom it will go to is told in advance.
  const isComing = view.state === 'screening' && view.asOf === null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(17rem,22rem)]">
      <div className="flex flex-col gap-5 lg:col-span-2">
        <MatterCard view={view} />
        {view.decision !== null && <DecisionCard view={view} decision={view.decision} />}
        {view.question !== null && <QuestionCard question={view.question} />}
        {view.answer !== null && <Answer text={view.answer} />}
      </div>
      <div className="flex flex-col gap-5 empty:hidden lg:order-2 lg:col-start-1">
        <AmendmentsCard view={view} />
        {view.round > 0 && <NewsCard view={view} />}
        {view.proposal !== null && <RiskFactors view={view} proposal={view.proposal} />}
      </div>
      {/* On a desk a route of four steps takes the width, above the columns. */}
      <div className="lg:order-1 lg:col-span-2">
        {isComing ? <RouteAheadCard view={view} /> : <Route view={view} />}
      </div>
      <div className="flex flex-col gap-5 empty:hidden lg:order-4 lg:col-start-1">
        {!isComing && <RouteAheadCard view={view} />}
        <Basis view={view} />
        <JudgementsCard view={view} />
        {view.conditions.length > 0 && <ConditionsCard conditions={view.conditions} />}
        {view.evidenceHash !== null && <Evidence hash={view.evidenceHash} />}
      </div>
      <div className="flex flex-col gap-5 empty:hidden lg:sticky lg:top-4 lg:order-3 lg:col-start-2 lg:row-span-2">
        {!barred && <DecideCard view={view} acts={acts} />}
        <RouteChangeCard view={view} />
        <ConsultationsCard view={view} />
        <InterestsCard view={view} />
        <CourseCard view={view} acts={acts} />
      </div>
      {barred && <DecisionBar view={view} acts={acts} />}
    </div>
  );
}

/** What was answered to the question with which it came back last. */
function Answer({ text }: { text: string }) {
  const { t } = useTranslation('decision');
  return (
    <Banner tone="info" title={t('answer')}>
      <blockquote className="whitespace-pre-wrap">{text}</blockquote>
    </Banner>
  );
}

function Route({ view }: { view: CaseView }) {
  const { t } = useTranslation('casefile');
  if (view.steps.length > 0) return <RouteRibbon steps={view.steps} />;
  return <EmptyState title={t('route.none.title')}>{t('route.none.detail')}</EmptyState>;
}

function Evidence({ hash }: { hash: string }) {
  const { t } = useTranslation('casefile');
  return (
    <details className="rounded-12 border border-line bg-white px-5 py-2">
      <summary className="min-h-11 cursor-pointer py-2 text-std-16B-170">{t('evidence.title')}</summary>
      <EvidenceHash hash={hash} />
      <p className="mt-2 mb-3 text-dns-14N-130 leading-160 text-quiet">{t('evidence.detail')}</p>
    </details>
  );
}
