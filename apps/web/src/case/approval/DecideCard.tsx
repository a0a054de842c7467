import { ArrowBigUpDash, Ban, Check, CornerUpLeft, FileWarning, ListChecks, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseView, Outcome } from '../../client/index.js';
import { Button, type ButtonLook } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { actionOf, WhyNot } from '../../design/WhyNot.js';
import { Key } from '../../shell/KeyboardHelp.js';
import type { CaseActs } from '../use-case-acts.js';

const CHOICES = [
  { outcome: 'approve', icon: Check, look: 'solid', key: 'a' },
  { outcome: 'approve-with-conditions', icon: ListChecks, look: 'outline', key: null },
  { outcome: 'return', icon: CornerUpLeft, look: 'outline', key: 'r' },
  { outcome: 'licence-required', icon: FileWarning, look: 'outline', key: null },
  { outcome: 'reject', icon: Ban, look: 'outline', key: null },
] as const satisfies readonly { outcome: Outcome; icon: LucideIcon; look: ButtonLook; key: string | null }[];

/** The ways to decide; each opens a sheet in which it is confirmed. */
export function DecideCard({ view, acts }: { view: CaseView; acts: CaseActs }) {
  const { t } = useTranslation('casefile');
  const decide = actionOf(view.actions, 'decide');
  const escalate = actionOf(view.actions, 'escalate');
  if (decide === undefined && escalate === undefined) return null;
  return (
    <Card title={t('decide.title')} className="no-print">
      <div className="flex flex-col gap-2">
        {decide?.allowed === true &&
          CHOICES.map(({ outcome, icon: Icon, look, key }) => (
            <Button key={outcome} look={look} className="justify-start" onPress={() => acts.start(outcome)}>
              <Icon aria-hidden className="size-5 shrink-0" />
              <span className="flex-1 text-left">{t(`outcome.${outcome}.title`)}</span>
              {key !== null && (
                <span aria-hidden className="hidden text-ink lg:inline">
                  <Key name={key} />
                </span>
              )}
            </Button>
          ))}
        {escalate?.allowed === true && (
          <Button look="text" className="justify-start" onPress={() => acts.start('escalate')}>
            <ArrowBigUpDash aria-hidden className="size-5 shrink-0" />
            <span className="flex-1 text-left">{t('act.escalate.title')}</span>
            <span aria-hidden className="hidden text-ink lg:inline">
              <Key name="u" />
            </span>
          </Button>
        )}
      </div>
      <WhyNot action={decide} label={t('actionName.decide')} />
      <WhyNot action={escalate} label={t('actionName.escalate')} />
    </Card>
  );
}
