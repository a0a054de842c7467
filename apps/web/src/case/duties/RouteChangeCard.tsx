import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { CaseView, Reroute } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { actionOf, WhyNot } from '../../design/WhyNot.js';
import { ConfirmSheet } from './ConfirmSheet.js';
import { RerouteSheet } from './RerouteSheet.js';

/** How the route was changed by hand, and 後閲 that waits for the reader. */
export function RouteChangeCard({ view }: { view: CaseView }) {
  const { t } = useTranslation(['duties', 'common']);
  const [open, setOpen] = useState<string | null>(null);
  const reroute = actionOf(view.actions, 'reroute');
  const waiting = view.actions.filter(({ action, allowed }) => action === 'confirm-afterwards' && allowed);
  const asks = view.state === 'in-review' && reroute !== undefined;
  if (!asks && waiting.length === 0 && view.rerouted === null) return null;
  const close = () => setOpen(null);
  const stepOf = (stepId: string | undefined) => view.steps.find((step) => step.stepId === stepId)?.step;
  return (
    <Card title={t('reroute.card')} className="no-print">
      {view.rerouted !== null && <Rerouted rerouted={view.rerouted} />}
      <div className="flex flex-col items-stretch gap-2 empty:hidden">
        {waiting.map(({ stepId = '' }) => {
          const step = stepOf(stepId);
          return (
            <Button key={stepId} onPress={() => setOpen(stepId)}>
              {t('confirm.title', { step: step === undefined ? '' : t(`common:step.${step}`) })}
            </Button>
          );
        })}
        {asks && reroute.allowed && (
          <Button look="outline" onPress={() => setOpen('reroute')}>
            {t('reroute.title')}
          </Button>
        )}
      </div>
      {asks && <WhyNot action={reroute} label={t('reroute.title')} />}
      {open === 'reroute' && <RerouteSheet view={view} onClose={close} />}
      {open !== null && open !== 'reroute' && <ConfirmSheet view={view} stepId={open} onClose={close} />}
    </Card>
  );
}

function Rerouted({ rerouted: { added, askedAgainFrom, reason, by, at } }: { rerouted: Reroute }) {
  const { t } = useTranslation(['duties', 'common']);
  const { moment } = useFormats();
  const join = useJoin();
  return (
    <div className="mb-3">
      {added.length > 0 && (
        <p>{t('reroute.added', { steps: added.map((step) => t(`common:step.${step}`)).join('・') })}</p>
      )}
      {askedAgainFrom !== null && <p>{t('reroute.again', { step: t(`common:step.${askedAgainFrom}`) })}</p>}
      {reason !== null && <p className="whitespace-pre-wrap">{reason}</p>}
      <p className="text-dns-14N-130 leading-160 text-quiet">{join(isolated(by), moment(at))}</p>
    </div>
  );
}
