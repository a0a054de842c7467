import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import { useJoin } from '../catalogue/use-join.js';
import type { CaseRow } from '../client/index.js';
import { StartChip, StateChip, TierChip } from '../design/badges.js';
import { ChooseBox } from './desk/ChooseBox.js';
import type { Chosen } from './desk/use-chosen.js';
import { PersonLink } from './PersonLink.js';
import { WaitingCell } from './WaitingCell.js';

/** The worklist on a phone. */
export function QueueCards({ rows, chosen }: { rows: CaseRow[]; chosen: Chosen | null }) {
  const { t } = useTranslation('queue');
  const { say } = useLanguage();
  const join = useJoin();
  return (
    <ul className="grid gap-3">
      {rows.map((row) => (
        <li
          key={row.id}
          className="flex flex-col gap-2.5 rounded-12 border border-line bg-white p-4 focus-within:bg-key-50"
        >
          <div className="flex items-start justify-between gap-3">
            <div>
              <PersonLink row={row} />
            </div>
            {chosen !== null && <ChooseBox row={row} chosen={chosen} />}
          </div>
          <WaitingCell row={row} />
          <div className="flex flex-wrap items-center gap-2">
            <StateChip state={row.state} />
            <StartChip of={row} />
            {row.tier !== null && (
              <span className="inline-flex items-center gap-1">
                <span className="sr-only">{t('column.tier')}</span>
                <TierChip tier={row.tier} />
              </span>
            )}
          </div>
          <p className="text-dns-14N-130 leading-160 text-quiet">{join(row.laboratory, say(row.unit.name))}</p>
        </li>
      ))}
    </ul>
  );
}
