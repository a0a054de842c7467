import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantCaseQuery } from '../api/applicant.js';
import { useLanguage } from '../catalogue/use-language.js';
import * as server from '../client/index.js';
import type { ApplicantCase, DraftProblem } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button } from '../design/Button.js';
import { TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { ProblemLine } from '../dossier/ProblemLine.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';
import type { ApplicantDraft } from './ApplicantForm.js';
import { Review } from './Review.js';
import { type Step, stepOf } from './steps.js';

interface SignStepProps {
  mine: ApplicantCase;
  draft: ApplicantDraft;
  steps: readonly Step[];
  missing: readonly DraftProblem[];
  onGo: (step: Step) => void;
  onSigned: () => void;
}

/** What was answered, once more; then the name as a signature. */
export function SignStep({ mine, draft, steps, missing, onGo, onSigned }: SignStepProps) {
  const { t } = useTranslation('applicant');
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [signatureName, setName] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const sign = useMutation({
    mutationFn: async () => {
      if (!(await draft.flush())) throw draft.error;
      await server.signDeclaration({ body: { signatureName, language, agreed }, throwOnError: true });
    },
    onSuccess: async () => {
      tellDone(t('sign.done'));
      await queries.invalidateQueries({ queryKey: applicantCaseQuery.queryKey });
      onSigned();
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    if (agreed && signatureName.trim() !== '') sign.mutate();
  };
  return (
    <SafeForm onSubmit={submit} className="flex flex-col gap-6">
      {missing.length > 0 && <Missing missing={missing} onGo={onGo} />}
      <Review steps={steps} part={draft.part} documents={mine.documents} onGo={onGo} />
      <label className="flex min-h-12 items-start gap-3 rounded-8 border border-solid-gray-420 bg-white px-4 py-3">
        <input
          type="checkbox"
          className="mt-0.5 size-6 shrink-0 accent-key-900"
          checked={agreed}
          onChange={(event) => setAgreed(event.target.checked)}
        />
        <span>{t('sign.agree')}</span>
      </label>
      {asked && !agreed && <p className="text-error-2">{t('sign.agreeFirst')}</p>}
      <TextBox
        label={t('sign.name')}
        hint={t('sign.nameHint')}
        value={signatureName}
        maxLength={300}
        autoComplete="name"
        error={asked && signatureName.trim() === '' ? t('sign.nameFirst') : undefined}
        onChange={setName}
      />
      {sign.isError && <ProblemPanel error={sign.error} />}
      <Button type="submit" isPending={sign.isPending} className="w-full sm:w-auto sm:self-start">
        {t('sign.sign')}
      </Button>
    </SafeForm>
  );
}

function Missing({ missing, onGo }: { missing: readonly DraftProblem[]; onGo: (step: Step) => void }) {
  const { t } = useTranslation('applicant');
  return (
    <Banner tone="warning" title={t('sign.missing', { count: missing.length })}>
      <ul>
        {missing.map((problem) => (
          <li key={problem.pointer + problem.code}>
            <Button look="text" className="px-0 text-left" onPress={() => onGo(stepOf(problem))}>
              <ProblemLine problem={problem} />
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
