import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../catalogue/use-language.js';
import * as server from '../../client/index.js';
import type { OfficeView } from '../../client/index.js';
import { DayBox } from '../../design/day/DayBox.js';
import { readDay } from '../../design/day/read-day.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Sheet } from '../../design/Sheet.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import { SheetEnd } from '../committees/CommitteeSheets.js';
import { organisationChanged } from '../queries.js';
import { useRoleWords } from './use-role-words.js';

/** Ends somebody's role, at once or with a day. */
export function EndRoleSheet({ office, onClose }: { office: OfficeView; onClose: () => void }) {
  const { t } = useTranslation(['organisation', 'common']);
  const { say } = useLanguage();
  const roleOver = useRoleWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const last = readDay(typed);
  const isUnread = last === null && typed.trim() !== '';
  const ending = useMutation({
    mutationFn: () =>
      server.endRole({ path: { id: office.account, grantId: office.grant }, body: { last }, throwOnError: true }),
    onSuccess: async () => {
      await organisationChanged();
      tellDone(t('office.ended'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  const submit = () => {
    setAsked(true);
    if (!isUnread) ending.mutate();
  };
  return (
    <Sheet title={t('office.endTitle')} isOpen onClose={onClose}>
      <SafeForm onSubmit={submit} className="flex flex-col gap-5">
        <p className="text-std-16B-170">
          {t('proposal.line', {
            name: say(office.name) || t('common:erased'),
            role: roleOver(office.role, office.unit),
          })}
        </p>
        <DayBox
          label={t('office.last')}
          hint={t('office.endHint')}
          optional
          value={typed}
          error={asked && isUnread ? t('day.unread') : undefined}
          onChange={setTyped}
        />
        {ending.isError && <ProblemPanel error={ending.error} />}
        <SheetEnd isPending={ending.isPending} onClose={onClose} label={t('office.end')} />
      </SafeForm>
    </Sheet>
  );
}
