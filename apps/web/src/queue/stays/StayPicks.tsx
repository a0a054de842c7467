import { useTranslation } from 'react-i18next';
import type { Stage, StageAge } from '../../client/index.js';
import { Pick } from '../../design/fields.js';
import type { QueueSearch } from '../../routes-office.js';
import { STAGE_AGES, STAGES } from './stages.js';

interface StayPicksProps {
  search: QueueSearch;
  onChange: (changed: { [field in 'stage' | 'aged']?: QueueSearch[field] | undefined }) => void;
}

/** At which stage a case is now, and for how long. */
export function StayPicks({ search: { stage, aged }, onChange }: StayPicksProps) {
  const { t } = useTranslation('figures');
  return (
    <>
      <Pick<Stage | 'any'>
        label={t('stageHead')}
        value={stage ?? 'any'}
        options={[
          { value: 'any', label: t('filter.anyStage') },
          ...STAGES.map((value) => ({ value, label: t(`stage.${value}`) })),
        ]}
        onChange={(each) => onChange({ stage: each === 'any' ? undefined : each })}
        className="w-full sm:w-48"
      />
      <Pick<StageAge | 'any'>
        label={t('filter.aged')}
        value={aged ?? 'any'}
        options={[
          { value: 'any', label: t('filter.anyAge') },
          ...STAGE_AGES.map((value) => ({ value, label: t(`ageing.${value}`) })),
        ]}
        onChange={(each) => onChange({ aged: each === 'any' ? undefined : each })}
        className="w-full sm:w-56"
      />
    </>
  );
}
