import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesChanged, draftChanged } from '../../api/cases.js';
import * as server from '../../client/index.js';
import type { Language } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Button } from '../../design/Button.js';
import { Choice } from '../../design/Choice.js';
import { actionOf, WhyNot } from '../../design/WhyNot.js';
import { AffiliationsFields } from '../../dossier/fields/AffiliationsFields.js';
import { DeclarationFields } from '../../dossier/fields/DeclarationFields.js';
import { DocumentsPanel } from '../../dossier/DocumentsPanel.js';
import { FundingFields } from '../../dossier/fields/FundingFields.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import type { SectionProps } from '../IntakeSection.js';

/** What stands on a form the person signed, typed by the host; the scan of the form must lie beside it. */
export function Transcription({ view, form, complain, onBlur }: SectionProps) {
  const { t } = useTranslation(['intake', 'common']);
  const [language, setLanguage] = useState<Language>('en');
  const declare = useMutation({
    mutationFn: async () => {
      await form.flush();
      await server.transcribeDeclaration({ path: { id: view.id }, body: { language }, throwOnError: true });
    },
    onSuccess: async () => {
      tellDone(t('transcription.done'));
      await Promise.all([casesChanged(), draftChanged(view.id)]);
    },
    meta: { shown: 'here' },
  });
  const action = actionOf(view.actions, 'declare');
  const { affiliations = [], funding = [], declaration = {} } = form.applicant;
  return (
    <div className="flex flex-col gap-8">
      <Banner tone="info" title={t('transcription.rule')}>
        {t('transcription.ruleDetail')}
      </Banner>
      <DocumentsPanel
        kinds={['signed-form']}
        documents={view.documents}
        attach={async (kind, file) => {
          await server.attachDocument({ path: { id: view.id }, body: { kind, file }, throwOnError: true });
          await Promise.all([casesChanged(), draftChanged(view.id)]);
        }}
        hrefOf={({ documentId }) => `/api/cases/${view.id}/documents/${documentId}`}
      />
      <Group title={t('transcription.affiliations')}>
        <AffiliationsFields
          value={affiliations}
          complain={complain}
          onChange={(next) => form.setApplicant('affiliations', next)}
          onBlur={onBlur}
        />
      </Group>
      <Group title={t('transcription.funding')}>
        <FundingFields
          value={funding}
          complain={complain}
          onChange={(next) => form.setApplicant('funding', next)}
          onBlur={onBlur}
        />
      </Group>
      <Group title={t('transcription.declaration')}>
        <DeclarationFields
          value={declaration}
          complain={complain}
          onChange={(next) => form.setApplicant('declaration', next)}
          onBlur={onBlur}
        />
      </Group>
      <Choice<Language>
        label={t('transcription.language')}
        row
        value={language}
        options={(['en', 'ja'] as const).map((each) => ({ value: each, label: t(`common:languageName.${each}`) }))}
        onChange={setLanguage}
      />
      {declare.isError && <ProblemPanel error={declare.error} />}
      <Button
        className="self-start"
        isDisabled={action?.allowed === false}
        isPending={declare.isPending}
        onPress={() => declare.mutate()}
      >
        {t('transcription.declare')}
      </Button>
      <WhyNot action={action} label={t('transcription.declare')} />
    </div>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h3 className="mb-3 text-std-18B-160">{title}</h3>
      {children}
    </section>
  );
}
