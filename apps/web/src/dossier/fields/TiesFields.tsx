import { useTranslation } from 'react-i18next';
import type { Ties } from '../../client/index.js';
import { AnswerChoice } from '../../design/Choice.js';

/** Facts about an organisation: part of a government, part of a defence body. Asked of the organisation, never of the person. */
export function TiesFields({
  value,
  onChange,
  pointer,
}: {
  value: Ties | undefined;
  onChange: (ties: Ties) => void;
  pointer: string;
}) {
  const { t } = useTranslation('dossier');
  return (
    <div className="flex flex-col gap-5">
      {(['government', 'defence'] as const).map((tie) => (
        <AnswerChoice
          key={tie}
          id={`${pointer}/${tie}`}
          label={t(`ties.${tie}`)}
          value={value?.[tie]}
          onChange={(answer) => onChange({ ...value, [tie]: answer })}
        />
      ))}
    </div>
  );
}
