import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as server from '../../client/index.js';
import type { RosterDuty, RosterReport } from '../../client/index.js';
import { rostersChanged } from '../queries.js';

export interface RosterWords {
  source: string;
  duty: RosterDuty | '';
  note: string;
}

interface Wish extends RosterWords {
  file: File;
}

/** A roster is read before it is imported; only what was read can be imported. */
export function useRosterImport() {
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [words, setWords] = useState<RosterWords>({ source: '', duty: '', note: '' });
  const [report, setReport] = useState<RosterReport | null>(null);
  const reading = useMutation({
    mutationFn: (wish: Wish) => send(wish, true),
    onSuccess: setReport,
    meta: { shown: 'here' },
  });
  const importing = useMutation({
    mutationFn: (wish: Wish) => send(wish, false),
    onSuccess: async ({ rosterId }) => {
      void rostersChanged();
      if (rosterId !== null) await navigate({ to: '/rosters/$rosterId', params: { rosterId } });
    },
    meta: { shown: 'here' },
  });
  // What was read with other words may not be imported with these.
  const forget = () => {
    setReport(null);
    reading.reset();
    importing.reset();
  };
  return {
    ...{ file, words, report, reading, importing },
    choose: (chosen: File) => {
      forget();
      setFile(chosen);
    },
    edit: (next: Partial<RosterWords>) => {
      forget();
      setWords({ ...words, ...next });
    },
    read: () => {
      setReport(null);
      if (file !== null) reading.mutate({ ...words, file });
    },
    import: () => {
      if (file !== null) importing.mutate({ ...words, file });
    },
  };
}

export type RosterForm = ReturnType<typeof useRosterImport>;

async function send({ file, source, duty, note }: Wish, dryRun: boolean): Promise<RosterReport> {
  const body = {
    // Fields stand before the file, so that the server knows them when it arrives.
    ...{ source: source.trim(), duty: duty === '' ? 'technology' : duty },
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...{ dryRun: dryRun ? ('true' as const) : ('false' as const), file },
  } as const;
  return (await server.importRoster({ body, throwOnError: true })).data;
}
