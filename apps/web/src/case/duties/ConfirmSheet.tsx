import { useTranslation } from 'react-i18next';
import * as server from '../../client/index.js';
import type { CaseView, RemarkRequest } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Sheet } from '../../design/Sheet.js';
import { ActForm } from '../acts/ActForm.js';
import { Reason } from '../acts/Reason.js';
import { useSheetAct } from './use-sheet-act.js';

/** 後閲: whoever was away looks at what was decided in their place. */
export function ConfirmSheet({ view, stepId, onClose }: { view: CaseView; stepId: string; onClose: () => void }) {
  const { t } = useTranslation(['duties', 'common']);
  const step = view.steps.find((each) => each.stepId === stepId);
  const { act, reason, setReason, submit } = useSheetAct<RemarkRequest>({
    ...{ view, name: 'confirm', onClose, done: t('confirm.done'), mayBeEmpty: true },
    run: (body, headers) => server.confirmStep({ path: { id: view.id, stepId }, headers, body, throwOnError: true }),
  });
  const title = t('confirm.title', { step: step === undefined ? '' : t(`common:step.${step.step}`) });
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      <ActForm
        view={view}
        act={act}
        confirm={t('confirm.confirm')}
        onSubmit={() => submit({ remark: reason.trim() === '' ? null : reason })}
        onCancel={onClose}
      >
        <Banner tone="info" title={t('confirm.meaning')} />
        <Reason label={t('confirm.remark')} value={reason} onChange={setReason} autoFocus />
      </ActForm>
    </Sheet>
  );
}
