import { Check, Upload } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { EvidenceHash } from '../case/EvidenceHash.js';
import type { ListImported, ListInForce } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { Skeleton } from '../design/placeholders.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { DiffView } from './DiffView.js';
import { ImportFields } from './ImportFields.js';
import { useEffectWords } from './use-effect-words.js';
import { useFileHash } from './use-file-hash.js';
import { MappingSheetButton } from './mapping/MappingSheet.js';
import { RenameQuestions } from './RenameQuestions.js';
import { useImport, type ImportForm } from './use-import.js';

const ACCEPTED = ['.xlsx', '.csv', '.json', '.jsonl', '.ndjson', '.gz'];
// What no reader knows by itself may still be a table that somebody can explain.
const ASKS_MAPPING = new Set(['list.not_a_list', 'list.column_missing', 'list.mapping_malformed']);

/** Choose, compare, adopt or propose. */
export function ImportPanel({ lists }: { lists: readonly ListInForce[] }) {
  const { t } = useTranslation(['lists', 'common']);
  const form = useImport();
  const { files, comparison } = form;
  const take = (chosen: FileList | null) => {
    if (chosen !== null && chosen.length > 0) form.choose([...chosen]);
  };
  return (
    <Card title={t('import.title')}>
      <p className="measure">{t('import.lead')}</p>
      <p className="measure mt-1 text-dns-14N-130 leading-160 text-quiet">{t('import.accepted')}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <FileTrigger acceptedFileTypes={ACCEPTED} allowsMultiple onSelect={take}>
          <Button look={files.length === 0 ? 'solid' : 'outline'}>
            <Upload aria-hidden className="size-5" />
            {t(files.length === 0 ? 'import.choose' : 'import.chooseOther')}
          </Button>
        </FileTrigger>
      </div>
      <div className="mt-4 flex flex-col gap-4">
        {comparison.isPending && (
          <>
            <p role="status">{t('import.comparing', { file: namesOf(files) })}</p>
            <Skeleton lines={3} />
          </>
        )}
        {files.length > 0 && !comparison.isPending && <Compared form={form} lists={lists} />}
      </div>
    </Card>
  );
}

const namesOf = (files: readonly File[]): string => files.map(({ name }) => name).join(', ');

/** What came of comparing: what is wrong and what to do about it, or what would change. */
function Compared({ form, lists }: { form: ImportForm; lists: readonly ListInForce[] }) {
  const { t } = useTranslation('lists');
  const { files, words, compared, comparison, adoption } = form;
  const error = adoption.error ?? comparison.error;
  const [only] = files;
  const isUnread = error instanceof Problem && ASKS_MAPPING.has(error.code);
  return (
    <>
      {error !== null && <ProblemPanel error={error} />}
      {isUnread && files.length === 1 && only !== undefined && (
        <MappingSheetButton file={only} source={words.source} onSaved={(source) => form.compare(files, { source })} />
      )}
      <ImportFields words={words} error={error} onChange={form.edit} onCompare={() => form.compare(files)} />
      {compared !== null && (
        <>
          <DiffView imported={compared} file={namesOf(files)} lists={lists} effectiveDate={words.effectiveDate} />
          <RenameQuestions
            key={`${namesOf(files)} ${Object.keys(words.sameAs).join()}`}
            questions={compared.possiblyRenamed}
            onAnswer={(sameAs) => form.compare(files, { sameAs: { ...words.sameAs, ...sameAs } })}
          />
          {compared.outcome === 'unchanged' ? (
            <p>{t('import.unchanged')}</p>
          ) : (
            <Adoption
              imported={compared}
              file={files.length === 1 ? (only ?? null) : null}
              isPending={adoption.isPending}
              onAdopt={() => adoption.mutate()}
            />
          )}
        </>
      )}
    </>
  );
}

interface AdoptionProps {
  imported: ListImported;
  file: File | null;
  isPending: boolean;
  onAdopt: () => void;
}

/** What is adopted, by its hash, and what that does, on the button itself. */
function Adoption({ imported, file, isPending, onAdopt }: AdoptionProps) {
  const { t } = useTranslation('lists');
  const hash = useFileHash(file);
  const effect = useEffectWords()(imported.counts);
  const isProposal = imported.outcome === 'proposed';
  return (
    <div className="flex flex-col items-start gap-2">
      {hash !== null && (
        <div className="max-w-full text-dns-14N-130 leading-160">
          <p className="text-quiet">{t('hash')}</p>
          <EvidenceHash hash={hash} />
        </div>
      )}
      {isProposal && <p className="measure">{t('import.proposeLead')}</p>}
      <Button isPending={isPending} onPress={onAdopt}>
        <Check aria-hidden className="size-5" />
        {t(isProposal ? 'import.propose' : 'import.adopt', { effect })}
      </Button>
    </div>
  );
}
