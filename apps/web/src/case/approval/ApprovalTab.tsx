import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../client/index.js';
import { Card } from '../../design/Facts.js';
import { EmptyState } from '../../design/placeholders.js';
import { shows } from '../case-tabs.js';
import { EvidenceHash } from '../EvidenceHash.js';
import { ChangesTable } from '../summary/ChangesTable.js';
import { ConditionsCard, DecisionCard, EscalationsCard, QuestionCard } from '../summary/DecidedCards.js';
import { CourseCard } from '../course/CourseCard.js';
import { ConsultationsCard } from '../duties/ConsultationsCard.js';
import { InterestsCard } from '../duties/InterestsCard.js';
import { RouteAheadCard } from '../duties/RouteAheadCard.js';
import { RouteChangeCard } from '../duties/RouteChangeCard.js';
import type { CaseActs } from '../use-case-acts.js';
import { DecideCard } from './DecideCard.js';
import { Basis } from './Basis.js';
import { RouteRibbon } from './RouteRibbon.js';

/** The route, what changed, on what the decision rests, and the decision. */
export function ApprovalTab({ view, acts }: { view: CaseView; acts: CaseActs }) {
  const { t } = useTranslation('casefile');
  const isComing = view.state === 'screening' && view.asOf === null;
  return (
    <div className="flex flex-col gap-5">
      {view.steps.length === 0 && !isComing && (
        <EmptyState title={t('route.none.title')}>{t('route.none.detail')}</EmptyState>
      )}
      {view.steps.length > 0 && <RouteRibbon steps={view.steps} />}
      {view.decision !== null && <DecisionCard view={view} decision={view.decision} />}
      {view.question !== null && <QuestionCard question={view.question} />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div className="flex flex-col gap-5">
          {shows(view, 'changes') && view.round > 0 && (
            <Card title={t('changes.title')}>
              {view.changes.length === 0 ? (
                <p className="text-quiet">{t('changes.none')}</p>
              ) : (
                <ChangesTable changes={view.changes} />
              )}
            </Card>
          )}
          {isComing && <RouteAheadCard view={view} />}
          <Basis view={view} />
          {!isComing && <RouteAheadCard view={view} />}
        </div>
        <div className="flex flex-col gap-5">
          <DecideCard view={view} acts={acts} />
          <RouteChangeCard view={view} />
          <ConsultationsCard view={view} />
          <InterestsCard view={view} />
          <CourseCard view={view} acts={acts} />
          {view.conditions.length > 0 && <ConditionsCard conditions={view.conditions} />}
          {view.escalations.length > 0 && <EscalationsCard escalations={view.escalations} />}
          {view.evidenceHash !== null && (
            <details className="rounded-12 border border-line bg-white px-5 py-2">
              <summary className="min-h-11 cursor-pointer py-2 text-std-16B-170">{t('evidence.title')}</summary>
              <EvidenceHash hash={view.evidenceHash} />
              <p className="mt-2 mb-3 text-dns-14N-130 leading-160 text-quiet">{t('evidence.detail')}</p>
            </details>
          )}
        </div>
      </div>
    </div>
  );
}
