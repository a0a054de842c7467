import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { policyQuery } from '../../api/cases.js';
import { useLanguage } from '../../catalogue/use-language.js';
import * as server from '../../client/index.js';
import type { CaseView, Tier, TierRequest } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Pick } from '../../design/fields.js';
import { ActForm } from '../acts/ActForm.js';
import { useKeptText } from '../acts/kept-text.js';
import { Reason } from '../acts/Reason.js';
import { useAct } from '../acts/use-act.js';

const TIERS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const satisfies readonly Tier[];

/** Sets the tier; shows beforehand who the case then goes to. */
export function TierForm({ view }: { view: CaseView }) {
  const { t } = useTranslation(['casefile', 'common']);
  const { say } = useLanguage();
  const policy = useQuery(policyQuery);
  const proposed = view.proposal?.tier;
  const [tier, setTier] = useState<Tier | ''>(proposed ?? '');
  const [reason, setReason] = useKeptText(view.id, 'tier');
  const [asked, setAsked] = useState(false);
  const act = useAct({
    view,
    run: (body: TierRequest, headers) =>
      server.assignTier({ path: { id: view.id }, headers, body, throwOnError: true }),
    done: t('tier.done', { tier }),
    onDone: () => setReason(''),
  });
  const meaning = (each: Tier) => policy.data?.tiers.find((known) => known.tier === each)?.meaning;
  const route = policy.data?.routes.find((known) => known.tier === tier)?.steps ?? [];
  const lower = tier !== '' && proposed !== undefined && TIERS.indexOf(tier) < TIERS.indexOf(proposed);
  const submit = () => {
    setAsked(true);
    if (tier !== '' && reason.trim() !== '') act.mutate({ tier, reason });
  };
  return (
    <section className="border-t border-line pt-4">
      <h3 className="mb-3 text-std-16B-170">{t('tier.assign')}</h3>
      <ActForm view={view} act={act} confirm={t('tier.confirm')} onSubmit={submit}>
        <Pick<Tier>
          label={t('fact.tier')}
          value={tier}
          error={asked && tier === '' ? t('tier.missing') : undefined}
          options={TIERS.map((value) => ({ value, label: say(meaning(value)) || value }))}
          onChange={setTier}
        />
        {tier !== '' && (
          <p>
            <span className="text-dns-14N-130 text-quiet">{t('tier.route')}</span>
            <span className="block">
              {route.length === 0 ? t('tier.noRoute') : route.map((step) => t(`common:step.${step}`)).join(' → ')}
            </span>
          </p>
        )}
        {lower && (
          <Banner tone="warning" title={t('tier.lower')}>
            {t('tier.lowerDetail')}
          </Banner>
        )}
        <Reason
          label={t('tier.reason')}
          value={reason}
          error={asked && reason.trim() === '' ? t('reasonMissing') : undefined}
          phrases={lower ? [] : [t('tier.phrase')]}
          onChange={setReason}
        />
      </ActForm>
    </section>
  );
}
