import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useLanguage } from '../../catalogue/use-language.js';
import type { BriefRoleView, RolesView } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';
import { Button } from '../../design/Button.js';
import { Card } from '../../design/Facts.js';
import { CardSkeletons } from '../../design/placeholders.js';
import { useMay } from '../../session/use-session.js';
import { ProblemPanel } from '../../shell/ProblemPanel.js';
import { DayChooser } from '../DayChooser.js';
import { GiveRoleSheet } from './GiveRoleSheet.js';
import { Offices } from './Offices.js';
import { Proposals } from './Proposals.js';
import { rolesQuery } from '../queries.js';
import { useRoleWords } from './use-role-words.js';
import { Vacancies } from './Vacancies.js';

/** Who holds which office from when to when, what is vacant, and what waits for a second person. */
export function RolesTab({ day }: { day: string | undefined }) {
  const roles = useQuery(rolesQuery(day));
  if (roles.isPending) return <CardSkeletons count={3} />;
  if (roles.isError) return <ProblemPanel error={roles.error} onRetry={() => void roles.refetch()} />;
  return <Roles view={roles.data} />;
}

function Roles({ view }: { view: RolesView }) {
  const { t } = useTranslation('organisation');
  const { partialDay } = useFormats();
  const manages = useMay()('account.manage');
  const [giving, setGiving] = useState(false);
  const { day, today, byTwo, offices, proposals, vacancies, brief } = view;
  const days = [...offices.map(({ from }) => from), ...vacancies.map(({ from }) => from)].filter(
    (each) => each > today,
  );
  const give = manages && (
    <Button onPress={() => setGiving(true)}>
      <UserPlus aria-hidden className="size-5" />
      {t('office.give')}
    </Button>
  );
  return (
    <div className="flex flex-col gap-5">
      {!byTwo && (
        <Banner tone="warning" title={t('alone.title')}>
          {t('alone.detail')}
        </Banner>
      )}
      {brief.length > 0 && <BriefAlert brief={brief} />}
      {proposals.length > 0 && <Proposals proposals={proposals} />}
      <Vacancies vacancies={vacancies} />
      <DayChooser key={day} tab="roles" day={day} today={today} days={days} />
      <Card title={t('office.title', { day: partialDay(day) })} actions={give}>
        <Offices offices={offices} mayEnd={manages} />
      </Card>
      {giving && <GiveRoleSheet onClose={() => setGiving(false)} />}
    </div>
  );
}

function BriefAlert({ brief }: { brief: readonly BriefRoleView[] }) {
  const { t } = useTranslation(['organisation', 'common']);
  const { say } = useLanguage();
  const { moment } = useFormats();
  const roleOver = useRoleWords();
  return (
    <Banner tone="warning" title={t('brief.title', { count: brief.length })}>
      <ul className="list-disc pl-5">
        {brief.map(({ role, unit, name, grantedBy, grantedAt, endedAt, acts }) => (
          <li key={`${grantedAt} ${role} ${endedAt}`}>
            {t('brief.line', {
              name: say(name) || t('common:erased'),
              role: roleOver(role, unit),
              by: say(grantedBy) || t('brief.operator'),
              from: moment(grantedAt),
              until: moment(endedAt),
              acts,
            })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
