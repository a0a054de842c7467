import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PossibleRename } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button } from '../design/Button.js';

interface RenameQuestionsProps {
  questions: readonly PossibleRename[];
  /** Id of what came → id of what it is. */
  onAnswer: (sameAs: Record<string, string>) => void;
}

/** Is what came the same as what went? Whoever answers yes keeps the decisions that were made about it. */
export function RenameQuestions({ questions, onAnswer }: RenameQuestionsProps) {
  const { t } = useTranslation('lists');
  const [same, setSame] = useState<readonly PossibleRename[]>([]);
  if (questions.length === 0) return null;
  const answer = () => onAnswer(Object.fromEntries(same.map(({ before, after }) => [after.entry, before.entry])));
  const toggle = (question: PossibleRename, isSame: boolean) => {
    // One entry is one other at most.
    const others = same.filter(
      ({ before, after }) => before.entry !== question.before.entry && after.entry !== question.after.entry,
    );
    setSame(isSame ? [...others, question] : same.filter((each) => each !== question));
  };
  return (
    <Banner tone="info" title={t('renames.title', { count: questions.length })}>
      <p className="measure">{t('renames.lead')}</p>
      <ul className="mt-2 divide-y divide-line">
        {questions.map((question) => (
          <Question
            key={`${question.before.entry} ${question.after.entry}`}
            question={question}
            isSame={same.includes(question)}
            onChange={(isSame) => toggle(question, isSame)}
          />
        ))}
      </ul>
      {same.length > 0 && (
        <Button look="outline" className="mt-3" onPress={answer}>
          {t('renames.compare')}
        </Button>
      )}
    </Banner>
  );
}

interface QuestionProps {
  question: PossibleRename;
  isSame: boolean;
  onChange: (isSame: boolean) => void;
}

function Question({ question: { before, after }, isSame, onChange }: QuestionProps) {
  const { t } = useTranslation('lists');
  const id = useId();
  return (
    <li className="py-3">
      <p className="break-words">
        <del className="decoration-solid-gray-600">
          <bdi>{before.name}</bdi>
        </del>
        <br />
        <ins className="rounded-4 bg-yellow-100 px-1 no-underline">
          <bdi>{after.name}</bdi>
        </ins>
      </p>
      <label htmlFor={id} className="mt-1 flex min-h-11 cursor-pointer items-center gap-3">
        <input
          id={id}
          type="checkbox"
          className="size-6 accent-key-900"
          checked={isSame}
          onChange={(event) => onChange(event.target.checked)}
        />
        {t('renames.same')}
      </label>
    </li>
  );
}
