import { Link } from '@tanstack/react-router';
import { CircleUserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../catalogue/isolated.js';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import { useJoin } from '../catalogue/use-join.js';
import type { CaseView } from '../client/index.js';
import { TierChip } from '../design/badges.js';
import { Age } from '../queue/Age.js';
import { DueChip } from '../queue/DueChip.js';
import { EscalatedChip } from '../queue/WaitingCell.js';
import { useTaskWords } from '../queue/use-task-words.js';
import { OwnerLine } from './owner/OwnerLine.js';
import { placeSearch } from '../queue/place/place.js';
import { NextCase } from './NextCase.js';
import { useCaseHome } from './use-case-home.js';
import { StageRibbon } from './StageRibbon.js';

/** Above the title: the way back, the number, the type. */
export function CaseAbove({ view }: { view: CaseView }) {
  const { t } = useTranslation(['casefile', 'common']);
  const join = useJoin();
  const home = useCaseHome();
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Link
        to={home.to}
        {...(home.to === '/queue' ? { search: placeSearch() } : {})}
        className="-my-2 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
      >
        {t(home.word)}
      </Link>
      <span aria-hidden>›</span>
      <span className="tabular">{view.number}</span>
      <span>{join(t(`common:caseType.${view.type}`), view.round > 1 && t('round', { round: view.round }))}</span>
      {home.to === '/queue' && <NextCase caseId={view.id} />}
    </span>
  );
}

/** Under the title: the way it goes, who has it since when. */
export function CaseStanding({ view }: { view: CaseView }) {
  const { t } = useTranslation(['casefile', 'common']);
  const { say } = useLanguage();
  const join = useJoin();
  const { day } = useFormats();
  const { waitingFor } = view;
  const task = useTaskWords()(view);
  return (
    <div className="-mt-3 mb-5 flex flex-col gap-3">
      <p className="text-quiet">
        {join(
          view.laboratory,
          say(view.unit.name),
          view.hostName !== null && t('host', { name: isolated(view.hostName) }),
        )}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <StageRibbon state={view.state} />
        {view.tier !== null && (
          <span className="inline-flex items-center gap-1.5 text-dns-14N-130">
            {t('fact.tier')} <TierChip tier={view.tier} />
          </span>
        )}
        {view.escalatedAt !== null && <EscalatedChip at={view.escalatedAt} />}
      </div>
      <OwnerLine view={view} />
      <div className="flex items-start gap-2">
        <CircleUserRound aria-hidden className="mt-1 size-5 shrink-0 text-key-900" />
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16B-170">
          {waitingFor === null || task === null
            ? t('over', { state: t(`common:state.${view.state}`), day: day(view.since) })
            : t('waits', task)}
          {view.due !== null && <DueChip due={view.due} />}
          {waitingFor !== null && <Age since={waitingFor.since} until={view.asOf} />}
        </p>
      </div>
    </div>
  );
}
