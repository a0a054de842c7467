import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantSessionQuery } from '../api/applicant.js';
import { Problem } from '../api/problem.js';
import * as server from '../client/index.js';
import { Button } from '../design/Button.js';
import { TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { useArrival } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { CodeToKeep } from './CodeToKeep.js';

/** Opening is an act of a person: a mail scanner that fetches the page changes nothing. */
export function OpenLink({ token, onOpened }: { token: string; onOpened: () => void }) {
  const { t } = useTranslation('applicant');
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const [needsCode, setNeedsCode] = useState(false);
  const title = needsCode ? t('open.usedTitle') : t('open.title');
  const heading = useArrival(title);
  const opening = useMutation({
    mutationFn: async () =>
      (await server.openLink({ body: { token, ...(code === '' ? {} : { code: code.trim() }) }, throwOnError: true }))
        .data,
    onError: (error) => {
      if (isUsed(error) || (error instanceof Problem && error.code === 'applicant.code_wrong')) setNeedsCode(true);
    },
    onSuccess: async (opened) => {
      queries.removeQueries({ queryKey: ['applicant'] });
      await queries.fetchQuery(applicantSessionQuery);
      if (opened.code === undefined) onOpened();
    },
    meta: { shown: 'here' },
  });
  if (opening.data?.code !== undefined) return <CodeToKeep code={opening.data.code} onKept={onOpened} />;
  return (
    <SafeForm onSubmit={() => opening.mutate()} className="flex flex-col gap-5">
      <h1 ref={heading} tabIndex={-1} className="text-std-24B-150">
        {title}
      </h1>
      {needsCode ? (
        <p>{t('open.usedLead')}</p>
      ) : (
        <>
          <p>{t('open.lead')}</p>
          <ul className="list-disc pl-6">
            <li>{t('open.time')}</li>
            <li>{t('open.saves')}</li>
            <li>{t('open.notAsked')}</li>
          </ul>
        </>
      )}
      {opening.isError && !isUsed(opening.error) && <ProblemPanel error={opening.error} />}
      {needsCode && (
        <TextBox
          label={t('open.code')}
          hint={t('open.codeHint')}
          value={code}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          boxClassName="font-mono tracking-widest uppercase max-w-60"
          maxLength={20}
          onChange={setCode}
        />
      )}
      <Button type="submit" isPending={opening.isPending} className="w-full sm:w-auto sm:self-start">
        {needsCode ? t('open.withCode') : t('open.open')}
      </Button>
    </SafeForm>
  );
}

// Opened before: no fault, and the page asks for the code by itself.
function isUsed(error: unknown): boolean {
  return error instanceof Problem && error.code === 'applicant.link_used';
}
