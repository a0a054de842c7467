import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberPosition } from '../api/position.js';
import * as server from '../client/index.js';
import type { OpenedRow } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Pick } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';
import { hostsQuery, rostersChanged } from './queries.js';

const AS_NAMED = '-';

interface OpeningFormProps {
  rosterId: string;
  /** Of the selected, as the spreadsheet counts them. */
  rows: readonly number[];
  onDone: (results: readonly OpenedRow[]) => void;
}

/** Opens the missing cases: for the host whom each row names, or for one host for all of them. */
export function OpeningForm({ rosterId, rows, onDone }: OpeningFormProps) {
  const { t } = useTranslation('rosters');
  const hosts = useQuery(hostsQuery);
  const [host, setHost] = useState(AS_NAMED);
  const opening = useMutation({
    mutationFn: async () => {
      const body = { rows: [...rows], ...(host === AS_NAMED ? {} : { host }) };
      return (await server.openRosterCases({ path: { rosterId }, body, throwOnError: true })).data;
    },
    onSuccess: async ({ items, position }) => {
      if (position !== null) rememberPosition(position);
      tellDone(t('opening.done', { count: items.filter(({ outcome }) => outcome === 'opened').length }));
      onDone(items);
      await rostersChanged();
    },
    meta: { shown: 'here' },
  });
  return (
    <section aria-label={t('opening.title')} className="mt-5 border-t border-line pt-5">
      <h3 className="text-std-16B-170">{t('opening.title')}</h3>
      <p className="measure mt-1">{t('opening.lead')}</p>
      <SafeForm onSubmit={() => rows.length > 0 && opening.mutate()} className="mt-4 flex max-w-2xl flex-col gap-4">
        <Pick
          label={t('opening.host')}
          value={host}
          options={[
            { value: AS_NAMED, label: t('opening.asNamed') },
            ...(hosts.data ?? []).map(({ person, name }) => ({ value: person, label: name })),
          ]}
          onChange={setHost}
        />
        {hosts.isError && <ProblemPanel error={hosts.error} onRetry={() => void hosts.refetch()} />}
        {opening.isError && <ProblemPanel error={opening.error} />}
        <Button type="submit" className="self-start" isDisabled={rows.length === 0} isPending={opening.isPending}>
          {t('opening.submit', { count: rows.length })}
        </Button>
      </SafeForm>
    </section>
  );
}
