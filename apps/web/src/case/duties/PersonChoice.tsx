import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../design/Choice.js';
import { TextBox } from '../../design/fields.js';
import { Name } from '../../design/Name.js';
import { Skeleton } from '../../design/placeholders.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { casePeopleQuery } from './queries.js';

interface PersonChoiceProps {
  caseId: string;
  value: string | undefined;
  error: string | undefined;
  onChange: (person: string) => void;
}

/** One of the people whom this case may name, found by part of the name. */
export function PersonChoice({ caseId, value, error, onChange }: PersonChoiceProps) {
  const { t } = useTranslation('duties');
  const [sought, setSought] = useState('');
  const people = useQuery(casePeopleQuery(caseId, sought.trim()));
  return (
    <div className="flex flex-col gap-3">
      <TextBox label={t('person.find')} type="search" maxLength={100} value={sought} onChange={setSought} />
      {people.isPending && <Skeleton lines={2} />}
      {people.isError && <ProblemPanel error={people.error} onRetry={() => void people.refetch()} />}
      {people.isSuccess && people.data.length === 0 && <p role="status">{t('person.nobody')}</p>}
      {people.isSuccess && people.data.length > 0 && (
        <div className="max-h-64 overflow-y-auto p-1">
          <Choice<string>
            label={t('person.found')}
            value={value}
            error={error}
            options={people.data.map(({ id, name }) => ({ value: id, label: <Name>{name}</Name> }))}
            onChange={onChange}
          />
        </div>
      )}
    </div>
  );
}
