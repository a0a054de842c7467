import { useTranslation } from 'react-i18next';
import type { HitStep } from '../../../client/index.js';
import { known, PART_ROUTES } from './routes.js';

/** Part by part, how the two names met. */
export function Parts({ steps }: { steps: readonly HitStep[] }) {
  const { t } = useTranslation('screening');
  if (steps.length === 0) return null;
  return (
    <ul aria-label={t('explanation.parts')} className="flex flex-col divide-y divide-line border-y border-line">
      {steps.map((step, index) => {
        const route = known(PART_ROUTES, step.route);
        const isMet = step.ours !== '' && step.theirs !== '';
        return (
          <li key={index} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2">
            <span className="min-w-40 flex-1">
              <bdi>{step.ours || '—'}</bdi>
              <span aria-hidden className="mx-2 text-quiet">
                ↔
              </span>
              <span className="sr-only">{t('explanation.and')}</span>
              <bdi>{step.theirs || '—'}</bdi>
            </span>
            <span className="ml-auto flex items-baseline gap-x-4">
              <span className="text-dns-14N-130 text-quiet">
                {route === null ? step.route : t(`explanation.route.${route}`)}
              </span>
              <span className="tabular w-10 text-right">{isMet ? step.score.toFixed(2) : '–'}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
