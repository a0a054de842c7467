import { useMutation } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../client/index.js';
import type { ClosureView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { tellDone } from '../shell/toasts.js';
import { CalendarSheet } from './CalendarSheet.js';
import { ClosureSheet } from './ClosureSheet.js';
import { calendarChanged } from './queries.js';
import { useCalendarWords } from './use-calendar-words.js';

/** The days on which the institution closes by itself: every year's first, then by their days. */
export function ClosuresCard({ closures, mayManage }: { closures: readonly ClosureView[]; mayManage: boolean }) {
  const { t } = useTranslation('calendar');
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<ClosureView | null>(null);
  return (
    <Card
      title={t('closures')}
      actions={
        mayManage && (
          <Button look="outline" onPress={() => setAdding(true)}>
            <Plus aria-hidden className="size-5" />
            {t('addClosure')}
          </Button>
        )
      }
    >
      {closures.length === 0 && <p className="text-quiet">{t('noClosures')}</p>}
      <ul>
        {closures.toSorted(byRhythm).map((closure) => (
          <ClosureLine
            key={closure.closureId}
            closure={closure}
            {...(mayManage ? { onRemove: () => setRemoving(closure) } : {})}
          />
        ))}
      </ul>
      {adding && <ClosureSheet onClose={() => setAdding(false)} />}
      {removing !== null && <RemovalSheet closure={removing} onClose={() => setRemoving(null)} />}
    </Card>
  );
}

function byRhythm(one: ClosureView, other: ClosureView): number {
  if (one.every !== other.every) return one.every === 'year' ? -1 : 1;
  return one.from < other.from ? -1 : 1;
}

function ClosureLine({ closure, onRemove }: { closure: ClosureView; onRemove?: () => void }) {
  const { t } = useTranslation('calendar');
  const words = useCalendarWords();
  const name = `${words.closedDays(closure)} ${words.closure(closure)}`;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2">
      <span className="min-w-0">
        <span className="block text-std-16B-170">{words.closure(closure)}</span>
        <span className="block">{words.closedDays(closure)}</span>
      </span>
      {onRemove && (
        <Button look="text" aria-label={`${t('removeClosure')}: ${name}`} onPress={onRemove}>
          {t('removeClosure')}
        </Button>
      )}
    </li>
  );
}

function RemovalSheet({ closure, onClose }: { closure: ClosureView; onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const words = useCalendarWords();
  const removing = useMutation({
    mutationFn: () => server.removeClosure({ path: { closureId: closure.closureId }, throwOnError: true }),
    onSuccess: async () => {
      await calendarChanged();
      tellDone(t('closureRemoved'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  return (
    <CalendarSheet
      title={t('removeTitle')}
      act={t('removeClosure')}
      look="danger"
      sending={removing}
      onSubmit={() => removing.mutate()}
      onClose={onClose}
    >
      <p>
        {words.closedDays(closure)} {words.closure(closure)}
      </p>
      <p>{t('moves')}</p>
    </CalendarSheet>
  );
}
