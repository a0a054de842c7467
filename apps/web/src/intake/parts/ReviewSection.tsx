import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesChanged } from '../../api/cases.js';
import { ifMatch } from '../../api/connect.js';
import * as server from '../../client/index.js';
import type { CaseView } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { TextBox } from '../../design/fields.js';
import { actionOf, WhyNot } from '../../design/WhyNot.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import { ANSWER_BOX } from '../AskedBanner.js';
import { ProblemList } from './ProblemList.js';
import type { Section } from '../sections.js';
import type { HostDraft } from '../use-host-draft.js';

interface ReviewSectionProps {
  view: CaseView;
  form: HostDraft;
  sections: readonly Section[];
  onGo: (section: Section) => void;
}

const AFTER = { 'student-admission': 'review.after', 'research-partnership': 'partnership:after' } as const;

/** What is still missing, each line a way there; then the submission. */
export function ReviewSection({ view, form, sections, onGo }: ReviewSectionProps) {
  const { t } = useTranslation(['intake', 'partnership']);
  const navigate = useNavigate();
  const [answer, setAnswer] = useState('');
  const submit = useMutation({
    mutationFn: async () => {
      if (!(await form.flush())) throw form.error;
      const body = answer.trim() === '' ? {} : { answer };
      await server.submitCase({ path: { id: view.id }, headers: ifMatch(view.version), body, throwOnError: true });
    },
    onSuccess: async () => {
      await casesChanged();
      tellDone(t('review.done'));
      await navigate({ to: '/my-work' });
    },
    meta: { shown: 'here' },
  });
  const action = actionOf(view.actions, 'submit');
  const asked = view.question?.to === 'host';
  return (
    <div className="flex flex-col gap-6">
      {form.problems.length === 0 ? (
        <p className="flex items-center gap-2 text-std-18N-160">
          <CircleCheck aria-hidden className="size-6 text-success-2" />
          {t('review.complete')}
        </p>
      ) : (
        <ProblemList
          problems={form.problems}
          sections={sections}
          onGo={(section) => {
            form.touch(section);
            onGo(section);
          }}
        />
      )}
      {asked && (
        <TextBox
          id={ANSWER_BOX}
          label={t('review.answer')}
          lines={4}
          value={answer}
          maxLength={4000}
          onChange={setAnswer}
        />
      )}
      {submit.isError && (
        <ProblemPanel
          error={submit.error}
          {...(form.state === 'failed' ? {} : { onRetry: () => void casesChanged().then(() => submit.reset()) })}
        />
      )}
      <div>
        <Button isDisabled={action?.allowed === false} isPending={submit.isPending} onPress={() => submit.mutate()}>
          {view.round > 0 && view.state === 'returned' ? t('review.resubmit') : t('review.submit')}
        </Button>
        <WhyNot action={action} label={t('review.submit')} />
      </div>
      <p className="measure text-dns-14N-130 leading-175 text-quiet">{t(AFTER[view.type])}</p>
    </div>
  );
}
