import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import * as server from '../client/index.js';
import type { NewUnit, UnitView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { DayBox } from '../design/day/DayBox.js';
import { readDay } from '../design/day/read-day.js';
import { Pick, TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { Sheet } from '../design/Sheet.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';
import { membersChanged } from './queries.js';

const TOP = '*';

interface AddUnitSheetProps {
  units: readonly UnitView[];
  /** The day that is offered; absent: it stands from today. */
  from?: string;
  onClose: () => void;
}

/** Adds a faculty, a department, an office. */
export function AddUnitSheet({ units, from, onClose }: AddUnitSheetProps) {
  const { t } = useTranslation(['admin', 'common']);
  const { say } = useLanguage();
  const [words, setWords] = useState({ unit: '', ja: '', en: '' });
  const [parent, setParent] = useState(TOP);
  const [typed, setTyped] = useState(from ?? '');
  const [asked, setAsked] = useState(false);
  const day = readDay(typed);
  const isUnread = day === null && typed.trim() !== '';
  const adding = useMutation({
    mutationFn: (body: NewUnit) => server.addUnit({ body, throwOnError: true }),
    onSuccess: async () => {
      await membersChanged();
      tellDone(t('accounts.unitAdded'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    const { unit, ja, en } = words;
    if (isUnread || [unit, ja, en].some((value) => value.trim() === '')) return;
    adding.mutate({
      unit: unit.trim(),
      name: { ja: ja.trim(), en: en.trim() },
      parent: parent === TOP ? null : parent,
      ...(day === null ? {} : { from: day }),
    });
  };
  const box = (key: keyof typeof words) => ({
    value: words[key],
    error: asked && words[key].trim() === '' ? t('accounts.missing') : undefined,
    onChange: (value: string) => setWords({ ...words, [key]: value }),
  });
  return (
    <Sheet title={t('accounts.unitTitle')} isOpen onClose={onClose}>
      <SafeForm onSubmit={submit} className="flex flex-col gap-5">
        <TextBox label={t('accounts.unitJa')} maxLength={200} autoFocus {...box('ja')} />
        <TextBox label={t('accounts.unitEn')} maxLength={200} lang="en" {...box('en')} />
        <TextBox
          label={t('accounts.unitCode')}
          hint={t('accounts.unitCodeHint')}
          maxLength={64}
          autoCapitalize="off"
          {...box('unit')}
        />
        <Pick
          label={t('accounts.parent')}
          value={parent}
          options={[
            { value: TOP, label: t('accounts.top') },
            ...units.map(({ unit, name }) => ({ value: unit, label: say(name) })),
          ]}
          onChange={setParent}
        />
        <DayBox
          label={t('accounts.unitFrom')}
          hint={t('accounts.unitFromHint')}
          optional
          value={typed}
          error={asked && isUnread ? t('accounts.unitFromUnread') : undefined}
          onChange={setTyped}
        />
        {adding.isError && <ProblemPanel error={adding.error} />}
        <div className="flex justify-end gap-3">
          <Button look="outline" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" isPending={adding.isPending}>
            {t('common:add')}
          </Button>
        </div>
      </SafeForm>
    </Sheet>
  );
}
