import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useJoin } from '../catalogue/use-join.js';
import type { CalendarView } from '../client/index.js';
import { Button } from '../design/Button.js';
import { Card, Facts } from '../design/Facts.js';
import { HoursSheet } from './HoursSheet.js';
import { useCalendarWords } from './use-calendar-words.js';

/** Office hours and weekly days off. */
export function HoursCard({ calendar, mayManage }: { calendar: CalendarView; mayManage: boolean }) {
  const { t } = useTranslation('calendar');
  const words = useCalendarWords();
  const join = useJoin();
  const [editing, setEditing] = useState(false);
  const { hours, weekdaysOff } = calendar;
  const off = weekdaysOff.map((weekday) => words.weekday(weekday, 'long'));
  return (
    <Card
      title={t('hours')}
      actions={
        mayManage && (
          <Button look="outline" onPress={() => setEditing(true)}>
            {t('changeHours')}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          [t('officeHours'), t('fromTo', hours)],
          [t('lunch'), hours.lunch === null ? t('noLunch') : t('fromTo', hours.lunch)],
          [t('weekdaysOff'), off.length === 0 ? t('noWeekdaysOff') : join(...off)],
        ]}
      />
      {editing && <HoursSheet calendar={calendar} onClose={() => setEditing(false)} />}
    </Card>
  );
}
