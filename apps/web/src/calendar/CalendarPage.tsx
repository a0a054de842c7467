import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { buttonClass } from '../design/Button.js';
import { Card } from '../design/Facts.js';
import { CardSkeletons, Skeleton } from '../design/placeholders.js';
import { useMay } from '../session/use-session.js';
import { Page } from '../shell/Page.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { ClosuresCard } from './ClosuresCard.js';
import { HoursCard } from './HoursCard.js';
import { MonthView } from './MonthView.js';
import { monthAfter, today } from './months.js';
import { calendarQuery, monthQuery } from './queries.js';
import { StandingBanner } from './StandingBanner.js';

/** When the institution works: what everything that becomes due is counted by. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const mayManage = useMay()('calendar.manage');
  const { month = today().slice(0, 7) } = useSearch({ from: '/staff/calendar' });
  const calendar = useQuery(calendarQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="flex flex-col gap-5">
        {calendar.isError && <ProblemPanel error={calendar.error} onRetry={() => void calendar.refetch()} />}
        {calendar.data && <StandingBanner calendar={calendar.data} mayManage={mayManage} />}
        <MonthCard month={month} />
        {calendar.isPending && <CardSkeletons count={2} />}
        {calendar.data && <ClosuresCard closures={calendar.data.closures} mayManage={mayManage} />}
        {calendar.data && <HoursCard calendar={calendar.data} mayManage={mayManage} />}
      </div>
    </Page>
  );
}

function MonthCard({ month }: { month: string }) {
  const { t } = useTranslation('calendar');
  const { partialDay } = useFormats();
  const days = useQuery(monthQuery(month));
  return (
    <Card
      title={<span aria-live="polite">{partialDay(month)}</span>}
      actions={
        <nav aria-label={t('months')} className="no-print flex flex-wrap gap-2">
          <Link to="/calendar" search={{ month: monthAfter(month, -1) }} className={buttonClass('outline')}>
            <ChevronLeft aria-hidden className="size-5" />
            {t('before')}
          </Link>
          <Link to="/calendar" search={{}} className={buttonClass('outline')}>
            {t('thisMonth')}
          </Link>
          <Link to="/calendar" search={{ month: monthAfter(month, 1) }} className={buttonClass('outline')}>
            {t('after')}
            <ChevronRight aria-hidden className="size-5" />
          </Link>
        </nav>
      }
    >
      {days.isPending && <Skeleton lines={6} />}
      {days.isError && <ProblemPanel error={days.error} onRetry={() => void days.refetch()} />}
      {days.data && <MonthView month={days.data} />}
    </Card>
  );
}
