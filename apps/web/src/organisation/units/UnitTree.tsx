import { useTranslation } from 'react-i18next';
import { useJoin } from '../../catalogue/use-join.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { OrganisationUnit } from '../../client/index.js';
import { Button } from '../../design/Button.js';

interface UnitTreeProps {
  units: readonly OrganisationUnit[];
  parent: string | null;
  /** Absent: the reader may look only. */
  onChange: ((unit: OrganisationUnit) => void) | undefined;
}

/** The units below one, each with those below it. */
export function UnitTree({ units, parent, onChange }: UnitTreeProps) {
  const children = units.filter((unit) => unit.parent === parent);
  if (children.length === 0) return null;
  return (
    <ul className={parent === null ? '' : 'ml-3 border-l-2 border-line pl-4'}>
      {children.map((unit) => (
        <li key={unit.unit} className="py-1">
          <UnitLine unit={unit} onChange={onChange} />
          <UnitTree units={units} parent={unit.unit} onChange={onChange} />
        </li>
      ))}
    </ul>
  );
}

function UnitLine({ unit, onChange }: Pick<UnitTreeProps, 'onChange'> & { unit: OrganisationUnit }) {
  const { t } = useTranslation('organisation');
  const { say } = useLanguage();
  const join = useJoin();
  const { unit: code, name, followed } = unit;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <span className="min-w-0">
        {say(name)} <code className="ml-1 text-mono-14N-150 text-quiet">{code}</code>
        {followed.length > 0 && (
          <span className="block text-dns-14N-130 leading-160 text-quiet">
            {t('unit.follows', { units: join(...followed.map((each) => say(each.name))) })}
          </span>
        )}
      </span>
      {onChange !== undefined && (
        <Button
          look="text"
          className="-mx-4"
          aria-label={`${t('unit.change')}: ${say(name)}`}
          onPress={() => onChange(unit)}
        >
          {t('unit.change')}
        </Button>
      )}
    </div>
  );
}
