import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import * as server from '../../client/index.js';
import type { ComingChange } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { tellDone } from '../../shell/toasts.js';
import { organisationChanged } from '../queries.js';

/** What was entered and has not taken effect, in the order of days. */
export function ComingChanges({ coming, mayCancel }: { coming: readonly ComingChange[]; mayCancel: boolean }) {
  const { t } = useTranslation('organisation');
  return (
    <Card title={t('coming.title')}>
      {coming.length === 0 ? (
        <p className="text-quiet">{t('coming.none')}</p>
      ) : (
        <ul aria-label={t('coming.title')} className="divide-y divide-line">
          {coming.map((change) => (
            <Line key={change.change} change={change} mayCancel={mayCancel} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Line({ change, mayCancel }: { change: ComingChange; mayCancel: boolean }) {
  const { t } = useTranslation('organisation');
  const { say } = useLanguage();
  const { partialDay } = useFormats();
  const { kind, from, name, newName, under } = change;
  const cancelling = useMutation({
    mutationFn: () => server.cancelUnitChange({ path: { changeId: change.change }, throwOnError: true }),
    onSuccess: async () => {
      await organisationChanged();
      tellDone(t('coming.cancelled'));
    },
  });
  const place = under === null ? t('sheet.top') : say(under.name);
  const sentence = {
    added: t('coming.added', { unit: say(name), place }),
    renamed: t('coming.renamed', { unit: say(name), to: say(newName) }),
    moved: t('coming.moved', { unit: say(name), place }),
    closed:
      under === null
        ? t('coming.ended', { unit: say(name) })
        : t('coming.closed', { unit: say(name), heir: say(under.name) }),
  }[kind];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
      <span className="min-w-0">
        <span className="tabular mr-3 text-std-16B-170">{partialDay(from)}</span>
        {sentence}
      </span>
      {mayCancel && (
        <Button
          look="outline"
          aria-label={`${t('coming.cancel')}: ${sentence}`}
          isPending={cancelling.isPending}
          onPress={() => cancelling.mutate()}
        >
          {t('coming.cancel')}
        </Button>
      )}
    </li>
  );
}
