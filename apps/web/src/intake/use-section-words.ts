import { useTranslation } from 'react-i18next';
import type { CaseType } from '../client/index.js';
import type { Section } from './sections.js';

/** Sections of which a partnership is told something else than a stay. */
const OF_PARTNERSHIP = ['technology', 'use', 'documents'] as const;

export interface SectionWords {
  lead: (section: Exclude<Section, 'review'>) => string;
  why: (section: Section) => string;
}

/** What stands above a section, and why it is asked, by kind of case. */
export function useSectionWords(type: CaseType): SectionWords {
  const { t } = useTranslation(['intake', 'partnership']);
  const ownOf = (section: Section) =>
    type === 'research-partnership' ? OF_PARTNERSHIP.find((each) => each === section) : undefined;
  return {
    lead: (section) => {
      const own = ownOf(section);
      return own === undefined ? t(`lead.${section}`) : t(`partnership:lead.${own}`);
    },
    why: (section) => {
      const own = ownOf(section);
      return own === undefined ? t(`why.${section}`) : t(`partnership:why.${own}`);
    },
  };
}
