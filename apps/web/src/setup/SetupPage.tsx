import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import type { Setup } from '../client/index.js';
import { Button } from '../design/Button.js';
import { TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { enter } from '../session/enter.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { DoorPage } from './DoorPage.js';
import { useLinkToken } from './link-token.js';

const PASSWORD_MIN = 12;
const EMPTY = { universityJa: '', universityEn: '', nameJa: '', nameEn: '', email: '', password: '' };

/** An empty installation gets its name and its first administrator. */
export function SetupPage() {
  const { t } = useTranslation('admin');
  const token = useLinkToken();
  return (
    <DoorPage title={t('setup.title')} lead={t('setup.lead')} token={token} advice={t('setup.noTokenDetail')}>
      <SetupForm token={token} />
    </DoorPage>
  );
}

function SetupForm({ token }: { token: string }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const [words, setWords] = useState(EMPTY);
  const [asked, setAsked] = useState(false);
  const founding = useMutation({
    mutationFn: async (body: Setup) => (await server.setUp({ body, throwOnError: true })).data,
    onSuccess: (session) => enter(session, queries),
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    const { universityJa, universityEn, nameJa, nameEn, email, password } = words;
    if (Object.values(words).some((value) => value.trim() === '') || password.length < PASSWORD_MIN) return;
    founding.mutate({
      ...{ token, email: email.trim(), password },
      institutionName: { ja: universityJa.trim(), en: universityEn.trim() },
      name: { ja: nameJa.trim(), en: nameEn.trim() },
    });
  };
  const faultOf = (key: keyof typeof EMPTY) => {
    if (!asked) return undefined;
    if (words[key].trim() === '') return t('setup.missing');
    return key === 'password' && words.password.length < PASSWORD_MIN ? t('setup.tooShort') : undefined;
  };
  const box = (key: keyof typeof EMPTY) => ({
    value: words[key],
    error: faultOf(key),
    onChange: (value: string) => setWords({ ...words, [key]: value }),
  });
  return (
    <SafeForm onSubmit={submit} className="flex flex-col gap-6">
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-2 text-std-18B-160">{t('setup.university')}</legend>
        <TextBox label={t('setup.ja')} maxLength={200} {...box('universityJa')} />
        <TextBox label={t('setup.en')} maxLength={200} lang="en" {...box('universityEn')} />
      </fieldset>
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-2 text-std-18B-160">{t('setup.administrator')}</legend>
        <TextBox label={t('accounts.nameJa')} maxLength={200} {...box('nameJa')} />
        <TextBox label={t('accounts.nameEn')} maxLength={200} lang="en" {...box('nameEn')} />
        <TextBox
          label={t('setup.email')}
          type="email"
          inputMode="email"
          autoComplete="username"
          className="sm:col-span-2"
          {...box('email')}
        />
        <TextBox
          label={t('setup.password')}
          hint={t('setup.passwordHint')}
          type="password"
          autoComplete="new-password"
          maxLength={200}
          className="sm:col-span-2"
          {...box('password')}
        />
      </fieldset>
      {founding.isError && <ProblemPanel error={founding.error} />}
      <Button type="submit" isPending={founding.isPending}>
        {t('setup.confirm')}
      </Button>
    </SafeForm>
  );
}
