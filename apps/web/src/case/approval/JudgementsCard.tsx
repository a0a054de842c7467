import { useTranslation } from 'react-i18next';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { CaseView } from '../../client/index.js';
import { Card } from '../../design/Facts.js';
import { useJudgements } from './use-judgements.js';

/** Who decided what so far, when and why, oldest first. */
export function JudgementsCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('decision');
  const { moment } = useFormats();
  const join = useJoin();
  const judgements = useJudgements(view);
  if (judgements.length === 0) return null;
  return (
    <Card title={t('judgements.title')}>
      <ol className="divide-y divide-line">
        {judgements.map(({ key, what, reason, by, at }) => (
          <li key={key} className="py-2.5">
            <p className="text-std-16B-170">{what}</p>
            {reason !== null && (
              <blockquote className="border-l-4 border-line pl-3 whitespace-pre-wrap">{reason}</blockquote>
            )}
            <p className="text-dns-14N-130 leading-160 text-quiet">{join(by, at !== null && moment(at))}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
