import { ArrowBigUpDash } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseView, Outcome } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { actionOf, WhyNot } from '../../design/WhyNot.js';
import { Key } from '../../shell/KeyboardHelp.js';
import type { CaseActs } from '../use-case-acts.js';
import { CHOICES } from './choices.js';

/** The ways to decide; each opens a sheet in which it is confirmed. */
export function DecideCard({ view, acts }: { view: CaseView; acts: CaseActs }) {
  const { t } = useTranslation('casefile');
  const decide = actionOf(view.actions, 'decide');
  const escalate = actionOf(view.actions, 'escalate');
  if (decide === undefined && escalate === undefined) return null;
  return (
    <Card title={t('decide.title')} className="no-print">
      <DecideButtons view={view} onStart={acts.start} />
      <WhyNot action={decide} label={t('actionName.decide')} />
      <WhyNot action={escalate} label={t('actionName.escalate')} />
    </Card>
  );
}

interface DecideButtonsProps {
  view: CaseView;
  onStart: CaseActs['start'];
  /** What stands elsewhere already. */
  besides?: readonly Outcome[];
}

/** A button for each decision that is open to this reader. */
export function DecideButtons({ view, onStart, besides = [] }: DecideButtonsProps) {
  const { t } = useTranslation('casefile');
  const may = (name: 'decide' | 'escalate') => actionOf(view.actions, name)?.allowed === true;
  return (
    <div className="flex flex-col gap-2">
      {may('decide') &&
        CHOICES.filter(({ outcome }) => !besides.includes(outcome)).map(({ outcome, icon: Icon, look, key }) => (
          <Button key={outcome} look={look} className="justify-start" onPress={() => onStart(outcome)}>
            <Icon aria-hidden className="size-5 shrink-0" />
            <span className="flex-1 text-left">{t(`outcome.${outcome}.title`)}</span>
            {key !== null && (
              <span aria-hidden className="hidden text-ink lg:inline">
                <Key name={key} />
              </span>
            )}
          </Button>
        ))}
      {may('escalate') && (
        <Button look="text" className="justify-start" onPress={() => onStart('escalate')}>
          <ArrowBigUpDash aria-hidden className="size-5 shrink-0" />
          <span className="flex-1 text-left">{t('act.escalate.title')}</span>
          <span aria-hidden className="hidden text-ink lg:inline">
            <Key name="u" />
          </span>
        </Button>
      )}
    </div>
  );
}
