import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { ActionView, CaseView, HitView, Verdict } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Button } from '../../design/Button.js';
import { WhyNot } from '../../design/WhyNot.js';
import { Key } from '../../shell/KeyboardHelp.js';
import { CompareTable } from './CompareTable.js';
import { Deceptions } from './evidence/Deceptions.js';
import { Meeting } from './evidence/Meeting.js';
import { TierBadge } from './evidence/TierBadge.js';
import { HitPast } from './HitPast.js';
import { Score } from './Score.js';
import { usePartyWords } from './use-party-words.js';
import { VERDICTS, VerdictChip } from './verdicts.js';

interface HitCompareProps {
  hit: HitView;
  view: CaseView;
  action: ActionView | undefined;
  /** Whether a second officer may confirm its dismissal; undefined where none waits. */
  confirmation: ActionView | undefined;
  onJudge: (verdict: Verdict) => void;
  onConfirm: () => void;
}

/** One hit: ours beside the list's, why it came up, what the list means in law, and the verdict. */
export function HitCompare({ hit, view, action, confirmation, onJudge, onConfirm }: HitCompareProps) {
  const { t } = useTranslation(['screening', 'common']);
  const { say } = useLanguage();
  const party = usePartyWords()(hit.party, view.dossier);
  return (
    <article
      aria-labelledby="hit-title"
      className="flex min-w-0 flex-col gap-5 rounded-12 border border-line bg-white p-5"
    >
      <header className="flex flex-col gap-2">
        <h2 id="hit-title" className="text-std-20B-150">
          <bdi>{hit.detail?.entryName ?? t('common:erased')}</bdi>
        </h2>
        <p className="text-dns-14N-130 leading-160 text-quiet">
          {party.name} ↔ {say(hit.list.name)}
        </p>
        <div className="flex flex-wrap items-center gap-3">
          {hit.tier !== null && <TierBadge tier={hit.tier} />}
          <Score hit={hit} />
          <VerdictChip verdict={hit.verdict} />
        </div>
      </header>
      <HitPast hit={hit} />
      {hit.verdict !== null && (hit.memory === null || hit.verdictReason !== null) && <VerdictGiven hit={hit} />}
      {confirmation?.allowed === true && <Confirmation onConfirm={onConfirm} />}
      <WhyNot action={confirmation} label={t('confirm.short')} />
      {action?.allowed === true && <VerdictButtons hit={hit} onJudge={onJudge} />}
      <WhyNot action={action} label={t('judge')} />
      {hit.detail === null ? (
        <p className="text-quiet">{t('common:erased')}</p>
      ) : (
        <>
          <Deceptions deceptions={hit.detail.deceptions} />
          <CompareTable detail={hit.detail} context={party.context} />
        </>
      )}
      <Banner tone="info" title={t('legalEffect')}>
        {say(hit.list.legalEffect)}
      </Banner>
      {hit.detail !== null && <Meeting hit={hit} detail={hit.detail} />}
    </article>
  );
}

function VerdictButtons({ hit, onJudge }: { hit: HitView; onJudge: (verdict: Verdict) => void }) {
  const { t } = useTranslation('screening');
  return (
    <section aria-labelledby="judge" className="rounded-8 bg-paper p-4">
      <h3 id="judge" className="mb-3 text-std-16B-170">
        {t(hit.verdict === null ? 'question' : 'questionAgain')}
      </h3>
      <div className="grid gap-2 sm:grid-cols-3">
        {VERDICTS.map((verdict, index) => (
          <Button key={verdict} look="outline" onPress={() => onJudge(verdict)} className="justify-start text-left">
            <span aria-hidden className="hidden lg:inline">
              <Key name={String(index + 1)} />
            </span>
            {t(`verdict.${verdict}.word`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Confirmation({ onConfirm }: { onConfirm: () => void }) {
  const { t } = useTranslation('screening');
  return (
    <Banner
      tone="warning"
      title={t('confirm.asked')}
      actions={
        <Button look="outline" onPress={onConfirm}>
          <span aria-hidden className="hidden lg:inline">
            <Key name="4" />
          </span>
          {t('confirm.confirm')}
        </Button>
      }
    />
  );
}

function VerdictGiven({ hit }: { hit: HitView }) {
  const { t } = useTranslation('screening');
  const { moment } = useFormats();
  const join = useJoin();
  const stamp = [isolated(hit.adjudicatedBy), hit.adjudicatedAt === null ? null : moment(hit.adjudicatedAt)];
  return (
    <section className="rounded-8 bg-paper px-4 py-3">
      <h3 className="text-std-16B-170">{t('reasonGiven')}</h3>
      <p className="whitespace-pre-wrap">{hit.verdictReason ?? '–'}</p>
      <p className="text-dns-14N-130 leading-175 text-quiet">{join(...stamp)}</p>
    </section>
  );
}
