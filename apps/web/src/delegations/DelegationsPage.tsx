import { useQuery } from '@tanstack/react-query';
import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegationSide, DelegationView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { useMay } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { DelegationRows } from './DelegationRows.js';
import { EndDelegationSheet } from './EndDelegationSheet.js';
import { GiveDelegationSheet } from './GiveDelegationSheet.js';
import { delegationsQuery } from './queries.js';
import { useLendableRoles } from './use-lendable-roles.js';

/** Who decides in my place while I am away, and in whose place I decide. */
export function DelegationsPage() {
  const { t } = useTranslation('delegations');
  const may = useMay();
  const delegations = useQuery(delegationsQuery);
  const lendable = useLendableRoles();
  const [giving, setGiving] = useState(false);
  const [ending, setEnding] = useState<DelegationView | null>(null);
  const give = lendable.length > 0 && (
    <Button onPress={() => setGiving(true)}>
      <UserRoundPlus aria-hidden className="size-5" />
      {t('give')}
    </Button>
  );
  const sides: DelegationSide[] = [
    ...(lendable.length > 0 ? (['given'] as const) : []),
    'received',
    ...(may('account.read') || may('lookup.read') ? (['others'] as const) : []),
  ];
  return (
    <Page title={t('title')} lead={t('lead')} actions={give} narrow>
      {delegations.isPending && <Skeleton lines={6} />}
      {delegations.isError && <ProblemPanel error={delegations.error} onRetry={() => void delegations.refetch()} />}
      {delegations.isSuccess && (
        <div className="flex flex-col gap-5">
          {sides.map((side) => (
            <Side
              key={side}
              side={side}
              delegations={delegations.data.filter((each) => each.side === side)}
              onEnd={may('delegation.manage') ? setEnding : undefined}
            />
          ))}
        </div>
      )}
      {giving && <GiveDelegationSheet roles={lendable} onClose={() => setGiving(false)} />}
      {ending !== null && <EndDelegationSheet delegation={ending} onClose={() => setEnding(null)} />}
    </Page>
  );
}

const NONE = { given: 'noneGiven', received: 'noneReceived', others: 'noneOthers' } as const;
const DETAIL = { given: 'noneGivenDetail', received: 'noneReceivedDetail', others: null } as const;

interface SideProps {
  side: DelegationSide;
  delegations: readonly DelegationView[];
  onEnd: ((delegation: DelegationView) => void) | undefined;
}

function Side({ side, delegations, onEnd }: SideProps) {
  const { t } = useTranslation('delegations');
  const detail = DETAIL[side];
  return (
    <Card title={t(side)}>
      {delegations.length === 0 ? (
        <EmptyState title={t(NONE[side])}>{detail === null ? null : t(detail)}</EmptyState>
      ) : (
        <DelegationRows label={t(side)} delegations={delegations} onEnd={side === 'received' ? undefined : onEnd} />
      )}
    </Card>
  );
}
