import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import type { ListImported } from '../client/index.js';
import { tellDone } from '../shell/toasts.js';
import { listsChanged } from './queries.js';

export interface ImportWords {
  effectiveDate: string;
  source: string;
  expectedEntries: string;
}

const NOTHING: ImportWords = { effectiveDate: '', source: '', expectedEntries: '' };

/** A file is compared as soon as it is chosen; only a compared file can be adopted. */
export function useImport() {
  const { t } = useTranslation('lists');
  const [file, setFile] = useState<File | null>(null);
  const [words, setWords] = useState(NOTHING);
  const [compared, setCompared] = useState<ListImported | null>(null);
  const comparison = useMutation({
    mutationFn: (chosen: File) => send(chosen, words, true),
    onSuccess: setCompared,
    meta: { shown: 'here' },
  });
  const adoption = useMutation({
    mutationFn: (chosen: File) => send(chosen, words, false),
    onSuccess: async ({ version, outcome }) => {
      await listsChanged();
      tellDone(t(outcome === 'proposed' ? 'import.proposed' : 'import.adopted', { version: version ?? '' }));
      reset();
    },
    meta: { shown: 'here' },
  });
  function reset(): void {
    setFile(null);
    setWords(NOTHING);
    setCompared(null);
    comparison.reset();
    adoption.reset();
  }
  const compare = (chosen: File) => {
    setFile(chosen);
    setCompared(null);
    adoption.reset();
    comparison.mutate(chosen);
  };
  const edit = (next: Partial<ImportWords>) => {
    // What was compared with other words may not be adopted with these.
    setCompared(null);
    setWords({ ...words, ...next });
  };
  return { file, words, edit, compared, comparison, adoption, compare, reset };
}

async function send(file: File, { effectiveDate, source, expectedEntries }: ImportWords, dryRun: boolean) {
  const body = {
    // Fields stand before the file, so that the server knows them when the file arrives.
    ...(source.trim() === '' ? {} : { source: source.trim() }),
    ...(effectiveDate.trim() === '' ? {} : { effectiveDate: effectiveDate.trim() }),
    ...(expectedEntries.trim() === '' ? {} : { expectedEntries: expectedEntries.normalize('NFKC').trim() }),
    dryRun: dryRun ? ('true' as const) : ('false' as const),
    file,
  };
  return (await server.importList({ body, throwOnError: true })).data;
}
