import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import type { ClosureKind, ClosureRequest, ClosureRhythm } from '../client/index.js';
import { Choice } from '../design/Choice.js';
import { DayBox } from '../design/day/DayBox.js';
import { readDay } from '../design/day/read-day.js';
import { Pick, TextBox } from '../design/fields.js';
import { tellDone } from '../shell/toasts.js';
import { CalendarSheet } from './CalendarSheet.js';
import { calendarChanged } from './queries.js';

const KINDS = [
  'summer',
  'new-year',
  'entrance-examination',
  'foundation-day',
  'outage',
  'other',
] as const satisfies readonly ClosureKind[];

interface Draft {
  kind: ClosureKind | '';
  every: ClosureRhythm;
  from: string;
  to: string;
  note: string;
}

const EMPTY: Draft = { kind: '', every: 'once', from: '', to: '', note: '' };

/** What is wrong with a draft, by field; an empty object when it can be sent. */
function faultsOf(draft: Draft): { [field in 'kind' | 'from' | 'to' | 'note']?: 'missing' | 'unreadable' | 'order' } {
  const [from, to] = [readDay(draft.from), readDay(draft.to)];
  return {
    ...(draft.kind === '' ? { kind: 'missing' } : {}),
    ...(from === null ? { from: 'unreadable' } : {}),
    ...(to === null ? { to: 'unreadable' } : {}),
    ...(from !== null && to !== null && draft.every === 'once' && to < from ? { to: 'order' } : {}),
    ...(draft.kind === 'other' && draft.note.trim() === '' ? { note: 'missing' } : {}),
  };
}

function requestOf({ kind, every, note, ...days }: Draft): ClosureRequest | null {
  const [from, to] = [readDay(days.from), readDay(days.to)];
  if (kind === '' || from === null || to === null) return null;
  const dates = every === 'year' ? { from: from.slice(5), to: to.slice(5) } : { from, to };
  return { kind, every, ...dates, note: note.trim() };
}

/** Adds days on which the institution is closed, and why. */
export function ClosureSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const [draft, setDraft] = useState(EMPTY);
  const [asked, setAsked] = useState(false);
  const adding = useMutation({
    mutationFn: (body: ClosureRequest) => server.addClosure({ body, throwOnError: true }),
    onSuccess: async () => {
      await calendarChanged();
      tellDone(t('closureAdded'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  const faults = faultsOf(draft);
  const fault = (field: keyof typeof faults) => {
    const found = faults[field];
    return asked && found !== undefined ? t(`fault.${found}`) : undefined;
  };
  const set = (next: Partial<Draft>) => setDraft({ ...draft, ...next });
  const submit = () => {
    setAsked(true);
    const request = requestOf(draft);
    if (request !== null && Object.keys(faults).length === 0) adding.mutate(request);
  };
  return (
    <CalendarSheet title={t('addClosure')} act={t('add')} sending={adding} onSubmit={submit} onClose={onClose}>
      <Pick
        label={t('why')}
        value={draft.kind}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        error={fault('kind')}
        onChange={(kind) => set({ kind })}
      />
      <Choice
        label={t('rhythm')}
        value={draft.every}
        options={(['once', 'year'] as const).map((value) => ({ value, label: t(`every.${value}`) }))}
        onChange={(every) => set({ every })}
        row
      />
      <DayBox label={t('firstDay')} value={draft.from} error={fault('from')} onChange={(from) => set({ from })} />
      <DayBox
        label={t('lastDay')}
        hint={t(draft.every === 'year' ? 'yearHint' : 'lastDayHint')}
        value={draft.to}
        error={fault('to')}
        onChange={(to) => set({ to })}
      />
      <TextBox
        label={t('note')}
        hint={t('noteHint')}
        value={draft.note}
        maxLength={100}
        optional={draft.kind !== 'other'}
        error={fault('note')}
        onChange={(note) => set({ note })}
      />
      <p className="text-quiet">{t('moves')}</p>
    </CalendarSheet>
  );
}
