// What would be otherwise with a case, a line for each thing.
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../catalogue/use-language.js';
import type { ComparisonView, PolicyTerm, Turnover } from '../../client/index.js';

/** Codes in the words that the server gave with them. */
export function useTermWords(words: readonly PolicyTerm[]): (code: string) => string {
  const { say } = useLanguage();
  const known = new Map(words.map(({ code, says }) => [code, says]));
  return (code) => {
    const says = known.get(code);
    return says === undefined ? code : say(says);
  };
}

/** The lines of one case, its tier apart. */
export function useChangeLines(words: readonly PolicyTerm[]): (comparison: ComparisonView) => string[] {
  const { t, i18n } = useTranslation('policies');
  const wordOf = useTermWords(words);
  const comma = i18n.language === 'en' ? ', ' : '、';
  const colon = i18n.language === 'en' ? ': ' : '：';
  const listed = (codes: readonly string[]) => codes.map(wordOf).join(comma);
  const hours = (count: number | null) => (count === null ? t('simulation.noStage') : t('simulation.hours', { count }));
  const turns = (title: string, { added, gone }: Turnover): string[] => [
    ...(added.length > 0 ? [`${title} ${t('simulation.added')}${colon}${listed(added)}`] : []),
    ...(gone.length > 0 ? [`${title} ${t('simulation.gone')}${colon}${listed(gone)}`] : []),
  ];
  return ({ route, checks, factors, questions, deadlines }) => [
    ...turns(t('simulation.checks'), checks),
    ...turns(t('simulation.factors'), factors),
    ...(route === null
      ? []
      : [
          `${t('simulation.route')}${colon}${route.before.map(wordOf).join('-')} → ${route.after.map(wordOf).join('-')}`,
        ]),
    ...(route?.roles === true ? [t('simulation.roles')] : []),
    ...deadlines.map(({ stage, before, after }) =>
      t('simulation.deadline', { stage: wordOf(stage), before: hours(before), after: hours(after) }),
    ),
    ...turns(t('simulation.questions'), questions),
  ];
}
