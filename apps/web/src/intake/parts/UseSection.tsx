import { useTranslation } from 'react-i18next';
import { TextBox } from '../../design/fields.js';
import type { SectionProps } from '../IntakeSection.js';

/** What the technology is for, and where the person goes next: asked only where the gate is not "no". */
export function UseSection({ form, complain, onBlur }: SectionProps) {
  const { t } = useTranslation('intake');
  return (
    <div className="flex flex-col gap-7">
      <TextBox
        id="/intendedUse"
        label={t('use.intendedUse')}
        hint={t('use.intendedUseHint')}
        lines={4}
        value={form.host.intendedUse ?? ''}
        error={complain('/intendedUse')}
        maxLength={4000}
        onChange={(text) => form.setHost('intendedUse', text)}
        onBlur={onBlur}
      />
      <TextBox
        id="/nextDestination"
        label={t('use.nextDestination')}
        hint={t('use.nextDestinationHint')}
        lines={2}
        value={form.host.nextDestination ?? ''}
        error={complain('/nextDestination')}
        maxLength={2000}
        onChange={(text) => form.setHost('nextDestination', text)}
        onBlur={onBlur}
      />
    </div>
  );
}
