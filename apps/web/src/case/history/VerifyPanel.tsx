import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ShieldCheck, WandSparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { recordsQuery } from '../../api/cases.js';
import type { HistoryEntry } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { EvidenceHash } from '../EvidenceHash.js';
import { useVerification, type Verification } from './use-verification.js';
import { VerifiedRows } from './VerifiedRows.js';
import { canVerify, indexToAlter } from './verify.js';

/** Fetches the stored bytes and recomputes hash and chain before the reader's eyes. */
export function VerifyPanel({ caseId, entries }: { caseId: string; entries: readonly HistoryEntry[] }) {
  const { t } = useTranslation('casefile');
  const queries = useQueryClient();
  const { verification, start } = useVerification();
  const begin = useMutation({
    mutationFn: async (alter: boolean) => {
      const found = await queries.fetchQuery({ ...recordsQuery(caseId), staleTime: 0 });
      await start(found, alter ? indexToAlter(found.records) : null);
    },
    meta: { shown: 'here' },
  });
  return (
    <Card title={t('verify.title')}>
      <p className="measure">{t('verify.lead')}</p>
      {!canVerify() && (
        <Banner tone="warning" className="mt-3" title={t('verify.cannot')}>
          {t('verify.cannotDetail')}
        </Banner>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button isDisabled={!canVerify()} isPending={begin.isPending} onPress={() => begin.mutate(false)}>
          <ShieldCheck aria-hidden className="size-5" />
          {t('verify.start')}
        </Button>
        <Button
          look="text"
          isDisabled={!canVerify() || begin.isPending || verification === null}
          onPress={() => begin.mutate(true)}
        >
          <WandSparkles aria-hidden className="size-5" />
          {t('verify.alter')}
        </Button>
      </div>
      {begin.isError && <ProblemPanel error={begin.error} />}
      {verification !== null && (
        <div className="mt-5 flex flex-col gap-4">
          <Verdict verification={verification} />
          <VerifiedRows verification={verification} entries={entries} />
        </div>
      )}
    </Card>
  );
}

function Verdict({ verification: { records, done, running, altered } }: { verification: Verification }) {
  const { t } = useTranslation('casefile');
  if (running || done.length < records.length)
    return <p role="status">{t('verify.running', { done: done.length, all: records.length })}</p>;
  const broken = done.find(({ fault }) => fault !== null);
  if (broken?.fault) {
    return (
      <Banner tone="error" announce title={t('verify.broken', { version: broken.version })}>
        <p>{t(`verify.fault.${broken.fault}`)}</p>
        <p className="mt-1 text-quiet">{t(altered === null ? 'verify.brokenAdvice' : 'verify.alteredNote')}</p>
      </Banner>
    );
  }
  const withheld = done.filter(({ computed }) => computed === null).length;
  const count = done.length - withheld;
  return (
    <Banner
      tone="success"
      announce
      title={withheld > 0 ? t('verify.holdsReadable', { count, withheld }) : t('verify.holds', { count })}
    >
      {withheld > 0 && <p className="mb-2">{t('verify.withheldNote')}</p>}
      <p>{t('verify.head')}</p>
      <EvidenceHash hash={done.at(-1)?.next.leaf ?? ''} />
    </Banner>
  );
}
