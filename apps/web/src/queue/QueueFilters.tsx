import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueSearch } from '../routes-office.js';
import { Button } from '../design/Button.js';
import { Pick, TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { useNarrow } from '../design/use-media.js';
import { MoreFilters } from './desk/MoreFilters.js';
import { OwnerPick } from './desk/OwnerPick.js';
import { CASE_STATES, caseState } from './case-states.js';

const NARROWING = [
  ...(['q', 'state', 'due', 'owner', 'tier', 'unit', 'escalated'] as const),
  ...(['stage', 'aged', 'left', 'arrived', 'closed'] as const),
] as const satisfies readonly (keyof QueueSearch)[];
const DUES = ['over', 'today'] as const;

/** Text, state, what is due, and the order; all live in the address. On a phone only the text is not folded away: the first case is to be in sight. */
export function QueueFilters({ search }: { search: QueueSearch }) {
  const { t } = useTranslation(['queue', 'common']);
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const [typed, setTyped] = useState(search.q ?? '');
  const go = (changed: { [field in keyof QueueSearch]?: QueueSearch[field] | undefined }) => {
    const asked = { ...search, q: typed.trim() === '' ? undefined : typed.trim(), ...changed };
    void navigate({ to: '/queue', search: Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) });
  };
  const clear = () => {
    setTyped('');
    const view = search.view === undefined ? {} : { view: search.view };
    void navigate({ to: '/queue', search: view });
  };
  const states = CASE_STATES.map((value) => ({ value, label: t(`common:state.${value}`) }));
  const dues = DUES.map((value) => ({ value, label: t(`due.only.${value}`) }));
  const picks = (
    <>
      <Pick<(typeof CASE_STATES)[number] | 'any'>
        label={t('state')}
        value={caseState(search.state) ?? 'any'}
        options={[{ value: 'any', label: t('anyState') }, ...states]}
        onChange={(state) => go({ state: state === 'any' ? undefined : state })}
        className="w-full sm:w-48"
      />
      <Pick<(typeof DUES)[number] | 'any'>
        label={t('due.filter')}
        value={search.due ?? 'any'}
        options={[{ value: 'any', label: t('due.any') }, ...dues]}
        onChange={(due) => go({ due: due === 'any' ? undefined : due })}
        className="w-full sm:w-56"
      />
      <OwnerPick value={search.owner} onChange={(owner) => go({ owner })} />
      <Pick<'usual' | 'due' | 'escalated'>
        label={t('sort.label')}
        value={search.sort ?? 'usual'}
        options={(['usual', 'due', 'escalated'] as const).map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(sort) => go({ sort: sort === 'usual' ? undefined : sort })}
        className="w-full sm:w-44"
      />
    </>
  );
  return (
    <SafeForm onSubmit={() => go({})} className="mb-5 flex flex-wrap items-end gap-3">
      <TextBox
        label={t('find')}
        type="search"
        name="q"
        value={typed}
        maxLength={200}
        onChange={setTyped}
        className="min-w-0 flex-1 basis-48 sm:w-80 sm:flex-none"
      />
      <Button type="submit" look="outline" className="min-h-12">
        {t('findButton')}
      </Button>
      {!isNarrow && picks}
      <MoreFilters search={search} onChange={go}>
        {isNarrow && picks}
      </MoreFilters>
      {NARROWING.some((field) => search[field] !== undefined) && (
        <Button look="text" className="min-h-12" onPress={clear}>
          {t('clear')}
        </Button>
      )}
    </SafeForm>
  );
}
