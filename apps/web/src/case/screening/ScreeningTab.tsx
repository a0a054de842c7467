import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView, HitView, Verdict } from '../../client/index.js';
import { EmptyState } from '../../design/placeholders.js';
import { useShortcuts } from '../../shell/shortcuts.js';
import { shows } from '../case-tabs.js';
import { HitCompare } from './HitCompare.js';
import { HitList } from './HitList.js';
import { ListsSearched } from './ListsSearched.js';
import { VerdictSheet } from './VerdictSheet.js';
import { VERDICTS } from './verdicts.js';

/** Hits on the left, one compared on the right; a person says what each is. */
export function ScreeningTab({ view }: { view: CaseView }) {
  const { t } = useTranslation('screening');
  const hits = inOrder(view.hits);
  const [chosen, setChosen] = useState<string | null>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const hit = hits.find(({ hitId }) => hitId === chosen) ?? hits[0];
  const action = view.actions.find((each) => each.action === 'adjudicate' && each.hitId === hit?.hitId);
  const mayJudge = action?.allowed === true;
  const select = (hitId: string) => {
    setChosen(hitId);
    // After the render that shows it.
    requestAnimationFrame(() => document.getElementById(`hit-${hitId}`)?.focus());
  };
  useHitKeys({ hits, hit, mayJudge, select, judge: setVerdict });
  if (hit === undefined) return <NoHits view={view} />;
  const next = hits.find((each) => each.verdict === null && each.hitId !== hit.hitId);
  return (
    <div className="flex flex-col gap-6">
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(15rem,20rem)_minmax(0,1fr)]">
        <HitList hits={hits} current={hit.hitId} dossier={view.dossier} onSelect={select} />
        <HitCompare key={hit.hitId} hit={hit} view={view} action={action} onJudge={setVerdict} />
      </div>
      <ListsSearched checks={view.checks} />
      <p aria-live="polite" className="sr-only">
        {t('openLeft', { count: hits.filter((each) => each.verdict === null).length })}
      </p>
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
}

function useHitKeys({ hits, hit, mayJudge, select, judge }: HitKeys): void {
  const { t } = useTranslation('screening');
  const move = (by: number) => {
    const target = hits[hits.findIndex(({ hitId }) => hitId === hit?.hitId) + by];
    if (target !== undefined) select(target.hitId);
  };
  const verdictKeys = VERDICTS.map((verdict, index) => ({
    keys: String(index + 1),
    label: t(`verdict.${verdict}.word`),
    run: (event: KeyboardEvent) => {
      event.preventDefault();
      judge(verdict);
    },
  }));
  useShortcuts([
    { keys: 'j', label: t('keys.down'), run: () => move(1) },
    { keys: 'k', label: t('keys.up'), run: () => move(-1) },
    ...(mayJudge ? verdictKeys : []),
  ]);
}

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

/** What waits first, then by score; the order does not change while one reads. */
function inOrder(hits: readonly HitView[]): HitView[] {
  return [...hits].sort((a, b) => b.score - a.score || a.hitId.localeCompare(b.hitId));
}
