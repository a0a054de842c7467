import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { CaseView, TierAssignment, TierProposal } from '../../client/index.js';
import { TierChip } from '../../design/badges.js';
import { Card } from '../../design/Facts.js';
import { actionOf, WhyNot } from '../../design/WhyNot.js';
import type { CaseActs } from '../use-case-acts.js';
import { TierForm } from './TierForm.js';

/** The proposed tier with each factor named, the tier a person set, and the form to set it. */
export function TierCard({ view, acts }: { view: CaseView; acts: CaseActs }) {
  const { t } = useTranslation('casefile');
  return (
    <Card title={t('tier.title')}>
      <div className="flex flex-col gap-4">
        {view.tierAssignment !== null && <Assigned assignment={view.tierAssignment} />}
        {view.proposal !== null && <Proposed proposal={view.proposal} />}
        {acts.may('assign-tier') && <TierForm key={view.round} view={view} />}
        <WhyNot action={actionOf(view.actions, 'assign-tier')} label={t('tier.assign')} />
      </div>
    </Card>
  );
}

function Assigned({ assignment }: { assignment: TierAssignment }) {
  const { t } = useTranslation('casefile');
  const { moment } = useFormats();
  const join = useJoin();
  return (
    <section>
      <h3 className="flex items-center gap-2 text-std-16B-170">
        {t('tier.assigned')} <TierChip tier={assignment.tier} />
      </h3>
      {assignment.reason !== null && <p className="mt-1 whitespace-pre-wrap">{assignment.reason}</p>}
      <p className="text-dns-14N-130 leading-175 text-quiet">{join(assignment.by, moment(assignment.at))}</p>
    </section>
  );
}

function Proposed({ proposal }: { proposal: TierProposal }) {
  const { t } = useTranslation('casefile');
  const { say } = useLanguage();
  // What weighs most stands first.
  const factors = [...proposal.factors].sort((a, b) => b.tier.localeCompare(a.tier));
  return (
    <section>
      <h3 className="flex items-center gap-2 text-std-16B-170">
        {t('tier.proposed')} <TierChip tier={proposal.tier} />
      </h3>
      <ul className="mt-2 flex flex-col gap-1.5">
        {factors.map((factor) => (
          <li key={factor.code} className="grid grid-cols-[2.75rem_1fr] items-start gap-2">
            <TierChip tier={factor.tier} />
            <span className={factor.tier === proposal.tier ? 'font-bold' : undefined}>{say(factor.sentence)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-dns-14N-130 leading-160 text-quiet">{t('tier.note')}</p>
    </section>
  );
}
