import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../calendar/months.js';
import { useLanguage } from '../../catalogue/use-language.js';
import * as server from '../../client/index.js';
import type { CommitteeView, NewCommittee, NewSeat } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Choice } from '../../design/Choice.js';
import { DayBox } from '../../design/day/DayBox.js';
import { readDay } from '../../design/day/read-day.js';
import { TextBox } from '../../design/fields.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Sheet } from '../../design/Sheet.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import { PersonChoice } from '../PersonChoice.js';
import { organisationChanged } from '../queries.js';

/** Founds a committee. */
export function FoundCommitteeSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('organisation');
  const [words, setWords] = useState({ committee: '', ja: '', en: '' });
  const [asked, setAsked] = useState(false);
  const founding = useMutation({
    mutationFn: (body: NewCommittee) => server.foundCommittee({ body, throwOnError: true }),
    onSuccess: async () => {
      await organisationChanged();
      tellDone(t('committee.founded'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  const box = (key: keyof typeof words) => ({
    value: words[key],
    error: asked && words[key].trim() === '' ? t('sheet.missing') : undefined,
    onChange: (value: string) => setWords({ ...words, [key]: value }),
  });
  const submit = () => {
    setAsked(true);
    const [committee, ja, en] = [words.committee.trim(), words.ja.trim(), words.en.trim()];
    if (committee !== '' && ja !== '' && en !== '') founding.mutate({ committee, name: { ja, en } });
  };
  return (
    <Sheet title={t('committee.found')} isOpen onClose={onClose}>
      <SafeForm onSubmit={submit} className="flex flex-col gap-5">
        <TextBox label={t('sheet.nameJa')} maxLength={120} autoFocus {...box('ja')} />
        <TextBox label={t('sheet.nameEn')} maxLength={120} lang="en" {...box('en')} />
        <TextBox
          label={t('committee.code')}
          hint={t('committee.codeHint')}
          maxLength={64}
          autoCapitalize="off"
          {...box('committee')}
        />
        {founding.isError && <ProblemPanel error={founding.error} />}
        <SheetEnd isPending={founding.isPending} onClose={onClose} label={t('committee.found')} />
      </SafeForm>
    </Sheet>
  );
}

/** Lets somebody sit in a committee for a time. */
export function SeatSheet({ committee, onClose }: { committee: CommitteeView; onClose: () => void }) {
  const { t } = useTranslation('organisation');
  const { say } = useLanguage();
  const [account, setAccount] = useState<string>();
  const [place, setPlace] = useState<'member' | 'chair'>('member');
  const [time, setTime] = useState({ from: today(), last: '' });
  const [asked, setAsked] = useState(false);
  const seating = useMutation({
    mutationFn: (body: NewSeat) =>
      server.seatMember({ path: { committee: committee.committee }, body, throwOnError: true }),
    onSuccess: async () => {
      await organisationChanged();
      tellDone(t('committee.seated'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  const [from, last] = [readDay(time.from), readDay(time.last)];
  const isLastUnread = last === null && time.last.trim() !== '';
  const submit = () => {
    setAsked(true);
    if (account !== undefined && from !== null && !isLastUnread)
      seating.mutate({ account, chair: place === 'chair', from, last });
  };
  const fault = (isWrong: boolean, words: string) => (asked && isWrong ? words : undefined);
  return (
    <Sheet title={t('committee.seatIn', { committee: say(committee.name) })} isOpen onClose={onClose} wide>
      <SafeForm onSubmit={submit} className="flex flex-col gap-5">
        <PersonChoice value={account} error={fault(account === undefined, t('person.missing'))} onChange={setAccount} />
        <Choice<'member' | 'chair'>
          label={t('committee.place')}
          value={place}
          options={(['member', 'chair'] as const).map((value) => ({ value, label: t(`committee.${value}`) }))}
          onChange={setPlace}
          row
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <DayBox
            label={t('office.first')}
            value={time.from}
            error={fault(from === null, t('day.unread'))}
            onChange={(next) => setTime({ ...time, from: next })}
          />
          <DayBox
            label={t('office.last')}
            hint={t('office.lastHint')}
            optional
            value={time.last}
            error={fault(isLastUnread, t('day.unread'))}
            onChange={(next) => setTime({ ...time, last: next })}
          />
        </div>
        {seating.isError && <ProblemPanel error={seating.error} />}
        <SheetEnd isPending={seating.isPending} onClose={onClose} label={t('committee.seat')} />
      </SafeForm>
    </Sheet>
  );
}

interface SheetEndProps {
  isPending: boolean;
  onClose: () => void;
  label: string;
}

/** The two buttons at the end of a sheet. */
export function SheetEnd({ isPending, onClose, label }: SheetEndProps) {
  const { t } = useTranslation('common');
  return (
    <div className="flex justify-end gap-3">
      <Button look="outline" onPress={onClose}>
        {t('cancel')}
      </Button>
      <Button type="submit" isPending={isPending}>
        {label}
      </Button>
    </div>
  );
}
