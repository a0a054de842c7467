import { useMutation } from '@tanstack/react-query';
import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import * as server from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { AgainstPick } from '../AgainstPick.js';
import { policiesChanged } from '../queries.js';
import { SimulationResult } from './SimulationResult.js';

const LIMIT = 5_000;

interface SimulationPanelProps {
  policyVersion: string;
  against: string;
  others: readonly string[];
}

/** Past cases under this version and another: which would be otherwise. */
export function SimulationPanel({ policyVersion, against, others }: SimulationPanelProps) {
  const { t } = useTranslation('policies');
  const { number } = useFormats();
  const simulating = useMutation({
    mutationFn: async () =>
      (await server.simulatePolicy({ path: { policyVersion }, body: { against }, throwOnError: true })).data,
    onSuccess: policiesChanged,
    meta: { shown: 'here' },
  });
  const result = simulating.data;
  return (
    <div className="flex flex-col gap-5">
      <Card>
        <p className="measure">{t('simulation.lead', { limit: number(LIMIT) })}</p>
        <div className="mt-4 flex flex-wrap items-end gap-4">
          <AgainstPick policyVersion={policyVersion} view="simulation" against={against} others={others} />
          <Button className="min-h-12" isPending={simulating.isPending} onPress={() => simulating.mutate()}>
            <Play aria-hidden className="size-5" />
            {t('simulation.run')}
          </Button>
        </div>
        <div role="status" className="mt-3 empty:hidden">
          {simulating.isPending && <p>{t('simulation.running')}</p>}
        </div>
      </Card>
      {simulating.isError && <ProblemPanel error={simulating.error} />}
      {result && !simulating.isPending && result.before === against && <SimulationResult result={result} />}
    </div>
  );
}
