import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { Banner } from '../design/Banner.js';
import { Button } from '../design/Button.js';
import { useProblemText } from './use-problem-text.js';

interface ProblemPanelProps {
  error: unknown;
  /** Offered as "try again" or, after a change by others, as "load the latest". */
  onRetry?: () => void;
}

/** A refusal where it happened: title, detail, each fault of the input, and what to do. */
export function ProblemPanel({ error, onRetry }: ProblemPanelProps) {
  const { t } = useTranslation();
  const { title, detail, advice } = useProblemText()(error);
  const changed = error instanceof Problem && error.changedMeanwhile;
  const faults = error instanceof Problem ? error.errors : [];
  const action =
    onRetry === undefined ? undefined : (
      <Button look="outline" onPress={onRetry}>
        {changed ? t('reload') : t('retry')}
      </Button>
    );
  return (
    <Banner tone={changed ? 'warning' : 'error'} title={title} announce actions={action}>
      <p>{detail}</p>
      {faults.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {faults.map((fault) => (
            <li key={fault.pointer + fault.code}>{fault.detail}</li>
          ))}
        </ul>
      )}
      {advice !== null && <p className="mt-1 text-quiet">{advice}</p>}
    </Banner>
  );
}
