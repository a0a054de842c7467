import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import * as server from '../client/index.js';
import type { PolicyProposalView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { DayBox } from '../design/day/DayBox.js';
import { TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { Sheet } from '../design/Sheet.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';
import { policiesChanged } from './queries.js';

/** A change of the policy: what is sent, and what is said when it is done. */
export function usePolicyAct<Given>(send: (given: Given) => Promise<unknown>, done: string, onClose: () => void) {
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      tellDone(done);
      onClose();
      await policiesChanged();
    },
    meta: { shown: 'here' },
  });
}

interface PolicySheetProps {
  title: string;
  sending: { isError: boolean; isPending: boolean; error: unknown };
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** What it says, what became of sending it, and the two buttons. */
export function PolicySheet({ title, sending, onSubmit, onClose, children }: PolicySheetProps) {
  const { t } = useTranslation('common');
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      <SafeForm onSubmit={onSubmit} className="flex flex-col gap-5">
        {children}
        {sending.isError && <ProblemPanel error={sending.error} />}
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="outline" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" isPending={sending.isPending}>
            {title}
          </Button>
        </div>
      </SafeForm>
    </Sheet>
  );
}

interface ReasonBoxProps {
  value: string;
  asked: boolean;
  onChange: (value: string) => void;
}

/** Why: nothing about a policy is done without. */
export function ReasonBox({ value, asked, onChange }: ReasonBoxProps) {
  const { t } = useTranslation('policies');
  return (
    <TextBox
      label={t('act.reason')}
      hint={t('act.reasonHint')}
      lines={3}
      maxLength={1_000}
      value={value}
      onChange={onChange}
      error={asked && value.trim() === '' ? t('act.reasonMissing') : undefined}
    />
  );
}

/** From which day, and why. */
export function ProposeSheet({ name, today, onClose }: { name: string; today: string; onClose: () => void }) {
  const { t } = useTranslation('policies');
  const { day } = useFormats();
  const [from, setFrom] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const proposing = usePolicyAct(
    (body: { from: string; reason: string }) =>
      server.proposePolicyActivation({ path: { policyVersion: name }, body, throwOnError: true }),
    t('act.proposed', { version: name }),
    onClose,
  );
  const submit = () => {
    setAsked(true);
    if (from.trim() !== '' && reason.trim() !== '') proposing.mutate({ from, reason: reason.trim() });
  };
  return (
    <PolicySheet title={t('act.propose')} sending={proposing} onSubmit={submit} onClose={onClose}>
      <p>{t('act.proposeLead')}</p>
      <DayBox
        label={t('act.from')}
        hint={t('act.fromHint', { today: day(today) })}
        value={from}
        onChange={setFrom}
        error={asked && from.trim() === '' ? t('act.fromMissing') : undefined}
      />
      <ReasonBox value={reason} asked={asked} onChange={setReason} />
    </PolicySheet>
  );
}

/** The second person's yes. */
export function DecisionSheet({
  name,
  proposal: { proposal, from },
  onClose,
}: {
  name: string;
  proposal: PolicyProposalView;
  onClose: () => void;
}) {
  const { t } = useTranslation('policies');
  const { day } = useFormats();
  const activating = usePolicyAct(
    () =>
      server.decidePolicyActivation({
        path: { policyVersion: name },
        body: { proposal, outcome: 'activate' },
        throwOnError: true,
      }),
    t('act.activated', { version: name, from: day(from) }),
    onClose,
  );
  return (
    <PolicySheet
      title={t('act.activate', { from: day(from) })}
      sending={activating}
      onSubmit={() => activating.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t('act.activateLead', { from: day(from) })}</p>
    </PolicySheet>
  );
}

/** What ends a proposal or a draft, each with a reason. */
export type Ending = 'decline' | 'takeBack' | 'withdraw';

export function ReasonSheet({
  name,
  ending,
  proposal,
  onClose,
}: {
  name: string;
  ending: Ending;
  proposal: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('policies');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const path = { policyVersion: name };
  const send = (why: string): Promise<unknown> => {
    if (ending === 'withdraw') return server.withdrawPolicyDraft({ path, body: { reason: why }, throwOnError: true });
    return ending === 'takeBack'
      ? server.takeBackPolicyProposal({ path, body: { proposal, reason: why }, throwOnError: true })
      : server.decidePolicyActivation({
          ...{ path, body: { proposal, outcome: 'decline', reason: why } },
          throwOnError: true,
        });
  };
  const done = t(ending === 'withdraw' ? 'act.withdrawn' : 'act.declined', { version: name });
  const ended = usePolicyAct(send, done, onClose);
  const submit = () => {
    setAsked(true);
    if (reason.trim() !== '') ended.mutate(reason.trim());
  };
  return (
    <PolicySheet title={t(`act.${ending}`)} sending={ended} onSubmit={submit} onClose={onClose}>
      {ending === 'withdraw' && <p>{t('act.withdrawLead')}</p>}
      <ReasonBox value={reason} asked={asked} onChange={setReason} />
    </PolicySheet>
  );
}
