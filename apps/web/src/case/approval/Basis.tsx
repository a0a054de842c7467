import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../catalogue/use-language.js';
import type { CaseView, CheckView } from '../../client/index.js';
import { Card } from '../../design/Facts.js';
import { shows } from '../case-tabs.js';
import { standingOf } from '../checks/standing.js';
import { StandingChip } from '../checks/StandingChip.js';
import { documentHref } from '../documents/DocumentsTab.js';
import { VerdictChip } from '../screening/verdicts.js';

/** On what the decision rests, in one glance: checks with what they found, matches, documents. */
export function Basis({ view }: { view: CaseView }) {
  const { t } = useTranslation(['decision', 'casefile', 'common']);
  if (view.checks.length === 0) return null;
  return (
    <Card title={t('evidence.title')}>
      <ul className="divide-y divide-line">
        {view.checks.map((check) => (
          <Checked key={check.checkId} check={check} />
        ))}
        {view.hits.map((hit) => (
          <li key={hit.hitId} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <Link
              to="/cases/$caseId"
              params={{ caseId: view.id }}
              search={{ tab: 'screening', ...(view.asOf === null ? {} : { asOf: view.asOf }) }}
              resetScroll={false}
              className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
            >
              <bdi>{hit.detail?.entryName ?? t('common:erased')}</bdi>
            </Link>
            <VerdictChip verdict={hit.verdict} />
          </li>
        ))}
      </ul>
      {shows(view, 'documents') && view.documents.length > 0 && <Documents view={view} />}
    </Card>
  );
}

/** What needs no attention stays one line; what does says what was found. */
function Checked({ check }: { check: CheckView }) {
  const { t } = useTranslation(['decision', 'casefile']);
  const { say } = useLanguage();
  const name = t(`casefile:check.name.${check.check}`);
  const standing = standingOf(check);
  const told = standing === 'clear' ? [] : check.findings;
  return (
    <li className="py-2">
      <p className="flex flex-wrap items-center justify-between gap-2">
        {name}
        <StandingChip standing={standing} />
      </p>
      {told.length > 0 && (
        <ul aria-label={t('evidence.findings', { check: name })} className="mt-1 list-disc pl-5">
          {told.map(({ code, sentence }, index) => (
            <li key={`${code} ${String(index)}`} className="leading-160">
              {say(sentence)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Documents({ view }: { view: CaseView }) {
  const { t } = useTranslation(['decision', 'casefile', 'common']);
  return (
    <section className="border-t border-line pt-3">
      <h3 className="text-std-16B-170">{t('evidence.documents')}</h3>
      <p className="text-dns-14N-130 leading-160 text-quiet">{t('casefile:documents.recorded')}</p>
      <ul className="flex flex-wrap gap-x-5">
        {view.documents.map(({ documentId, filename, kind }) => (
          <li key={documentId}>
            <a
              href={documentHref(view.id, documentId)}
              className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
            >
              <bdi>{filename ?? t(`common:document.${kind}`)}</bdi>
              <span className="sr-only">{t('casefile:documents.opensRecorded')}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
