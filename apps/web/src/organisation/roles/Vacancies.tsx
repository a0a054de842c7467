import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import type { VacancyView } from '../../client/index.js';
import { Card } from '../../design/Facts.js';
import { useRoleWords } from './use-role-words.js';

/** Offices that decide and that nobody holds, now or from a coming day, with what waits for them. */
export function Vacancies({ vacancies }: { vacancies: readonly VacancyView[] }) {
  const { t } = useTranslation('organisation');
  const { partialDay } = useFormats();
  const roleOver = useRoleWords();
  return (
    <Card title={t('vacancy.title')}>
      {vacancies.length === 0 ? (
        <p className="text-quiet">{t('vacancy.none')}</p>
      ) : (
        <ul aria-label={t('vacancy.title')} className="divide-y divide-line">
          {vacancies.map(({ role, unit, from, until, waiting }) => (
            <li
              key={`${role} ${unit?.id ?? ''} ${from}`}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5"
            >
              <span className="min-w-0 flex-1 basis-60">
                <span className="block text-std-16B-170">{roleOver(role, unit)}</span>
                <span className="block text-dns-14N-130 leading-160 text-quiet">
                  {until === null
                    ? t('vacancy.from', { day: partialDay(from) })
                    : t('vacancy.between', { from: partialDay(from), until: partialDay(until) })}
                </span>
              </span>
              <span className="tabular rounded-6 border border-solid-gray-600 px-2 py-0.5 text-dns-14B-130">
                {t('vacancy.waiting', { count: waiting })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
