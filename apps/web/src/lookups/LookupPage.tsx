import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { Lookup } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Card, Facts } from '../design/Facts.js';
import { Skeleton } from '../design/placeholders.js';
import { useMay } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { BatchRows } from './BatchRows.js';
import { KeepPanel } from './KeepPanel.js';
import { NameResult } from './NameResult.js';
import { lookupQuery } from './queries.js';
import { SearchedLists } from './SearchedLists.js';
import { useLookupState } from './use-lookup-state.js';

/** One look-up: what came of every name, what was searched, and when it will be forgotten. */
export function LookupPage() {
  const { t } = useTranslation('lookups');
  const { lookupId } = useParams({ from: '/staff/lookups/$lookupId' });
  const lookup = useQuery(lookupQuery(lookupId));
  return (
    <Page
      title={t('one.title')}
      above={
        <Link
          to="/lookups"
          className="-my-2 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
        >
          {t('title')}
        </Link>
      }
    >
      {lookup.isError && <ProblemPanel error={lookup.error} onRetry={() => void lookup.refetch()} />}
      {lookup.isPending && <Skeleton lines={8} />}
      {lookup.data !== undefined && <Result lookup={lookup.data} />}
    </Page>
  );
}

function Result({ lookup }: { lookup: Lookup }) {
  const { t } = useTranslation('lookups');
  const may = useMay();
  const { content, forgottenAt } = lookup;
  const isReadable = forgottenAt === null && content !== null;
  return (
    <div className="flex flex-col gap-5">
      <Standing lookup={lookup} />
      {isReadable && content.outcomes.map((outcome, index) => <NameResult key={index} outcome={outcome} />)}
      {isReadable && lookup.way === 'batch' && <BatchRows lookupId={lookup.id} />}
      <SearchedLists lists={lookup.lists} engine={lookup.engine} />
      <Card title={t('one.facts')}>
        <RecordFacts lookup={lookup} />
      </Card>
      {isReadable && lookup.caseId === null && may('lookup.make') && <KeepPanel lookupId={lookup.id} />}
    </div>
  );
}

/** How long the names are kept, or that they are gone. */
function Standing({ lookup: { forgottenAt, caseId, content, forgetAt } }: { lookup: Lookup }) {
  const { t } = useTranslation('lookups');
  const { day, moment } = useFormats();
  if (forgottenAt !== null)
    return (
      <Banner tone="info" title={t('one.gone', { moment: moment(forgottenAt) })}>
        {t('one.goneDetail')}
      </Banner>
    );
  return (
    <>
      {content === null && (
        <Banner tone="info" title={t('one.withheld')}>
          {t('one.withheldDetail')}
        </Banner>
      )}
      {caseId === null ? (
        <Banner tone="info" title={t('one.forget', { day: day(forgetAt) })}>
          {t('one.forgetDetail')}
        </Banner>
      ) : (
        <Banner tone="success" title={t('one.keptTitle')}>
          <Link
            to="/cases/$caseId"
            params={{ caseId }}
            className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
          >
            {t('one.toCase')}
          </Link>
        </Banner>
      )}
    </>
  );
}

function RecordFacts({ lookup }: { lookup: Lookup }) {
  const { t } = useTranslation('lookups');
  const { say } = useLanguage();
  const { moment, number } = useFormats();
  const { counts, state } = useLookupState();
  const note = lookup.content?.note ?? '';
  return (
    <Facts
      facts={[
        [t('record.when'), moment(lookup.madeAt)],
        [t('record.who'), lookup.madeBy ?? '–'],
        [t('record.purpose'), say(lookup.purposeWords)],
        ...(lookup.dutyWords === null ? [] : [[t('one.duty'), say(lookup.dutyWords)] as const]),
        [t('one.wayLabel'), t(`one.way.${lookup.way}`)],
        [t('record.count'), number(lookup.names)],
        [t('record.result'), counts(lookup)],
        ...(note === '' ? [] : [[t('note'), <bdi key="note">{note}</bdi>] as const]),
        [t('record.state'), state(lookup)],
      ]}
    />
  );
}
