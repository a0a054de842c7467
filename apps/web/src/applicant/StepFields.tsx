import { useQueryClient } from '@tanstack/react-query';
import { applicantCaseQuery } from '../api/applicant.js';
import * as server from '../client/index.js';
import type { ApplicantCase } from '../client/index.js';
import { AffiliationsFields } from '../dossier/fields/AffiliationsFields.js';
import { DeclarationFields } from '../dossier/fields/DeclarationFields.js';
import { DocumentsPanel } from '../dossier/DocumentsPanel.js';
import { FundingFields } from '../dossier/fields/FundingFields.js';
import { NamesFields } from '../dossier/fields/NamesFields.js';
import type { Complain } from '../dossier/problems.js';
import type { ApplicantDraft } from './ApplicantForm.js';
import type { Step } from './steps.js';

interface StepFieldsProps {
  step: Exclude<Step, 'sign'>;
  mine: ApplicantCase;
  draft: ApplicantDraft;
  complain: Complain;
  onBlur: () => void;
}

/** The boxes of one page. */
export function StepFields({ step, mine, draft, complain, onBlur }: StepFieldsProps) {
  const queries = useQueryClient();
  const { names = {}, affiliations = [], funding = [], declaration = {} } = draft.part;
  switch (step) {
    case 'names':
      return (
        <NamesFields
          own
          value={names}
          pointer="/names"
          complain={complain}
          onChange={(next) => draft.set('names', next)}
          onBlur={onBlur}
        />
      );
    case 'affiliations':
      return (
        <AffiliationsFields
          value={affiliations}
          complain={complain}
          onChange={(next) => draft.set('affiliations', next)}
          onBlur={onBlur}
        />
      );
    case 'funding':
      return (
        <FundingFields
          value={funding}
          complain={complain}
          onChange={(next) => draft.set('funding', next)}
          onBlur={onBlur}
        />
      );
    case 'declaration':
      return (
        <DeclarationFields
          value={declaration}
          complain={complain}
          onChange={(next) => draft.set('declaration', next)}
          onBlur={onBlur}
        />
      );
    case 'documents':
      return (
        <DocumentsPanel
          kinds={['cv', 'academic-record']}
          documents={mine.documents}
          camera
          attach={async (kind, file) => {
            await server.attachApplicantDocument({ body: { kind, file }, throwOnError: true });
            await queries.invalidateQueries({ queryKey: applicantCaseQuery.queryKey });
          }}
        />
      );
  }
}
