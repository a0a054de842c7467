import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Download, Upload } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import * as server from '../client/index.js';
import type { Fault } from '../client/index.js';
import { Button, buttonClass } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';
import { policiesChanged } from './queries.js';

/** A policy is edited as a file: saved, changed and drafted here, or every fault of it told by its place. */
export function DraftForm({ inForce }: { inForce: string }) {
  const { t } = useTranslation('policies');
  const navigate = useNavigate();
  const drafting = useMutation({
    mutationFn: async (file: File) =>
      server.draftPolicy({ body: { file: file.name, text: await file.text() }, throwOnError: true }),
    onSuccess: async ({ data }) => {
      tellDone(t('upload.done', { version: data.name }));
      await policiesChanged();
      await navigate({
        to: '/policies/$policyVersion',
        params: { policyVersion: data.name },
        search: { view: 'differences' },
      });
    },
    meta: { shown: 'here' },
  });
  const faults = drafting.error instanceof Problem && drafting.error.code === 'policy.unreadable';
  const choose = (file: File | undefined) => {
    if (file !== undefined) drafting.mutate(file);
  };
  return (
    <Card title={t('upload.title')}>
      <p className="measure">{t('upload.lead')}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <a href={`/api/policies/${inForce}/file`} download className={buttonClass('outline')}>
          <Download aria-hidden className="size-5" />
          {t('upload.download', { version: inForce })}
        </a>
      </div>
      <div
        className="mt-4 flex flex-col items-start gap-2 rounded-8 border border-dashed border-solid-gray-420 p-4"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          choose(event.dataTransfer.files[0]);
        }}
      >
        <FileTrigger acceptedFileTypes={['.json']} onSelect={(files) => choose(files?.[0])}>
          <Button look="outline" isPending={drafting.isPending}>
            <Upload aria-hidden className="size-5" />
            {t('upload.choose')}
          </Button>
        </FileTrigger>
        <p className="text-dns-14N-130 leading-160 text-quiet">{t('upload.accepted')}</p>
        {drafting.isPending && <p role="status">{t('upload.reading')}</p>}
      </div>
      {drafting.isError && (
        <div className="mt-4 flex flex-col gap-4">
          <ProblemPanel error={faults ? withoutFaults(drafting.error) : drafting.error} />
          {faults && drafting.error instanceof Problem && <FaultTable faults={drafting.error.errors} />}
        </div>
      )}
    </Card>
  );
}

// They stand in a table of their own, each with its place.
function withoutFaults(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  return new Problem(error.status, { ...error.body, errors: [] });
}

function FaultTable({ faults }: { faults: readonly Fault[] }) {
  const { t } = useTranslation('policies');
  const title = t('upload.faults', { count: faults.length });
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={title}>
      <table className="w-full border-collapse text-left">
        <caption className="pb-2 text-left text-std-16B-170">{title}</caption>
        <thead className="bg-paper text-dns-14B-130">
          <tr>
            <th scope="col" className="px-4 py-3">
              {t('upload.place')}
            </th>
            <th scope="col" className="px-4 py-3">
              {t('upload.fault')}
            </th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ pointer, code, detail }) => (
            <tr key={`${pointer} ${code} ${detail}`} className="border-t border-line align-top">
              <th scope="row" className="min-w-40 px-4 py-3 font-mono text-dns-14N-130 break-all">
                {pointer === '' ? t('upload.whole') : pointer}
              </th>
              <td className="min-w-60 px-4 py-3">{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
