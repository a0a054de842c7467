import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import type { ChosenPurpose, LookupKind, LookupRequest } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Choice } from '../design/Choice.js';
import { Pick, TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { usePurposes } from './purposes.js';
import { lookupsChanged } from './queries.js';

const NAMES_MAX = 20;
const KINDS = ['person', 'organization', 'any'] as const satisfies LookupKind[];

/** Purpose first, then names. */
export function LookupForm() {
  const { t } = useTranslation('lookups');
  const { purposes } = usePurposes();
  const navigate = useNavigate();
  const [purpose, setPurpose] = useState<ChosenPurpose | ''>('');
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<LookupKind>('any');
  const [birthDate, setBirthDate] = useState('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const names = [...new Set(typed.split('\n').map((name) => name.trim()))].filter((name) => name !== '');
  const takesDate = names.length === 1 && kind !== 'organization';
  const looking = useMutation({
    mutationFn: async (body: LookupRequest) => (await server.makeLookup({ body, throwOnError: true })).data,
    onSuccess: async ({ id }) => {
      void lookupsChanged();
      await navigate({ to: '/lookups/$lookupId', params: { lookupId: id } });
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    if (purpose === '' || names.length === 0 || names.length > NAMES_MAX) return;
    const date = birthDate.normalize('NFKC').trim();
    looking.mutate({
      ...{ purpose, kind, names },
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(takesDate && date !== '' ? { birthDate: date } : {}),
    });
  };
  const namesFault =
    names.length > NAMES_MAX ? t('namesTooMany') : asked && names.length === 0 ? t('namesMissing') : undefined;
  return (
    <SafeForm onSubmit={submit} className="flex max-w-2xl flex-col gap-5">
      <Pick
        label={t('purpose')}
        hint={t('why')}
        value={purpose}
        options={purposes}
        onChange={setPurpose}
        error={asked && purpose === '' ? t('purposeMissing') : undefined}
      />
      <TextBox
        label={t('names')}
        hint={t('namesHint')}
        lines={3}
        maxLength={10_000}
        value={typed}
        onChange={setTyped}
        error={namesFault}
      />
      <Choice<LookupKind>
        label={t('kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={setKind}
        row
      />
      {takesDate && (
        <TextBox
          label={t('birthDate')}
          hint={t('birthDateHint')}
          optional
          maxLength={10}
          value={birthDate}
          onChange={setBirthDate}
        />
      )}
      <TextBox label={t('note')} hint={t('noteHint')} optional maxLength={500} value={note} onChange={setNote} />
      {looking.isError && <ProblemPanel error={looking.error} />}
      <div>
        <Button type="submit" isPending={looking.isPending}>
          {t('submit')}
        </Button>
      </div>
    </SafeForm>
  );
}
