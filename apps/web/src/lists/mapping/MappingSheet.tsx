import { useMutation, useQuery } from '@tanstack/react-query';
import { Table2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListMapping, TableView } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Choice } from '../../design/Choice.js';
import { TextBox } from '../../design/fields.js';
import { Skeleton } from '../../design/placeholders.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Sheet } from '../../design/Sheet.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import { mappingQuery, saveMapping, tablesQuery } from './queries.js';
import { ColumnRows, type Chosen } from './ColumnRows.js';

interface MappingProps {
  file: File;
  /** Id of the list, where it was named already. */
  source: string;
  /** The list may be read by it from now on. */
  onSaved: (source: string) => void;
}

/** The way out where no reader knows a table: somebody says what its columns hold. */
export function MappingSheetButton(props: MappingProps) {
  const { t } = useTranslation('lists');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="outline" className="self-start" onPress={() => setOpen(true)}>
        <Table2 aria-hidden className="size-5" />
        {t('mapping.open')}
      </Button>
      {isOpen && <MappingSheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function MappingSheet({ file, source, onSaved, onClose }: MappingProps & { onClose: () => void }) {
  const { t } = useTranslation('lists');
  const tables = useQuery(tablesQuery(file));
  const saved = useQuery(mappingQuery(source.trim()));
  // A workbook's first sheet with anything on it.
  const table = tables.data?.find(({ headings }) => headings.some((heading) => heading !== ''));
  return (
    <Sheet title={t('mapping.title')} isOpen onClose={onClose} wide>
      {(tables.isPending || saved.isLoading) && <Skeleton lines={5} />}
      {tables.isError && <ProblemPanel error={tables.error} onRetry={() => void tables.refetch()} />}
      {tables.isSuccess && table === undefined && <p>{t('mapping.noTable')}</p>}
      {table !== undefined && !saved.isLoading && (
        <MappingForm table={table} saved={saved.data ?? null} source={source} onSaved={onSaved} onClose={onClose} />
      )}
    </Sheet>
  );
}

const KINDS = ['column', 'organization', 'person'] as const;
type Kind = (typeof KINDS)[number];

interface MappingFormProps {
  table: TableView;
  /** As the files of the list were read until now. */
  saved: ListMapping | null;
  source: string;
  onSaved: (source: string) => void;
  onClose: () => void;
}

function MappingForm({ table, saved, source: named, onSaved, onClose }: MappingFormProps) {
  const { t } = useTranslation(['lists', 'common']);
  const [source, setSource] = useState(named);
  const [chosen, setChosen] = useState<Chosen>(() => known(table, saved));
  const [kind, setKind] = useState<Kind>(saved?.kind ?? 'column');
  const [asked, setAsked] = useState(false);
  const saving = useMutation({
    mutationFn: () => saveMapping(source.trim(), { columns: columnsOf(chosen), ...kindOf(kind), separator: null }),
    onSuccess: () => {
      tellDone(t('mapping.saved'));
      onClose();
      onSaved(source.trim());
    },
    meta: { shown: 'here' },
  });
  const hasName = Object.values(chosen).includes('name');
  const submit = () => {
    setAsked(true);
    if (hasName && source.trim() !== '') saving.mutate();
  };
  return (
    <SafeForm onSubmit={submit} className="flex flex-col gap-5">
      <p className="measure">{t('mapping.lead')}</p>
      <ColumnRows
        table={table}
        chosen={chosen}
        onChange={setChosen}
        error={asked && !hasName ? t('mapping.nameMissing') : undefined}
      />
      <Choice<Kind>
        label={t('mapping.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`mapping.kinds.${value}`) }))}
        onChange={setKind}
        row
      />
      <TextBox
        label={t('import.source')}
        hint={t('mapping.sourceHint')}
        value={source}
        maxLength={40}
        autoCapitalize="off"
        onChange={setSource}
        error={asked && source.trim() === '' ? t('mapping.sourceMissing') : undefined}
      />
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
function known({ headings, guessed }: TableView, saved: ListMapping | null): Chosen {
  const there = saved?.columns.filter(({ heading }) => headings.includes(heading)) ?? [];
  return Object.fromEntries((there.length > 0 ? there : guessed).map(({ heading, field }) => [heading, field]));
}

const columnsOf = (chosen: Chosen) => Object.entries(chosen).map(([heading, field]) => ({ heading, field }));

const kindOf = (kind: Kind) => ({ kind: kind === 'column' ? null : kind });
