import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { buttonClass } from '../../design/Button.js';
import type { QueueSearch } from '../../routes-office.js';
import { useMay } from '../../session/use-session.js';

/** What of the figures the list stands for, where no field of the filter says it; and the way back to them. */
export function StayNote({ search: { left, arrived, closed, unit } }: { search: QueueSearch }) {
  const { t } = useTranslation('figures');
  const { day } = useFormats();
  const may = useMay();
  const notes = [
    left && t('filter.left', { stage: t(`stage.${left}`) }),
    arrived && t('filter.arrived', { day: day(arrived) }),
    closed && t('filter.closed', { day: day(closed) }),
  ].filter((note) => note !== undefined && note !== '');
  if (notes.length === 0) return null;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 rounded-8 bg-key-50 px-4 py-2">
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {may('figure.read') && (
        <Link to="/figures" search={unit === undefined ? {} : { unit }} className={buttonClass('text', '-ml-4')}>
          {t('filter.back')}
        </Link>
      )}
    </div>
  );
}
