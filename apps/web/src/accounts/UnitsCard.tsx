import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../catalogue/use-language.js';
import type { UnitView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { AddUnitSheet } from './AddUnitSheet.js';

/** The organisation as a tree. */
export function UnitsCard({ units, mayAdd }: { units: readonly UnitView[]; mayAdd: boolean }) {
  const { t } = useTranslation('admin');
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title={t('accounts.units')}
      actions={
        mayAdd && (
          <Button look="outline" onPress={() => setAdding(true)}>
            <Plus aria-hidden className="size-5" />
            {t('accounts.unitTitle')}
          </Button>
        )
      }
    >
      <Branch units={units} parent={null} />
      {adding && <AddUnitSheet units={units} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function Branch({ units, parent }: { units: readonly UnitView[]; parent: string | null }) {
  const { say } = useLanguage();
  const children = units.filter((unit) => unit.parent === parent);
  if (children.length === 0) return null;
  return (
    <ul className={parent === null ? '' : 'ml-3 border-l-2 border-line pl-4'}>
      {children.map(({ unit, name }) => (
        <li key={unit} className="py-1">
          {say(name)} <code className="ml-1 text-mono-14N-150 text-quiet">{unit}</code>
          <Branch units={units} parent={unit} />
        </li>
      ))}
    </ul>
  );
}
