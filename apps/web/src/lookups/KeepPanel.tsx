import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseListQuery } from '../api/cases.js';
import * as server from '../client/index.js';
import { Button } from '../design/Button.js';
import { Pick } from '../design/fields.js';
import { Card } from '../design/Facts.js';
import { SafeForm } from '../design/SafeForm.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';
import { lookupsChanged } from './queries.js';

/** Makes a look-up part of a case: it is then forgotten with the person of that case. */
export function KeepPanel({ lookupId }: { lookupId: string }) {
  const { t } = useTranslation('lookups');
  const cases = useQuery(caseListQuery({ view: 'all', limit: 100 }));
  const [caseId, setCaseId] = useState('');
  const [asked, setAsked] = useState(false);
  const keeping = useMutation({
    mutationFn: async (kept: string) =>
      (await server.keepLookup({ path: { lookupId }, body: { caseId: kept }, throwOnError: true })).data,
    onSuccess: async () => {
      await lookupsChanged();
      tellDone(t('keep.done'));
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    if (caseId !== '') keeping.mutate(caseId);
  };
  const options = (cases.data?.items ?? []).map(({ id, number, personName, laboratory }) => ({
    value: id,
    label: [number, personName ?? t('keep.unnamed'), laboratory].join('　'),
  }));
  return (
    <Card title={t('keep.title')}>
      <SafeForm onSubmit={submit} className="flex max-w-2xl flex-col items-start gap-4">
        <Pick
          label={t('keep.case')}
          value={caseId}
          options={options}
          onChange={setCaseId}
          error={asked && caseId === '' ? t('keep.missing') : undefined}
          className="w-full"
        />
        {keeping.isError && <ProblemPanel error={keeping.error} />}
        <Button type="submit" look="outline" isPending={keeping.isPending}>
          {t('keep.submit')}
        </Button>
      </SafeForm>
    </Card>
  );
}
