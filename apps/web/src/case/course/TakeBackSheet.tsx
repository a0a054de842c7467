import { useTranslation } from 'react-i18next';
import * as server from '../../client/index.js';
import type { CaseView } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Sheet } from '../../design/Sheet.js';
import { ActForm } from '../acts/ActForm.js';
import { useAct } from '../acts/use-act.js';

/** 引戻し: the submission becomes a draft again. */
export function TakeBackSheet({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const { t } = useTranslation('course');
  const act = useAct({
    view,
    run: (body: { round: number }, headers) =>
      server.takeBack({ path: { id: view.id }, headers, body, throwOnError: true }),
    done: t('take-back.done'),
    onDone: onClose,
  });
  return (
    <Sheet title={t('take-back.title')} isOpen onClose={onClose}>
      <ActForm
        view={view}
        act={act}
        confirm={t('take-back.confirm')}
        onSubmit={() => act.mutate({ round: view.round })}
        onCancel={onClose}
      >
        <Banner tone="info" title={t('take-back.meaning')} />
      </ActForm>
    </Sheet>
  );
}
