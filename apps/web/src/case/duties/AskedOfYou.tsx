import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { Banner } from '../../design/Banner.js';
import { useMay } from '../../session/use-session.js';
import { openConsultationsQuery } from './queries.js';

/** Questions that wait for the reader's opinion, the first due first; what is overdue says so. */
export function AskedOfYou() {
  const { t } = useTranslation('duties');
  const { moment } = useFormats();
  const mayAnswer = useMay()('opinion.give');
  const { data } = useQuery({ ...openConsultationsQuery, enabled: mayAnswer });
  if (data === undefined || data.length === 0) return null;
  const isOverdue = data.some((each) => each.isOverdue);
  return (
    <Banner tone={isOverdue ? 'warning' : 'info'} title={t('consult.waiting', { count: data.length })} className="mb-5">
      <ul className="flex flex-col gap-1">
        {data.map(({ id, number, by, dueAt, isOverdue: isLate }) => (
          <li key={id}>
            <Link
              to="/consultations/$consultationId"
              params={{ consultationId: id }}
              className="-my-1 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
            >
              {t(isLate ? 'consult.lateLine' : 'consult.line', {
                number,
                who: isolated(by) ?? '–',
                moment: moment(dueAt),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
