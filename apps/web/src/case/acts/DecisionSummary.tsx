import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { CaseView, Outcome } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Facts } from '../../design/Facts.js';
import { useNarrow } from '../../design/use-media.js';
import { EvidenceHash } from '../EvidenceHash.js';
import { boardThatWaits, goesOnWithout } from '../stages.js';
import { useCaseName } from '../use-case-name.js';

/** Of one seat of several whose voice alone does not end the step. */
function voteOf(
  { steps }: CaseView,
  outcome: Outcome,
): { kind: 'open' | 'against'; approved: number; need: number } | null {
  const board = boardThatWaits(steps);
  if (board === null || outcome === 'return') return null;
  if (outcome === 'approve' || outcome === 'approve-with-conditions')
    return board.isDeciding ? null : { kind: 'open', ...board };
  return goesOnWithout(steps) ? { kind: 'against', ...board } : null;
}

/** What the decision is about and what it does, before it is taken. */
export function DecisionSummary({ view, outcome }: { view: CaseView; outcome: Outcome }) {
  const { t } = useTranslation(['casefile', 'common', 'board']);
  const { say } = useLanguage();
  const join = useJoin();
  const name = useCaseName(view);
  const narrow = useNarrow();
  const left = view.steps.filter(({ status }) => status === 'next').length;
  const approves = outcome === 'approve' || outcome === 'approve-with-conditions';
  const vote = voteOf(view, outcome);
  const usual = approves && left === 0 ? t(`outcome.${outcome}.last`) : t(`outcome.${outcome}.meaning`);
  const meaning = vote === null ? usual : t(`board:vote.${vote.kind}`, vote);
  const evidence = view.evidenceHash === null ? null : <EvidenceHash hash={view.evidenceHash} />;
  const banner = <Banner tone={approves ? 'info' : 'warning'} title={meaning} />;
  // On a phone the words of the decision come first, and what the page has just said is one line.
  if (narrow)
    return (
      <>
        {banner}
        <p className="text-dns-14N-130 leading-160">{join(isolated(name), view.number, view.tier)}</p>
        {evidence !== null && (
          <details className="-my-3">
            <summary className="min-h-11 cursor-pointer py-2.5 text-dns-14N-130 text-key-900 underline underline-offset-4">
              {t('evidence.title')}
            </summary>
            {evidence}
          </details>
        )}
      </>
    );
  return (
    <>
      {banner}
      <Facts
        facts={[
          [t('fact.person'), join(isolated(name), view.number)],
          [t('fact.place'), join(view.laboratory, say(view.unit.name))],
          [t('fact.tier'), view.tier ?? '–'],
          ...(view.changes.length > 0
            ? [[t('changes.title'), t('changes.count', { count: view.changes.length })] as const]
            : []),
          ...(evidence === null ? [] : [[t('evidence.title'), evidence] as const]),
        ]}
      />
    </>
  );
}
