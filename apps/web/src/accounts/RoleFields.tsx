import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import type { Grant, Role, UnitView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Pick } from '../design/fields.js';

const ROLES = [
  'host',
  'clerk',
  'dean',
  'officer',
  'executive',
  'president',
  'inspector',
  'administrator',
] as const satisfies readonly Role[];
const WHOLE = '*';

/** A role being chosen: nothing, or half of it, may still be missing. */
export interface RoleChoice {
  role: Role | '';
  /** A unit's code, `*` for the whole university, empty while unchosen. */
  unit: string;
}

/** Choices of the roles somebody has. */
export function choicesOf(roles: readonly Grant[]): RoleChoice[] {
  return roles.map(({ role, unit }) => ({ role, unit: unit ?? WHOLE }));
}

/** The roles chosen, or null while one is incomplete. */
export function grantsOf(choices: readonly RoleChoice[]): Grant[] | null {
  const grants = choices.flatMap(({ role, unit }) =>
    role === '' || unit === '' ? [] : [{ role, unit: unit === WHOLE ? null : unit }],
  );
  return grants.length === choices.length ? grants : null;
}

interface RoleFieldsProps {
  choices: readonly RoleChoice[];
  units: readonly UnitView[];
  /** Whether to show what is missing. */
  asked: boolean;
  onChange: (choices: RoleChoice[]) => void;
}

/** Roles and what each is over. */
export function RoleFields({ choices, units, asked, onChange }: RoleFieldsProps) {
  const { t } = useTranslation(['admin', 'common']);
  const { say } = useLanguage();
  const set = (index: number, next: Partial<RoleChoice>) =>
    onChange(choices.map((each, place) => (place === index ? { ...each, ...next } : each)));
  const missing = (value: string) => (asked && value === '' ? t('accounts.roleMissing') : undefined);
  const over = [
    { value: WHOLE, label: t('accounts.whole') },
    ...units.map(({ unit, name }) => ({ value: unit, label: say(name) })),
  ];
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-std-18B-160">{t('accounts.roles')}</legend>
      {choices.map((choice, index) => (
        <div key={index} className="grid items-start gap-3 sm:grid-cols-[1fr_1fr_auto]">
          <Pick<Role>
            label={t('accounts.role')}
            value={choice.role}
            error={missing(choice.role)}
            options={ROLES.map((value) => ({ value, label: t(`common:role.${value}`) }))}
            onChange={(role) => set(index, { role })}
          />
          <Pick
            label={t('accounts.unit')}
            value={choice.unit}
            error={missing(choice.unit)}
            options={over}
            onChange={(unit) => set(index, { unit })}
          />
          <Button
            look="text"
            className="min-h-12 justify-self-start sm:mt-8"
            aria-label={`${t('accounts.removeRole')} ${String(index + 1)}`}
            onPress={() => onChange(choices.filter((_, place) => place !== index))}
          >
            <Trash2 aria-hidden className="size-5" />
          </Button>
        </div>
      ))}
      <Button look="outline" className="self-start" onPress={() => onChange([...choices, { role: '', unit: '' }])}>
        <Plus aria-hidden className="size-5" />
        {t('accounts.addRole')}
      </Button>
    </fieldset>
  );
}
