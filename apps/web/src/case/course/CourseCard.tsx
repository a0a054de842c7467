import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { actionOf, WhyNot } from '../../design/WhyNot.js';
import { COURSE_ACTS, type CaseActs, type CourseAct } from '../use-case-acts.js';

/** Acts that change where the case goes; those that are not open to this reader say why on request. */
export function CourseCard({ view, acts }: { view: CaseView; acts: CaseActs }) {
  const { t } = useTranslation('course');
  const offered = COURSE_ACTS.filter((name) => acts.may(name));
  // Of what nobody does at this point of the case there is nothing to ask.
  const refused = COURSE_ACTS.filter((name) => actionOf(view.actions, name)?.allowed === false && isTimely(name, view));
  if (offered.length === 0 && refused.length === 0) return null;
  return (
    <Card title={t('title')} className="no-print">
      <div className="flex flex-col items-stretch gap-2 empty:hidden">
        {offered.map((name) => (
          <Button key={name} look="outline" onPress={() => acts.start(name)}>
            {t(titleOf(name))}
          </Button>
        ))}
      </div>
      {refused.map((name) => (
        <WhyNot key={name} action={actionOf(view.actions, name)} label={t(`name.${name}`)} />
      ))}
    </Card>
  );
}

function isTimely(name: CourseAct, { state }: CaseView): boolean {
  if (name === 'amend') return state === 'in-review';
  if (name === 'take-back') return state === 'screening' || state === 'in-review';
  if (name === 'hold' || name === 'release-hold') return ['screening', 'in-review', 'returned'].includes(state);
  return name === 'raise-tier' || name === 'lower-tier' ? state === 'in-review' : true;
}

function titleOf(name: CourseAct) {
  if (name === 'raise-tier' || name === 'lower-tier') return `tier.${name}.title` as const;
  return name === 'answer-contest' ? ('answer.title' as const) : (`${name}.title` as const);
}
