import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TokenRequest } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Choice } from '../design/Choice.js';
import { TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { Sheet } from '../design/Sheet.js';
import { ShownOnce } from '../design/ShownOnce.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { issueToken, tokensChanged } from './queries.js';

const LIFETIMES = ['30', '90', '365'] as const;
type Lifetime = (typeof LIFETIMES)[number];

/** Makes a token and shows it, once. */
export function NewTokenSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['session', 'common']);
  const [label, setLabel] = useState('');
  const [days, setDays] = useState<Lifetime>('90');
  const [asked, setAsked] = useState(false);
  const issuing = useMutation({
    mutationFn: (body: TokenRequest) => issueToken(body),
    onSuccess: () => tokensChanged(),
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    if (label.trim() !== '') issuing.mutate({ label: label.trim(), days: Number(days) });
  };
  return (
    <Sheet
      title={issuing.isSuccess ? t('tokens.secret') : t('tokens.make')}
      isOpen
      onClose={onClose}
      mustAnswer={issuing.isSuccess}
    >
      {issuing.isSuccess ? (
        <ShownOnce
          title={t('tokens.made')}
          detail={t('tokens.madeDetail')}
          label={t('tokens.secret')}
          secret={issuing.data.token}
          onClose={onClose}
        />
      ) : (
        <SafeForm onSubmit={submit} className="flex flex-col gap-5">
          <TextBox
            label={t('tokens.label')}
            hint={t('tokens.labelHint')}
            maxLength={60}
            autoFocus
            value={label}
            onChange={setLabel}
            error={asked && label.trim() === '' ? t('tokens.labelMissing') : undefined}
          />
          <Choice<Lifetime>
            label={t('tokens.lifetime')}
            value={days}
            options={LIFETIMES.map((value) => ({ value, label: t('tokens.days', { count: Number(value) }) }))}
            onChange={setDays}
            row
          />
          {issuing.isError && <ProblemPanel error={issuing.error} />}
          <div className="flex justify-end gap-3">
            <Button look="outline" onPress={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" isPending={issuing.isPending}>
              {t('tokens.confirm')}
            </Button>
          </div>
        </SafeForm>
      )}
    </Sheet>
  );
}
