import { useMutation, useQuery } from '@tanstack/react-query';
import { Table2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../../client/index.js';
import type { RosterField, RosterMapping, RosterTable, StageWord } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { FieldFault } from '../../design/fields.js';
import { Skeleton } from '../../design/placeholders.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Sheet } from '../../design/Sheet.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import { rosterMappingQuery, rosterTablesQuery } from '../queries.js';
import { SelectRows } from './SelectRows.js';

interface MappingProps {
  file: File;
  source: string;
  /** Words for a status that nobody has explained yet. */
  unknown: readonly string[];
  onSaved: () => void;
}

/** Says once what the columns of rosters from this source hold. */
export function MappingSheetButton(props: MappingProps) {
  const { t } = useTranslation('rosters');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="outline" className="self-start" onPress={() => setOpen(true)}>
        <Table2 aria-hidden className="size-5" />
        {t('import.map')}
      </Button>
      {isOpen && <MappingSheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function MappingSheet({ onClose, ...props }: MappingProps & { onClose: () => void }) {
  const { t } = useTranslation('rosters');
  const tables = useQuery(rosterTablesQuery(props.file));
  const saved = useQuery(rosterMappingQuery(props.source));
  const [table] = tables.data ?? [];
  return (
    <Sheet title={t('mapping.title')} isOpen onClose={onClose} wide>
      {(tables.isPending || saved.isPending) && <Skeleton lines={5} />}
      {tables.isError && <ProblemPanel error={tables.error} onRetry={() => void tables.refetch()} />}
      {saved.isError && <ProblemPanel error={saved.error} onRetry={() => void saved.refetch()} />}
      {tables.isSuccess && table === undefined && <p>{t('mapping.noTable')}</p>}
      {table !== undefined && saved.isSuccess && (
        <MappingForm {...props} table={table} saved={saved.data} onClose={onClose} />
      )}
    </Sheet>
  );
}

const FIELDS = [
  ...['name', 'kana', 'otherName', 'number', 'birthDate', 'department', 'status', 'from', 'until', 'email', 'host'],
] as RosterField[];
const NEEDED: readonly RosterField[] = ['name', 'department', 'status'];
const STAGES = [
  ...['research-student', 'master', 'doctoral', 'enrolled', 'employed', 'visiting', 'none'],
] as StageWord[];

interface MappingFormProps extends MappingProps {
  table: RosterTable;
  saved: RosterMapping | null;
  onClose: () => void;
}

function MappingForm({ table, saved, source, unknown, onSaved, onClose }: MappingFormProps) {
  const { t } = useTranslation(['rosters', 'common']);
  const [columns, setColumns] = useState<Record<string, RosterField>>(() => columnsOf(table, saved));
  const [statuses, setStatuses] = useState<Record<string, StageWord>>(() =>
    Object.fromEntries(saved?.statuses.map(({ word, stage }) => [word, stage]) ?? []),
  );
  const [asked, setAsked] = useState(false);
  const saving = useMutation({
    mutationFn: () =>
      server.saveRosterMapping({ path: { source }, body: bodyOf(columns, statuses), throwOnError: true }),
    onSuccess: () => {
      tellDone(t('mapping.saved'));
      onClose();
      onSaved();
    },
    meta: { shown: 'here' },
  });
  const isWhole = NEEDED.every((field) => Object.values(columns).includes(field));
  const submit = () => {
    setAsked(true);
    if (isWhole) saving.mutate();
  };
  const words = [...new Set([...Object.keys(statuses), ...unknown])];
  const headings = table.headings.filter((heading, at) => heading !== '' && table.headings.indexOf(heading) === at);
  return (
    <SafeForm onSubmit={submit} className="flex flex-col gap-5">
      <p className="measure">{t('mapping.lead')}</p>
      <SelectRows
        label={t('mapping.columns')}
        rows={headings.map((heading) => ({ name: heading, sample: sampleOf(table, heading) }))}
        chosen={columns}
        options={FIELDS.map((value) => ({ value, label: t(`mapping.fields.${value}`) }))}
        nothing={t('mapping.unread')}
        onChange={setColumns}
      />
      <FieldFault id="roster-mapping-fault" text={asked && !isWhole ? t('mapping.missing') : undefined} />
      {words.length > 0 && (
        <>
          <h3 className="text-std-16B-170">{t('mapping.statuses')}</h3>
          <p className="measure text-quiet">{t('mapping.statusesLead')}</p>
          <SelectRows
            label={t('mapping.statuses')}
            rows={words.map((word) => ({ name: word, sample: [] }))}
            chosen={statuses}
            options={STAGES.map((value) => ({ value, label: t(`mapping.stages.${value}`) }))}
            nothing={t('mapping.undecided')}
            onChange={setStatuses}
          />
        </>
      )}
      {saving.isError && <ProblemPanel error={saving.error} />}
      <div className="flex flex-wrap justify-end gap-3">
        <Button look="outline" onPress={onClose}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" isPending={saving.isPending}>
          {t('mapping.save')}
        </Button>
      </div>
    </SafeForm>
  );
}

/** What was said before of columns that are still there; else what the headings suggest. */
function columnsOf({ headings, guessed }: RosterTable, saved: RosterMapping | null): Record<string, RosterField> {
  const there = saved?.columns.filter(({ heading }) => headings.includes(heading)) ?? [];
  return Object.fromEntries((there.length > 0 ? there : guessed).map(({ heading, field }) => [heading, field]));
}

function sampleOf({ headings, sample }: RosterTable, heading: string): string[] {
  const place = headings.indexOf(heading);
  return sample.flatMap(({ cells }) => cells[place] || []);
}

function bodyOf(columns: Record<string, RosterField>, statuses: Record<string, StageWord>): RosterMapping {
  return {
    columns: Object.entries(columns).map(([heading, field]) => ({ heading, field })),
    statuses: Object.entries(statuses).map(([word, stage]) => ({ word, stage })),
  };
}
