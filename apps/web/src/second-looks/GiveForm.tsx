import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { policyQuery } from '../api/cases.js';
import { useKeptText } from '../case/acts/kept-text.js';
import { Reason } from '../case/acts/Reason.js';
import { useAct, type ActHeaders } from '../case/acts/use-act.js';
import { useLanguage } from '../catalogue/use-language.js';
import * as server from '../client/index.js';
import type { BlindPage, NewOutcome, SecondLookRequest, Tier } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Choice } from '../design/Choice.js';
import { Card } from '../design/Facts.js';
import { Pick } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';

const OUTCOMES = ['approve', 'approve-with-conditions', 'licence-required', 'reject'] as const satisfies NewOutcome[];
const TIERS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const satisfies readonly Tier[];

/** What the reader would decide, under which tier, and why. Nothing follows from it for the case. */
export function GiveForm({ page }: { page: BlindPage }) {
  const { t } = useTranslation(['secondLooks', 'casefile']);
  const { say } = useLanguage();
  const policy = useQuery(policyQuery);
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<NewOutcome>();
  const [tier, setTier] = useState<Tier>();
  const [reason, setReason] = useKeptText(page.id, 'second-look');
  const [asked, setAsked] = useState(false);
  const act = useAct({
    view: page,
    run: async (body: SecondLookRequest, headers: ActHeaders) => {
      const given = await server.giveSecondLook({ path: { caseId: page.id }, headers, body, throwOnError: true });
      // From now on the reader may know; the blind page is not there any more.
      await navigate({ to: '/cases/$caseId', params: { caseId: page.id } });
      return given;
    },
    done: t('give.done'),
    onDone: () => setReason(''),
  });
  const isMissing = { outcome: outcome === undefined, tier: tier === undefined, reason: reason.trim() === '' };
  const submit = () => {
    setAsked(true);
    if (outcome !== undefined && tier !== undefined && !isMissing.reason) act.mutate({ outcome, tier, reason });
  };
  const meaning = (each: Tier) => say(policy.data?.tiers.find((known) => known.tier === each)?.meaning) || each;
  return (
    <Card title={t('give.title')} className="xl:sticky xl:top-20 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto">
      <SafeForm onSubmit={submit} className="flex flex-col gap-5">
        <Choice<NewOutcome>
          label={t('give.outcome')}
          value={outcome}
          options={OUTCOMES.map((value) => ({ value, label: t(`casefile:outcome.${value}.word`) }))}
          error={asked && isMissing.outcome ? t('give.outcomeMissing') : undefined}
          onChange={setOutcome}
          row
        />
        {/* A list, not five targets: the whole form is to stand beside what it judges, the button in sight. */}
        <Pick<Tier>
          label={t('give.tier')}
          value={tier ?? ''}
          options={TIERS.map((value) => ({ value, label: meaning(value) }))}
          error={asked && isMissing.tier ? t('give.tierMissing') : undefined}
          onChange={setTier}
        />
        <Reason
          label={t('give.reason')}
          hint={t('give.reasonHint')}
          value={reason}
          error={asked && isMissing.reason ? t('casefile:reasonMissing') : undefined}
          onChange={setReason}
        />
        {act.isError && <ProblemPanel error={act.error} />}
        <Button type="submit" isPending={act.isPending}>
          {t('give.confirm')}
        </Button>
      </SafeForm>
    </Card>
  );
}
