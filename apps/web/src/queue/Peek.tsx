import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../api/cases.js';
import { useFormats } from '../catalogue/use-formats.js';
import { isolated } from '../catalogue/isolated.js';
import { useLanguage } from '../catalogue/use-language.js';
import { useJoin } from '../catalogue/use-join.js';
import type { CaseRow, CaseView } from '../client/index.js';
import { StartBadge } from '../design/badges.js';
import { Button, buttonClass } from '../design/Button.js';
import { Facts } from '../design/Facts.js';
import { Name } from '../design/Name.js';
import { Skeleton } from '../design/placeholders.js';
import { Sheet } from '../design/Sheet.js';
import { useNarrow } from '../design/use-media.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { WaitingCell } from './WaitingCell.js';

/** A look at one case without leaving the list: beside it where there is room, so that the keys walk on; else over it. */
export function Peek({ row, onClose }: { row: CaseRow | null; onClose: () => void }) {
  const { t } = useTranslation(['queue', 'common']);
  const isWide = !useNarrow();
  if (isWide) {
    return row === null ? null : (
      <aside
        aria-label={t('peekTitle', { number: row.number })}
        className="no-print fixed inset-y-0 right-0 z-30 w-[26rem] overflow-y-auto border-l border-line bg-white p-5 shadow-5"
      >
        <div className="mb-3 flex items-start justify-between gap-3">
          <h2 className="text-std-20B-150 pt-1.5">{t('peekTitle', { number: row.number })}</h2>
          <Button look="text" aria-label={t('common:close')} onPress={onClose} className="-mr-2 px-2">
            <X aria-hidden className="size-6" />
          </Button>
        </div>
        <PeekBody key={row.id} row={row} />
      </aside>
    );
  }
  return (
    <Sheet title={t('peekTitle', { number: row?.number ?? '' })} isOpen={row !== null} onClose={onClose}>
      {row !== null && <PeekBody row={row} />}
    </Sheet>
  );
}

function PeekBody({ row }: { row: CaseRow }) {
  const { t } = useTranslation(['queue', 'common']);
  const { say } = useLanguage();
  const { day, moment } = useFormats();
  const join = useJoin();
  const view = useQuery(caseQuery(row.id, undefined, row.inPlaceOf?.delegation));
  return (
    <div className="flex flex-col gap-5">
      <StartBadge of={row} />
      <Facts
        facts={[
          [t('column.person'), <Name key="person">{row.personName ?? t('common:anonymous')}</Name>],
          [t('column.place'), join(row.laboratory, say(row.unit.name))],
          [t('host'), <Name key="host">{row.hostName ?? '–'}</Name>],
          [t('column.state'), t(`common:state.${row.state}`)],
          [t('column.waiting'), <WaitingCell key="waiting" row={row} />],
          [t('opened'), day(row.openedAt)],
          [t('lastChange'), moment(row.changedAt)],
        ]}
      />
      {view.isPending && <Skeleton lines={2} />}
      {view.isError && <ProblemPanel error={view.error} onRetry={() => void view.refetch()} />}
      {view.isSuccess && <PeekFindings view={view.data} />}
      <Link
        to="/cases/$caseId"
        params={{ caseId: row.id }}
        search={{ inPlaceOf: row.inPlaceOf?.delegation }}
        className={buttonClass()}
      >
        {t('openCase')}
      </Link>
    </div>
  );
}

function PeekFindings({ view }: { view: CaseView }) {
  const { t } = useTranslation(['queue', 'common', 'desk']);
  const { say } = useLanguage();
  const escalated = view.escalations.at(-1);
  const open = view.hits.filter(({ verdict }) => verdict === null).length;
  if (open === 0 && view.proposal === null && escalated === undefined) return null;
  return (
    <Facts
      facts={[
        ...(escalated === undefined
          ? []
          : [
              [
                t('desk:why'),
                escalated.reason ??
                  t(`desk:board.why.${escalated.cause}`, { name: isolated(escalated.by) ?? t('common:erased') }),
              ] as const,
            ]),
        ...(open > 0 ? [[t('openHits'), t('openHitsCount', { count: open })] as const] : []),
        ...(view.proposal === null
          ? []
          : [
              [
                `${t('column.tier')} ${view.proposal.tier}`,
                <ul key="factors" className="list-disc pl-5">
                  {view.proposal.factors.map((factor) => (
                    <li key={factor.code}>{say(factor.sentence)}</li>
                  ))}
                </ul>,
              ] as const,
            ]),
      ]}
    />
  );
}
