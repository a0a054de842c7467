import * as server from '../../client/index.js';
import type { CaseType, DocumentKind } from '../../client/index.js';
import { casesChanged, draftChanged } from '../../api/cases.js';
import { DocumentsPanel } from '../../dossier/DocumentsPanel.js';
import type { SectionProps } from '../IntakeSection.js';

const KINDS: Record<CaseType, readonly DocumentKind[]> = {
  'student-admission': ['cv', 'academic-record', 'other'],
  'research-partnership': ['other'],
};

/** What the host attaches; the applicant uploads their own. */
export function DocumentsSection({ view }: SectionProps) {
  return (
    <DocumentsPanel
      kinds={KINDS[view.type]}
      documents={view.documents}
      attach={async (kind, file) => {
        await server.attachDocument({ path: { id: view.id }, body: { kind, file }, throwOnError: true });
        await Promise.all([casesChanged(), draftChanged(view.id)]);
      }}
      hrefOf={({ documentId }) => `/api/cases/${view.id}/documents/${documentId}`}
    />
  );
}
