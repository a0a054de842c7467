import { Check, Upload } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import type { ListInForce } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { Skeleton } from '../design/placeholders.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { DiffView } from './DiffView.js';
import { ImportFields } from './ImportFields.js';
import { useImport } from './use-import.js';

const ACCEPTED = ['.xlsx', '.csv', '.json', '.jsonl', '.ndjson'];

/** Choose, compare, adopt. */
export function ImportPanel({ lists }: { lists: readonly ListInForce[] }) {
  const { t } = useTranslation(['lists', 'common']);
  const form = useImport();
  const { file, compared, comparison, adoption } = form;
  const error = adoption.error ?? comparison.error;
  const take = (files: FileList | null) => {
    const chosen = files?.[0];
    if (chosen !== undefined) form.compare(chosen);
  };
  const same =
    compared !== null && compared.counts.unchanged === compared.counts.entries && compared.counts.removed === 0;
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
            <DiffView imported={compared} file={file.name} lists={lists} />
            {same ? (
              <p>{t('import.unchanged')}</p>
            ) : (
              <Button className="self-start" isPending={adoption.isPending} onPress={() => adoption.mutate(file)}>
                <Check aria-hidden className="size-5" />
                {t('import.adopt')}
              </Button>
            )}
          </>
        )}
      </div>
    </Card>
  );
}
