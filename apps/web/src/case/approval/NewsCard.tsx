import {
  ArrowBigUpDash,
  CircleDot,
  FileText,
  Gavel,
  type LucideIcon,
  Pause,
  PencilLine,
  SearchCheck,
  Send,
  ShieldAlert,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { CaseView, Change, HistoryEntry, Sighting } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { ChangesTable } from '../summary/ChangesTable.js';
import { useSighting } from './use-sighting.js';

const SHOWN = 5;

const MARKS: Readonly<Record<string, LucideIcon>> = {
  ...{ CaseAmended: PencilLine, CaseSubmitted: Send, DeclarationReceived: Send, DocumentAttached: FileText },
  ...{ CheckCompleted: SearchCheck, CaseRescreened: SearchCheck, HitsIdentified: SearchCheck },
  ...{ HitAdjudicated: ShieldAlert, TierAssigned: ShieldAlert, TierRaised: ShieldAlert, TierLowered: ShieldAlert },
  ...{ CaseEscalated: ArrowBigUpDash, CaseHeld: Pause, HoldReleased: Pause },
  ...{ StepApproved: Gavel, StepRejected: Gavel, StepReturned: Gavel, CaseReturned: Gavel, LicenceRequired: Gavel },
};

/** What changed since the reader last saw the case: fields before and after, and what others did. */
export function NewsCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('decision');
  const news = useSighting(view);
  // Who sees it for the first time, or looks at the past, is told what the last round changed.
  if (news === undefined || news.since === null) {
    if (view.asOf === null ? news === undefined : view.changes.length === 0) return null;
    return (
      <Card title={t('news.title')}>
        {view.asOf === null && <p className="text-quiet">{t('news.first')}</p>}
        <Changed title={t('news.rounds')} changes={view.changes} />
      </Card>
    );
  }
  return (
    <Card title={t('news.title')}>
      {isEmpty(news) ? (
        <p className="text-quiet">{t('news.none')}</p>
      ) : (
        <div className="flex flex-col gap-4">
          <Changed title={t('news.fields')} changes={untold(news.changes, view)} />
          <Happened entries={news.entries} />
        </div>
      )}
    </Card>
  );
}

/** What was amended under the route stands on a card of its own, with whom it concerned. */
function untold(changes: readonly Change[], { amendments }: CaseView): Change[] {
  const told = new Set(amendments.flatMap(({ fields }) => fields.map(({ pointer }) => pointer)));
  return changes.filter(({ pointer }) => !told.has(pointer));
}

function Changed({ title, changes }: { title: string; changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <section className="mt-2 first:mt-0">
      <h3 className="mb-1 text-std-16B-170">{title}</h3>
      <ChangesTable changes={changes} />
    </section>
  );
}

function isEmpty({ entries, changes }: Sighting): boolean {
  return entries.length === 0 && changes.length === 0;
}

/** The latest first: they are what a reader in a hurry needs. */
function Happened({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t } = useTranslation('decision');
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  const latest = entries.toReversed();
  const shown = all ? latest : latest.slice(0, SHOWN);
  const left = latest.length - shown.length;
  return (
    <div>
      <ul aria-label={t('news.what')} className="flex flex-col gap-2.5">
        {shown.map((entry) => (
          <NewsLine key={entry.id} entry={entry} />
        ))}
      </ul>
      {left > 0 && (
        <Button look="text" className="mt-1 -ml-4" onPress={() => setAll(true)}>
          {t('news.more', { count: left })}
        </Button>
      )}
    </div>
  );
}

function NewsLine({ entry: { type, sentence, actor, at } }: { entry: HistoryEntry }) {
  const { t } = useTranslation('casefile');
  const { say } = useLanguage();
  const { moment, written } = useFormats();
  const join = useJoin();
  const Mark = MARKS[type] ?? CircleDot;
  const who = actor.kind === 'person' ? isolated(actor.name) : t(`history.actor.${actor.kind}`);
  return (
    <li className="flex items-start gap-2.5">
      <Mark aria-hidden className="mt-1 size-5 shrink-0 text-key-900" />
      <div>
        <p className="leading-160">{written(say(sentence))}</p>
        <p className="text-dns-14N-130 leading-160 text-quiet">{join(who, moment(at))}</p>
      </div>
    </li>
  );
}
