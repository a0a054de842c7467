import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { policyQuery } from '../../api/cases.js';
import { useLanguage } from '../../catalogue/use-language.js';
import * as server from '../../client/index.js';
import type { CaseView, Tier, TierRequest } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Choice } from '../../design/Choice.js';
import { Sheet } from '../../design/Sheet.js';
import { ActForm } from '../acts/ActForm.js';
import { useKeptText } from '../acts/kept-text.js';
import { Reason } from '../acts/Reason.js';
import { useAct, type ActHeaders } from '../acts/use-act.js';

const TIERS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const satisfies readonly Tier[];
const SENDS = { 'raise-tier': server.raiseTier, 'lower-tier': server.lowerTier } as const;

interface TierSheetProps {
  view: CaseView;
  act: keyof typeof SENDS;
  onClose: () => void;
}

/** 引上げ and 引下げ of the tier once the route is open. */
export function TierSheet({ view, act: name, onClose }: TierSheetProps) {
  const { t } = useTranslation(['course', 'casefile']);
  const { say } = useLanguage();
  const policy = useQuery(policyQuery);
  const at = TIERS.findIndex((tier) => tier === view.tier);
  const others = name === 'raise-tier' ? TIERS.slice(at + 1) : TIERS.slice(0, Math.max(at, 0)).reverse();
  const [tier, setTier] = useState<Tier | undefined>(others[0]);
  const [reason, setReason] = useKeptText(view.id, name);
  const [asked, setAsked] = useState(false);
  const act = useAct({
    view,
    run: (body: TierRequest, headers: ActHeaders) =>
      SENDS[name]({ path: { id: view.id }, headers, body, throwOnError: true }),
    done: t(`tier.${name}.done`),
    onDone: () => {
      setReason('');
      onClose();
    },
  });
  const submit = () => {
    setAsked(true);
    if (tier !== undefined && reason.trim() !== '') act.mutate({ tier, reason });
  };
  const meaning = (each: Tier) => say(policy.data?.tiers.find((known) => known.tier === each)?.meaning) || each;
  return (
    <Sheet title={t(`tier.${name}.title`)} isOpen onClose={onClose}>
      <ActForm view={view} act={act} confirm={t(`tier.${name}.confirm`)} onSubmit={submit} onCancel={onClose}>
        <Banner tone={name === 'raise-tier' ? 'info' : 'warning'} title={t(`tier.${name}.meaning`)} />
        <Choice<Tier>
          label={t('tier.pick')}
          value={tier}
          options={others.map((value) => ({ value, label: meaning(value) }))}
          error={asked && tier === undefined ? t('tier.missing') : undefined}
          onChange={setTier}
        />
        <Reason
          label={t(`tier.${name}.reason`)}
          value={reason}
          error={asked && reason.trim() === '' ? t('casefile:reasonMissing') : undefined}
          onChange={setReason}
          autoFocus
        />
      </ActForm>
    </Sheet>
  );
}
