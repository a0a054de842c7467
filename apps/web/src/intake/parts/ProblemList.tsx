import { CircleAlert } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { DraftProblem } from '../../client/index.js';
import { ProblemLine } from '../../dossier/ProblemLine.js';
import { fieldOf, focusField } from '../../dossier/problems.js';
import { type Section, sectionOf } from '../sections.js';

interface ProblemListProps {
  problems: readonly DraftProblem[];
  sections: readonly Section[];
  onGo: (section: Section) => void;
}

/** Everything that keeps the form from being complete, by section; each line leads to its field. */
export function ProblemList({ problems, sections, onGo }: ProblemListProps) {
  const { t } = useTranslation('intake');
  const groups = sections
    .map((section) => ({ section, own: problems.filter((problem) => sectionOf(problem) === section) }))
    .filter(({ own }) => own.length > 0);
  const lead = (section: Section, problem: DraftProblem) => {
    onGo(section);
    setTimeout(() => focusField(fieldOf(problem.pointer)), 300);
  };
  return (
    <section aria-labelledby="missing">
      <h3 id="missing" className="mb-3 flex items-center gap-2 text-std-18B-160">
        <CircleAlert aria-hidden className="size-6 text-warning-orange-2" />
        {t('review.missing', { count: problems.length })}
      </h3>
      <div className="flex flex-col gap-4">
        {groups.map(({ section, own }) => (
          <div key={section} className="rounded-12 border border-line p-4">
            <h4 className="text-std-16B-170">{t(`section.${section}`)}</h4>
            <ul className="mt-1">
              {own.map((problem) => (
                <li key={problem.pointer + problem.code}>
                  <Button
                    onPress={() => lead(section, problem)}
                    className="min-h-11 text-left text-key-900 underline underline-offset-4 hover:decoration-2"
                  >
                    <ProblemLine problem={problem} />
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
