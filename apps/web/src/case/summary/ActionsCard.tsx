import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAction, CaseView } from '../../client/index.js';
import { Button, buttonClass } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { actionOf, WhyNot } from '../../design/WhyNot.js';
import { AgainLink } from '../../start/renewal/AgainLink.js';
import type { CaseActs } from '../use-case-acts.js';

const ASKED = ['edit', 'decide', 'escalate', 'withdraw'] as const satisfies readonly CaseAction[];

/** What this reader can do now; what they cannot, with the reason on request. */
export function ActionsCard({ view, acts }: { view: CaseView; acts: CaseActs }) {
  const { t } = useTranslation('casefile');
  const open = view.hits.filter(({ verdict }) => verdict === null).length;
  const judges = view.actions.some(({ action, allowed }) => action === 'adjudicate' && allowed);
  const refused = ASKED.filter((name) => actionOf(view.actions, name)?.allowed === false);
  const offered: ReactNode[] = [
    ...(judges && open > 0
      ? [<ToTab key="hits" view={view} tab="screening" label={t('next.adjudicate', { count: open })} solid />]
      : []),
    ...(acts.may('decide') ? [<ToTab key="decide" view={view} tab="approval" label={t('next.decide')} solid />] : []),
    ...(acts.may('edit') ? [<EditLink key="edit" view={view} />] : []),
    ...(acts.may('escalate')
      ? [
          <Button key="escalate" look="outline" onPress={() => acts.start('escalate')}>
            {t('act.escalate.title')}
          </Button>,
        ]
      : []),
    ...(acts.may('withdraw')
      ? [
          <Button key="withdraw" look="text" onPress={() => acts.start('withdraw')}>
            {t('act.withdraw.title')}
          </Button>,
        ]
      : []),
    ...(view.relation === 'host' && view.type === 'student-admission' && view.asOf === null && view.waitingFor === null
      ? [<AgainLink key="again" of={view} />]
      : []),
    ...(view.asOf === null && view.state !== 'draft' ? [<NoticeLink key="notice" view={view} />] : []),
  ];
  if (offered.length === 0 && refused.length === 0) return null;
  return (
    <Card title={t('actions')} className="no-print">
      {offered.length === 0 && <p className="text-quiet">{t('nothingToDo')}</p>}
      <div className="flex flex-col items-stretch gap-2">{offered}</div>
      {refused.map((name) => (
        <WhyNot key={name} action={actionOf(view.actions, name)} label={t(`actionName.${name}`)} />
      ))}
    </Card>
  );
}

interface ToTabProps {
  view: CaseView;
  tab: 'screening' | 'approval';
  label: string;
  solid?: boolean;
}

function ToTab({ view, tab, label, solid = false }: ToTabProps) {
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId: view.id }}
      search={{ tab }}
      resetScroll={false}
      className={buttonClass(solid ? 'solid' : 'outline')}
    >
      {label}
    </Link>
  );
}

function EditLink({ view }: { view: CaseView }) {
  const { t } = useTranslation('casefile');
  return (
    <Link
      to="/cases/$caseId/edit"
      params={{ caseId: view.id }}
      className={buttonClass(view.waitingFor?.who === 'host' ? 'solid' : 'outline')}
    >
      {t(view.state === 'returned' ? 'next.answer' : 'next.edit')}
    </Link>
  );
}

function NoticeLink({ view }: { view: CaseView }) {
  const { t } = useTranslation('casefile');
  return (
    <Link to="/cases/$caseId/notice" params={{ caseId: view.id }} className={buttonClass('text')}>
      {t('next.notice')}
    </Link>
  );
}
