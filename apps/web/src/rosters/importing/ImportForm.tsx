import { Upload } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem.js';
import type { RosterDuty } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { FieldFault, Pick, TextBox } from '../../design/fields.js';
import { SafeForm } from '../../design/SafeForm.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { MappingSheetButton } from './MappingSheet.js';
import { ReportView } from './ReportView.js';
import { useRosterImport, type RosterForm } from './use-roster-import.js';

const ACCEPTED = ['.csv', '.xlsx'];
const DUTIES = ['technology', 'contract'] as const satisfies RosterDuty[];
const ASKS_MAPPING = new Set(['roster.no_mapping', 'roster.column_missing', 'roster.mapping_malformed']);

/** Drop, say what for, map once, check, import. */
export function ImportForm() {
  const { t } = useTranslation('rosters');
  const form = useRosterImport();
  const [asked, setAsked] = useState(false);
  const { file, words, reading, importing, report } = form;
  const submit = () => {
    setAsked(true);
    if (file !== null && words.duty !== '' && words.source.trim() !== '') form.read();
  };
  return (
    <Card title={t('import.title')}>
      <p className="measure">{t('why')}</p>
      <SafeForm onSubmit={submit} className="mt-4 flex max-w-2xl flex-col gap-5">
        <ChosenFile form={form} fault={asked && file === null ? t('import.fileMissing') : undefined} />
        <TextBox
          label={t('import.source')}
          hint={t('import.sourceHint')}
          value={words.source}
          maxLength={40}
          autoCapitalize="off"
          onChange={(source) => form.edit({ source })}
          error={asked && words.source.trim() === '' ? t('import.sourceMissing') : undefined}
        />
        <Pick
          label={t('import.duty')}
          value={words.duty}
          options={DUTIES.map((value) => ({ value, label: t(`import.duties.${value}`) }))}
          onChange={(duty) => form.edit({ duty })}
          error={asked && words.duty === '' ? t('import.dutyMissing') : undefined}
        />
        <TextBox
          label={t('import.note')}
          hint={t('import.noteHint')}
          value={words.note}
          maxLength={500}
          optional
          onChange={(note) => form.edit({ note })}
        />
        <Button
          type="submit"
          look={report === null ? 'solid' : 'outline'}
          className="self-start"
          isPending={reading.isPending}
        >
          {t('import.check')}
        </Button>
      </SafeForm>
      <div className="mt-5 flex flex-col gap-4">
        {reading.isPending && <p role="status">{t('import.checking')}</p>}
        <Faults form={form} />
        {report !== null && <ReportView report={report} form={form} />}
        {importing.isPending && <p role="status">{t('import.comparing')}</p>}
      </div>
    </Card>
  );
}

function ChosenFile({ form, fault }: { form: RosterForm; fault: string | undefined }) {
  const { t } = useTranslation('rosters');
  return (
    <div
      className="flex flex-col items-start gap-2 rounded-8 border border-dashed border-solid-gray-420 p-4"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [dropped] = event.dataTransfer.files;
        if (dropped !== undefined) form.choose(dropped);
      }}
    >
      <FileTrigger
        acceptedFileTypes={ACCEPTED}
        onSelect={(files) => {
          const [chosen] = files ?? [];
          if (chosen !== undefined) form.choose(chosen);
        }}
      >
        <Button look="outline">
          <Upload aria-hidden className="size-5" />
          {t(form.file === null ? 'import.choose' : 'import.chooseOther')}
        </Button>
      </FileTrigger>
      <p className="text-dns-14N-130 leading-160 text-quiet">{t('import.accepted')}</p>
      {form.file !== null && <p role="status">{t('import.chosen', { file: form.file.name })}</p>}
      <FieldFault id="roster-file-fault" text={fault} />
    </div>
  );
}

function Faults({ form }: { form: RosterForm }) {
  const { reading, importing, file, words, report } = form;
  const error = importing.error ?? reading.error;
  const asksMapping = error instanceof Problem && ASKS_MAPPING.has(error.code);
  const unknown = report?.unknownStatuses ?? [];
  return (
    <>
      {error !== null && <ProblemPanel error={error} />}
      {file !== null && (asksMapping || report !== null) && (
        <MappingSheetButton file={file} source={words.source.trim()} unknown={unknown} onSaved={form.read} />
      )}
    </>
  );
}
