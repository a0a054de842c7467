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
  /** Id of an entry that came → id of the entry in force that it is under another name. */
  sameAs: Readonly<Record<string, string>>;
}

const NOTHING: ImportWords = { effectiveDate: '', source: '', expectedEntries: '', sameAs: {} };

/** Files are compared as soon as they are chosen; only what was compared can be adopted. */
export function useImport() {
  const { t } = useTranslation('lists');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [words, setWords] = useState(NOTHING);
  const [compared, setCompared] = useState<ListImported | null>(null);
  const comparison = useMutation({
    mutationFn: (wish: Wish) => send(wish, true),
    onSuccess: setCompared,
    meta: { shown: 'here' },
  });
  const adoption = useMutation({
    mutationFn: () => send({ files, words }, false),
    onSuccess: async ({ version, outcome }) => {
      await listsChanged();
      tellDone(t(outcome === 'proposed' ? 'import.proposed' : 'import.adopted', { version: version ?? '' }));
      reset();
    },
    meta: { shown: 'here' },
  });
  function reset(): void {
    setFiles([]);
    setWords(NOTHING);
    setCompared(null);
    comparison.reset();
    adoption.reset();
  }
  /** @param more words that come with it: what was compared with other words may not be adopted with these */
  const compare = (chosen: readonly File[], more: Partial<ImportWords> = {}) => {
    const next = { ...words, ...more };
    setFiles(chosen);
    setWords(next);
    setCompared(null);
    adoption.reset();
    comparison.mutate({ files: chosen, words: next });
  };
  const choose = (chosen: readonly File[]) => compare(chosen, { sameAs: {} });
  const edit = (next: Partial<ImportWords>) => {
    setCompared(null);
    setWords({ ...words, ...next });
  };
  return { files, words, edit, compared, comparison, adoption, choose, compare };
}

export type ImportForm = ReturnType<typeof useImport>;

interface Wish {
  files: readonly File[];
  words: ImportWords;
}

async function send({ files, words }: Wish, dryRun: boolean) {
  const { effectiveDate, source, expectedEntries } = words;
  const sameAs = Object.entries(words.sameAs).map(([came, was]) => `${came}:${was}`);
  const body = {
    // Fields stand before the files, so that the server knows them when the files arrive.
    ...(source.trim() === '' ? {} : { source: source.trim() }),
    ...(effectiveDate.trim() === '' ? {} : { effectiveDate: effectiveDate.trim() }),
    ...(expectedEntries.trim() === '' ? {} : { expectedEntries: expectedEntries.normalize('NFKC').trim() }),
    ...(sameAs.length === 0 ? {} : { sameAs: sameAs.join(',') }),
    dryRun: dryRun ? ('true' as const) : ('false' as const),
    file: [...files],
  };
  return (await server.importList({ body, throwOnError: true })).data;
}
