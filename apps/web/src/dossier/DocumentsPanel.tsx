import { useMutation } from '@tanstack/react-query';
import { FileText, Upload } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { CaseDocument, DocumentKind } from '../client/index.js';
import { Button } from '../design/Button.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';

const ACCEPTED = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
];

interface DocumentsPanelProps {
  kinds: readonly DocumentKind[];
  documents: readonly CaseDocument[];
  attach: (kind: DocumentKind, file: File) => Promise<unknown>;
  /** Where a document opens; applicants do not open theirs again. */
  hrefOf?: (document: CaseDocument) => string;
  /** Offers the phone's camera. */
  camera?: boolean;
}

/** Documents by kind: what is there, and a button for more. */
export function DocumentsPanel({ kinds, documents, attach, hrefOf, camera = false }: DocumentsPanelProps) {
  const { t } = useTranslation(['dossier', 'common']);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-dns-14N-130 leading-175 text-quiet">{t('documents.rules')}</p>
      {kinds.map((kind) => (
        <DocumentKindPanel
          key={kind}
          kind={kind}
          documents={documents.filter((document) => document.kind === kind)}
          attach={attach}
          camera={camera}
          {...(hrefOf === undefined ? {} : { hrefOf })}
        />
      ))}
    </div>
  );
}

function DocumentKindPanel({
  kind,
  documents,
  attach,
  hrefOf,
  camera,
}: Omit<DocumentsPanelProps, 'kinds'> & { kind: DocumentKind }) {
  const { t } = useTranslation(['dossier', 'common']);
  const upload = useMutation({ mutationFn: (file: File) => attach(kind, file), meta: { shown: 'here' } });
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) upload.mutate(file);
  };
  return (
    <section aria-label={t(`common:document.${kind}`)} className="rounded-12 border border-line bg-white p-4">
      <p className="text-std-16B-170">{t(`common:document.${kind}`)}</p>
      {documents.length === 0 ? (
        <p className="text-quiet">{t('documents.none')}</p>
      ) : (
        <DocumentRows documents={documents} {...(hrefOf === undefined ? {} : { hrefOf })} />
      )}
      {upload.isError && <ProblemPanel error={upload.error} />}
      <div className="mt-3 flex flex-wrap gap-2">
        <FileTrigger acceptedFileTypes={ACCEPTED} onSelect={take}>
          <Button look="outline" isPending={upload.isPending}>
            <Upload aria-hidden className="size-5" />
            {t('documents.choose')}
          </Button>
        </FileTrigger>
        {camera === true && (
          <FileTrigger acceptedFileTypes={['image/*']} defaultCamera="environment" onSelect={take}>
            <Button look="outline" className="sm:hidden" isDisabled={upload.isPending}>
              {t('documents.camera')}
            </Button>
          </FileTrigger>
        )}
      </div>
    </section>
  );
}

/** Documents as rows. */
export function DocumentRows({
  documents,
  hrefOf,
}: {
  documents: readonly CaseDocument[];
  hrefOf?: (document: CaseDocument) => string;
}) {
  const { t } = useTranslation(['dossier', 'common']);
  const { size, moment } = useFormats();
  return (
    <ul className="mt-1 divide-y divide-line">
      {documents.map((document) => {
        const name = document.filename ?? t(`common:document.${document.kind}`);
        return (
          <li key={document.documentId} className="flex items-start gap-2.5 py-2">
            <FileText aria-hidden className="mt-1 size-5 shrink-0 text-quiet" />
            <span className="min-w-0">
              {hrefOf === undefined ? (
                <span className="block">{name}</span>
              ) : (
                <a href={hrefOf(document)} className="block text-key-900 underline">
                  {name}
                </a>
              )}
              <span className="text-dns-14N-130 text-quiet">
                {t('documents.stamp', { size: size(document.sizeBytes), at: moment(document.attachedAt) })}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
