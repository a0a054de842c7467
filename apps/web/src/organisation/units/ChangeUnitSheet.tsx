import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../catalogue/use-language.js';
import * as server from '../../client/index.js';
import type { OrganisationUnit } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Choice } from '../../design/Choice.js';
import { DayBox } from '../../design/day/DayBox.js';
import { readDay } from '../../design/day/read-day.js';
import { Pick, TextBox } from '../../design/fields.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Sheet } from '../../design/Sheet.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import { organisationChanged } from '../queries.js';

const KINDS = ['renamed', 'moved', 'closed'] as const;
type Kind = (typeof KINDS)[number];
const NONE = '*';

interface ChangeUnitSheetProps {
  unit: OrganisationUnit;
  /** What stands on the day that is looked at. */
  units: readonly OrganisationUnit[];
  /** The day that is offered. */
  from: string;
  onClose: () => void;
}

/** Renames, moves or closes a unit from a day on. */
export function ChangeUnitSheet({ unit, units, from, onClose }: ChangeUnitSheetProps) {
  const { t } = useTranslation(['organisation', 'common']);
  const { say } = useLanguage();
  const [kind, setKind] = useState<Kind>('renamed');
  const [words, setWords] = useState({ ...unit.name });
  const [under, setUnder] = useState(unit.parent ?? NONE);
  const [heir, setHeir] = useState(NONE);
  const [typed, setTyped] = useState(from);
  const [asked, setAsked] = useState(false);
  const day = readDay(typed);
  const change = useMutation({
    mutationFn: (on: string) => {
      const path = { unit: unit.unit };
      if (kind === 'renamed') return server.renameUnit({ path, body: { name: words, from: on }, throwOnError: true });
      const parent = under === NONE ? null : under;
      if (kind === 'moved') return server.moveUnit({ path, body: { parent, from: on }, throwOnError: true });
      const body = { heir: heir === NONE ? null : heir, successors: [], from: on };
      return server.closeUnit({ path, body, throwOnError: true });
    },
    onSuccess: async () => {
      await organisationChanged();
      tellDone(t('sheet.saved'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  const missing = (value: string) => (asked && value.trim() === '' ? t('sheet.missing') : undefined);
  const submit = () => {
    setAsked(true);
    if (day === null || (kind === 'renamed' && (words.ja.trim() === '' || words.en.trim() === ''))) return;
    change.mutate(day);
  };
  const others = units
    .filter((each) => each.unit !== unit.unit)
    .map((each) => ({ value: each.unit, label: say(each.name) }));
  return (
    <Sheet title={t('sheet.changeOf', { unit: say(unit.name) })} isOpen onClose={onClose}>
      <SafeForm onSubmit={submit} className="flex flex-col gap-5">
        <Choice<Kind>
          label={t('sheet.what')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`sheet.kind.${value}`) }))}
          onChange={setKind}
        />
        {kind === 'renamed' && (
          <>
            <TextBox
              label={t('sheet.nameJa')}
              maxLength={120}
              value={words.ja}
              error={missing(words.ja)}
              onChange={(ja) => setWords({ ...words, ja })}
            />
            <TextBox
              label={t('sheet.nameEn')}
              maxLength={120}
              lang="en"
              value={words.en}
              error={missing(words.en)}
              onChange={(en) => setWords({ ...words, en })}
            />
          </>
        )}
        {kind === 'moved' && (
          <Pick
            label={t('sheet.under')}
            value={under}
            options={[{ value: NONE, label: t('sheet.top') }, ...others]}
            onChange={setUnder}
          />
        )}
        {kind === 'closed' && (
          <Pick
            label={t('sheet.heir')}
            hint={t('sheet.heirHint')}
            value={heir}
            options={[{ value: NONE, label: t('sheet.noHeir') }, ...others]}
            onChange={setHeir}
          />
        )}
        <DayBox
          label={t('sheet.from')}
          hint={t('sheet.fromHint')}
          value={typed}
          error={asked && day === null ? t('day.unread') : undefined}
          onChange={setTyped}
        />
        {change.isError && <ProblemPanel error={change.error} />}
        <div className="flex justify-end gap-3">
          <Button look="outline" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" isPending={change.isPending}>
            {t('sheet.enter')}
          </Button>
        </div>
      </SafeForm>
    </Sheet>
  );
}
