import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../api/cases.js';
import { Problem } from '../api/problem.js';
import { useFormats } from '../catalogue/use-formats.js';
import { Banner } from '../design/Banner.js';
import { buttonClass } from '../design/Button.js';
import { ProblemPanel } from '../shell/ProblemPanel.js';
import { useCaseHome } from './use-case-home.js';

interface CaseFaultProps {
  caseId: string;
  asOf: string | undefined;
  error: Error;
  onRetry: () => void;
}

/** A case that cannot be shown: what helps depends on why. Trying again helps neither a moment before the case nor a case that is not there. */
export function CaseFault({ caseId, asOf, error, onRetry }: CaseFaultProps) {
  const home = useCaseHome();
  const { t } = useTranslation(['casefile', 'secondLooks']);
  const status = error instanceof Problem ? error.status : 0;
  if (asOf !== undefined && (status === 400 || status === 422)) return <NoSuchMoment caseId={caseId} />;
  if (error instanceof Problem && error.code === 'second_look.blind')
    return (
      <div className="flex flex-col items-start gap-4">
        <ProblemPanel error={error} />
        <Link to="/second-looks/$caseId" params={{ caseId }} className={buttonClass('outline')}>
          {t('secondLooks:see')}
        </Link>
      </div>
    );
  if (status !== 404) return <ProblemPanel error={error} onRetry={onRetry} />;
  return (
    <div className="flex flex-col items-start gap-4">
      <ProblemPanel error={error} />
      <Link to={home.to} className={buttonClass('outline')}>
        {t(home.word)}
      </Link>
    </div>
  );
}

function NoSuchMoment({ caseId }: { caseId: string }) {
  const { t } = useTranslation('casefile');
  const { moment } = useFormats();
  const present = useQuery(caseQuery(caseId));
  return (
    <Banner
      tone="warning"
      announce
      title={t('asOf.none')}
      actions={
        <Link to="/cases/$caseId" params={{ caseId }} search={{}} className={buttonClass('outline')}>
          {t('asOf.present')}
        </Link>
      }
    >
      {present.isSuccess ? t('asOf.from', { moment: moment(present.data.openedAt) }) : t('asOf.noneDetail')}
    </Banner>
  );
}
