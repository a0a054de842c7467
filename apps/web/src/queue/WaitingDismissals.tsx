import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dismissalsQuery } from '../api/cases.js';
import { isolated } from '../catalogue/isolated.js';
import { useFormats } from '../catalogue/use-formats.js';
import { Banner } from '../design/Banner.js';
import { useMay } from '../session/use-session.js';

/** Dismissals that are to hold for the whole university and wait for a second officer. */
export function WaitingDismissals() {
  const { t } = useTranslation('queue');
  const { day } = useFormats();
  const mayJudge = useMay()('hit.adjudicate');
  const { data } = useQuery({ ...dismissalsQuery, enabled: mayJudge });
  const waiting = data?.items.filter(({ isInForce }) => !isInForce) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Banner tone="info" title={t('dismissals', { count: waiting.length })} className="mb-5">
      <ul className="flex flex-col gap-1">
        {waiting.map(({ memoryId, caseId, by, at }) => (
          <li key={memoryId}>
            <Link
              to="/cases/$caseId"
              params={{ caseId }}
              search={{ tab: 'screening' }}
              className="-my-1 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
            >
              {t('dismissal', { day: day(at), who: isolated(by) ?? '–' })}
            </Link>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
