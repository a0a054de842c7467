// Words for what the engine says by code; a code that the screens do not know yet is shown as it is.
import { useTranslation } from 'react-i18next';

const TIERS = ['E1', 'E2', 'E3', 'E4', 'E5'] as const;
const LIMITS = [
  ...(['common-name', 'single-name', 'initial-only', 'contradicted', 'generic-words'] as const),
  ...(['acronym', 'weak-form', 'part-of-name', 'contained', 'incomplete', 'parent', 'other-body'] as const),
] as const;
const ROUTES = [
  ...(['as-written', 'pinyin', 'wade-giles', 'cantonese', 'hokkien', 'japanese-reading', 'kana', 'loan-word'] as const),
  ...(['korean', 'sino-korean', 'cyrillic', 'greek', 'arabic', 'hebrew', 'indic', 'thai'] as const),
  ...(['other-script', 'translation', 'acronym'] as const),
] as const;
const ROLES = ['primary', 'alias', 'former', 'native', 'acronym', 'weak', 'segment'] as const;

export function useEngineWords() {
  const { t } = useTranslation('lookups');
  return {
    tier: (code: string) => {
      const known = TIERS.find((each) => each === code);
      return known === undefined ? code : t(`tiers.${known}`);
    },
    limit: (code: string) => {
      const known = LIMITS.find((each) => each === code);
      return known === undefined ? code : t(`limits.${known}`);
    },
    route: (code: string) => {
      const known = ROUTES.find((each) => each === code);
      return known === undefined ? code : t(`route.${known}`);
    },
    role: (code: string) => {
      const known = ROLES.find((each) => each === code);
      return known === undefined ? code : t(`story.role.${known}`);
    },
  };
}
