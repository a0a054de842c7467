import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inPlaceOf } from '../../api/in-place.js';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { CaseDocument, CaseView } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { EmptyState } from '../../design/placeholders.js';

/** What was attached. Opening one is recorded, and the page says so beforehand. */
export function DocumentsTab({ view }: { view: Pick<CaseView, 'id' | 'documents'> }) {
  const { t } = useTranslation('casefile');
  if (view.documents.length === 0)
    return <EmptyState title={t('documents.none.title')}>{t('documents.none.detail')}</EmptyState>;
  return (
    <div className="flex flex-col gap-4">
      <Banner tone="info" title={t('documents.recorded')}>
        {t('documents.recordedDetail')}
      </Banner>
      <ul className="divide-y divide-line rounded-12 border border-line bg-white">
        {view.documents.map((document) => (
          <DocumentRow key={document.documentId} caseId={view.id} document={document} />
        ))}
      </ul>
    </div>
  );
}

function documentHref(caseId: string, documentId: string): string {
  const delegation = inPlaceOf();
  const place = delegation === undefined ? '' : `?inPlaceOf=${encodeURIComponent(delegation)}`;
  return `/api/cases/${caseId}/documents/${documentId}${place}`;
}

function DocumentRow({ caseId, document }: { caseId: string; document: CaseDocument }) {
  const { t } = useTranslation(['casefile', 'common']);
  const { size, moment } = useFormats();
  const join = useJoin();
  const kind = t(`common:document.${document.kind}`);
  return (
    <li className="flex items-start gap-3 px-4 py-3">
      <FileText aria-hidden className="mt-3 size-6 shrink-0 text-quiet" />
      <div className="min-w-0 flex-1">
        <a
          href={documentHref(caseId, document.documentId)}
          className="inline-flex min-h-11 items-center text-std-16B-170 text-key-900 underline underline-offset-4"
        >
          <bdi>{document.filename ?? kind}</bdi>
          <span className="sr-only">{t('documents.opensRecorded')}</span>
        </a>
        <p className="text-dns-14N-130 leading-175 text-quiet">
          {join(kind, size(document.sizeBytes), isolated(document.by), moment(document.attachedAt))}
        </p>
      </div>
    </li>
  );
}
