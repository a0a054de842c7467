import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../../client/index.js';
import type { CaseView, Interest, InterestRequest } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Choice } from '../../design/Choice.js';
import { Sheet } from '../../design/Sheet.js';
import { ActForm } from '../acts/ActForm.js';
import { Reason } from '../acts/Reason.js';
import { PersonChoice } from './PersonChoice.js';
import { useSheetAct } from './use-sheet-act.js';

const KINDS = ['relative', 'laboratory', 'other'] as const satisfies readonly InterestRequest['kind'][];

/** 回避 of oneself, or the naming of somebody else. */
export function InterestSheet({ view, of, onClose }: { view: CaseView; of: 'self' | 'other'; onClose: () => void }) {
  const { t } = useTranslation('duties');
  const [person, setPerson] = useState<string>();
  const [kind, setKind] = useState<InterestRequest['kind']>();
  const { act, reason, setReason, fault, asked, submit } = useSheetAct<InterestRequest>({
    ...{ view, name: `interest-${of}`, onClose, done: t(`interest.${of}.done`) },
    run: (body, headers) => server.declareInterest({ path: { id: view.id }, headers, body, throwOnError: true }),
  });
  const whom = of === 'self' ? null : person;
  const words = whom === undefined || kind === undefined ? null : { person: whom, kind, reason };
  return (
    <Sheet title={t(`interest.${of}.title`)} isOpen onClose={onClose}>
      <ActForm
        view={view}
        act={act}
        confirm={t(`interest.${of}.confirm`)}
        onSubmit={() => submit(words)}
        onCancel={onClose}
      >
        <Banner tone="warning" title={t(`interest.${of}.meaning`)} />
        {of === 'other' && (
          <PersonChoice
            caseId={view.id}
            value={person}
            error={asked && person === undefined ? t('person.missing') : undefined}
            onChange={setPerson}
          />
        )}
        <Choice<InterestRequest['kind']>
          label={t('interest.pick')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`interest.kind.${value}`) }))}
          error={asked && kind === undefined ? t('interest.missing') : undefined}
          onChange={setKind}
        />
        <Reason label={t('interest.reason')} value={reason} error={fault} onChange={setReason} />
      </ActForm>
    </Sheet>
  );
}

/** An officer finds that what others said of somebody does not hold. */
export function LiftSheet({ view, interest, onClose }: { view: CaseView; interest: Interest; onClose: () => void }) {
  const { t } = useTranslation('duties');
  const { act, reason, setReason, fault, submit } = useSheetAct<{ reason: string }>({
    ...{ view, name: 'interest-lift', onClose, done: t('interest.lift.done') },
    run: (body, headers) =>
      server.liftInterest({
        path: { id: view.id, personId: interest.personId },
        headers,
        body,
        throwOnError: true,
      }),
  });
  return (
    <Sheet title={t('interest.lift.title')} isOpen onClose={onClose}>
      <ActForm
        view={view}
        act={act}
        confirm={t('interest.lift.confirm')}
        onSubmit={() => submit({ reason })}
        onCancel={onClose}
      >
        <Banner tone="warning" title={t('interest.lift.meaning')} />
        <Reason label={t('interest.lift.reason')} value={reason} error={fault} onChange={setReason} autoFocus />
      </ActForm>
    </Sheet>
  );
}
