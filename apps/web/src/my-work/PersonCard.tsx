import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withoutMarks } from '../api/person.js';
import type { CaseRow } from '../client/index.js';
import { useLanguage } from '../catalogue/use-language.js';
import { StartBadge } from '../design/badges.js';
import { Name } from '../design/Name.js';
import { buttonClass } from '../design/Button.js';
import { AgainLink } from '../start/renewal/AgainLink.js';
import { Waiting } from './Waiting.js';

/** One person: may teaching start, who has the case since when, and the next thing to do. */
export function PersonCard({ row }: { row: CaseRow }) {
  const { t } = useTranslation(['work', 'common']);
  const { say } = useLanguage();
  const isMine = row.waitingFor?.who === 'host';
  const name = withoutMarks(row.personName ?? t('common:anonymous'));
  return (
    <article className="flex h-full flex-col overflow-hidden rounded-12 border border-line bg-white">
      <StartBadge of={row} className="rounded-none" />
      <div className="flex flex-1 flex-col gap-3 p-5">
        <header>
          <h3 className="text-std-22B-150">
            <Name>{name}</Name>
          </h3>
          <p className="text-dns-14N-130 leading-175 text-quiet">
            <span className="block">{[row.number, t(`common:caseType.${row.type}`)].join(t('common:dot'))}</span>
            {[row.laboratory, say(row.unit.name)].join(t('common:dot'))}
          </p>
        </header>
        <Waiting row={row} />
        <div className="mt-auto flex flex-wrap gap-2 pt-2">
          {isMine || row.state === 'draft' ? (
            <Link
              to="/cases/$caseId/edit"
              params={{ caseId: row.id }}
              search={nextOf(row) === 'draft' ? {} : { section: 'review' }}
              className={buttonClass(isMine ? 'solid' : 'outline')}
              aria-label={`${t(`next.${nextOf(row)}`)}: ${name}`}
            >
              {t(`next.${nextOf(row)}`)}
            </Link>
          ) : (
            <Link
              to="/cases/$caseId"
              params={{ caseId: row.id }}
              className={buttonClass('outline')}
              aria-label={`${t('next.look')}: ${name}`}
            >
              {t('next.look')}
            </Link>
          )}
          <Link
            to="/cases/$caseId/notice"
            params={{ caseId: row.id }}
            className={buttonClass('text')}
            aria-label={`${t('next.notice')}: ${name}`}
          >
            <Printer aria-hidden className="size-5" />
            {t('next.notice')}
          </Link>
          <AgainLink of={row} name={name} />
        </div>
      </div>
    </article>
  );
}

function nextOf(row: CaseRow): 'answer' | 'submit' | 'draft' {
  if (row.waitingFor?.what === 'answer') return 'answer';
  return row.waitingFor?.what === 'submit' ? 'submit' : 'draft';
}
