import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as server from '../../client/index.js';
import type { CaseView, ConsultationRequest } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Choice } from '../../design/Choice.js';
import { Sheet } from '../../design/Sheet.js';
import { ActForm } from '../acts/ActForm.js';
import { Reason } from '../acts/Reason.js';
import { PersonChoice } from './PersonChoice.js';
import { useSheetAct } from './use-sheet-act.js';

const ROLES = ['clerk', 'dean', 'officer', 'executive', 'president'] as const;
type Role = (typeof ROLES)[number];
const DAYS = ['3', '5', '10'] as const;
type Days = (typeof DAYS)[number];

/** Asks a person, or whoever holds a role. */
export function AskSheet({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const { t } = useTranslation(['duties', 'common']);
  const [whom, setWhom] = useState<Role | 'person'>('person');
  const [person, setPerson] = useState<string>();
  const [days, setDays] = useState<Days>('5');
  const { act, reason, setReason, fault, asked, submit } = useSheetAct<ConsultationRequest>({
    ...{ view, name: 'consult', onClose, done: t('consult.ask.done') },
    run: (body, headers) => server.askOpinion({ path: { id: view.id }, headers, body, throwOnError: true }),
  });
  const words = (): ConsultationRequest | null => {
    const rest = { question: reason, businessDays: Number(days) };
    if (whom !== 'person') return { person: null, role: whom, ...rest };
    return person === undefined ? null : { person, role: null, ...rest };
  };
  return (
    <Sheet title={t('consult.ask.title')} isOpen onClose={onClose}>
      <ActForm
        view={view}
        act={act}
        confirm={t('consult.ask.confirm')}
        onSubmit={() => submit(words())}
        onCancel={onClose}
      >
        <Banner tone="info" title={t('consult.ask.meaning')} />
        <Choice<Role | 'person'>
          label={t('consult.ask.whom')}
          value={whom}
          options={[
            { value: 'person' as const, label: t('consult.ask.person') },
            ...ROLES.map((value) => ({ value, label: t(`common:role.${value}`) })),
          ]}
          row
          onChange={setWhom}
        />
        {whom === 'person' && (
          <PersonChoice
            caseId={view.id}
            value={person}
            error={asked && person === undefined ? t('person.missing') : undefined}
            onChange={setPerson}
          />
        )}
        <Reason label={t('consult.ask.question')} value={reason} error={fault} onChange={setReason} />
        <Choice<Days>
          label={t('consult.ask.days')}
          value={days}
          options={DAYS.map((value) => ({ value, label: t('consult.ask.within', { count: Number(value) }) }))}
          row
          onChange={setDays}
        />
      </ActForm>
    </Sheet>
  );
}

/** No answer is needed any more. */
export function WithdrawConsultationSheet({
  view,
  consultationId,
  onClose,
}: {
  view: CaseView;
  consultationId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('duties');
  const { act, reason, setReason, fault, submit } = useSheetAct<{ reason: string }>({
    ...{ view, name: 'consult-withdraw', onClose, done: t('consult.withdraw.done') },
    run: (body, headers) =>
      server.withdrawConsultation({ path: { id: view.id, consultationId }, headers, body, throwOnError: true }),
  });
  return (
    <Sheet title={t('consult.withdraw.title')} isOpen onClose={onClose}>
      <ActForm
        view={view}
        act={act}
        confirm={t('consult.withdraw.confirm')}
        onSubmit={() => submit({ reason })}
        onCancel={onClose}
      >
        <Reason label={t('consult.withdraw.reason')} value={reason} error={fault} onChange={setReason} autoFocus />
      </ActForm>
    </Sheet>
  );
}
