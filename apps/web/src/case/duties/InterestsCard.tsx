import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { CaseView, Interest } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { actionOf, WhyNot } from '../../design/WhyNot.js';
import { InterestSheet, LiftSheet } from './InterestSheets.js';

type Open = 'self' | 'other' | Interest | null;

/** Who stands too near to the case to decide it; 回避 of oneself, and what the host and the office say of others. */
export function InterestsCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('duties');
  const [open, setOpen] = useState<Open>(null);
  const declare = actionOf(view.actions, 'declare-interest');
  const isHost = view.relation === 'host';
  const namesOthers = isHost || view.relation === 'officer';
  if (declare === undefined && view.interests.length === 0) return null;
  const close = () => setOpen(null);
  const lifts = ({ personId, lifted }: Interest) =>
    lifted === null &&
    view.actions.some(({ action, allowed, person }) => action === 'lift-interest' && allowed && person === personId);
  return (
    <Card title={t('interest.title')} className="no-print">
      <p className="text-dns-14N-130 leading-160 text-quiet">{t(isHost ? 'interest.leadHost' : 'interest.lead')}</p>
      {view.interests.length > 0 && (
        <ul className="mt-2 divide-y divide-line">
          {view.interests.map((each) => (
            <li key={`${each.personId}-${each.kind}-${each.at}`} className="py-3">
              <InterestLine interest={each} />
              {lifts(each) && (
                <Button look="text" className="mt-1 px-1" onPress={() => setOpen(each)}>
                  {t('interest.lift.title')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="mt-3 flex flex-col items-stretch gap-2 empty:hidden">
        {declare?.allowed === true && !isHost && (
          <Button look="outline" onPress={() => setOpen('self')}>
            {t('interest.self.title')}
          </Button>
        )}
        {declare?.allowed === true && namesOthers && (
          <Button look="outline" onPress={() => setOpen('other')}>
            {t('interest.other.title')}
          </Button>
        )}
      </div>
      <WhyNot action={declare} label={t('interest.title')} />
      {(open === 'self' || open === 'other') && <InterestSheet view={view} of={open} onClose={close} />}
      {open !== null && typeof open === 'object' && <LiftSheet view={view} interest={open} onClose={close} />}
    </Card>
  );
}

function InterestLine({ interest: { person, kind, reason, by, at, lifted } }: { interest: Interest }) {
  const { t } = useTranslation(['duties', 'common']);
  const { moment } = useFormats();
  const join = useJoin();
  return (
    <>
      <p className={lifted === null ? 'text-std-16B-170' : 'line-through'}>
        {join(isolated(person) || t('common:erased'), t(`interest.kind.${kind}`))}
      </p>
      {reason !== null && <p className="whitespace-pre-wrap">{reason}</p>}
      <p className="text-dns-14N-130 leading-160 text-quiet">{join(isolated(by), moment(at))}</p>
      {lifted !== null && (
        <div className="mt-1 border-l-4 border-line pl-3">
          <p>{t('interest.lifted')}</p>
          {lifted.reason !== null && <p className="whitespace-pre-wrap">{lifted.reason}</p>}
          <p className="text-dns-14N-130 leading-160 text-quiet">{join(isolated(lifted.by), moment(lifted.at))}</p>
        </div>
      )}
    </>
  );
}
