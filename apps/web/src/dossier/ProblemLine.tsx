import { useTranslation } from 'react-i18next';
import type { DraftProblem } from '../client/index.js';
import { useQuestionNames } from './use-question-names.js';

/** One thing that is missing or wrong: the question it is about, then what to do. */
export function ProblemLine({ problem }: { problem: DraftProblem }) {
  const { t } = useTranslation('dossier');
  const question = useQuestionNames()(problem);
  return <span>{question === null ? problem.detail : t('asked.line', { question, detail: problem.detail })}</span>;
}
