import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { casesChanged } from '../../api/cases.js';
import { Problem } from '../../api/problem.js';
import type { CaseView } from '../../client/index.js';
import { Button, type ButtonLook } from '../../design/Button.js';
import { SafeForm } from '../../design/SafeForm.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { ChangedSince } from './ChangedSince.js';
import type { Act } from './use-act.js';

interface ActFormProps<Words> {
  view: CaseView;
  act: Act<Words>;
  confirm: string;
  look?: ButtonLook;
  onSubmit: () => void;
  onCancel?: () => void;
  children: ReactNode;
}

/** Boxes and the button of one act. A refusal stands under the boxes with what changed meanwhile; what was typed stays in them. */
export function ActForm<Words>({ view, act, confirm, look, onSubmit, onCancel, children }: ActFormProps<Words>) {
  const { t } = useTranslation('common');
  // As far as somebody saw the case when the sheet opened: what came after it is news, and stays in sight until the sheet closes.
  const [seen] = useState(view.changedAt);
  const [reloaded, setReloaded] = useState(false);
  const refusal = useRef<HTMLDivElement>(null);
  const changed = act.error instanceof Problem && act.error.changedMeanwhile;
  const reload = () =>
    void casesChanged().then(() => {
      setReloaded(true);
      act.reset();
    });
  useEffect(() => {
    if (act.isError) refusal.current?.scrollIntoView({ block: 'nearest' });
  }, [act.isError]);
  return (
    <SafeForm onSubmit={onSubmit} className="flex flex-col gap-5">
      {children}
      <div ref={refusal} className="flex scroll-my-6 flex-col gap-3 empty:hidden">
        {act.isError && <ProblemPanel error={act.error} {...(changed ? { onRetry: reload } : {})} />}
        {(changed || reloaded) && <ChangedSince caseId={view.id} shownUpTo={seen} />}
      </div>
      {/* In a sheet on a phone the button stays in reach, however long the words are. */}
      <div className="flex flex-wrap justify-end gap-3 max-sm:[[role=dialog]_&]:sticky max-sm:[[role=dialog]_&]:-bottom-5 max-sm:[[role=dialog]_&]:-mx-5 max-sm:[[role=dialog]_&]:-mb-5 max-sm:[[role=dialog]_&]:border-t max-sm:[[role=dialog]_&]:border-line max-sm:[[role=dialog]_&]:bg-white max-sm:[[role=dialog]_&]:px-5 max-sm:[[role=dialog]_&]:py-3">
        {onCancel !== undefined && (
          <Button look="outline" onPress={onCancel}>
            {t('cancel')}
          </Button>
        )}
        <Button type="submit" isPending={act.isPending} {...(look === undefined ? {} : { look })}>
          {confirm}
        </Button>
      </div>
    </SafeForm>
  );
}
