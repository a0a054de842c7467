import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useJoin } from '../catalogue/use-join.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { Delegate } from '../client/index.js';
import { Choice } from '../design/Choice.js';
import { TextBox } from '../design/fields.js';
import { Name } from '../design/Name.js';
import { Skeleton } from '../design/placeholders.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { delegatesQuery } from './queries.js';

interface DelegateChoiceProps {
  value: string | undefined;
  error: string | undefined;
  onChange: (account: string) => void;
  /** What it asks for, and what it found; without them somebody who is to decide in one's place. */
  label?: string;
  found?: string;
}

/** One of the people of the university, found by part of the name. */
export function DelegateChoice({ value, error, onChange, label, found }: DelegateChoiceProps) {
  const { t } = useTranslation('delegations');
  const [sought, setSought] = useState('');
  const people = useQuery(delegatesQuery(sought.trim()));
  const rolesOf = useRolesOf();
  return (
    <div className="flex flex-col gap-3">
      <TextBox
        label={label ?? t('sheet.who')}
        hint={t('sheet.find')}
        type="search"
        maxLength={100}
        autoFocus
        value={sought}
        onChange={setSought}
      />
      {people.isPending && <Skeleton lines={3} />}
      {people.isError && <ProblemPanel error={people.error} onRetry={() => void people.refetch()} />}
      {people.isSuccess && people.data.length === 0 && <p role="status">{t('sheet.nobody')}</p>}
      {people.isSuccess && people.data.length > 0 && (
        <div className="max-h-64 overflow-y-auto p-1">
          <Choice<string>
            label={found ?? t('sheet.found')}
            value={value}
            error={error}
            options={people.data.map((person) => ({
              value: person.id,
              label: <Name>{person.name}</Name>,
              note: rolesOf(person),
            }))}
            onChange={onChange}
          />
        </div>
      )}
    </div>
  );
}

function useRolesOf(): (person: Delegate) => string {
  const { t } = useTranslation('common');
  const { say } = useLanguage();
  const join = useJoin();
  return ({ roles }) =>
    join(
      ...roles.map(({ role, unit }) =>
        unit === null ? t(`role.${role}`) : t('inBrackets', { outer: t(`role.${role}`), inner: say(unit.name) }),
      ),
    );
}
