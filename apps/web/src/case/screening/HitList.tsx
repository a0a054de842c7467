import { useTranslation } from 'react-i18next';
import type { Dossier, HitView } from '../../client/index.js';
import { useLanguage } from '../../catalogue/use-language.js';
import { useJoin } from '../../catalogue/use-join.js';
import { cx } from '../../design/class-names.js';
import { TierBadge } from './evidence/TierBadge.js';
import { Score } from './Score.js';
import { usePartyWords } from './use-party-words.js';
import { VerdictChip } from './verdicts.js';

interface HitListProps {
  hits: readonly HitView[];
  current: string;
  dossier: Dossier | null;
  onSelect: (hitId: string) => void;
}

/** Every hit with what it is worth and what was found of it. */
export function HitList({ hits, current, dossier, onSelect }: HitListProps) {
  const { t } = useTranslation(['screening', 'common']);
  const { say } = useLanguage();
  const join = useJoin();
  const partyWords = usePartyWords();
  return (
    <nav aria-label={t('hits')}>
      <p className="mb-2 text-dns-14N-130 text-quiet">
        {join(
          t('count', { count: hits.length }),
          t('openLeft', { count: hits.filter(({ verdict }) => verdict === null).length }),
        )}
      </p>
      <ul className="flex flex-col gap-2">
        {hits.map((hit) => {
          const selected = hit.hitId === current;
          return (
            <li key={hit.hitId}>
              <button
                id={`hit-${hit.hitId}`}
                type="button"
                aria-current={selected ? 'true' : undefined}
                onClick={() => onSelect(hit.hitId)}
                className={cx(
                  'flex w-full flex-col gap-1.5 rounded-8 border p-3 text-left',
                  selected
                    ? 'border-key-900 border-l-8 bg-key-50'
                    : 'border-line border-l-8 border-l-transparent bg-white hover:bg-paper',
                )}
              >
                <span className="text-std-16B-170 leading-150">
                  <bdi>{hit.detail?.entryName ?? t('common:erased')}</bdi>
                </span>
                <span className="text-dns-14N-130 leading-150 text-quiet">
                  {join(partyWords(hit.party, dossier).name, say(hit.list.name))}
                </span>
                <span className="flex flex-wrap items-center gap-2">
                  {hit.tier !== null && <TierBadge tier={hit.tier} />}
                  <Score hit={hit} />
                  <VerdictChip verdict={hit.verdict} />
                  {hit.remembered?.isInForce === false && (
                    <span className="text-dns-14B-130 text-orange-1100">{t('confirm.waits')}</span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
