import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceIn } from '../../catalogue/own-language.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { CaseView, FactorInWords, Tier, TierProposal } from '../../client/index.js';
import { TierChip } from '../../design/badges.js';
import { cx } from '../../design/class-names.js';
import { Card } from '../../design/Facts.js';
import { MIDDLE, parted, SCALE, spanOf } from './risk-scale.js';

/** Why this tier: each factor as a sentence with a bar, what weighs most first, and what would make it weigh less. */
export function RiskFactors({ view, proposal }: { view: CaseView; proposal: TierProposal }) {
  const { t } = useTranslation('decision');
  const { carrying, others } = parted(proposal.tier, proposal.factors);
  const carryingId = useId();
  const assigned = view.tierAssignment?.tier;
  const isOther = assigned !== undefined && assigned !== proposal.tier;
  return (
    <Card title={t('risk.title')}>
      <p>
        {isOther
          ? t('risk.assigned', { tier: assigned, proposed: proposal.tier })
          : t('risk.proposed', { tier: proposal.tier })}
      </p>
      <h3 id={carryingId} className="mt-3 text-std-16B-170">
        {t('risk.carrying')}
      </h3>
      <Legend />
      <ul aria-labelledby={carryingId} className="divide-y divide-line">
        {carrying.map((factor) => (
          <Factor key={factor.code} factor={factor} carries />
        ))}
      </ul>
      {others.length > 0 && (
        <details className="border-t border-line">
          <summary className="min-h-11 cursor-pointer py-2.5 text-key-900 underline underline-offset-4">
            {t('risk.others', { count: others.length })}
          </summary>
          <Legend />
          <ul className="divide-y divide-line">
            {others.map((factor) => (
              <Factor key={factor.code} factor={factor} />
            ))}
          </ul>
        </details>
      )}
      {carrying.some(({ lowers }) => lowers.length > 0) && (
        <p className="mt-2 text-dns-14N-130 leading-160 text-quiet">{t('risk.note')}</p>
      )}
    </Card>
  );
}

function Factor({ factor, carries = false }: { factor: FactorInWords; carries?: boolean }) {
  const { t } = useTranslation('decision');
  const { say, language } = useLanguage();
  return (
    <li className="py-3">
      <p className="flex items-start justify-between gap-3">
        <span className={cx(carries && 'font-bold')}>{say(factor.sentence)}</span>
        <TierChip tier={factor.tier} />
      </p>
      <Bar tier={factor.tier} />
      {factor.lowers.length > 0 && (
        <>
          <p className="mt-2 text-dns-14B-130 leading-160">{t('risk.lowers')}</p>
          <ul className="list-disc pl-5">
            {factor.lowers.map((lowering) => (
              <li key={lowering.sentence.en} className="leading-160">
                {t(lowering.isEnough ? 'risk.enough' : 'risk.beside', {
                  condition: say(lowering.sentence),
                  tier: lowering.tier,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {factor.source !== null && (
        <p className="mt-1 text-dns-14N-130 leading-160 text-quiet">
          {t('risk.source', { source: sourceIn(factor.source, language) })}
        </p>
      )}
    </li>
  );
}

/** Which way is which, above the bars; the line between them goes on through each bar. */
function Legend() {
  const { t } = useTranslation('decision');
  return (
    <p aria-hidden className="mt-1 grid max-w-xl grid-cols-[2fr_3fr] text-dns-14N-130 leading-160 text-quiet">
      <span className="border-r border-ink pr-2 text-right">← {t('risk.less')}</span>
      <span className="pl-2">{t('risk.more')} →</span>
    </p>
  );
}

/** Repeats what sentence and tier say: nothing is in it for who cannot see it. */
function Bar({ tier }: { tier: Tier }) {
  const { from, width } = spanOf(tier);
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${String(SCALE)} 10`}
      preserveAspectRatio="none"
      className="mt-2 block h-2.5 w-full max-w-xl"
    >
      <rect x="0" y="0" width={SCALE} height="10" className="fill-solid-gray-100" />
      <rect x={from} y="0" width={width} height="10" className={from === MIDDLE ? 'fill-orange-700' : 'fill-key-700'} />
      <rect x={MIDDLE - 0.3} y="0" width="0.6" height="10" className="fill-solid-gray-900" />
    </svg>
  );
}
