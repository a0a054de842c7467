import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery, casesChanged, draftChanged, draftQuery, forgetDraft } from '../api/cases.js';
import { calledName } from '../api/person.js';
import { focusField } from '../dossier/problems.js';
import { SaveStamp } from '../dossier/SaveStamp.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { ANSWER_BOX, AskedBanner } from './AskedBanner.js';
import { IntakeSection } from './IntakeSection.js';
import { SectionList } from './SectionList.js';
import { type Section, SECTIONS, sectionsOf } from './sections.js';
import { useHostDraft } from './use-host-draft.js';
import { WhyAsked } from './WhyAsked.js';

const WORDS = {
  'student-admission': { named: 'title', unnamed: 'titleUnnamed' },
  'research-partnership': { named: 'partnership:title', unnamed: 'partnership:titleUnnamed' },
} as const;

/** The host's form: one group of questions at a time, saved as it is typed, the reason for each beside it. */
export function IntakePage() {
  const { t } = useTranslation(['intake', 'partnership', 'common']);
  const { caseId } = useParams({ from: '/staff/cases/$caseId/edit' });
  const { section: asked } = useSearch({ from: '/staff/cases/$caseId/edit' });
  const navigate = useNavigate();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  const { data: draft } = useSuspenseQuery(draftQuery(caseId));
  const form = useHostDraft(caseId, draft);
  useEffect(() => () => forgetDraft(caseId), [caseId]);
  const words = WORDS[view.type];
  const sections = sectionsOf(view.type, form.host);
  const section: Section = SECTIONS.find((each) => each === asked && sections.includes(each)) ?? 'technology';
  const go = (next: Section) => {
    void form.flush().then(() => (next === 'review' ? Promise.all([casesChanged(), draftChanged(caseId)]) : undefined));
    void navigate({ to: '/cases/$caseId/edit', params: { caseId }, search: { section: next } });
    scrollTo({ top: 0 });
  };
  const toAnswer = () => {
    if (section !== 'review') go('review');
    setTimeout(() => focusField(ANSWER_BOX), 300);
  };
  const name =
    calledName(form.host.subject?.names) ?? form.host.partners?.find((partner) => partner.name)?.name ?? null;
  return (
    <Page
      title={name === null ? t(words.unnamed) : t(words.named, { name })}
      above={[view.number, view.laboratory].join(t('common:dot'))}
      actions={<SaveStamp state={form.state} savedAt={form.savedAt} />}
    >
      {form.state === 'failed' && <ProblemPanel error={form.error} onRetry={() => void form.flush()} />}
      {view.state === 'returned' && <AskedBanner question={view.question} onAnswer={toAnswer} />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[13rem_minmax(0,1fr)] xl:grid-cols-[13rem_minmax(0,44rem)_16rem]">
        <SectionList sections={sections} current={section} form={form} documents={view.documents.length} onGo={go} />
        <IntakeSection key={section} section={section} sections={sections} view={view} form={form} onGo={go} />
        <WhyAsked type={view.type} section={section} questions={draft.questions} />
      </div>
    </Page>
  );
}
