import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../../client/index.js';
import type { Chosen } from './use-chosen.js';

/** The tick of one row, 44 px to press. */
export function ChooseBox({ row, chosen }: { row: CaseRow; chosen: Chosen }) {
  const { t } = useTranslation('desk');
  return (
    <label className="-m-2 inline-flex size-11 items-center justify-center">
      <input
        type="checkbox"
        className="size-5 accent-key-900"
        aria-label={t('chooseOne', { number: row.number })}
        checked={chosen.has(row.id)}
        onChange={() => chosen.toggle(row.id)}
      />
    </label>
  );
}
