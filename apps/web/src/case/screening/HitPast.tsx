import { useTranslation } from 'react-i18next';
import { isolated } from '../../catalogue/isolated.js';
import { useFormats } from '../../catalogue/use-formats.js';
import type { HitFieldChange, HitView } from '../../client/index.js';
import { Banner } from '../../design/Banner.js';

/** What was decided of the same hit before, what has changed since, and how long this decision is to hold. */
export function HitPast({ hit }: { hit: HitView }) {
  const { t } = useTranslation('screening');
  const { day } = useFormats();
  const { memory, reopened, remembered, removedAt } = hit;
  return (
    <>
      {removedAt !== null && (
        <Banner tone="warning" title={t('past.removed', { day: day(removedAt) })}>
          {t('past.removedHint')}
        </Banner>
      )}
      {reopened !== null && (
        <Banner tone="warning" title={t('past.reopened')}>
          <ul className="list-disc pl-5">
            {reopened.because.map((because) => (
              <li key={because}>{t(`past.because.${because}`)}</li>
            ))}
          </ul>
          <Changes changes={reopened.changes} />
        </Banner>
      )}
      {memory !== null && (
        <Banner tone="info" title={t('past.dismissed', { scope: t(`past.scope.${memory.scope}`) })}>
          <p>{t('past.decided', { who: isolated(memory.by) ?? '–', day: day(memory.at), until: day(memory.until) })}</p>
          {memory.confirmedBy !== null && <p>{t('past.confirmed', { who: isolated(memory.confirmedBy) })}</p>}
          <p className="whitespace-pre-wrap">{memory.reason ?? t('past.reasonElsewhere')}</p>
        </Banner>
      )}
      {remembered !== null && (
        <p className="text-dns-14N-130 leading-175 text-quiet">
          {t(remembered.isInForce ? 'past.holds' : 'past.waits', {
            scope: t(`past.scope.${remembered.scope}`),
            until: day(remembered.until),
          })}
          {remembered.confirmedBy !== null && (
            <span className="block">{t('past.confirmed', { who: isolated(remembered.confirmedBy) })}</span>
          )}
        </p>
      )}
    </>
  );
}

function Changes({ changes }: { changes: readonly HitFieldChange[] }) {
  const { t } = useTranslation('screening');
  const { written } = useFormats();
  const shown = (value: string | null) => (value === null ? t('compare.missing') : written(value));
  return (
    <dl className="mt-2 flex flex-col gap-1">
      {changes.map(({ of, field, before, after }) => (
        <div key={`${of}.${field}`} className="flex flex-wrap gap-x-3">
          <dt className="text-quiet">{t(`past.side.${of}`, { field: t(`past.field.${field}`) })}</dt>
          <dd>
            <bdi>{shown(before)}</bdi>
            <span aria-hidden> → </span>
            <span className="sr-only">{t('past.became')}</span>
            <bdi>{shown(after)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
