import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../catalogue/isolated.js';
import { sourceIn } from '../catalogue/own-language.js';
import { useLanguage } from '../catalogue/use-language.js';
import type { CalendarView } from '../client/index.js';
import { Banner } from '../design/Banner.js';
import { Button } from '../design/Button.js';
import { AdoptSheet } from './AdoptSheet.js';

/** Whether the calendar is the university's own, and on which rule it rests. */
export function StandingBanner({ calendar, mayManage }: { calendar: CalendarView; mayManage: boolean }) {
  const { t } = useTranslation('calendar');
  const { language } = useLanguage();
  const [adopting, setAdopting] = useState(false);
  const isAdopted = calendar.standing === 'adopted';
  const basis = isAdopted ? isolated(calendar.basis) : sourceIn(calendar.basis, language);
  return (
    <>
      <Banner
        tone={isAdopted ? 'success' : 'warning'}
        title={t(isAdopted ? 'adopted' : 'unconfirmed')}
        actions={
          mayManage && (
            <Button look="outline" onPress={() => setAdopting(true)}>
              {t(isAdopted ? 'adoptAgain' : 'adopt')}
            </Button>
          )
        }
      >
        <p>{t('basis', { basis })}</p>
        <p className="text-quiet">{t('holidays', { first: calendar.holidaysFrom, last: calendar.holidaysTo })}</p>
      </Banner>
      {adopting && <AdoptSheet basis={isAdopted ? calendar.basis : ''} onClose={() => setAdopting(false)} />}
    </>
  );
}
