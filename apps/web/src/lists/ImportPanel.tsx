import { Check, Upload } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
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
import { useImport } from './use-import.js';

const ACCEPTED = ['.xlsx', '.csv', '.json', '.jsonl', '.ndjson'];

/** Choose, compare, adopt or propose. */
export function ImportPanel({ lists }: { lists: readonly ListInForce[] }) {
  const { t } = useTranslation(['lists', 'common']);
  const form = useImport();
  const { file, compared, comparison, adoption } = form;
  const error = adoption.error ?? comparison.error;
  const take = (files: FileList | null) => {
    const chosen = files?.[0];
    if (chosen !== undefined) form.compare(chosen);
  };
  return (
    <Card title={t('import.title')}>
      <p className="measure">{t('import.lead')}</p>
      <p className="measure mt-1 text-dns-14N-130 leading-160 text-quiet">{t('import.accepted')}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <FileTrigger acceptedFileTypes={ACCEPTED} onSelect={take}>
          <Button look={file === null ? 'solid' : 'outline'}>
            <Upload aria-hidden className="size-5" />
            {t(file === null ? 'import.choose' : 'import.chooseOther')}
          </Button>
        </FileTrigger>
      </div>
      <div className="mt-4 flex flex-col gap-4">
        {comparison.isPending && (
          <>
            <p role="status">{t('import.comparing', { file: file?.name ?? '' })}</p>
            <Skeleton lines={3} />
          </>
        )}
        {error !== null && <ProblemPanel error={error} />}
        {file !== null && !comparison.isPending && (
          <ImportFields words={form.words} error={error} onChange={form.edit} onCompare={() => form.compare(file)} />
        )}
        {compared !== null && file !== null && (
          <>
            <DiffView imported={compared} file={file.name} lists={lists} effectiveDate={form.words.effectiveDate} />
            {compared.outcome === 'unchanged' ? (
              <p>{t('import.unchanged')}</p>
            ) : (
              <Adoption
                imported={compared}
                file={file}
                isPending={adoption.isPending}
                onAdopt={() => adoption.mutate(file)}
              />
            )}
          </>
        )}
      </div>
    </Card>
  );
}

interface AdoptionProps {
  imported: ListImported;
  file: File;
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
