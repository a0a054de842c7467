import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isolated } from '../catalogue/isolated.js';
import type { DelegationView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Sheet } from '../design/Sheet.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { tellDone } from '../shell/toasts.js';
import { delegationsChanged, endDelegation } from './queries.js';

/** Asks once more before a delegation ends. */
export function EndDelegationSheet({ delegation, onClose }: { delegation: DelegationView; onClose: () => void }) {
  const { t } = useTranslation(['delegations', 'common']);
  const name = (who: string | null) => isolated(who) ?? t('common:erased');
  const ending = useMutation({
    mutationFn: () => endDelegation(delegation.id),
    onSuccess: async () => {
      await delegationsChanged();
      tellDone(t('endedNow'));
      onClose();
    },
    meta: { shown: 'here' },
  });
  return (
    <Sheet title={t('endTitle')} isOpen onClose={onClose}>
      <div className="flex flex-col gap-5">
        <p className="text-std-16B-170">
          {t('pair', { principal: name(delegation.principal), name: name(delegation.delegate) })}
        </p>
        <p>{t('endDetail')}</p>
        {ending.isError && <ProblemPanel error={ending.error} />}
        <div className="flex justify-end gap-3">
          <Button look="outline" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button isPending={ending.isPending} onPress={() => ending.mutate()}>
            {t('end')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
