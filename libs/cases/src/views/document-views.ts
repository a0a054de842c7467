// The documents of a case with the names they came under.
import type { Case } from '../case.js';
import type { DocumentView } from './case-view.js';
import type { OpenedCase } from './opened-case.js';

export function documentViews(state: Case, opened: OpenedCase): DocumentView[] {
  return state.documents.map(({ sha256: _, ...document }) => ({
    ...document,
    filename: opened.filenames.get(document.documentId) ?? null,
  }));
}
