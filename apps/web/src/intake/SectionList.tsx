import { Check, CircleAlert, Minus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../design/class-names.js';
import { type Section, type Standing, standingOf } from './sections.js';
import type { HostDraft } from './use-host-draft.js';

const MARKS = { done: Check, open: CircleAlert, untouched: Minus };
const COLOURS: Record<Standing, string> = {
  done: 'text-success-2',
  open: 'text-warning-orange-2',
  untouched: 'text-solid-gray-600',
};

interface SectionListProps {
  sections: readonly Section[];
  current: Section;
  form: HostDraft;
  documents: number;
  onGo: (section: Section) => void;
}

/** The parts of the form with ✓, ! or –, to jump between in any order. */
export function SectionList({ sections, current, form, documents, onGo }: SectionListProps) {
  const { t } = useTranslation('intake');
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // On a phone the list runs sideways: the current part comes into view without moving the page.
    const here = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (here && list.current) list.current.scrollLeft = here.offsetLeft - list.current.offsetLeft - 16;
  }, [current]);
  const { affiliations = [], declaration = {}, signature } = form.applicant;
  const answered = signature?.signedAt !== undefined || affiliations.length > 0 || Object.keys(declaration).length > 0;
  return (
    <nav aria-label={t('sections')} className="lg:sticky lg:top-20 lg:self-start">
      <ol ref={list} className="flex gap-1 overflow-x-auto pb-1 lg:flex-col lg:overflow-visible">
        {sections.map((section, index) => {
          const standing =
            section === 'review' ? null : standingOf(section, form.host, answered, documents, form.problems);
          const Mark = standing === null ? null : MARKS[standing];
          return (
            <li key={section} className="shrink-0">
              <Button
                aria-current={section === current ? 'step' : undefined}
                onPress={() => onGo(section)}
                className={cx(
                  'flex min-h-11 w-full items-center gap-2.5 rounded-8 px-3 py-2 text-left',
                  section === current ? 'bg-key-100 font-bold text-key-1000' : 'hover:bg-solid-gray-50',
                )}
              >
                {Mark === null || standing === null ? (
                  <span aria-hidden className="size-5" />
                ) : (
                  <Mark
                    className={cx('size-5 shrink-0', COLOURS[standing])}
                    aria-label={t(`standing.${standing}`)}
                    role="img"
                  />
                )}
                <span>
                  {index + 1}. {t(`section.${section}`)}
                </span>
              </Button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
