import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem.js';
import { useLanguage } from '../../catalogue/use-language.js';
import * as server from '../../client/index.js';
import type { HeldRole, QueueView } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Pick, TextBox } from '../../design/fields.js';
import { SafeForm } from '../../design/SafeForm.js';
import { Sheet } from '../../design/Sheet.js';
import type { QueueSearch } from '../../routes-office.js';
import { useSession } from '../../session/use-session.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { tellDone } from '../../shell/toasts.js';
import { queueViewsChanged } from '../desk/queries.js';
import { filterOf } from './filters.js';

const ALONE = '-';
const keyOf = ({ role, unit }: Pick<HeldRole, 'role' | 'unit'>) => `${role} ${unit ?? ''}`;

interface SaveViewSheetProps {
  search: QueueSearch;
  /** One's own that is on screen: its name and its readers change; null: a new one. */
  view: QueueView | null;
  onClose: () => void;
}

/** A name for what is on screen, and who else sees it. */
export function SaveViewSheet({ search, view, onClose }: SaveViewSheetProps) {
  const { t } = useTranslation(['desk', 'common']);
  const { say } = useLanguage();
  const { roles } = useSession();
  const [name, setName] = useState(view?.name ?? '');
  const [office, setOffice] = useState(view?.sharedWith ? keyOf(view.sharedWith) : ALONE);
  const sharedWith = roles.find((held) => keyOf(held) === office) ?? null;
  const done = async (words: string) => {
    await queueViewsChanged();
    tellDone(words);
    onClose();
  };
  const saving = useMutation({
    mutationFn: () => {
      const shared = sharedWith === null ? null : { role: sharedWith.role, unit: sharedWith.unit };
      const body = { name: name.trim(), sharedWith: shared, filter: filterOf(search) };
      return view === null
        ? server.keepQueueView({ body, throwOnError: true })
        : server.changeQueueView({ path: { viewId: view.id }, body, throwOnError: true });
    },
    onSuccess: () => done(t('saved.done')),
    meta: { shown: 'here' },
  });
  const deleting = useMutation({
    mutationFn: () => server.forgetQueueView({ path: { viewId: view?.id ?? '' }, throwOnError: true }),
    onSuccess: () => done(t('saved.deleted')),
    meta: { shown: 'here' },
  });
  const fault =
    saving.error instanceof Problem ? saving.error.errors.find(({ pointer }) => pointer === '/name') : undefined;
  const isBlank = saving.isIdle && name.trim() === '';
  return (
    <Sheet title={t(view === null ? 'saved.keep' : 'saved.change')} isOpen onClose={onClose}>
      <SafeForm onSubmit={() => name.trim() !== '' && saving.mutate()} className="flex flex-col gap-5">
        <TextBox
          label={t('saved.name')}
          hint={t('saved.hint')}
          value={name}
          maxLength={60}
          error={fault?.detail}
          onChange={setName}
          autoFocus
        />
        <Pick
          label={t('saved.with')}
          value={office}
          options={[
            { value: ALONE, label: t('saved.alone') },
            ...roles.map((held) => ({
              value: keyOf(held),
              label: t('saved.office', {
                role: t(`common:role.${held.role}`),
                unit: held.unitName === null ? t('saved.university') : say(held.unitName),
              }),
            })),
          ]}
          onChange={setOffice}
        />
        {saving.isError && fault === undefined && <ProblemPanel error={saving.error} />}
        {deleting.isError && <ProblemPanel error={deleting.error} />}
        <div className="flex flex-wrap justify-end gap-3">
          {view !== null && (
            <Button look="text" isPending={deleting.isPending} onPress={() => deleting.mutate()}>
              {t('saved.delete')}
            </Button>
          )}
          <Button look="outline" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" isDisabled={isBlank} isPending={saving.isPending}>
            {t('saved.submit')}
          </Button>
        </div>
      </SafeForm>
    </Sheet>
  );
}
