import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListProposal } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { TextBox } from '../../design/fields.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Sheet } from '../../design/Sheet.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import { decideProposal, listsChanged } from '../queries.js';
import { useEffectWords } from '../use-effect-words.js';

/** Adopt or decline; whoever proposed it may only take it back. */
export function ProposalDecisionPanel({ proposal }: { proposal: ListProposal }) {
  const { t } = useTranslation('lists');
  const navigate = useNavigate();
  const effectOf = useEffectWords();
  const [isDeclining, setDeclining] = useState(false);
  const { listId, version, counts, isOwn } = proposal;
  const adopting = useMutation({
    mutationFn: () => decideProposal(listId, { proposal: proposal.proposal, outcome: 'adopt' }),
    onSuccess: async () => {
      tellDone(t('import.adopted', { version }));
      await navigate({ to: '/lists' });
      await listsChanged();
    },
    // What it changes is on screen already: what was overtaken is looked at anew.
    onError: () => listsChanged(),
    meta: { shown: 'here' },
  });
  return (
    <Card title={t(isOwn ? 'decision.ownTitle' : 'decision.title')}>
      <p className="measure mb-4">{t(isOwn ? 'decision.ownLead' : 'decision.lead')}</p>
      {adopting.isError && (
        <div className="mb-4">
          <ProblemPanel error={adopting.error} />
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        {!isOwn && (
          <Button isPending={adopting.isPending} onPress={() => adopting.mutate()}>
            <Check aria-hidden className="size-5 shrink-0" />
            {t('decision.adopt', { version, effect: effectOf(counts) })}
          </Button>
        )}
        <Button look="outline" onPress={() => setDeclining(true)}>
          {t(isOwn ? 'decision.takeBack' : 'decision.decline')}
        </Button>
      </div>
      {isDeclining && <DeclineSheet proposal={proposal} onClose={() => setDeclining(false)} />}
    </Card>
  );
}

function DeclineSheet({ proposal, onClose }: { proposal: ListProposal; onClose: () => void }) {
  const { t } = useTranslation(['lists', 'common']);
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { listId, version, isOwn } = proposal;
  const declining = useMutation({
    mutationFn: () =>
      decideProposal(listId, { proposal: proposal.proposal, outcome: 'decline', reason: reason.trim() }),
    onSuccess: async () => {
      tellDone(t('decision.declined', { version }));
      await navigate({ to: '/lists/$listId/versions', params: { listId } });
      await listsChanged();
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    if (reason.trim() !== '') declining.mutate();
  };
  return (
    <Sheet title={t(isOwn ? 'decision.takeBack' : 'decision.decline')} isOpen onClose={onClose}>
      <SafeForm onSubmit={submit} className="flex flex-col gap-5">
        <p>{t('decision.declineLead', { version })}</p>
        <TextBox
          label={t('decision.reason')}
          hint={t('decision.reasonHint')}
          lines={4}
          maxLength={2000}
          autoFocus
          value={reason}
          onChange={setReason}
          error={asked && reason.trim() === '' ? t('decision.reasonMissing') : undefined}
        />
        {declining.isError && <ProblemPanel error={declining.error} />}
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="outline" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" isPending={declining.isPending}>
            {t(isOwn ? 'decision.takeBack' : 'decision.decline')}
          </Button>
        </div>
      </SafeForm>
    </Sheet>
  );
}
