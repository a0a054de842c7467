import { useTranslation } from 'react-i18next';
import type { NameOutcome } from '../client/index.js';
import { Banner, type BannerTone } from '../design/Banner.js';
import { Card } from '../design/Facts.js';
import { HitCard } from './HitCard.js';
import { StoryView } from './StoryView.js';

const TONES: Record<NameOutcome['verdict'], BannerTone> = { hits: 'warning', clear: 'success', unscreenable: 'error' };

/** What came of one name: the answer, the entries like it, and how the name was read. */
export function NameResult({ outcome }: { outcome: NameOutcome }) {
  const { t } = useTranslation('lookups');
  const { names, verdict, overtime, hits, more, story } = outcome;
  return (
    <Card title={<bdi className="break-words">{names.join(' / ')}</bdi>}>
      <div className="flex flex-col gap-4">
        <Banner tone={TONES[verdict]} title={t(`verdict.${verdict}`)}>
          {t(overtime ? 'verdictDetail.overtime' : `verdictDetail.${verdict}`)}
        </Banner>
        {hits.length > 0 && (
          <section className="flex flex-col gap-3">
            <h3 className="text-std-16B-170">{t('hits.title')}</h3>
            {hits.map((hit, order) => (
              <HitCard key={`${hit.list} ${hit.entry}`} hit={hit} isOpen={order === 0} />
            ))}
            {more > 0 && <p className="text-quiet">{t('hits.more', { count: more })}</p>}
          </section>
        )}
        {story.length > 0 && <StoryView story={story} />}
      </div>
    </Card>
  );
}
