import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { Contest, EarlierDecision, Hold } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Card } from '../../design/Facts.js';

/** That nothing is decided for now, and why for those who may know. */
export function HeldBanner({ held }: { held: Hold }) {
  const { t } = useTranslation('course');
  const { moment } = useFormats();
  const join = useJoin();
  return (
    <Banner tone="warning" title={t('held')} className="mb-5">
      <p>{held.reason ?? t('heldDetail')}</p>
      <p className="mt-1 text-dns-14N-130 leading-160 text-quiet">{join(isolated(held.by), moment(held.at))}</p>
    </Banner>
  );
}

/** Until when the decision may be contested, or what the applicant said and what was answered. */
export function ContestCard({ contest }: { contest: Contest }) {
  const { t } = useTranslation('course');
  const { moment, day } = useFormats();
  const join = useJoin();
  const { at, until, reason, answer } = contest;
  return (
    <Card title={t('contest.title')}>
      <p>{at === null ? t('contest.open', { until: day(until) }) : t('contest.made', { moment: moment(at) })}</p>
      {reason !== null && (
        <blockquote className="mt-2 border-l-4 border-line pl-3 whitespace-pre-wrap">{reason}</blockquote>
      )}
      {at !== null && answer === null && <p className="mt-2 text-quiet">{t('contest.waits')}</p>}
      {answer !== null && (
        <div className="mt-3">
          <p className="text-std-16B-170">{t('contest.answered', { outcome: t(`answer.${answer.outcome}`) })}</p>
          {answer.reason !== null && <p className="whitespace-pre-wrap">{answer.reason}</p>}
          <p className="text-dns-14N-130 leading-160 text-quiet">{join(isolated(answer.by), moment(answer.at))}</p>
        </div>
      )}
    </Card>
  );
}

/** Decisions that stand no longer, and what took their place. */
export function EarlierDecisionsCard({ decisions }: { decisions: readonly EarlierDecision[] }) {
  const { t } = useTranslation(['course', 'common']);
  const { moment } = useFormats();
  const join = useJoin();
  return (
    <Card title={t('earlier.title')}>
      <ul className="divide-y divide-line">
        {decisions.map(({ outcome, by, at, ended }) => (
          <li key={at} className="py-2">
            <p className="text-std-16B-170">{t(`common:state.${outcome}`)}</p>
            <p className="text-dns-14N-130 leading-160 text-quiet">{join(isolated(by), moment(at))}</p>
            <p className="mt-1">{t(`earlier.${ended.how}`)}</p>
            {ended.reason !== null && <p className="whitespace-pre-wrap">{ended.reason}</p>}
            <p className="text-dns-14N-130 leading-160 text-quiet">{join(isolated(ended.by), moment(ended.at))}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
