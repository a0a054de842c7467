import { useMutation, useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { ProgramToken } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { Sheet } from '../design/Sheet.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';
import { NewTokenSheet } from './NewTokenSheet.js';
import { revokeToken, tokensChanged, tokensQuery } from './queries.js';

/** One's own tokens for programs. */
export function TokensPage() {
  const { t } = useTranslation('session');
  const tokens = useQuery(tokensQuery);
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<ProgramToken | null>(null);
  const make = (
    <Button onPress={() => setMaking(true)}>
      <KeyRound aria-hidden className="size-5" />
      {t('tokens.make')}
    </Button>
  );
  return (
    <Page title={t('tokens.title')} lead={t('tokens.lead')} actions={make} narrow>
      <Card title={t('tokens.inUse')}>
        {tokens.isPending && <Skeleton lines={3} />}
        {tokens.isError && <ProblemPanel error={tokens.error} onRetry={() => void tokens.refetch()} />}
        {tokens.isSuccess && tokens.data.length === 0 && (
          <EmptyState title={t('tokens.none')}>{t('tokens.noneDetail')}</EmptyState>
        )}
        {tokens.isSuccess && tokens.data.length > 0 && <TokenRows tokens={tokens.data} onRevoke={setRevoking} />}
      </Card>
      {making && <NewTokenSheet onClose={() => setMaking(false)} />}
      {revoking !== null && <RevokeSheet token={revoking} onClose={() => setRevoking(null)} />}
    </Page>
  );
}

function TokenRows({ tokens, onRevoke }: { tokens: readonly ProgramToken[]; onRevoke: (token: ProgramToken) => void }) {
  const { t } = useTranslation('session');
  const { day } = useFormats();
  return (
    <ul aria-label={t('tokens.inUse')} className="divide-y divide-line">
      {tokens.map((token) => (
        <li key={token.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
          <span className="min-w-0">
            <bdi className="block text-std-16B-170 break-words">{token.label || t('tokens.unnamed')}</bdi>
            <span className="flex flex-wrap gap-x-4 text-dns-14N-130 leading-160 text-quiet">
              <span>{t('tokens.since', { day: day(token.issuedAt) })}</span>
              <span>{t('tokens.until', { day: day(token.expiresAt) })}</span>
            </span>
          </span>
          <Button look="outline" aria-label={`${t('tokens.revoke')}: ${token.label}`} onPress={() => onRevoke(token)}>
            {t('tokens.revoke')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function RevokeSheet({ token, onClose }: { token: ProgramToken; onClose: () => void }) {
  const { t } = useTranslation(['session', 'common']);
  const revoking = useMutation({
    mutationFn: () => revokeToken(token.id),
    onSuccess: async () => {
      await tokensChanged();
      tellDone(t('tokens.revoked'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  return (
    <Sheet title={t('tokens.revokeTitle')} isOpen onClose={onClose}>
      <div className="flex flex-col gap-5">
        <p>
          <bdi className="font-bold">{token.label}</bdi>
        </p>
        <p>{t('tokens.revokeDetail')}</p>
        {revoking.isError && <ProblemPanel error={revoking.error} />}
        <div className="flex justify-end gap-3">
          <Button look="outline" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button isPending={revoking.isPending} onPress={() => revoking.mutate()}>
            {t('tokens.revoke')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
