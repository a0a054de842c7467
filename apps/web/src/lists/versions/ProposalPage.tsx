import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem.js';
import { EvidenceHash } from '../../case/EvidenceHash.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { ListProposal } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { buttonClass } from '../../design/Button.js';
import { Card, Facts } from '../../design/Facts.js';
import { EmptyState, Skeleton } from '../../design/placeholders.js';
import { useMay } from '../../session/use-session.js';
import { Page } from '../../shell/Page.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { proposalQuery } from '../queries.js';
import { useWho } from '../use-who.js';
import { ChangesView } from './ChangesView.js';
import { ProposalDecisionPanel } from './ProposalDecisionPanel.js';
import { UpLinks } from './UpLinks.js';
import { useListName } from './use-list-name.js';

/** The version that waits: what it is, what it changes, and the decision of whoever did not propose it. */
export function ProposalPage() {
  const { t } = useTranslation('lists');
  const { listId } = useParams({ from: '/staff/lists/$listId/proposal' });
  const name = useListName(listId);
  const proposal = useQuery(proposalQuery(listId));
  const isNone = proposal.error instanceof Problem && proposal.error.code === 'list.no_proposal';
  return (
    <Page title={t('proposal.title', { list: name })} above={<UpLinks listId={listId} />}>
      {proposal.isPending && <Skeleton lines={6} />}
      {isNone && (
        <EmptyState
          title={t('proposal.none')}
          action={
            <Link to="/lists/$listId/versions" params={{ listId }} className={buttonClass('outline')}>
              {t('history.open')}
            </Link>
          }
        >
          {t('proposal.noneDetail')}
        </EmptyState>
      )}
      {proposal.isError && !isNone && <ProblemPanel error={proposal.error} onRetry={() => void proposal.refetch()} />}
      {proposal.isSuccess && !isNone && <Waiting proposal={proposal.data} />}
    </Page>
  );
}

function Waiting({ proposal }: { proposal: ListProposal }) {
  const { t } = useTranslation('lists');
  const { day, moment, number } = useFormats();
  const may = useMay();
  const join = useJoin();
  const who = useWho();
  const { listId, version, effectiveDate, counts, proposedAt, proposedBy, isByOperator, isOwn, sha256 } = proposal;
  return (
    <div className="flex flex-col gap-6">
      {isOwn && (
        <Banner tone="info" title={t('waiting.own.title', { version })}>
          {t('waiting.own.detail')}
        </Banner>
      )}
      <Card title={t('version', { version })}>
        <Facts
          facts={[
            [t('proposal.by'), join(moment(proposedAt), who(proposedBy, isByOperator))],
            [t('effective'), effectiveDate === null ? t('effectiveUnknown') : day(effectiveDate)],
            [t('diff.entries'), number(counts.entries)],
            [t('hash'), <EvidenceHash key="hash" hash={sha256} />],
          ]}
        />
      </Card>
      <ChangesView key={proposal.proposal} compared={{ listId, proposal: proposal.proposal }} />
      {may('list.adopt') && <ProposalDecisionPanel key={`decision ${proposal.proposal}`} proposal={proposal} />}
    </div>
  );
}
