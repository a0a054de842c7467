import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../api/session.js';
import type { Session } from '../client/index.js';
import { Button } from '../design/Button.js';
import { TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';

interface SignInFormProps {
  /** Known from the session that ended. */
  email?: string;
  onDone: (session: Session) => void;
}

/** E-mail and password. */
export function SignInForm({ email: known, onDone }: SignInFormProps) {
  const { t } = useTranslation('session');
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const ids = { email: useId(), password: useId() };
  const entry = useMutation({ mutationFn: signIn, onSuccess: onDone, meta: { shown: 'here' } });
  const missing = { email: email.trim() === '', password: password === '' };
  const submit = () => {
    setAsked(true);
    if (missing.email || missing.password) document.getElementById(missing.email ? ids.email : ids.password)?.focus();
    else entry.mutate({ email, password });
  };
  return (
    <SafeForm onSubmit={submit} className="flex flex-col gap-4">
      {entry.isError && <ProblemPanel error={entry.error} />}
      <TextBox
        id={ids.email}
        label={t('email')}
        error={asked && missing.email ? t('emailFirst') : undefined}
        type="email"
        name="email"
        inputMode="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
      />
      <TextBox
        id={ids.password}
        label={t('password')}
        error={asked && missing.password ? t('passwordFirst') : undefined}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" isPending={entry.isPending}>
        {t('signIn')}
      </Button>
    </SafeForm>
  );
}
