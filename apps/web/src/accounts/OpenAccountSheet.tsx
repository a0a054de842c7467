import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import type { Language, NewAccount, UnitView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Choice } from '../design/Choice.js';
import { TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { Sheet } from '../design/Sheet.js';
import { ShownOnce } from '../design/ShownOnce.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { membersChanged } from './queries.js';
import { grantsOf, RoleFields, type RoleChoice } from './RoleFields.js';

const LANGUAGES = [
  { value: 'ja', label: '日本語' },
  { value: 'en', label: 'English' },
] as const;

/** Adds a person and shows, once, the link with which they set their password. */
export function OpenAccountSheet({ units, onClose }: { units: readonly UnitView[]; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const [words, setWords] = useState({ ja: '', en: '', email: '' });
  const [language, setLanguage] = useState<Language>('ja');
  const [choices, setChoices] = useState<RoleChoice[]>([{ role: '', unit: '' }]);
  const [asked, setAsked] = useState(false);
  const opening = useMutation({
    mutationFn: async (body: NewAccount) => (await server.openAccount({ body, throwOnError: true })).data,
    onSuccess: () => membersChanged(),
    meta: { shown: 'here' },
  });
  const missing = (value: string) => (asked && value.trim() === '' ? t('accounts.missing') : undefined);
  const submit = () => {
    setAsked(true);
    const roles = grantsOf(choices);
    const { ja, en, email } = words;
    if (roles === null || [ja, en, email].some((value) => value.trim() === '')) return;
    opening.mutate({ email: email.trim(), name: { ja: ja.trim(), en: en.trim() }, roles, language });
  };
  const box = (key: keyof typeof words) => ({
    value: words[key],
    error: missing(words[key]),
    onChange: (value: string) => setWords({ ...words, [key]: value }),
  });
  return (
    <Sheet title={t('accounts.open')} isOpen onClose={onClose} wide mustAnswer={opening.isSuccess}>
      {opening.isSuccess ? (
        <ShownOnce
          title={t('accounts.opened')}
          detail={t('accounts.linkDetail')}
          label={t('accounts.link')}
          secret={opening.data.activationUrl}
          onClose={onClose}
        />
      ) : (
        <SafeForm onSubmit={submit} className="flex flex-col gap-5">
          <div className="grid gap-5 sm:grid-cols-2">
            <TextBox label={t('accounts.nameJa')} maxLength={200} autoFocus {...box('ja')} />
            <TextBox label={t('accounts.nameEn')} maxLength={200} lang="en" {...box('en')} />
          </div>
          <TextBox label={t('accounts.email')} type="email" inputMode="email" maxLength={254} {...box('email')} />
          <RoleFields choices={choices} units={units} asked={asked} onChange={setChoices} />
          <Choice<Language>
            label={t('accounts.language')}
            value={language}
            options={LANGUAGES}
            onChange={setLanguage}
            row
          />
          {opening.isError && <ProblemPanel error={opening.error} />}
          <div className="flex justify-end gap-3">
            <Button look="outline" onPress={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" isPending={opening.isPending}>
              {t('accounts.confirm')}
            </Button>
          </div>
        </SafeForm>
      )}
    </Sheet>
  );
}
