import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import { useJoin } from '../../catalogue/use-join.js';
import type { Consultation } from '../../client/index.js';

/** The question and, where there is one, the answer. */
export function ConsultationBody({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation(['duties', 'common']);
  const { moment } = useFormats();
  const join = useJoin();
  const { question, opinion, answeredBy, answeredAt } = consultation;
  return (
    <>
      <blockquote className="mt-1 border-l-4 border-line pl-3 whitespace-pre-wrap">
        {question ?? t('common:erased')}
      </blockquote>
      {answeredAt !== null && (
        <div className="mt-2">
          <p className="text-std-16B-170">{t('consult.opinion')}</p>
          <p className="whitespace-pre-wrap">{opinion ?? t('common:erased')}</p>
          <p className="text-dns-14N-130 leading-160 text-quiet">{join(isolated(answeredBy), moment(answeredAt))}</p>
        </div>
      )}
    </>
  );
}
