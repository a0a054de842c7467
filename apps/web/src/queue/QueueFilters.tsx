import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueSearch } from '../routes-office.js';
import { Button } from '../design/Button.js';
import { Pick, TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { CASE_STATES, caseState } from './case-states.js';

/** Text and state; both live in the address. */
export function QueueFilters({ search }: { search: QueueSearch }) {
  const { t } = useTranslation(['queue', 'common']);
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  const go = (next: { q: string; state: string | undefined }) => {
    const { view } = search;
    void navigate({
      to: '/queue',
      search: {
        ...(view === undefined ? {} : { view }),
        ...(next.q.trim() === '' ? {} : { q: next.q.trim() }),
        ...(next.state === undefined ? {} : { state: next.state }),
      },
    });
  };
  const clear = () => {
    setTyped('');
    go({ q: '', state: undefined });
  };
  const states = CASE_STATES.map((value) => ({ value, label: t(`common:state.${value}`) }));
  return (
    <SafeForm
      onSubmit={() => go({ q: typed, state: search.state })}
      className="mb-5 grid items-end gap-3 sm:grid-cols-[minmax(0,26rem)_auto_minmax(0,14rem)_auto] sm:justify-start"
    >
      <TextBox label={t('find')} type="search" name="q" value={typed} maxLength={200} onChange={setTyped} />
      <Button type="submit" look="outline" className="min-h-12">
        {t('findButton')}
      </Button>
      <Pick<(typeof CASE_STATES)[number] | 'any'>
        label={t('state')}
        value={caseState(search.state) ?? 'any'}
        options={[{ value: 'any', label: t('anyState') }, ...states]}
        onChange={(state) => go({ q: typed, state: state === 'any' ? undefined : state })}
      />
      {(search.q !== undefined || search.state !== undefined) && (
        <Button look="text" className="min-h-12" onPress={clear}>
          {t('clear')}
        </Button>
      )}
    </SafeForm>
  );
}
