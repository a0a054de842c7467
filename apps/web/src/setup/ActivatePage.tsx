import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button, buttonClass } from '../design/Button.js';
import { TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { DoorPage } from './DoorPage.js';
import { useLinkToken } from './link-token.js';

const PASSWORD_MIN = 12;

/** Somebody sets the first password of an account that was opened for them. */
export function ActivatePage() {
  const { t } = useTranslation('admin');
  const token = useLinkToken();
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const activation = useMutation({
    mutationFn: (chosen: string) => server.activateAccount({ body: { token, password: chosen }, throwOnError: true }),
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    if (password.length >= PASSWORD_MIN) activation.mutate(password);
  };
  return (
    <DoorPage title={t('activate.title')} lead={t('activate.lead')} token={token} advice={t('activate.noTokenDetail')}>
      {activation.isSuccess ? (
        <Banner
          tone="success"
          title={t('activate.done')}
          announce
          actions={
            <Link to="/sign-in" className={buttonClass()}>
              {t('activate.signIn')}
            </Link>
          }
        >
          {t('activate.doneDetail')}
        </Banner>
      ) : (
        <SafeForm onSubmit={submit} className="flex flex-col gap-5">
          <TextBox
            label={t('setup.password')}
            hint={t('setup.passwordHint')}
            type="password"
            autoComplete="new-password"
            value={password}
            maxLength={200}
            error={asked && password.length < PASSWORD_MIN ? t('setup.tooShort') : undefined}
            onChange={setPassword}
          />
          {activation.isError && <ProblemPanel error={activation.error} />}
          <Button type="submit" isPending={activation.isPending}>
            {t('activate.confirm')}
          </Button>
        </SafeForm>
      )}
    </DoorPage>
  );
}
