import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { grantsOf, RoleFields, type RoleChoice } from '../../accounts/RoleFields.js';
import * as server from '../../client/index.js';
import type { NewRole } from '../../client/index.js';
import { DayBox } from '../../design/day/DayBox.js';
import { readDay } from '../../design/day/read-day.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Sheet } from '../../design/Sheet.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import { SheetEnd } from '../committees/CommitteeSheets.js';
import { PersonChoice } from '../PersonChoice.js';
import { organisationChanged, organisationQuery } from '../queries.js';

/** Gives somebody a role for a time, or proposes it to a second person. */
export function GiveRoleSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('organisation');
  const [account, setAccount] = useState<string>();
  const [choices, setChoices] = useState<RoleChoice[]>([{ role: '', unit: '' }]);
  const [time, setTime] = useState({ from: '', last: '' });
  const [asked, setAsked] = useState(false);
  const giving = useMutation({
    mutationFn: async ({ id, wanted }: { id: string; wanted: NewRole[] }) => {
      const given = [];
      for (const body of wanted) given.push((await server.giveRole({ path: { id }, body, throwOnError: true })).data);
      return given;
    },
    onSuccess: async (given) => {
      await organisationChanged();
      tellDone(given.some(({ proposal }) => proposal !== null) ? t('office.proposed') : t('office.given'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  const days = { from: readDay(time.from), last: readDay(time.last) };
  // A role may be over what a reorganisation founds on its first day.
  const organisation = useQuery(organisationQuery(days.from ?? undefined));
  const unread = (key: 'from' | 'last') => days[key] === null && time[key].trim() !== '';
  const submit = () => {
    setAsked(true);
    const grants = grantsOf(choices);
    if (account === undefined || grants === null || unread('from') || unread('last')) return;
    giving.mutate({ id: account, wanted: grants.map((grant) => ({ ...grant, ...days })) });
  };
  const box = (key: 'from' | 'last') => ({
    value: time[key],
    error: asked && unread(key) ? t('day.unread') : undefined,
    onChange: (next: string) => setTime({ ...time, [key]: next }),
  });
  return (
    <Sheet title={t('office.give')} isOpen onClose={onClose} wide>
      <SafeForm onSubmit={submit} className="flex flex-col gap-5">
        <PersonChoice
          value={account}
          error={asked && account === undefined ? t('person.missing') : undefined}
          onChange={setAccount}
        />
        <RoleFields choices={choices} units={organisation.data?.units ?? []} asked={asked} onChange={setChoices} />
        <div className="grid gap-5 sm:grid-cols-2">
          <DayBox label={t('office.first')} hint={t('office.firstHint')} optional {...box('from')} />
          <DayBox label={t('office.last')} hint={t('office.lastHint')} optional {...box('last')} />
        </div>
        <p className="text-dns-14N-130 leading-160 text-quiet">{t('office.twoHint')}</p>
        {giving.isError && <ProblemPanel error={giving.error} />}
        <SheetEnd isPending={giving.isPending} onClose={onClose} label={t('office.confirm')} />
      </SafeForm>
    </Sheet>
  );
}
