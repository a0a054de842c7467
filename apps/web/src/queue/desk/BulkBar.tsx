import { useTranslation } from 'react-i18next';
import { Button } from '../../design/Button.js';
import { useMay } from '../../session/use-session.js';

interface BulkBarProps {
  count: number;
  onAssign: () => void;
  onApprove: () => void;
  onClear: () => void;
}

/** What can be done with the chosen cases; above the lower edge of the window while there are any. */
export function BulkBar({ count, onAssign, onApprove, onClear }: BulkBarProps) {
  const { t } = useTranslation('desk');
  const may = useMay();
  if (count === 0) return null;
  return (
    <section
      aria-label={t('bulk.label')}
      className="no-print sticky bottom-3 z-10 mt-4 flex flex-wrap items-center gap-3 rounded-12 border border-key-900 bg-white p-3 shadow-3"
    >
      <p aria-live="polite" className="px-1 text-std-16B-170">
        {t('bulk.chosen', { count })}
      </p>
      {may('case.take') && (
        <Button look="outline" onPress={onAssign}>
          {t('bulk.assign')}
        </Button>
      )}
      {may('case.decide') && (
        <Button look="outline" onPress={onApprove}>
          {t('bulk.approve')}
        </Button>
      )}
      <Button look="text" onPress={onClear}>
        {t('bulk.clear')}
      </Button>
    </section>
  );
}
