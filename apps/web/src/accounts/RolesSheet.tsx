import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import * as server from '../client/index.js';
import type { AccountView, Grant, UnitView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { SafeForm } from '../design/SafeForm.js';
import { Sheet } from '../design/Sheet.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';
import { membersChanged } from './queries.js';
import { choicesOf, grantsOf, RoleFields } from './RoleFields.js';

interface RolesSheetProps {
  account: AccountView;
  units: readonly UnitView[];
  onClose: () => void;
}

/** Sets somebody's roles. */
export function RolesSheet({ account, units, onClose }: RolesSheetProps) {
  const { t } = useTranslation(['admin', 'common']);
  const { say } = useLanguage();
  const [choices, setChoices] = useState(choicesOf(account.roles));
  const [asked, setAsked] = useState(false);
  const change = useMutation({
    mutationFn: (roles: Grant[]) =>
      server.grantRoles({ path: { id: account.id }, body: { roles }, throwOnError: true }),
    onSuccess: async ({ data }) => {
      await membersChanged();
      tellDone(data.proposals.length > 0 ? t('accounts.proposed') : t('accounts.saved'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    const roles = grantsOf(choices);
    if (roles !== null) change.mutate(roles);
  };
  return (
    <Sheet title={t('accounts.changeOf', { name: say(account.name) })} isOpen onClose={onClose} wide>
      <SafeForm onSubmit={submit} className="flex flex-col gap-5">
        <RoleFields choices={choices} units={units} asked={asked} onChange={setChoices} />
        {change.isError && <ProblemPanel error={change.error} />}
        <div className="flex justify-end gap-3">
          <Button look="outline" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" isPending={change.isPending}>
            {t('common:save')}
          </Button>
        </div>
      </SafeForm>
    </Sheet>
  );
}
