import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import type { ChosenPurpose, ScreeningDuty } from '../client/index.js';
import { Button } from '../design/Button.js';
import { FieldFault, Pick } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { usePurposes } from './purposes.js';
import { lookupsChanged } from './queries.js';

const ACCEPTED = ['.csv', '.xlsx', '.jsonl'];

interface Batch {
  purpose: ChosenPurpose;
  duty: ScreeningDuty;
  file: File;
}

/** A whole file, for whom there is a duty to screen. */
export function BatchForm() {
  const { t } = useTranslation('lookups');
  const { purposes, duties } = usePurposes();
  const navigate = useNavigate();
  const [purpose, setPurpose] = useState<ChosenPurpose | ''>('');
  const [duty, setDuty] = useState<ScreeningDuty | ''>('');
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);
  const looking = useMutation({
    mutationFn: async (body: Batch) => (await server.makeLookupBatch({ body, throwOnError: true })).data,
    onSuccess: async ({ id }) => {
      void lookupsChanged();
      await navigate({ to: '/lookups/$lookupId', params: { lookupId: id } });
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    if (purpose !== '' && duty !== '' && file !== null) looking.mutate({ purpose, duty, file });
  };
  return (
    <details className="rounded-12 border border-line bg-white px-5 py-2">
      <summary className="min-h-11 cursor-pointer py-2 text-std-18B-160">{t('batch.title')}</summary>
      <SafeForm onSubmit={submit} className="flex max-w-2xl flex-col gap-5 pt-2 pb-3">
        <p className="measure">{t('batch.lead')}</p>
        <Pick
          label={t('batch.duty')}
          value={duty}
          options={duties}
          onChange={setDuty}
          error={asked && duty === '' ? t('batch.dutyMissing') : undefined}
        />
        <Pick
          label={t('purpose')}
          hint={t('why')}
          value={purpose}
          options={purposes}
          onChange={setPurpose}
          error={asked && purpose === '' ? t('purposeMissing') : undefined}
        />
        <div className="flex flex-col items-start gap-2">
          <FileTrigger acceptedFileTypes={ACCEPTED} onSelect={(files) => setFile(files?.[0] ?? file)}>
            <Button look="outline">
              <Upload aria-hidden className="size-5" />
              {t('batch.choose')}
            </Button>
          </FileTrigger>
          <p className="text-dns-14N-130 leading-160 text-quiet">{t('batch.columns')}</p>
          {file !== null && <p role="status">{t('batch.chosen', { file: file.name })}</p>}
          <FieldFault id="batch-file-fault" text={asked && file === null ? t('batch.fileMissing') : undefined} />
        </div>
        {looking.isPending && <p role="status">{t('batch.working')}</p>}
        {looking.isError && <ProblemPanel error={looking.error} />}
        <div>
          <Button type="submit" isPending={looking.isPending}>
            {t('batch.submit')}
          </Button>
        </div>
      </SafeForm>
    </details>
  );
}
