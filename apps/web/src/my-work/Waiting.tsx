import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import type { CaseRow } from '../client/index.js';
import { StateChip } from '../design/badges.js';
import { useTaskWords } from '../queue/use-task-words.js';

/** Who has it, for what, since when; or that nobody has to do anything. */
export function Waiting({ row }: { row: Pick<CaseRow, 'state' | 'waitingFor'> }) {
  const { t } = useTranslation(['work', 'common']);
  const { shortDay, daysSince } = useFormats();
  const { waitingFor, state } = row;
  const task = useTaskWords()(row);
  if (waitingFor === null || task === null) {
    return (
      <p className="flex flex-wrap items-center gap-2">
        <StateChip state={state} />
        {t('nobody')}
      </p>
    );
  }
  const days = daysSince(waitingFor.since);
  const since =
    days === 0
      ? t('common:sinceToday')
      : t('common:inBrackets', {
          outer: t('common:since', { day: shortDay(waitingFor.since) }),
          inner: t('days', { count: days }),
        });
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <StateChip state={state} />
      <span>{t('with', task)}</span>
      <span className="text-quiet">{since}</span>
    </p>
  );
}
