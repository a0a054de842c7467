import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import type { NewDelegation } from '../client/index.js';
import { now } from '../clock.js';
import { Button } from '../design/Button.js';
import { Choice } from '../design/Choice.js';
import { DayBox } from '../design/day/DayBox.js';
import { TextBox } from '../design/fields.js';
import { SafeForm } from '../design/SafeForm.js';
import { Sheet } from '../design/Sheet.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';
import { DelegateChoice } from './DelegateChoice.js';
import { dayFrom, firstInstant, instantAfter } from './period.js';
import { delegationsChanged, giveDelegation } from './queries.js';
import type { LendableRole } from './use-lendable-roles.js';

const USUAL_DAYS = 7;
const UNREAD = 'unread';

interface Written {
  role: string;
  to: string | undefined;
  from: string;
  until: string;
  reason: string;
}

/** Names who decides while one is away: one role, one person, two days, a reason. */
export function GiveDelegationSheet({ roles, onClose }: { roles: readonly LendableRole[]; onClose: () => void }) {
  const { t } = useTranslation(['delegations', 'common']);
  const [written, setWritten] = useState<Written>(() => ({
    ...{ role: keyOf(roles[0]), to: undefined, from: '', until: dayFrom(now(), USUAL_DAYS), reason: '' },
  }));
  const [asked, setAsked] = useState(false);
  const set = (next: Partial<Written>) => setWritten({ ...written, ...next });
  const giving = useMutation({
    mutationFn: (body: NewDelegation) => giveDelegation(body),
    onSuccess: async () => {
      await delegationsChanged();
      tellDone(t('sheet.done'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  const wanted = wantedBy(written, roles);
  const submit = () => {
    setAsked(true);
    if (wanted !== null) giving.mutate(wanted);
  };
  const fault = (isWrong: boolean, words: string) => (asked && isWrong ? words : undefined);
  return (
    <Sheet title={t('sheet.title')} isOpen onClose={onClose} wide>
      <SafeForm onSubmit={submit} className="flex flex-col gap-5">
        {roles.length > 1 && <RoleChoice roles={roles} value={written.role} onChange={(role) => set({ role })} />}
        <DelegateChoice
          value={written.to}
          error={fault(written.to === undefined, t('sheet.whoMissing'))}
          onChange={(to) => set({ to })}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <DayBox
            label={t('sheet.from')}
            hint={t('sheet.fromHint')}
            optional
            value={written.from}
            error={fault(firstInstant(written.from) === UNREAD, t('sheet.dayMissing'))}
            onChange={(from) => set({ from })}
          />
          <DayBox
            label={t('sheet.until')}
            hint={t('sheet.untilHint')}
            value={written.until}
            error={fault(instantAfter(written.until) === UNREAD, t('sheet.dayMissing'))}
            onChange={(until) => set({ until })}
          />
        </div>
        <TextBox
          label={t('sheet.reason')}
          hint={t('sheet.reasonHint')}
          maxLength={500}
          value={written.reason}
          error={fault(written.reason.trim() === '', t('sheet.reasonMissing'))}
          onChange={(reason) => set({ reason })}
        />
        {giving.isError && <ProblemPanel error={giving.error} />}
        <div className="flex justify-end gap-3">
          <Button look="outline" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" isPending={giving.isPending}>
            {t('sheet.confirm')}
          </Button>
        </div>
      </SafeForm>
    </Sheet>
  );
}

/** What is asked of the server, or null while something is missing. */
function wantedBy(
  { role: key, to, from, until, reason }: Written,
  roles: readonly LendableRole[],
): NewDelegation | null {
  const held = roles.find((each) => keyOf(each) === key);
  const [first, after] = [firstInstant(from), instantAfter(until)];
  if (held === undefined || to === undefined || first === UNREAD || after === UNREAD || reason.trim() === '')
    return null;
  return { to, role: held.role, unit: held.unit, from: first, until: after, reason: reason.trim() };
}

function keyOf(held: LendableRole | undefined): string {
  return held === undefined ? '' : `${held.role} ${held.unit ?? ''}`;
}

interface RoleChoiceProps {
  roles: readonly LendableRole[];
  value: string;
  onChange: (key: string) => void;
}

function RoleChoice({ roles, value, onChange }: RoleChoiceProps) {
  const { t } = useTranslation(['delegations', 'common']);
  const { say } = useLanguage();
  const options = roles.map((held) => ({
    value: keyOf(held),
    label: t('common:inBrackets', {
      outer: t(`common:role.${held.role}`),
      inner: held.unitName === null ? t('whole') : say(held.unitName),
    }),
  }));
  return <Choice<string> label={t('sheet.role')} value={value} options={options} onChange={onChange} row />;
}
