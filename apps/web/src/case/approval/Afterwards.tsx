import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { StepConfirmation } from '../../client/index.js';

/** 後閲, waiting or made. */
export function Afterwards({ confirmation: { by, at, remark } }: { confirmation: StepConfirmation }) {
  const { t } = useTranslation(['duties', 'common']);
  const { moment } = useFormats();
  const join = useJoin();
  const who = isolated(by) ?? t('common:erased');
  return (
    <div className="mt-1 text-dns-14N-130 leading-160">
      <p>{join(t(at === null ? 'confirm.waits' : 'confirm.made', { who }), at !== null && moment(at))}</p>
      {remark !== null && <p className="whitespace-pre-wrap">{remark}</p>}
    </div>
  );
}
