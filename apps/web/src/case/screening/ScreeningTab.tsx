import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAction, CaseView, HitView, Verdict } from '../../client/index.js';
import { EmptyState } from '../../design/placeholders.js';
import { useShortcuts } from '../../shell/shortcuts.js';
import { shows } from '../case-tabs.js';
import { HitCompare } from './HitCompare.js';
import { inOrder } from './evidence/hit-order.js';
import { HitList } from './HitList.js';
import { ConfirmSheet } from './judging/ConfirmSheet.js';
import { VerdictSheet } from './judging/VerdictSheet.js';
import { ListsSearched } from './ListsSearched.js';
import { VERDICTS } from './verdicts.js';

/** Hits on the left, one compared on the right; a person says what each is. */
export function ScreeningTab({ view }: { view: CaseView }) {
  const { t } = useTranslation('screening');
  const hits = inOrder(view.hits);
  const [chosen, setChosen] = useState<string | null>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [confirming, setConfirming] = useState(false);
  const hit = hits.find(({ hitId }) => hitId === chosen) ?? hits[0];
  const ofHit = (name: CaseAction) => view.actions.find((each) => each.action === name && each.hitId === hit?.hitId);
  const action = ofHit('adjudicate');
  const confirmation = ofHit('confirm-dismissal');
  const mayJudge = action?.allowed === true;
  const select = (hitId: string) => {
    setChosen(hitId);
    // After the render that shows it.
    requestAnimationFrame(() => document.getElementById(`hit-${hitId}`)?.focus());
  };
  const confirm = confirmation?.allowed === true ? () => setConfirming(true) : null;
  useHitKeys({ hits, hit, mayJudge, select, judge: setVerdict, confirm });
  if (hit === undefined) return <NoHits view={view} />;
  const next = hits.find((each) => each.verdict === null && each.hitId !== hit.hitId);
  return (
    <div className="flex flex-col gap-6">
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(15rem,20rem)_minmax(0,1fr)]">
        <HitList hits={hits} current={hit.hitId} dossier={view.dossier} onSelect={select} />
        <HitCompare
          key={hit.hitId}
          hit={hit}
          view={view}
          action={action}
          confirmation={confirmation}
          onJudge={setVerdict}
          onConfirm={() => setConfirming(true)}
        />
      </div>
      <ListsSearched checks={view.checks} />
      <p aria-live="polite" className="sr-only">
        {t('openLeft', { count: hits.filter((each) => each.verdict === null).length })}
      </p>
      {confirming && <ConfirmSheet view={view} hit={hit} onClose={() => setConfirming(false)} />}
      {verdict !== null && (
        <VerdictSheet
          view={view}
          hit={hit}
          verdict={verdict}
          onClose={() => setVerdict(null)}
          onDone={() => {
            setVerdict(null);
            if (next !== undefined) select(next.hitId);
          }}
        />
      )}
    </div>
  );
}

interface HitKeys {
  hits: readonly HitView[];
  hit: HitView | undefined;
  mayJudge: boolean;
  select: (hitId: string) => void;
  judge: (verdict: Verdict) => void;
  /** null where no dismissal waits for this officer. */
  confirm: (() => void) | null;
}

function useHitKeys({ hits, hit, mayJudge, select, judge, confirm }: HitKeys): void {
  const { t } = useTranslation('screening');
  const move = (by: number) => {
    const target = hits[hits.findIndex(({ hitId }) => hitId === hit?.hitId) + by];
    if (target !== undefined) select(target.hitId);
  };
  const verdictKeys = VERDICTS.map((verdict, index) => ({
    keys: String(index + 1),
    label: t(`verdict.${verdict}.word`),
    run: opening(() => judge(verdict)),
  }));
  useShortcuts([
    { keys: 'j', label: t('keys.down'), run: () => move(1) },
    { keys: 'k', label: t('keys.up'), run: () => move(-1) },
    ...(mayJudge ? verdictKeys : []),
    ...(confirm === null ? [] : [{ keys: '4', label: t('confirm.title'), run: opening(confirm) }]),
  ]);
}

// The key is not to land in the box that the sheet puts the cursor in.
const opening = (open: () => void) => (event: KeyboardEvent) => {
  event.preventDefault();
  open();
};

function NoHits({ view }: { view: CaseView }) {
  const { t } = useTranslation('screening');
  const check = view.checks.find((each) => each.check === 'list-screening');
  const done = check?.status === 'done';
  const clear = done && check.result === 'clear';
  // Who learns of no hit before it is judged reads the same words with and without one.
  const open = shows(view, 'hitsOpen') ? 'running' : 'veiled';
  const key = clear ? 'none' : done ? 'doubtful' : check === undefined ? 'notYet' : open;
  return (
    <div className="flex flex-col gap-6">
      <EmptyState title={t(`empty.${key}.title`)}>{t(`empty.${key}.detail`)}</EmptyState>
      <ListsSearched checks={view.checks} />
    </div>
  );
}
