import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { useJoin } from '../catalogue/use-join.js';
import { useLanguage } from '../catalogue/use-language.js';
import { ChecksTab } from '../case/checks/ChecksTab.js';
import { DocumentsTab } from '../case/documents/DocumentsTab.js';
import { DossierCards } from '../case/summary/DossierCards.js';
import { useCaseName } from '../case/use-case-name.js';
import type { BlindPage as Blind } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button, buttonClass } from '../design/Button.js';
import { EmptyState, Skeleton } from '../design/placeholders.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { DeclineSheet } from './DeclineSheet.js';
import { GiveForm } from './GiveForm.js';
import { blindPageQuery } from './queries.js';
import { UnjudgedHits } from './UnjudgedHits.js';

/** The evidence of a case, and nothing that anybody thought of it; beside it what the reader would decide. */
export function BlindPage() {
  const { t } = useTranslation('secondLooks');
  const { caseId } = useParams({ from: '/staff/second-looks/$caseId' });
  const page = useQuery(blindPageQuery(caseId));
  if (page.data) return <Evidence page={page.data} />;
  if (!page.isError)
    return (
      <Page title={t('title')}>
        <Skeleton lines={10} />
      </Page>
    );
  const isGone = page.error instanceof Problem && page.error.status < 500;
  return (
    <Page title={t('title')}>
      <div className="flex flex-col items-start gap-4">
        <ProblemPanel error={page.error} {...(isGone ? {} : { onRetry: () => void page.refetch() })} />
        <Link to="/second-looks" className={buttonClass('outline')}>
          {t('back')}
        </Link>
      </div>
    </Page>
  );
}

function Evidence({ page }: { page: Blind }) {
  const { t } = useTranslation(['secondLooks', 'casefile']);
  const { say } = useLanguage();
  const join = useJoin();
  const name = useCaseName(page);
  const [declining, setDeclining] = useState(false);
  const above = (
    <span className="flex flex-wrap items-center gap-x-2">
      <Link
        to="/second-looks"
        className="-my-2 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
      >
        {t('title')}
      </Link>
      <span aria-hidden>›</span>
      <span className="tabular">{page.number}</span>
    </span>
  );
  return (
    <Page
      title={name}
      above={above}
      lead={join(page.laboratory, say(page.unit.name), page.hostName)}
      actions={
        <Button look="outline" onPress={() => setDeclining(true)}>
          {t('decline.open')}
        </Button>
      }
    >
      <Banner tone="info" title={t('blind.title')} className="mb-6">
        {t('blind.detail')}
      </Banner>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div className="flex flex-col gap-8">
          <Part title={t('part.dossier')}>
            {page.dossier === null ? (
              <EmptyState title={t('casefile:erasedDossier')}>{t('casefile:erasedDetail')}</EmptyState>
            ) : (
              <DossierCards dossier={page.dossier} />
            )}
          </Part>
          <Part title={t('part.checks')}>
            <ChecksTab view={{ checks: page.checks, visible: ['hitsOpen'] }} beside />
          </Part>
          <Part title={t('part.hits', { count: page.hits.length })}>
            <UnjudgedHits hits={page.hits} dossier={page.dossier} />
          </Part>
          <Part title={t('part.documents')}>
            <DocumentsTab view={page} />
          </Part>
        </div>
        <GiveForm page={page} />
      </div>
      {declining && <DeclineSheet page={page} onClose={() => setDeclining(false)} />}
    </Page>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{title}</h2>
      {children}
    </section>
  );
}
