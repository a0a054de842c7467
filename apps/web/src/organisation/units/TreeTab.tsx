import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddUnitSheet } from '../../accounts/AddUnitSheet.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { ClosedUnit, OrganisationUnit, OrganisationView } from '../../client/index.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { CardSkeletons, EmptyState } from '../../design/placeholders.js';
import { useMay } from '../../session/use-session.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { ChangeUnitSheet } from './ChangeUnitSheet.js';
import { ComingChanges } from './ComingChanges.js';
import { CommitteesCard } from '../committees/CommitteesCard.js';
import { DayChooser } from '../DayChooser.js';
import { organisationQuery } from '../queries.js';
import { UnitTree } from './UnitTree.js';

/** The units as of a day, what is to come, and the committees. */
export function TreeTab({ day }: { day: string | undefined }) {
  const organisation = useQuery(organisationQuery(day));
  if (organisation.isPending) return <CardSkeletons count={3} />;
  if (organisation.isError)
    return <ProblemPanel error={organisation.error} onRetry={() => void organisation.refetch()} />;
  return <Tree view={organisation.data} />;
}

function Tree({ view }: { view: OrganisationView }) {
  const { t } = useTranslation('organisation');
  const formats = useFormats();
  const manages = useMay()('organisation.manage');
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<OrganisationUnit | null>(null);
  const { day, today, units, closed, coming } = view;
  const add = manages && (
    <Button look="outline" onPress={() => setAdding(true)}>
      <Plus aria-hidden className="size-5" />
      {t('unit.add')}
    </Button>
  );
  return (
    <div className="flex flex-col gap-5">
      <DayChooser key={day} tab="tree" day={day} today={today} days={coming.map(({ from }) => from)} />
      <Card title={t('unit.title', { day: formats.partialDay(day) })} actions={add}>
        {units.length === 0 && <EmptyState title={t('unit.none')}>{t('unit.noneDetail')}</EmptyState>}
        <UnitTree units={units} parent={null} onChange={manages ? setChanging : undefined} />
        <ClosedUnits closed={closed} />
      </Card>
      <ComingChanges coming={coming} mayCancel={manages} />
      <CommitteesCard day={day} mayManage={manages} />
      {adding && <AddUnitSheet units={units} from={day} onClose={() => setAdding(false)} />}
      {changing !== null && (
        <ChangeUnitSheet
          unit={changing}
          units={units}
          from={day < today ? today : day}
          onClose={() => setChanging(null)}
        />
      )}
    </div>
  );
}

function ClosedUnits({ closed }: { closed: readonly ClosedUnit[] }) {
  const { t } = useTranslation('organisation');
  const { say } = useLanguage();
  const { partialDay } = useFormats();
  if (closed.length === 0) return null;
  return (
    <details className="mt-4 border-t border-line pt-3">
      <summary className="min-h-11 cursor-pointer py-2 text-std-16B-170">
        {t('unit.closed', { count: closed.length })}
      </summary>
      <ul className="divide-y divide-line">
        {closed.map(({ unit, name, since, heir }) => (
          <li key={unit} className="py-2.5">
            <span className="block">{say(name)}</span>
            <span className="block text-dns-14N-130 leading-160 text-quiet">
              {heir === null
                ? t('unit.ended', { day: partialDay(since) })
                : t('unit.followed', { day: partialDay(since), unit: say(heir.name) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
