import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import * as server from '../../client/index.js';
import type { ProposalView } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { useMay } from '../../session/use-session.js';
import { tellDone } from '../../shell/toasts.js';
import { organisationChanged } from '../queries.js';
import { useRoleWords } from './use-role-words.js';

/** Roles that one person proposed and another has to confirm. */
export function Proposals({ proposals }: { proposals: readonly ProposalView[] }) {
  const { t } = useTranslation('organisation');
  return (
    <Card title={t('proposal.title', { count: proposals.length })}>
      <p className="mb-2">{t('proposal.lead')}</p>
      <ul aria-label={t('proposal.label')} className="divide-y divide-line">
        {proposals.map((proposal) => (
          <Line key={proposal.proposal} proposal={proposal} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ proposal }: { proposal: ProposalView }) {
  const { t } = useTranslation(['organisation', 'common']);
  const { say } = useLanguage();
  const { moment, period } = useFormats();
  const roleOver = useRoleWords();
  const mayWithdraw = useMay()('role.confirm');
  const {
    account: id,
    proposal: proposalId,
    name,
    role,
    unit,
    from,
    last,
    proposedBy,
    proposedAt,
    mayConfirm,
  } = proposal;
  const settle = useMutation({
    mutationFn: (how: 'confirmed' | 'withdrawn') => {
      const path = { id, proposalId };
      return how === 'confirmed'
        ? server.confirmRole({ path, throwOnError: true })
        : server.withdrawRole({ path, throwOnError: true });
    },
    onSuccess: async (_, how) => {
      await organisationChanged();
      tellDone(t(`proposal.${how}`));
    },
  });
  const who = say(name) || t('common:erased');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <span className="min-w-0 flex-1 basis-60">
        <span className="block text-std-16B-170">{t('proposal.line', { name: who, role: roleOver(role, unit) })}</span>
        <span className="block">{period(from ?? t('proposal.atOnce'), last ?? undefined, t('office.open'))}</span>
        <span className="block text-dns-14N-130 leading-160 text-quiet">
          {t('proposal.by', { name: say(proposedBy) || t('common:erased'), moment: moment(proposedAt) })}
        </span>
      </span>
      <span className="flex flex-wrap gap-2">
        {mayWithdraw && (
          <Button
            look="outline"
            aria-label={`${t('proposal.withdraw')}: ${who}`}
            isPending={settle.isPending}
            onPress={() => settle.mutate('withdrawn')}
          >
            {t('proposal.withdraw')}
          </Button>
        )}
        {mayConfirm ? (
          <Button
            aria-label={`${t('proposal.confirm')}: ${who}`}
            isPending={settle.isPending}
            onPress={() => settle.mutate('confirmed')}
          >
            {t('proposal.confirm')}
          </Button>
        ) : (
          <span className="self-center text-dns-14N-130 leading-160 text-quiet">{t('proposal.other')}</span>
        )}
      </span>
    </li>
  );
}
