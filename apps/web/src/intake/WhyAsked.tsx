import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import type { CaseType, DraftQuestion } from '../client/index.js';
import { fieldOf } from '../dossier/problems.js';
import type { Section } from './sections.js';
import { useSectionWords } from './use-section-words.js';

const PREFIXES: Record<Section, readonly string[]> = {
  technology: ['/technology'],
  person: ['/subject'],
  stay: ['/stay'],
  partners: ['/partners'],
  funders: ['/funders'],
  agreement: ['/agreement'],
  use: ['/intendedUse', '/nextDestination'],
  applicant: ['/applicant', '/affiliations', '/funding', '/declaration', '/names'],
  documents: ['/documents'],
  review: [],
};

interface WhyAskedProps {
  type: CaseType;
  section: Section;
  questions: readonly DraftQuestion[];
}

/** "Why is this asked": our reason for the group, and the server's for single questions. */
export function WhyAsked({ type, section, questions }: WhyAskedProps) {
  const { t } = useTranslation('intake');
  const { say } = useLanguage();
  const words = useSectionWords(type);
  const within = questions.filter(({ pointer }) =>
    PREFIXES[section].some((prefix) => fieldOf(pointer).startsWith(prefix) || pointer.startsWith(prefix)),
  );
  // What is asked of several partners has one reason.
  const own = within.filter(({ code }, index) => within.findIndex((each) => each.code === code) === index);
  return (
    <aside aria-labelledby="why" className="self-start rounded-12 bg-paper p-5 lg:col-start-2 xl:col-start-3">
      <h2 id="why" className="flex items-center gap-2 text-std-16B-170">
        <Info aria-hidden className="size-5 text-key-900" />
        {t('why.title')}
      </h2>
      <div className="mt-2 flex flex-col gap-2 text-dns-14N-130 leading-175">
        <p>{words.why(section)}</p>
        {own.map(({ pointer, why }) => (
          <p key={pointer}>{say(why)}</p>
        ))}
      </div>
    </aside>
  );
}
