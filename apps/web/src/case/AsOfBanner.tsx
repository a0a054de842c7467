import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../catalogue/use-formats.js';
import { Banner } from '../design/Banner.js';
import { buttonClass } from '../design/Button.js';
import type { CaseTab } from './case-tabs.js';

/** Says that the page shows the past, where nothing can be done, and leads back. */
export function AsOfBanner({ caseId, asOf, tab }: { caseId: string; asOf: string; tab: CaseTab }) {
  const { t } = useTranslation('casefile');
  const { moment } = useFormats();
  return (
    <Banner
      tone="warning"
      className="mb-5"
      title={t('asOf.banner', { moment: moment(asOf) })}
      announce
      actions={
        <Link
          to="/cases/$caseId"
          params={{ caseId }}
          search={tab === 'summary' ? {} : { tab }}
          resetScroll={false}
          className={buttonClass('outline')}
        >
          {t('asOf.back')}
        </Link>
      }
    >
      {t('asOf.detail')}
    </Banner>
  );
}
