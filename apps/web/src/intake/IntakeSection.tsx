import { useTranslation } from 'react-i18next';
import type { CaseType, CaseView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { complaints, type Complain, fieldOf, isUnanswered } from '../dossier/problems.js';
import { useLeftQuestions } from '../dossier/use-left-questions.js';
import { AgreementSection } from './partnership/AgreementSection.js';
import { FundersSection } from './partnership/FundersSection.js';
import { PartnershipTechnology } from './partnership/PartnershipTechnology.js';
import { PartnersSection } from './partnership/PartnersSection.js';
import { ApplicantSection } from './parts/ApplicantSection.js';
import { DocumentsSection } from './parts/DocumentsSection.js';
import { PersonSection } from './parts/PersonSection.js';
import { ReviewSection } from './parts/ReviewSection.js';
import { problemsIn, type Section } from './sections.js';
import { StaySection } from './parts/StaySection.js';
import { TechnologySection } from './parts/TechnologySection.js';
import type { HostDraft } from './use-host-draft.js';
import { useSectionWords } from './use-section-words.js';
import { UseSection } from './parts/UseSection.js';

export interface SectionProps {
  view: CaseView;
  form: HostDraft;
  complain: Complain;
  /** Leaving a field: save. */
  onBlur: () => void;
}

const PARTS = {
  technology: TechnologySection,
  person: PersonSection,
  stay: StaySection,
  partners: PartnersSection,
  funders: FundersSection,
  agreement: AgreementSection,
  use: UseSection,
  applicant: ApplicantSection,
  documents: DocumentsSection,
};

/** What a kind of case asks in its own way. */
const OWN_PARTS: Record<CaseType, Partial<typeof PARTS>> = {
  'student-admission': {},
  'research-partnership': { technology: PartnershipTechnology },
};

interface IntakeSectionProps {
  section: Section;
  sections: readonly Section[];
  view: CaseView;
  form: HostDraft;
  onGo: (section: Section) => void;
}

/** One group of questions, with the way back and on. */
export function IntakeSection({ section, sections, view, form, onGo }: IntakeSectionProps) {
  const { t } = useTranslation(['intake', 'common']);
  const words = useSectionWords(view.type);
  const at = sections.indexOf(section);
  const before = sections[at - 1];
  const after = sections[at + 1];
  const questions = useLeftQuestions(form.flush);
  const onBlur = () => void form.flush();
  const part = section === 'applicant' ? 'applicant' : 'host';
  const complain = complaints(
    form.problems,
    part,
    (problem) => form.touched.has(section) || !isUnanswered(problem) || questions.hasLeft(fieldOf(problem.pointer)),
  );
  const open = problemsIn(section, form.problems).length;
  return (
    <section aria-labelledby="section" className="min-w-0">
      <h2 id="section" className={section === 'review' ? 'mb-5 text-std-22B-150' : 'mb-1 text-std-22B-150'}>
        {t(`section.${section}`)}
      </h2>
      {section !== 'review' && <p className="mb-6 text-quiet">{words.lead(section)}</p>}
      {section === 'review' ? (
        <ReviewSection view={view} form={form} sections={sections} onGo={onGo} />
      ) : (
        <div onBlur={questions.onBlur}>
          <Part section={section} view={view} form={form} complain={complain} onBlur={onBlur} />
        </div>
      )}
      <div className="mt-8 flex flex-wrap items-center gap-3 border-t border-line pt-5">
        {before !== undefined && (
          <Button look="outline" onPress={() => onGo(before)}>
            {t('common:back')}
          </Button>
        )}
        {after !== undefined && (
          <Button
            onPress={() => {
              form.touch(section);
              onGo(after);
            }}
          >
            {t('nextSection', { section: t(`section.${after}`) })}
          </Button>
        )}
        {section !== 'review' && open > 0 && <p className="text-dns-14N-130 leading-160 text-quiet">{t('mayLeave')}</p>}
      </div>
    </section>
  );
}

function Part({ section, ...props }: SectionProps & { section: Exclude<Section, 'review'> }) {
  const Component = OWN_PARTS[props.view.type][section] ?? PARTS[section];
  return <Component {...props} />;
}
