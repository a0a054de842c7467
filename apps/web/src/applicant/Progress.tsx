import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import type { DraftProblem } from '../client/index.js';
import { cx } from '../design/class-names.js';
import { problemsOf, type Step } from './steps.js';

interface ProgressProps {
  step: Step;
  steps: readonly Step[];
  problems: readonly DraftProblem[];
  seen: ReadonlySet<Step>;
  onGo: (step: Step) => void;
  stamp: ReactNode;
}

/** How far, and a way to any page. */
export function Progress({ step, steps, problems, seen, onGo, stamp }: ProgressProps) {
  const { t } = useTranslation('applicant');
  const at = steps.indexOf(step);
  return (
    <nav aria-label={t('progress')}>
      <div className="flex min-h-6 items-center justify-between gap-3">
        <p className="text-dns-14N-130 leading-160 whitespace-nowrap">
          {t('progressAt', { at: at + 1, of: steps.length })}
        </p>
        {stamp}
      </div>
      <ol className="flex gap-1">
        {steps.map((each, index) => {
          const open = seen.has(each) && problemsOf(each, problems).length > 0;
          return (
            <li key={each} className="flex-1">
              <Button
                aria-label={t(`step.${each}.title`)}
                aria-current={each === step ? 'step' : undefined}
                onPress={() => onGo(each)}
                className="flex min-h-11 w-full items-center"
              >
                <span
                  className={cx(
                    'block h-2 w-full rounded-full',
                    index <= at ? 'bg-key-900' : 'bg-solid-gray-200',
                    open && 'bg-warning-orange-1',
                  )}
                />
              </Button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
