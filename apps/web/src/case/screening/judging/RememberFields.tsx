import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../catalogue/use-formats.js';
import { Choice } from '../../../design/Choice.js';
import { DayBox } from '../../../design/day/DayBox.js';
import { scopesFor, type DayFault, type Remembered } from './remembering.js';
import type { Whom } from './reasons.js';

interface RememberFieldsProps {
  whom: Whom;
  scope: Remembered;
  onScope: (scope: Remembered) => void;
  until: string;
  onUntil: (until: string) => void;
  latest: string;
  fault: DayFault | null;
}

/** For whom a dismissal shall hold beyond this hit, and until when. */
export function RememberFields({ whom, scope, onScope, until, onUntil, latest, fault }: RememberFieldsProps) {
  const { t } = useTranslation('screening');
  const { day } = useFormats();
  return (
    <div className="flex flex-col gap-4">
      <Choice<Remembered>
        label={t('remember.label')}
        hint={t('remember.hint')}
        value={scope}
        options={scopesFor(whom).map((value) => ({
          value,
          label: t(`remember.scope.${value}.label`),
          note: t(`remember.scope.${value}.note`),
        }))}
        onChange={onScope}
      />
      {scope !== 'hit' && (
        <DayBox
          label={t('remember.until')}
          hint={t('remember.untilHint', { day: day(latest) })}
          value={until}
          error={fault === null ? undefined : t(`remember.fault.${fault}`, { day: day(latest) })}
          onChange={onUntil}
        />
      )}
    </div>
  );
}
