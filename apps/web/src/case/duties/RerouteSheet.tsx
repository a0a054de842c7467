import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../../client/index.js';
import type { CaseView, RouteChange, StepName } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Choice } from '../../design/Choice.js';
import { FieldFault } from '../../design/fields.js';
import { Sheet } from '../../design/Sheet.js';
import { ActForm } from '../acts/ActForm.js';
import { stagesOf } from '../stages.js';
import { Reason } from '../acts/Reason.js';
import { useSheetAct } from './use-sheet-act.js';

const STEPS = ['department', 'office', 'executive', 'president'] as const satisfies readonly StepName[];

/** 経路の変更: steps to add, and from where what was decided is asked again. */
export function RerouteSheet({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const { t } = useTranslation(['duties', 'common']);
  const present = view.steps.map(({ step }) => step);
  const absent = STEPS.filter((step) => !present.includes(step));
  // A committee is taken anew as it is today, also where nobody of it has voted yet.
  const decided = stagesOf(view.steps)
    .filter(({ seats }) => seats.some(({ outcome, board }) => outcome !== null || (board?.committee ?? null) !== null))
    .map(({ step }) => step);
  const [add, setAdd] = useState<StepName[]>([]);
  const [from, setFrom] = useState<StepName | 'none'>('none');
  const { act, reason, setReason, fault, asked, submit } = useSheetAct<RouteChange>({
    ...{ view, name: 'reroute', onClose, done: t('reroute.done') },
    run: (body, headers) => server.reRoute({ path: { id: view.id }, headers, body, throwOnError: true }),
  });
  const isNothing = add.length === 0 && from === 'none';
  const words = isNothing ? null : { add, askAgainFrom: from === 'none' ? null : from, reason };
  return (
    <Sheet title={t('reroute.title')} isOpen onClose={onClose}>
      <ActForm view={view} act={act} confirm={t('reroute.confirm')} onSubmit={() => submit(words)} onCancel={onClose}>
        <Banner tone="warning" title={t('reroute.meaning')} />
        {absent.length > 0 && (
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-1 text-std-16B-170">{t('reroute.add')}</legend>
            {absent.map((step) => (
              <label
                key={step}
                className="flex min-h-12 cursor-pointer items-center gap-3 rounded-8 border border-solid-gray-420 px-4 py-2.5 has-checked:border-key-900 has-checked:bg-key-50"
              >
                <input
                  type="checkbox"
                  className="size-5 shrink-0 accent-key-900"
                  checked={add.includes(step)}
                  onChange={({ target }) =>
                    setAdd(target.checked ? [...add, step] : add.filter((each) => each !== step))
                  }
                />
                {t(`common:step.${step}`)}
              </label>
            ))}
          </fieldset>
        )}
        {decided.length > 0 && (
          <Choice<StepName | 'none'>
            label={t('reroute.from')}
            value={from}
            options={[
              { value: 'none' as const, label: t('reroute.fromNone') },
              ...decided.map((value) => ({ value, label: t('reroute.fromStep', { step: t(`common:step.${value}`) }) })),
            ]}
            onChange={setFrom}
          />
        )}
        <FieldFault id="reroute-fault" text={asked && isNothing ? t('reroute.missing') : undefined} />
        <Reason label={t('reroute.reason')} value={reason} error={fault} onChange={setReason} />
      </ActForm>
    </Sheet>
  );
}
