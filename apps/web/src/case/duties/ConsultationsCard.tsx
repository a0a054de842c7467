import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { CaseView, Consultation } from '../../client/index.js';
import { Button, buttonClass } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { actionOf, WhyNot } from '../../design/WhyNot.js';
import { AskSheet, WithdrawConsultationSheet } from './ConsultationSheets.js';
import { ConsultationBody } from './ConsultationBody.js';

/** 意見照会: what was asked beside the route and what was answered. Nothing waits for it. */
export function ConsultationsCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('duties');
  const [open, setOpen] = useState<'ask' | string | null>(null);
  const ask = actionOf(view.actions, 'ask-opinion');
  const isRunning = ['screening', 'in-review', 'returned'].includes(view.state);
  if (view.consultations.length === 0 && (ask === undefined || !isRunning)) return null;
  const close = () => setOpen(null);
  return (
    <Card title={t('consult.title')} className="no-print">
      <p className="text-dns-14N-130 leading-160 text-quiet">{t('consult.lead')}</p>
      <ul className="divide-y divide-line empty:hidden">
        {view.consultations.map((each) => (
          <li key={each.consultationId} className="py-3">
            <Heading consultation={each} />
            <ConsultationBody consultation={each} />
            <div className="mt-1 flex flex-wrap gap-2 empty:hidden">
              {mayDo(view, 'give-opinion', each) && (
                <Link
                  to="/consultations/$consultationId"
                  params={{ consultationId: each.consultationId }}
                  className={buttonClass('outline')}
                >
                  {t('consult.answer')}
                </Link>
              )}
              {mayDo(view, 'withdraw-consultation', each) && (
                <Button look="text" onPress={() => setOpen(each.consultationId)}>
                  {t('consult.withdraw.title')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {isRunning && ask?.allowed === true && (
        <Button look="outline" className="mt-2 w-full" onPress={() => setOpen('ask')}>
          {t('consult.ask.title')}
        </Button>
      )}
      {isRunning && <WhyNot action={ask} label={t('consult.ask.title')} />}
      {open === 'ask' && <AskSheet view={view} onClose={close} />}
      {open !== null && open !== 'ask' && (
        <WithdrawConsultationSheet view={view} consultationId={open} onClose={close} />
      )}
    </Card>
  );
}

function mayDo(view: CaseView, name: 'give-opinion' | 'withdraw-consultation', asked: Consultation): boolean {
  return view.actions.some(
    ({ action, allowed, consultationId }) => action === name && allowed && consultationId === asked.consultationId,
  );
}

function Heading({ consultation: { person, role, by, at, dueAt, status } }: { consultation: Consultation }) {
  const { t } = useTranslation(['duties', 'common']);
  const { moment } = useFormats();
  const join = useJoin();
  const whom = role === null ? isolated(person) || t('common:erased') : t(`common:role.${role}`);
  return (
    <>
      <p className="text-std-16B-170">{t('consult.to', { whom })}</p>
      <p className={status === 'overdue' ? 'text-std-16B-170 text-error-2' : ''}>
        {join(t(`consult.status.${status}`), t('consult.due', { moment: moment(dueAt) }))}
      </p>
      <p className="text-dns-14N-130 leading-160 text-quiet">{join(isolated(by), moment(at))}</p>
    </>
  );
}
