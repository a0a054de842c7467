import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceHash } from '../../case/EvidenceHash.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { ListVersionView, SetAside } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { buttonClass } from '../../design/Button.js';
import { Card, Facts } from '../../design/Facts.js';
import { CardSkeletons } from '../../design/placeholders.js';
import { Page } from '../../shell/Page.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { listsQuery, storyQuery } from '../queries.js';
import { useEffectWords } from '../use-effect-words.js';
import { useWho } from '../use-who.js';
import { WaitingBanner } from '../WaitingBanner.js';
import { UpLinks } from './UpLinks.js';
import { useListName } from './use-list-name.js';

/** Every version of a list: who proposed it, who adopted it, what it changed; and what was never adopted. */
export function VersionsPage() {
  const { t } = useTranslation('lists');
  const { listId } = useParams({ from: '/staff/lists/$listId/versions' });
  const name = useListName(listId);
  const story = useQuery(storyQuery(listId));
  const waiting = useQuery(listsQuery).data?.find((list) => list.listId === listId)?.proposal ?? null;
  return (
    <Page
      title={t('history.title', { list: name })}
      lead={t('history.lead')}
      above={<UpLinks listId={listId} isHistory />}
    >
      <div className="flex flex-col gap-5">
        {waiting !== null && <WaitingBanner proposal={waiting} list={name} />}
        {story.isPending && <CardSkeletons count={2} />}
        {story.isError && <ProblemPanel error={story.error} onRetry={() => void story.refetch()} />}
        {story.data?.versions.map((version, order) => (
          <VersionCard key={version.version} listId={listId} version={version} isInForce={order === 0} />
        ))}
        {story.data !== undefined && story.data.setAside.length > 0 && <SetAsideCard proposals={story.data.setAside} />}
      </div>
    </Page>
  );
}

interface VersionCardProps {
  listId: string;
  version: ListVersionView;
  isInForce: boolean;
}

function VersionCard({ listId, version, isInForce }: VersionCardProps) {
  const { t } = useTranslation('lists');
  const { day, moment, number } = useFormats();
  const join = useJoin();
  const effectOf = useEffectWords();
  const who = useWho();
  const { counts, proposedAt, proposedBy, isProposedByOperator, adoptedBy, isAdoptedByOperator } = version;
  const title = t('version', { version: version.version });
  const isFirst = version.version === 1;
  const proposed =
    proposedAt === null
      ? t(isFirst ? 'history.first' : 'history.notProposed')
      : join(moment(proposedAt), who(proposedBy, isProposedByOperator));
  return (
    <Card
      title={isInForce ? join(title, t('history.inForce')) : title}
      actions={
        <Link
          to="/lists/$listId/versions/$version"
          params={{ listId, version: String(version.version) }}
          className={buttonClass('outline')}
          aria-label={`${t('history.changes')}: ${title}`}
        >
          {t('history.changes')}
        </Link>
      }
    >
      {version.aloneBecause !== null && (
        <Banner tone="warning" title={t('history.alone')} className="mb-4">
          {t('history.aloneBecause', { reason: version.aloneBecause })}
        </Banner>
      )}
      <Facts
        facts={[
          [t('history.proposed'), proposed],
          [t('history.adopted'), join(moment(version.adoptedAt), who(adoptedBy, isAdoptedByOperator))],
          [t('effective'), version.effectiveDate === null ? t('effectiveUnknown') : day(version.effectiveDate)],
          [t('entries'), number(counts.entries)],
          [t('history.effect'), effectOf(counts) || '–'],
          [t('hash'), <EvidenceHash key="hash" hash={version.sha256} />],
        ]}
      />
    </Card>
  );
}

function SetAsideCard({ proposals }: { proposals: readonly SetAside[] }) {
  const { t } = useTranslation('lists');
  const { moment } = useFormats();
  const join = useJoin();
  const effectOf = useEffectWords();
  const who = useWho();
  return (
    <Card title={t('history.setAside')}>
      <p className="measure mb-2 text-dns-14N-130 leading-160 text-quiet">{t('history.setAsideLead')}</p>
      <ul className="divide-y divide-line">
        {proposals.map((each) => (
          <li key={each.proposal} className="flex flex-col gap-1 py-3">
            <span className="text-std-16B-170">
              {join(t('version', { version: each.version }), t(`history.outcome.${each.outcome}`))}
            </span>
            <span className="text-dns-14N-130 leading-160 text-quiet">
              {join(
                t('waiting.by', {
                  who: who(each.proposedBy, each.isProposedByOperator),
                  when: moment(each.proposedAt),
                }),
                effectOf(each.counts),
              )}
            </span>
            {each.outcome === 'declined' && each.settledAt !== null && (
              <span className="text-dns-14N-130 leading-160 text-quiet">
                {t('history.declinedBy', { who: who(each.settledBy, false), when: moment(each.settledAt) })}
              </span>
            )}
            {each.reason !== null && (
              <span className="break-words">{t('history.reason', { reason: each.reason })}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
